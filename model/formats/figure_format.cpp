// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_format.h"

#include "model/formats/csv/csv_losses.h"
#include "model/formats/csv/csv_reader.h"
#include "model/formats/csv/csv_writer.h"
#include "model/formats/csv/figures_csv.h"
#include "model/formats/json/json_reader.h"
#include "model/formats/json/json_writer.h"
#include "model/formats/rates/ecb_reader.h"
#include "model/formats/sec/filings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace capex {

namespace {

bool looksLikeJson(QByteArrayView start)
{
    return (start.startsWith('{') || start.startsWith('[')) && !looksLikeFilings(start);
}

bool looksLikeAnything(QByteArrayView)
{
    return true;
}

QByteArray writeCsv(const Dataset& dataset, const SavedViews& /*views*/)
{
    return csvOf(writeFigureRows, dataset);
}

/// JSON first, CSV last: others between them.
constexpr FigureFormat formats[]{
    {"json",
     QT_TRANSLATE_NOOP("FigureFormat", "Figure file"),
     {"json", "capex"},
     looksLikeJson,
     readJson,
     writeJson,
     nullptr},
    {"sec",
     QT_TRANSLATE_NOOP("FigureFormat", "Company facts of the SEC"),
     {},
     looksLikeFilings,
     readFilings,
     nullptr,
     nullptr},
    {"ecb",
     QT_TRANSLATE_NOOP("FigureFormat", "Reference rates of the ECB"),
     {},
     looksLikeEcbRates,
     readEcbRates,
     nullptr,
     nullptr},
    {"csv",
     QT_TRANSLATE_NOOP("FigureFormat", "Table of the figures"),
     {"csv"},
     looksLikeAnything,
     readCsv,
     writeCsv,
     lostInCsv},
};

bool hasEnding(const FigureFormat& format, const QString& ending)
{
    return std::ranges::any_of(format.endings, [&](const char* known) {
        return known != nullptr && ending == QLatin1StringView(known);
    });
}

/// Whether the format of the content has no ending of its own.
bool isToldByContent(QByteArrayView content)
{
    return formatOfContent(content).patterns().isEmpty();
}

} // namespace

QString FigureFormat::name() const
{
    return QString::fromLatin1(keyword).toUpper();
}

QStringList FigureFormat::patterns() const
{
    QStringList patterns;
    for (const char* const ending : endings) {
        if (ending != nullptr) {
            patterns += QStringLiteral("*.") + QLatin1StringView(ending);
        }
    }
    return patterns;
}

std::span<const FigureFormat> figureFormats()
{
    return formats;
}

const FigureFormat& jsonFormat()
{
    return formats[0];
}

const FigureFormat& secFormat()
{
    return formats[1];
}

const FigureFormat& csvFormat()
{
    return *std::prev(std::end(formats));
}

const FigureFormat* formatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto* const found = std::ranges::find_if(
        formats, [&](const FigureFormat& format) { return hasEnding(format, ending); });
    return found == std::end(formats) ? nullptr : found;
}

const FigureFormat& formatOfContent(QByteArrayView content)
{
    if (content.startsWith("\xEF\xBB\xBF")) {
        content = content.sliced(3);
    }
    const QByteArrayView start = content.trimmed();
    return *std::ranges::find_if(
        formats, [&](const FigureFormat& format) { return format.looksLike(start); });
}

const FigureFormat& formatOfFile(const QString& path, QByteArrayView content)
{
    const FigureFormat* const told = formatOf(path);
    return isToldByContent(content) || !told ? formatOfContent(content) : *told;
}

bool isForeign(const QByteArray& content)
{
    const QByteArray start = content.left(4096).trimmed();
    const bool isJson = start.startsWith('{') || start.startsWith("\xef\xbb\xbf{");
    return !isJson && !isToldByContent(content) && !isOwnCsv(content);
}

QStringList writtenEndings()
{
    QStringList endings;
    for (const FigureFormat& format : formats) {
        if (format.isWritten()) {
            endings += u'.' + QString::fromLatin1(format.endings.front());
        }
    }
    return endings;
}

} // namespace capex
