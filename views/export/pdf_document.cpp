// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/pdf_document.h"

#include "model/proof/sealed_file.h"

#include <QBuffer>
#include <QHash>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

namespace capex {

namespace {

constexpr double pointsPerPixel = 72.0 / 96;
constexpr int dotsPerInch = 1200; ///< of the coordinates

/// Qt writes fonts in the order of a hash, which is another one in every process but while this
/// lives: one at a time.
class FixedOrder
{
public:
    FixedOrder()
        : m_lock(mutex())
    {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedOrder)

private:
    [[nodiscard]] static std::mutex& mutex()
    {
        static std::mutex ofAll;
        return ofAll;
    }

    std::lock_guard<std::mutex> m_lock;
};

QPageSize pageOf(const ChartSpec& spec, double scale)
{
    return QPageSize(spec.size * scale * pointsPerPixel, QPageSize::Point, {},
                     QPageSize::ExactMatch);
}

/// Puts `usual` wherever `before` stands, in the place of as many bytes behind it, so that all
/// offsets in the file stay.
void putBehind(QByteArray& pdf, const QByteArray& before, const QByteArray& usual)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at)) {
        at += before.size();
        if (at + usual.size() <= pdf.size()) {
            pdf.replace(at, usual.size(), usual);
        }
    }
}

/// Neither the time of writing nor a random name of the document, which newer releases of Qt add.
void forgetWriting(QByteArray& pdf)
{
    const QByteArray second = QByteArrayLiteral("19700101000000");
    const QByteArray name = QByteArrayLiteral("00000000-0000-0000-0000-000000000000");
    const QByteArray nameInHex(2 * name.size(), '0');
    putBehind(pdf, "/CreationDate (D:", second);
    putBehind(pdf, "/ModDate (D:", second);
    for (const char* const key : {"CreateDate", "ModifyDate", "MetadataDate"}) {
        putBehind(pdf, QByteArray("xmp:") + key + "=\"", QByteArrayLiteral("1970-01-01T00:00:00"));
    }
    putBehind(pdf, "DocumentID=\"uuid:", name);
    putBehind(pdf, "/ID [ <", nameInHex + "> <" + nameInHex);
}

/// The characters that people type for radicals that Unicode does not decompose, in pairs of four
/// hexadecimal digits (EquivalentUnifiedIdeograph of the Unicode Character Database).
constexpr std::array<std::pair<char16_t, char16_t>, 46> usualOfRadicals{
    {{0x2e8c, 0x5c0f}, {0x2e9c, 0x65e5}, {0x2e9d, 0x6708}, {0x2ea0, 0x6c11}, {0x2ea7, 0x725b},
     {0x2ea9, 0x738b}, {0x2eaa, 0x758b}, {0x2eab, 0x76ee}, {0x2eac, 0x793a}, {0x2eb6, 0x7f8a},
     {0x2ebc, 0x8089}, {0x2ebd, 0x81fc}, {0x2ec4, 0x897f}, {0x2ec5, 0x89c1}, {0x2ec6, 0x89d2},
     {0x2ec8, 0x8ba0}, {0x2ec9, 0x8d1d}, {0x2ecb, 0x8f66}, {0x2ed0, 0x9485}, {0x2ed1, 0x9577},
     {0x2ed3, 0x957f}, {0x2ed4, 0x95e8}, {0x2ed7, 0x96e8}, {0x2ed8, 0x9752}, {0x2ed9, 0x97e6},
     {0x2eda, 0x9875}, {0x2edb, 0x98ce}, {0x2edc, 0x98de}, {0x2edd, 0x98df}, {0x2ee0, 0x9963},
     {0x2ee2, 0x9a6c}, {0x2ee3, 0x9aa8}, {0x2ee4, 0x9b3c}, {0x2ee5, 0x9c7c}, {0x2ee6, 0x9e1f},
     {0x2ee7, 0x5364}, {0x2ee8, 0x9ea6}, {0x2ee9, 0x9ec4}, {0x2eea, 0x9efe}, {0x2eeb, 0x6589},
     {0x2eec, 0x9f50}, {0x2eee, 0x9f7f}, {0x2eef, 0x7adc}, {0x2ef0, 0x9f99}, {0x2ef2, 0x4e80},
     {0x2ef3, 0x9f9f}}};

/// What people type for a character that a font draws alike, such as 人 for the radical ⼈.
char16_t usualOf(char16_t code)
{
    const auto radical =
        std::ranges::find(usualOfRadicals, code, &std::pair<char16_t, char16_t>::first);
    if (radical != usualOfRadicals.end()) {
        return radical->second;
    }
    const QString usual = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    const bool isHan = QChar(code).script() == QChar::Script_Han;
    return isHan && usual.size() == 1 ? usual.front().unicode() : code;
}

/// Where two characters are drawn alike, Qt says the one with the lower number for a text that is
/// read back. This puts the usual one in its place, which takes as many bytes.
void sayUsualCharacters(QByteArray& pdf)
{
    static const QByteArray begin = QByteArrayLiteral("begincmap");
    static const QByteArray end = QByteArrayLiteral("endcmap");
    constexpr qsizetype digits = 4;
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at)) {
        const qsizetype behind = pdf.indexOf(end, at);
        for (; at >= 0 && at < behind; at = pdf.indexOf('<', at + 1)) {
            bool isCode = false;
            const ushort code = pdf.mid(at + 1, digits).toUShort(&isCode, 16);
            if (isCode) {
                pdf.replace(
                    at + 1, digits,
                    QByteArray::number(usualOf(code), 16).rightJustified(digits, '0').toUpper());
            }
        }
        if (at < 0) {
            return;
        }
    }
}

} // namespace

QByteArray pdfDocument(std::span<const ChartSpec> pages, const PdfLook& look)
{
    const FixedOrder order;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.front().title);
        writer.setCreator(QStringLiteral("Capex Horizon"));
        writer.setResolution(dotsPerInch);
        if (!look.proof.isEmpty()) {
            writer.setDocumentXmpMetadata(packetWithProof(look.proof));
        }
        writer.setPageMargins({});
        writer.setPageSize(pageOf(pages.front(), look.scale));
        QPainter painter(&writer);
        for (std::size_t index = 0; index < pages.size(); ++index) {
            if (index > 0) {
                writer.setPageSize(pageOf(pages[index], look.scale));
                writer.newPage();
            }
            const QRectF paper(0, 0, writer.width(), writer.height());
            paintPlainly(pages[index], painter, paper, look.ground);
        }
    }
    forgetWriting(pdf);
    sayUsualCharacters(pdf);
    return pdf;
}

} // namespace capex
