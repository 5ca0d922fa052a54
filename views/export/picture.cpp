// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/picture.h"

#include "model/formats/system_calls.h"
#include "model/proof/sealed_file.h"
#include "views/chart/chart_painter.h"
#include "views/chart/latin.h"
#include "views/export/beside.h"
#include "views/export/pdf_document.h"
#include "views/export/png_encoder.h"
#include "views/export/svg_device.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <future>
#include <new>

namespace capex {

namespace {

constexpr QSize smallest(320, 200);
constexpr int longestSide = 20000;
constexpr double mostPixels = 400e6;
constexpr double smallestScale = 0.25;
constexpr double largestScale = 8;
constexpr double layoutDotsPerInch = 96;
constexpr double leastDotsPerInch = 30;
constexpr double mostDotsPerInch = 2400;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::Picture)
};

QString sizeText(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

QSize scaledPixels(const PictureOptions& options)
{
    const double scale =
        options.scale * (options.isMeasured ? options.dotsPerInch / layoutDotsPerInch : 1);
    return {static_cast<int>(std::lround(options.size.width() * scale)),
            static_cast<int>(std::lround(options.size.height() * scale))};
}

std::optional<Error> faultOf(const PictureOptions& options)
{
    const bool isTooSmall =
        options.size.width() < smallest.width() || options.size.height() < smallest.height();
    const bool isTooLarge =
        options.size.width() > longestSide || options.size.height() > longestSide;
    if (isTooSmall || isTooLarge) {
        return Error{Words::tr("size"), sizeText(options.size),
                     Words::tr("%1 to %2 pixels")
                         .arg(sizeText(smallest), sizeText({longestSide, longestSide}))};
    }
    if (!(options.scale >= smallestScale && options.scale <= largestScale)) {
        return Error{Words::tr("scale"), QString::number(options.scale),
                     Words::tr("%1 to %2").arg(smallestScale).arg(largestScale)};
    }
    if (!(options.dotsPerInch >= leastDotsPerInch && options.dotsPerInch <= mostDotsPerInch)) {
        return Error{Words::tr("dpi"), QString::number(options.dotsPerInch),
                     Words::tr("%1 to %2").arg(leastDotsPerInch).arg(mostDotsPerInch)};
    }
    const QSize pixels = scaledPixels(options);
    if (pixels.width() > longestSide || pixels.height() > longestSide ||
        double(pixels.width()) * pixels.height() > mostPixels) {
        return Error{Words::tr("size"),
                     Words::tr("%1 at scale %2").arg(sizeText(options.size)).arg(options.scale),
                     Words::tr("at most %1 pixels a side and %2 million in all")
                         .arg(longestSide)
                         .arg(mostPixels / 1e6)};
    }
    return std::nullopt;
}

/// Characters that were looked for in fonts.
struct Glyphs
{
    QSet<char32_t> missing;
    QSet<char32_t> checked;
};

void look(const ChartSpec& spec, Glyphs& glyphs)
{
    for (const PlacedText& text : spec.texts) {
        const QFontMetricsF metrics(fontOf(text.role, text.pixels));
        for (const char32_t character : text.text.toStdU32String()) {
            if (glyphs.checked.contains(character) || character <= U' ') {
                continue;
            }
            glyphs.checked.insert(character);
            if (!metrics.inFontUcs4(character)) {
                glyphs.missing.insert(character);
            }
        }
    }
    for (const ChartSpec& panel : spec.panels) {
        look(panel, glyphs);
    }
}

QList<char32_t> inOrder(const QSet<char32_t>& characters)
{
    QList<char32_t> list(characters.begin(), characters.end());
    std::ranges::sort(list);
    return list;
}

/// What a picture in a file is laid out for.
ChartSurface surfaceOf(const PictureOptions& options)
{
    return {.size = options.size,
            .theme = options.theme,
            .language = options.language,
            .medium = ChartSurface::Medium::Paper,
            .hasTitle = options.hasTitle,
            .hasNotes = options.hasNotes,
            .hasSources = options.hasSources};
}

Ground groundOf(const PictureOptions& options)
{
    return options.isTransparent ? Ground::None : Ground::Painted;
}

/// The pixels that a page is painted on.
QImage sheetFor(const PictureOptions& options)
{
    const QSize size = scaledPixels(options);
    const qsizetype bytesOfLine = qsizetype{size.width()} * qsizetype(sizeof(QRgb));
    auto* const pixels = static_cast<uchar*>(
        allocateInLargePages(static_cast<std::size_t>(bytesOfLine * size.height())));
    if (pixels == nullptr) {
        throw std::bad_alloc();
    }
    QImage image(pixels, size.width(), size.height(), bytesOfLine,
                 options.isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32,
                 std::free, pixels);
    image.fill(options.isTransparent ? QColor(Qt::transparent)
                                     : colourOf(options.theme, Tone::Background));
    return image;
}

Result<Picture> pngOn(QImage image, const ChartSpec& spec, const PictureOptions& options)
{
    {
        QPainter painter(&image);
        paintPlainly(spec, painter, image.rect(), groundOf(options));
    }
    const QByteArray content =
        encodePng(image, {spec.title.toUtf8(), QByteArrayLiteral("Capex Horizon"),
                          options.dotsPerInch * options.scale});
    if (content.isEmpty()) {
        return Error{{}, Words::tr("the picture could not be encoded as PNG"), {}};
    }
    return Picture{content, warningsFor(spec)};
}

Result<Picture> svgOfPage(const ChartSpec& spec, const PictureOptions& options)
{
    SvgDevice device(options.size, options.scale, {spec.title, spec.description});
    {
        QPainter painter(&device);
        paintPlainly(spec, painter, QRectF(QPointF(), options.size), groundOf(options));
    }
    return Picture{device.content(), warningsFor(spec)};
}

/// What `make` gives for each page, with the proof that `carry` puts into it; of options without a
/// fault.
template <typename Make, typename Carry>
Result<std::vector<Picture>> pagesOf(const PagesBuilder& builder, const PictureOptions& options,
                                     const LateBytes& proof, Make make, Carry carry)
{
    std::vector<Picture> pages;
    for (const ChartSpec& page : builder(surfaceOf(options))) {
        Result<Picture> picture = make(page, options);
        if (!picture) {
            return picture.error();
        }
        if (proof.valid()) {
            picture->content = sealed(carry(picture->content, proof.get()));
        }
        pages.push_back(std::move(*picture));
    }
    return pages;
}

} // namespace

QStringList warningsFor(const ChartSpec& spec)
{
    Glyphs glyphs;
    look(spec, glyphs);
    const QList<char32_t> missing = inOrder(glyphs.missing);
    if (missing.isEmpty()) {
        return {};
    }
    const auto latin = std::ranges::count_if(missing, isLatin);
    const QString package =
        latin > 0 ? QStringLiteral("fonts-inter, fonts-dejavu") : QStringLiteral("fonts-noto-cjk");
    return {Words::tr("%n characters of the picture are in no installed font and appear as boxes "
                      "(%1); a font package such as %2 helps",
                      nullptr, static_cast<int>(missing.size()))
                .arg(namesOf(missing), package)};
}

QString namesOf(const QList<char32_t>& characters)
{
    constexpr qsizetype mostNames = 10;
    QStringList names;
    for (const char32_t character : characters.first(std::min(characters.size(), mostNames))) {
        names.append(QStringLiteral("U+") +
                     QString::number(character, 16).toUpper().rightJustified(4, u'0'));
    }
    return names.join(QStringLiteral(", ")) +
           (characters.size() > mostNames ? QStringLiteral(" …") : QString());
}

Result<PicturePlan> planOf(const PagesBuilder& builder, const PictureOptions& options)
{
    if (const auto fault = faultOf(options)) {
        return *fault;
    }
    PicturePlan plan{builder(surfaceOf(options)), scaledPixels(options), {}};
    Glyphs glyphs;
    for (const ChartSpec& page : plan.pages) {
        look(page, glyphs);
    }
    plan.missing = inOrder(glyphs.missing);
    return plan;
}

Result<Picture> pngOf(const ChartBuilder& builder, const PictureOptions& options)
{
    if (const auto fault = faultOf(options)) {
        return *fault;
    }
    return pngOn(sheetFor(options), builder(surfaceOf(options)), options);
}

Result<std::vector<Picture>> pngPagesOf(const PagesBuilder& builder, const PictureOptions& options,
                                        const LateBytes& proof)
{
    if (const auto fault = faultOf(options)) {
        return *fault;
    }
    std::future<QImage> first = std::async(beside(), sheetFor, options);
    const auto make = [&first](const ChartSpec& page, const PictureOptions& wanted) {
        return pngOn(first.valid() ? first.get() : sheetFor(wanted), page, wanted);
    };
    return pagesOf(builder, options, proof, make, pngWithProof);
}

Result<std::vector<Picture>> svgPagesOf(const PagesBuilder& builder, const PictureOptions& options,
                                        const LateBytes& proof)
{
    if (const auto fault = faultOf(options)) {
        return *fault;
    }
    return pagesOf(builder, options, proof, svgOfPage, svgWithProof);
}

Result<std::vector<Picture>> pdfOf(const PagesBuilder& builder, const PictureOptions& options,
                                   const LateBytes& proof)
{
    if (const auto fault = faultOf(options)) {
        return *fault;
    }
    const std::vector<ChartSpec> specs = builder(surfaceOf(options));
    const QByteArray pdf = pdfDocument(
        specs, {options.scale, groundOf(options), proof.valid() ? proof.get() : QByteArray()});
    Picture picture{proof.valid() ? sealed(pdf) : pdf, {}};
    for (const ChartSpec& page : specs) {
        picture.warnings += warningsFor(page);
    }
    picture.warnings.removeDuplicates();
    return std::vector<Picture>{std::move(picture)};
}

} // namespace capex
