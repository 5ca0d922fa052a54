// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/style.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace capex {
namespace {

TEST(Style, TextStandsOutFromWhatLiesBehindItInEveryTheme)
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        const WindowColours colours = windowColours(theme);
        EXPECT_GE(contrast(colours.text, colours.surface), 4.5);
        EXPECT_GE(contrast(colours.muted, colours.surface), 4.5);
        EXPECT_GE(contrast(colours.muted, colours.window), 4.5);
        EXPECT_GE(contrast(colours.muted, colours.chosen), 4.5);
        EXPECT_GE(contrast(colours.onAccent, colours.accent), 4.5);
        EXPECT_GE(contrast(colours.onChosen, colours.chosen), 4.5);
        EXPECT_GE(contrast(colours.accent, colours.surface), 3.0) << "the focus ring";
        EXPECT_FALSE(styleSheetOf(theme).contains(u'@'));
    }
}

TEST(Style, WithHighContrastTextHasSevenAndWhatIsDrawnThree)
{
    for (const ThemeName theme : {ThemeName::ContrastLight, ThemeName::ContrastDark}) {
        const WindowColours colours = windowColours(theme);
        for (const QColor& ground : {colours.window, colours.surface, colours.hover}) {
            EXPECT_GE(contrast(colours.text, ground), 7);
        }
        for (const QColor& ground : {colours.window, colours.surface, colours.chosen}) {
            EXPECT_GE(contrast(colours.muted, ground), 7);
        }
        EXPECT_GE(contrast(colours.onAccent, colours.accent), 7);
        EXPECT_GE(contrast(colours.onChosen, colours.chosen), 7);
        EXPECT_GE(contrast(colours.accent, colours.surface), 7) << "a link is text";
        EXPECT_GE(contrast(colours.refused, colours.surface), 7);
        EXPECT_GE(contrast(colours.border, colours.surface), 3);
        EXPECT_GE(contrast(colours.border, colours.window), 3);
    }
}

TEST(Style, APaletteSaysWhetherItIsLightOrDarkAndOfHighContrast)
{
    for (const ThemeName theme :
         {ThemeName::Light, ThemeName::Dark, ThemeName::ContrastLight, ThemeName::ContrastDark}) {
        EXPECT_EQ(themeOf(paletteOf(theme)), theme);
    }
    QPalette light(QColor(0xef, 0xef, 0xef)); // Qt's own: black on white where one writes
    EXPECT_EQ(themeOf(light), ThemeName::Light);
}

TEST(Style, ThePaletteLeavesNothingToTheDesktops)
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::ContrastDark}) {
        const QPalette palette = paletteOf(theme);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::NoRole) {
                continue;
            }
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                EXPECT_TRUE(palette.isBrushSet(group, static_cast<QPalette::ColorRole>(role)))
                    << role;
            }
        }
    }
}

TEST(Style, ThePaletteHasTheColoursOfTheWindow)
{
    const WindowColours colours = windowColours(ThemeName::Dark);
    const QPalette palette = paletteOf(ThemeName::Dark);
    EXPECT_EQ(palette.color(QPalette::Window), colours.window);
    EXPECT_EQ(palette.color(QPalette::Base), colours.surface);
    EXPECT_EQ(palette.color(QPalette::Text), colours.text);
    EXPECT_EQ(palette.color(QPalette::Highlight), colours.accent);
    EXPECT_EQ(palette.color(QPalette::HighlightedText), colours.onAccent);
    EXPECT_EQ(palette.color(QPalette::PlaceholderText), colours.muted);
}

TEST(Style, WhatIsDisabledIsMuted)
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        const QPalette palette = paletteOf(theme);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            EXPECT_EQ(palette.color(QPalette::Disabled, role), windowColours(theme).muted);
            EXPECT_EQ(palette.color(QPalette::Active, role), windowColours(theme).text);
        }
    }
}

TEST(Style, TheSheetOfEveryThemeHasItsOwnColours)
{
    const QString light = styleSheetOf(ThemeName::Light);
    const QString dark = styleSheetOf(ThemeName::Dark);
    EXPECT_TRUE(dark.contains(windowColours(ThemeName::Dark).surface.name()));
    EXPECT_FALSE(light.contains(windowColours(ThemeName::Dark).surface.name()));
    EXPECT_TRUE(light.contains(windowColours(ThemeName::Light).onChosen.name()));
    EXPECT_EQ(light.count(u'\n'), dark.count(u'\n'));
}

TEST(Style, DressesTheProgram)
{
    const QPalette palette = QApplication::palette();
    const QString sheet = qApp->styleSheet();
    applyTheme(*qApp, ThemeName::Dark);
    EXPECT_EQ(themeOf(QApplication::palette()), ThemeName::Dark);
    EXPECT_EQ(qApp->styleSheet(), styleSheetOf(ThemeName::Dark));
    EXPECT_EQ(QApplication::font().pixelSize(), 13);
    qApp->setStyleSheet(sheet);
    QApplication::setPalette(palette);
}

} // namespace
} // namespace capex
