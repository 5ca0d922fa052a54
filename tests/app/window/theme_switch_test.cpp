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

} // namespace
} // namespace capex
