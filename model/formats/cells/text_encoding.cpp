// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cells/text_encoding.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/utf8.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <vector>

namespace capex {

namespace {

struct Mark
{
    const char* encoding;
    QByteArrayView bytes;
};

// Those of UTF-32 begin with that of UTF-16.
constexpr std::array marks{
    Mark{"UTF-8", "\xef\xbb\xbf"},
    Mark{"UTF-32LE", QByteArrayView("\xff\xfe\0\0", 4)},
    Mark{"UTF-32BE", QByteArrayView("\0\0\xfe\xff", 4)},
    Mark{"UTF-16LE", "\xff\xfe"},
    Mark{"UTF-16BE", "\xfe\xff"},
};

constexpr std::array unmarked{"GB18030", "Big5", "Windows-1252"};

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Texts with ASCII in UTF-16 have most of their zeros in every second byte; the other ones are
/// those of characters such as 开 (U+5F00).
std::optional<QString> utf16Of(const QByteArray& bytes)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        zeros.at(static_cast<std::size_t>(at % 2)) += bytes[at] == '\0' ? 1 : 0;
    }
    constexpr qsizetype most = 4; // of the others, as a part of these
    const bool isEven = bytes.size() % 2 == 0;
    if (!isEven || std::min(zeros[0], zeros[1]) * most > std::max(zeros[0], zeros[1])) {
        return std::nullopt;
    }
    const QString name =
        zeros[1] > zeros[0] ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
    return decoded(bytes, name) ? std::optional(name) : std::nullopt;
}

/// The next line of a text from `at` on, which moves behind it; null at its end.
QStringView nextLine(const QString& text, qsizetype& at)
{
    if (at >= text.size()) {
        return {};
    }
    const qsizetype end = text.indexOf(u'\n', at);
    const QStringView line = QStringView(text).sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? text.size() : end + 1;
    return line;
}

/// The first line of a text that is not ASCII.
QString firstBeyondAscii(const QString& text)
{
    for (qsizetype at = 0; at < text.size();) {
        const QStringView line = nextLine(text, at);
        if (std::ranges::any_of(line, [](QChar c) { return c.unicode() > 0x7f; })) {
            return excerpt(line.trimmed().toString());
        }
    }
    return {};
}

/// The first line in which texts of the same bytes differ.
QStringList firstDifference(const QStringList& texts)
{
    std::vector<qsizetype> positions(static_cast<std::size_t>(texts.size()), 0);
    while (positions.front() < texts.front().size()) {
        std::vector<QStringView> lines;
        for (std::size_t index = 0; index < positions.size(); ++index) {
            lines.push_back(nextLine(texts[static_cast<qsizetype>(index)], positions[index]));
        }
        if (std::ranges::adjacent_find(lines, std::not_equal_to<>{}) != lines.end()) {
            QStringList shown;
            for (const QStringView line : lines) {
                shown.append(excerpt(line.trimmed().toString()));
            }
            return shown;
        }
    }
    return {};
}

} // namespace

QStringList knownEncodings()
{
    QStringList names;
    for (const Mark& mark : marks) {
        names.append(QString::fromLatin1(mark.encoding));
    }
    for (const char* const name : unmarked) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

EncodingReading encodingOf(const QByteArray& bytes)
{
    for (const Mark& mark : marks) {
        if (bytes.startsWith(mark.bytes)) {
            return {QString::fromLatin1(mark.encoding), mark.bytes.size(), {}, {}};
        }
    }
    if (bytes.contains('\0')) {
        return {utf16Of(bytes).value_or(QString()), 0, {}, {}};
    }
    if (firstInvalidUtf8(viewOf(bytes)) == std::string_view::npos) {
        return {QStringLiteral("UTF-8"), 0, {}, {}};
    }
    EncodingReading reading;
    QStringList texts;
    for (const char* const name : unmarked) {
        if (auto text = decoded(bytes, QString::fromLatin1(name))) {
            reading.candidates.append(QString::fromLatin1(name));
            texts.append(std::move(*text));
        }
    }
    reading.samples = texts.size() > 1    ? firstDifference(texts)
                      : texts.size() == 1 ? QStringList(firstBeyondAscii(texts.first()))
                                          : QStringList();
    reading.name = reading.candidates.value(0);
    return reading;
}

std::optional<QString> decoded(const QByteArray& bytes, const QString& encoding)
{
    const QByteArray name = encoding.toLatin1();
    QByteArrayView content = bytes;
    for (const Mark& mark : marks) {
        if (name.compare(mark.encoding, Qt::CaseInsensitive) == 0 &&
            content.startsWith(mark.bytes)) {
            content = content.sliced(mark.bytes.size());
        }
    }
    if (!knownEncodings().contains(encoding, Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    if (encoding.compare(QStringLiteral("UTF-8"), Qt::CaseInsensitive) == 0) {
        const std::string_view text(content.data(), static_cast<std::size_t>(content.size()));
        return firstInvalidUtf8(text) == std::string_view::npos ? std::optional(toQString(text))
                                                                : std::nullopt;
    }
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless |
                                                 QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(content);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace capex
