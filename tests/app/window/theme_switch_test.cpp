// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/theme_switch.h"

#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/style.h"

#include <QApplication>

namespace capex {
namespace {

/// Leaves the program dressed as it was.
class ThemeSwitchTest : public InAFolder
{
protected:
    ~ThemeSwitchTest() override
    {
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        qApp->setStyleSheet(m_sheet);
    }

    [[nodiscard]] static QColor windowColour()
    {
        return QApplication::palette().color(QPalette::Window);
    }
    /// A switch on a desktop of that theme.
    [[nodiscard]] ThemeSwitch on(ThemeName desktop)
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(paletteOf(desktop));
        return {*qApp, m_session};
    }

    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
    QString m_sheet = qApp->styleSheet();
    Session m_session{path("window.ini")};
};

TEST_F(ThemeSwitchTest, IsTheDesktopsUntilOneIsChosen)
{
    EXPECT_EQ(on(ThemeName::Light).theme(), ThemeName::Light);
    ThemeSwitch themes = on(ThemeName::Dark);
    EXPECT_EQ(themes.choice(), ThemeChoice::System);
    EXPECT_EQ(themes.theme(), ThemeName::Dark);
    themes.choose(ThemeChoice::Light);
    EXPECT_EQ(themes.theme(), ThemeName::Light);
    themes.choose(ThemeChoice::System);
    EXPECT_EQ(themes.theme(), ThemeName::Dark) << "the desktop is still dark";
}

TEST_F(ThemeSwitchTest, WhatIsChosenIsSeenAtOnceAndInTheNextSession)
{
    ThemeSwitch themes = on(ThemeName::Light);
    themes.choose(ThemeChoice::Dark);
    EXPECT_EQ(windowColour(), windowColours(ThemeName::Dark).window);
    EXPECT_EQ(qApp->styleSheet(), styleSheetOf(ThemeName::Dark));
    EXPECT_EQ(Session(path("window.ini")).theme(), ThemeChoice::Dark);
    EXPECT_EQ(on(ThemeName::Light).theme(), ThemeName::Dark);
}

TEST_F(ThemeSwitchTest, TheFirstWindowIsBuiltWithItsColoursAndDressedOnceItIsThere)
{
    m_session.keepTheme(ThemeChoice::Dark);
    ThemeSwitch themes = on(ThemeName::Light);
    EXPECT_EQ(windowColour(), windowColours(ThemeName::Dark).window);
    EXPECT_TRUE(qApp->styleSheet().isEmpty());
    themes.dress();
    EXPECT_EQ(qApp->styleSheet(), styleSheetOf(ThemeName::Dark));
}

TEST_F(ThemeSwitchTest, IsDressedOnce)
{
    ThemeSwitch themes = on(ThemeName::Light);
    themes.choose(ThemeChoice::Light);
    qApp->setStyleSheet({});
    themes.dress();
    EXPECT_TRUE(qApp->styleSheet().isEmpty()) << "further windows cost nothing";
}

TEST_F(ThemeSwitchTest, APaletteThatIsGivenWhileTheProgramRunsIsTheDesktops)
{
    ThemeSwitch themes = on(ThemeName::Light);
    themes.dress();
    QApplication::setPalette(QPalette(Qt::black)); // somebody else's
    themes.noticePalette();
    EXPECT_EQ(windowColour(), QColor(Qt::black)) << "not while widgets are told";
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::palette(), paletteOf(themes.theme()));
    EXPECT_TRUE(isDark(themes.theme()));
    EXPECT_EQ(qApp->styleSheet(), styleSheetOf(themes.theme()));
}

TEST_F(ThemeSwitchTest, WhatIsChosenIsKeptWhenTheDesktopsPaletteChanges)
{
    ThemeSwitch themes = on(ThemeName::Light);
    themes.choose(ThemeChoice::Light);
    themes.takeDesktopPalette(paletteOf(ThemeName::Dark));
    EXPECT_EQ(themes.theme(), ThemeName::Light);
    themes.choose(ThemeChoice::System);
    EXPECT_EQ(themes.theme(), ThemeName::Dark);
}

TEST_F(ThemeSwitchTest, AHalfDarkPaletteIsReplacedAsAWhole)
{
    QPalette half = paletteOf(ThemeName::Dark);
    half.setColor(QPalette::Base, Qt::white);
    half.setColor(QPalette::Text, Qt::black);
    for (const bool isWindowDark : {true, false}) {
        QPalette mixed = half;
        mixed.setColor(QPalette::Window, isWindowDark ? Qt::black : Qt::white);
        mixed.setColor(QPalette::Base, isWindowDark ? Qt::white : Qt::black);
        qApp->setStyleSheet({});
        QApplication::setPalette(mixed);
        const ThemeSwitch themes(*qApp, m_session);
        EXPECT_EQ(themes.theme(), isWindowDark ? ThemeName::Dark : ThemeName::Light);
        EXPECT_EQ(QApplication::palette(), paletteOf(themes.theme()));
    }
}

TEST_F(ThemeSwitchTest, ADesktopWithHighContrastHasItWhateverIsChosen)
{
    ThemeSwitch themes = on(ThemeName::ContrastDark);
    EXPECT_EQ(themes.theme(), ThemeName::ContrastDark);
    themes.choose(ThemeChoice::Light);
    EXPECT_EQ(themes.theme(), ThemeName::ContrastLight);
    themes.takeDesktopPalette(paletteOf(ThemeName::Dark));
    EXPECT_EQ(themes.theme(), ThemeName::Light);
}

TEST_F(ThemeSwitchTest, TheFirstPictureIsAsTheDesktopLastWished)
{
    {
        ThemeSwitch themes = on(ThemeName::Light);
        themes.takeDesktopLook({true, false});
        EXPECT_EQ(themes.theme(), ThemeName::Dark);
    }
    EXPECT_EQ(Session(path("window.ini")).desktopLook(), (DesktopLook{true, false}));
    ThemeSwitch next = on(ThemeName::Light);
    EXPECT_EQ(windowColour(), windowColours(ThemeName::Dark).window);
    next.takeDesktopLook({});
    EXPECT_EQ(next.theme(), ThemeName::Light) << "the palette's, where the desktop prefers nothing";
    EXPECT_EQ(Session(path("window.ini")).desktopLook(), DesktopLook{});
}

} // namespace
} // namespace capex
