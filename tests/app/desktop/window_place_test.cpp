// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_place.h"

#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <QDialog>
#include <QGuiApplication>
#include <QScreen>

namespace capex {
namespace {

const QRect left(0, 0, 1920, 1080);
const QRect right(1920, 0, 1280, 1024);

TEST(PlaceOn, IsWhereAWindowStoodWhileAllOfItIsSeen)
{
    EXPECT_EQ(placeOn({100, 50, 800, 600}, {left, right}), QRect(100, 50, 800, 600));
    EXPECT_EQ(placeOn({1500, 50, 800, 600}, {left, right}), QRect(1500, 50, 800, 600))
        << "on two screens";
    EXPECT_EQ(placeOn(left, {left}), left);
}

TEST(PlaceOn, IsTheFirstScreenWhereTheOthersAreGone)
{
    EXPECT_EQ(placeOn({2000, 100, 800, 600}, {left}), QRect(1120, 100, 800, 600));
    EXPECT_EQ(placeOn({-4000, -3000, 800, 600}, {left, right}), QRect(0, 0, 800, 600));
}

TEST(PlaceOn, IsTheScreenThatShowsMost)
{
    EXPECT_EQ(placeOn({1800, 700, 800, 600}, {left, right}), QRect(1920, 424, 800, 600));
    EXPECT_EQ(placeOn({1400, 700, 800, 600}, {left, right}), QRect(1120, 480, 800, 600));
}

TEST(PlaceOn, IsNoLargerThanTheScreen)
{
    EXPECT_EQ(placeOn({2000, 10, 2560, 1440}, {right}), right);
    EXPECT_EQ(placeOn({10, 10, 600, 2000}, {left}), QRect(10, 0, 600, 1080));
}

TEST(Positions, AreTheDesktopsAloneOnWayland)
{
    EXPECT_TRUE(hasPositions(QStringLiteral("xcb")));
    EXPECT_FALSE(hasPositions(QStringLiteral("wayland")));
    EXPECT_FALSE(hasPositions(QStringLiteral("wayland-egl")));
}

class ScreenKeeperTest : public testing::Test
{
protected:
    [[nodiscard]] static QRect screen()
    {
        return QGuiApplication::primaryScreen()->availableGeometry();
    }

    ScreenKeeper m_keeper;
};

TEST_F(ScreenKeeperTest, BringsWindowsAndDialogsOntoTheScreenWhenTheyAreShown)
{
    QWidget window;
    window.setGeometry(screen().right() - 100, screen().bottom() - 50, 300, 200);
    window.show();
    EXPECT_TRUE(screen().contains(window.geometry()));
    EXPECT_EQ(window.size(), QSize(300, 200));
    QDialog dialog(&window);
    dialog.setGeometry(-5000, 0, screen().width() * 2, 200);
    dialog.show();
    EXPECT_TRUE(screen().contains(dialog.frameGeometry()));
    EXPECT_EQ(dialog.frameGeometry().width(), screen().width());
    EXPECT_EQ(dialog.height(), 200);
}

TEST_F(ScreenKeeperTest, LeavesMenusAndTooltipsWhereTheyWereOpened)
{
    QWidget tip(nullptr, Qt::ToolTip);
    tip.setGeometry(screen().right() - 10, 5, 100, 20);
    tip.show();
    EXPECT_EQ(tip.geometry(), QRect(screen().right() - 10, 5, 100, 20));
}

TEST_F(ScreenKeeperTest, BringsAllBackWhenAScreenIsGone)
{
    QWidget window;
    window.setGeometry(10, 10, 300, 200);
    window.show();
    window.move(screen().right() + 500, 10); // as it stood on another screen
    Q_EMIT qApp->screenRemoved(QGuiApplication::primaryScreen());
    EXPECT_FALSE(screen().contains(window.geometry())) << "Qt moves windows first";
    QCoreApplication::processEvents();
    EXPECT_TRUE(screen().contains(window.geometry()));
}

class WindowPlaceTest : public InAFolder
{
};

TEST_F(WindowPlaceTest, AWindowOfAScreenThatIsGoneComesBackOnOneThatIsThere)
{
    Session session(path("window.ini"));
    QWidget old;
    old.setGeometry(9000, 4000, 700, 500);
    WindowState state;
    state.geometry = old.saveGeometry();
    session.keepWindow(state);
    ThemeSwitch themes(*qApp, session);
    const MainWindow window(session, themes);
    EXPECT_TRUE(QGuiApplication::primaryScreen()->availableGeometry().contains(window.geometry()));
    EXPECT_EQ(window.size(), QSize(700, 500));
}

} // namespace
} // namespace capex
