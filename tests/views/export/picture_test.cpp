// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "views/export/picture.h"
#include "views/export/png_encoder.h"
#include "views/ranking/ranking_chart.h"

#include <QImage>

#include <gtest/gtest.h>

#include <future>

namespace capex {
namespace {

ChartSpec headlineChart(const ChartSurface& surface)
{
    return rankingChart(headlines(), compare(headlines(), headlineSettings()), surface);
}

QImage decoded(const Result<Picture>& picture)
{
    return picture ? QImage::fromData(picture->content, "PNG") : QImage();
}

TEST(Picture, HasExactlyThePixelsAskedFor)
{
    EXPECT_EQ(decoded(pngOf(headlineChart, {})).size(), QSize(1600, 900));
    EXPECT_EQ(decoded(pngOf(headlineChart, {.size = {640, 400}, .scale = 2})).size(),
              QSize(1280, 800));
    EXPECT_EQ(decoded(pngOf(headlineChart, {.size = {333, 257}, .scale = 1.5})).size(),
              QSize(500, 386));
}

TEST(Picture, IsTheSameEveryTimeAndDiffersByTheme)
{
    const auto light = pngOf(headlineChart, {.size = {640, 400}});
    const auto again = pngOf(headlineChart, {.size = {640, 400}});
    const auto dark = pngOf(headlineChart, {.size = {640, 400}, .theme = ThemeName::Dark});
    ASSERT_TRUE(light && again && dark);
    EXPECT_EQ(light->content, again->content);
    EXPECT_NE(light->content, dark->content);
    EXPECT_EQ(decoded(dark).pixelColor(0, 0), colourOf(ThemeName::Dark, Tone::Background));
}

/// ISA-L looks for a repetition from an address of memory where its first bytes are not alone,
/// which shows once in a thousand pictures: what keeps them apart is an empty block behind them.
TEST(Picture, KeepsApartWhatMakesItsPackingTheSameEveryTime)
{
    const QByteArray emptyBlock("\x00\x00\xff\xff", 4);
    for (const QSize size : {QSize(640, 400), QSize(3, 1), QSize(1, 1)}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QByteArray content = encodePng(image, {});
        EXPECT_EQ(QImage::fromData(content, "PNG").convertToFormat(image.format()), image);
        const QByteArray start = content.mid(content.indexOf("IDAT"), 40);
        EXPECT_EQ(start.contains(emptyBlock), size.width() > 1) << size.width();
    }
}

TEST(Picture, CarriesTitleProgramAndDensity)
{
    const QImage image = decoded(pngOf(headlineChart, {.size = {640, 400}, .scale = 2}));
    EXPECT_EQ(image.text(QStringLiteral("Software")), QStringLiteral("Capex Horizon"));
    EXPECT_EQ(image.text(QStringLiteral("Title")),
              QStringLiteral("Who plans to spend most on AI per year?"));
    EXPECT_NEAR(image.dotsPerMeterX() / 39.3701, 192, 0.5);
}

TEST(Picture, CarriesATitleInChinese)
{
    const auto builder = [](const ChartSurface& surface) {
        ChartSpec spec = headlineChart(surface);
        spec.title = QStringLiteral("谁计划每年投入最多？");
        return spec;
    };
    EXPECT_EQ(decoded(pngOf(builder, {.size = {640, 400}})).text(QStringLiteral("Title")),
              QStringLiteral("谁计划每年投入最多？"));
}

TEST(Picture, IsRefusedOutsideItsLimits)
{
    const auto errorFor = [](const PictureOptions& options) {
        const auto picture = pngOf(headlineChart, options);
        return picture ? QString() : picture.error().text();
    };
    EXPECT_EQ(errorFor({.size = {319, 400}}),
              QStringLiteral("size: 319x400; expected 320x200 to 20000x20000 pixels"));
    EXPECT_EQ(errorFor({.size = {640, 20001}}),
              QStringLiteral("size: 640x20001; expected 320x200 to 20000x20000 pixels"));
    EXPECT_EQ(errorFor({.size = {20000, 20000}, .scale = 2}),
              QStringLiteral("size: 20000x20000 at scale 2; expected at most 20000 pixels a side "
                             "and 400 million in all"));
    EXPECT_EQ(errorFor({.scale = 0}), QStringLiteral("scale: 0; expected 0.25 to 8"));
    EXPECT_FALSE(errorFor({.scale = std::numeric_limits<double>::quiet_NaN()}).isEmpty());
}

TEST(Picture, WarnsOfCharactersThatNoFontHas)
{
    const auto builder = [](const ChartSurface& surface) {
        ChartSpec spec = headlineChart(surface);
        spec.texts.front().text += QString::fromUcs4(U"\U0010FFF0");
        return spec;
    };
    const auto picture = pngOf(builder, {.size = {640, 400}});
    ASSERT_TRUE(picture);
    ASSERT_EQ(picture->warnings.size(), 1);
    EXPECT_TRUE(picture->warnings.front().contains(QStringLiteral("fonts-noto-cjk")));
    EXPECT_TRUE(pngOf(headlineChart, {.size = {640, 400}})->warnings.isEmpty());
}

TEST(Picture, HasTheDotsOfItsPaper)
{
    const PictureOptions paper{.size = {642, 428}, .dotsPerInch = 300, .isMeasured = true};
    const QImage image = decoded(pngOf(headlineChart, paper));
    EXPECT_EQ(image.size(), QSize(2006, 1338));
    EXPECT_NEAR(image.dotsPerMeterX() / 39.3701, 300, 0.5);
    const QImage pixels = decoded(pngOf(headlineChart, {.size = {640, 400}, .dotsPerInch = 300}));
    EXPECT_EQ(pixels.size(), QSize(640, 400)) << "pixels stay pixels";
    EXPECT_NEAR(pixels.dotsPerMeterX() / 39.3701, 300, 0.5);
    EXPECT_FALSE(pngOf(headlineChart, {.dotsPerInch = 20}));
}

TEST(Picture, HasNoGroundWhereNoneIsAskedFor)
{
    const QImage image = decoded(pngOf(headlineChart, {.size = {640, 400}, .isTransparent = true}));
    EXPECT_TRUE(image.hasAlphaChannel());
    EXPECT_EQ(image.pixelColor(0, 0).alpha(), 0);
    const QImage solid = decoded(pngOf(headlineChart, {.size = {640, 400}}));
    EXPECT_FALSE(solid.hasAlphaChannel());
    int same = 0;
    for (int x = 0; x < 640; ++x) {
        const QColor pixel = image.pixelColor(x, 200);
        same += pixel.alpha() == 255 && pixel == solid.pixelColor(x, 200) ? 1 : 0;
    }
    EXPECT_GT(same, 50) << "bars are as they were";
}

/// Every pixel different from its neighbours, some strips, and a last one that is not full.
QImage noise(QImage::Format format)
{
    QImage image(301, 277, format);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto seed = static_cast<unsigned>(y * 7919 + x * 104729);
            image.setPixel(x, y, seed * 2654435761U);
        }
    }
    return image;
}

TEST(EncodePng, KeepsEveryPixelOnAnyThreadInTheSameBytes)
{
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32}) {
        const QImage image = noise(format);
        const QByteArray png = encodePng(image, {});
        const QImage read = QImage::fromData(png, "PNG");
        EXPECT_EQ(read.convertToFormat(format), image);
        EXPECT_EQ(std::async(std::launch::async, [&] { return encodePng(image, {}); }).get(), png);
    }
}

} // namespace
} // namespace capex
