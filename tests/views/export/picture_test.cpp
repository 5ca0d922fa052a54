// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "views/export/picture.h"
#include "views/ranking/ranking_chart.h"

#include <QImage>

#include <gtest/gtest.h>

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

} // namespace
} // namespace capex
