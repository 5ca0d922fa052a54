// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "views/chart/theme.h"

#include <gtest/gtest.h>

#include <set>

namespace capex {
namespace {

constexpr double textContrast = 4.5;
constexpr double markContrast = 3;

class Theme : public testing::TestWithParam<ThemeName>
{
};

TEST(Contrast, OfBlackOnWhiteIsTwentyOne)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-3);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.478, 1e-3);
}

TEST_P(Theme, KeepsTextLegibleOnEverythingBehindIt)
{
    for (const Tone behind : {Tone::Background, Tone::Selection, Tone::Hover}) {
        for (const Tone text : {Tone::Text, Tone::MutedText, Tone::FadedText}) {
            EXPECT_GE(contrast(colourOf(GetParam(), text), colourOf(GetParam(), behind)),
                      textContrast);
        }
    }
    EXPECT_GE(contrast(colourOf(GetParam(), Tone::BadgeText), colourOf(GetParam(), Tone::Badge)),
              textContrast);
}

TEST_P(Theme, KeepsTheAsOfDateLegible)
{
    const QColor background = colourOf(GetParam(), Tone::Background);
    EXPECT_GE(contrast(colourOf(GetParam(), Tone::AsOf), background), textContrast);
}

TEST_P(Theme, KeepsEveryCompanyVisibleAgainstTheBackground)
{
    const QColor background = colourOf(GetParam(), Tone::Background);
    for (int index = 0; index < 70; ++index) {
        EXPECT_GE(contrast(companyColour(GetParam(), index), background), markContrast) << index;
    }
}

TEST_P(Theme, GivesSixtyCompaniesColoursOfTheirOwn)
{
    std::set<QRgb> colours;
    for (int index = 0; index < 60; ++index) {
        colours.insert(companyColour(GetParam(), index).rgb());
    }
    EXPECT_EQ(colours.size(), 60U);
}

INSTANTIATE_TEST_SUITE_P(All, Theme,
                         testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::Print,
                                         ThemeName::ContrastLight, ThemeName::ContrastDark),
                         [](const auto& tested) {
                             return keywordOf(tested.param).remove(u'-').toStdString();
                         });

TEST(ThemeWithHighContrast, HasSevenForTextAndThreeForLines)
{
    for (const ThemeName theme : {ThemeName::ContrastLight, ThemeName::ContrastDark}) {
        EXPECT_TRUE(hasHighContrast(theme));
        const auto on = [theme](Tone behind, Tone tone) {
            return contrast(colourOf(theme, tone), colourOf(theme, behind));
        };
        for (const Tone behind : {Tone::Background, Tone::Selection, Tone::Hover}) {
            EXPECT_GE(on(behind, Tone::Text), 7);
            EXPECT_GE(on(behind, Tone::MutedText), 7);
        }
        for (const Tone text : {Tone::FadedText, Tone::AsOf, Tone::SelectionEdge}) {
            EXPECT_GE(on(Tone::Background, text), 7);
        }
        EXPECT_GE(on(Tone::Badge, Tone::BadgeText), 7);
        for (const Tone line : {Tone::Grid, Tone::Axis, Tone::BadgeEdge, Tone::Sample}) {
            EXPECT_GE(on(Tone::Background, line), 3);
        }
    }
}

TEST(ThemeWords, AreThoseOfTheCommandLine)
{
    EXPECT_EQ(themeFrom(u"light"), ThemeName::Light);
    EXPECT_EQ(themeFrom(u"dark"), ThemeName::Dark);
    EXPECT_EQ(themeFrom(u"print"), ThemeName::Print);
    EXPECT_EQ(themeFrom(u"Dark"), std::nullopt);
    EXPECT_EQ(themeFrom(keywordOf(ThemeName::ContrastDark)), std::nullopt) << "of windows alone";
}

TEST(CompanyColours, OfTheBundledCompaniesAreTheSameInEveryFile)
{
    const CompanyId meta{QStringLiteral("meta")};
    EXPECT_EQ(colourIndex(headlines(), meta), colourIndex(Dataset(), meta));
}

TEST(CompanyColours, OfOtherCompaniesFollowTheirPlaceInTheFile)
{
    const Dataset dataset = crowd(3, NameLength::Usual);
    EXPECT_EQ(colourIndex(dataset, {QStringLiteral("c0")}), 8);
    EXPECT_EQ(colourIndex(dataset, {QStringLiteral("c2")}), 10);
}

TEST(Fills, TellTheKindsApart)
{
    std::set<Fill> fills;
    for (const Kind kind : allOf<Kind>()) {
        fills.insert(fillOf(kind));
    }
    EXPECT_EQ(fills.size(), static_cast<std::size_t>(allOf<Kind>().size()));
}

TEST(Type, GrowsWithThePictureAndStaysLegible)
{
    EXPECT_DOUBLE_EQ(bodyTextFor({900, 700}), 14);
    EXPECT_DOUBLE_EQ(bodyTextFor({640, 400}), 10);
    EXPECT_NEAR(bodyTextFor({3840, 2160}) / bodyTextFor({1600, 900}), 2.4, 1e-9);
    EXPECT_GE(textPixels(TextRole::Footnote, bodyTextFor({320, 200})), 9);
}

} // namespace
} // namespace capex
