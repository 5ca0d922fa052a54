// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/portal_settings.h"

#include "tests/support/portal.h"
#include "tests/support/window_fixture.h"
#include "views/panels/style.h"
#include "views/scene/chart_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace capex {
namespace {

const QString scheme = QStringLiteral("color-scheme");
const QString contrastOf = QStringLiteral("contrast");

/// What the settings said, oldest first, once they have said `count` things.
QList<DesktopLook> saidBy(const QSignalSpy& spy, qsizetype count)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return spy.count() >= count; }));
    QList<DesktopLook> looks;
    for (const QList<QVariant>& arguments : spy) {
        looks.append(arguments.front().value<DesktopLook>());
    }
    return looks;
}

class PortalSettingsTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(m_bus.runs()) << "dbus-daemon is needed"; }

    PrivateBus m_bus;
};

class WindowOfAPortalTest : public WithAWindow
{
protected:
    void SetUp() override { ASSERT_TRUE(m_bus.runs()) << "dbus-daemon is needed"; }
    ~WindowOfAPortalTest() override
    {
        m_themes.takeDesktopLook({});
        QApplication::setPalette(m_palette);
        qApp->setStyleSheet(m_sheet);
    }

    /// The window follows these settings.
    void follow(const PortalSettings& settings)
    {
        m_themes.dress();
        QObject::connect(&settings, &PortalSettings::looked, &m_themes,
                         &ThemeSwitch::takeDesktopLook);
    }
    [[nodiscard]] static bool isDressedAs(ThemeName theme)
    {
        return QTest::qWaitFor([theme] {
            return qApp->styleSheet() == styleSheetOf(theme) &&
                   QApplication::palette() == paletteOf(theme);
        });
    }

    QPalette m_palette = QApplication::palette();
    QString m_sheet = qApp->styleSheet();
    PrivateBus m_bus;
};

TEST_F(PortalSettingsTest, SayWhatThePortalSaysOnceAllIsAnswered)
{
    const Portal portal(m_bus.connection(), {{scheme, 1}, {contrastOf, 1}});
    const PortalSettings settings(m_bus.connection());
    const QSignalSpy spy(&settings, &PortalSettings::looked);
    EXPECT_EQ(saidBy(spy, 1), QList({DesktopLook{true, true}}));
}

TEST_F(PortalSettingsTest, AnOlderPortalKnowsNoContrast)
{
    const Portal portal(m_bus.connection(), {{scheme, 2}});
    const PortalSettings settings(m_bus.connection());
    const QSignalSpy spy(&settings, &PortalSettings::looked);
    EXPECT_EQ(saidBy(spy, 1), QList({DesktopLook{false, false}}));
}

TEST_F(PortalSettingsTest, WithoutAPortalTheDesktopPrefersNothing)
{
    const PortalSettings settings(m_bus.connection());
    const QSignalSpy spy(&settings, &PortalSettings::looked);
    EXPECT_EQ(saidBy(spy, 1), QList({DesktopLook{}}));
}

TEST_F(WindowOfAPortalTest, FollowsItWhileItRuns)
{
    Portal portal(m_bus.connection(), {{scheme, 0}, {contrastOf, 0}});
    const PortalSettings settings(m_bus.connection());
    const QSignalSpy spy(&settings, &PortalSettings::looked);
    follow(settings);
    EXPECT_EQ(saidBy(spy, 1), QList({DesktopLook{}}));
    EXPECT_TRUE(isDressedAs(ThemeName::Light));

    portal.set(scheme, 1);
    EXPECT_TRUE(isDressedAs(ThemeName::Dark));
    EXPECT_EQ(part<ChartView>().spec().theme, ThemeName::Dark) << "pictures, too";
    portal.set(contrastOf, 1);
    EXPECT_TRUE(isDressedAs(ThemeName::ContrastDark));
    portal.set(scheme, 2);
    EXPECT_TRUE(isDressedAs(ThemeName::ContrastLight));
    portal.set(contrastOf, 0);
    EXPECT_TRUE(isDressedAs(ThemeName::Light));
    EXPECT_EQ(spy.count(), 5);
}

TEST_F(WindowOfAPortalTest, KeepsWhatWasChosenWhateverThatSays)
{
    Portal portal(m_bus.connection(), {{scheme, 1}});
    const PortalSettings settings(m_bus.connection());
    const QSignalSpy spy(&settings, &PortalSettings::looked);
    follow(settings);
    m_themes.choose(ThemeChoice::Light);
    EXPECT_EQ(saidBy(spy, 1), QList({DesktopLook{true, false}}));
    EXPECT_TRUE(isDressedAs(ThemeName::Light));
    portal.set(contrastOf, 1);
    EXPECT_TRUE(isDressedAs(ThemeName::ContrastLight)) << "who needs contrast needs it here, too";
}

} // namespace
} // namespace capex
