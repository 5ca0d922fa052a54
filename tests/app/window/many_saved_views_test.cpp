// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/saved_views_menu.h"
#include "app/window/main_window.h"
#include "app/window/theme_switch.h"
#include "model/formats/figure_file.h"
#include "tests/support/printers.h"
#include "views/panels/finder.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace capex {
namespace {

constexpr int many = 5000; // fewer than the session keeps

SavedViews viewsOf(int count)
{
    SavedViews views;
    for (int number = 0; number < count; ++number) {
        SavedView view;
        view.name = QStringLiteral("view %1").arg(number);
        view.settings.year = 2000 + number % 50;
        view.settings.companies = {{QStringLiteral("meta")}};
        views.push_back(view);
    }
    return views;
}

class ManySavedViewsTest : public testing::Test
{
protected:
    ManySavedViewsTest()
        : m_themes(*qApp, m_many)
    {
        m_many.changeSavedViews({}, {bundledViews(), viewsOf(many), bundledViews()});
    }

    QTemporaryDir m_folder;
    Session m_many{m_folder.filePath(QStringLiteral("many.ini"))};
    ThemeSwitch m_themes;
};

TEST_F(ManySavedViewsTest, TheMenuShowsTheFirstAndLeadsToTheOthers)
{
    MainWindow window(m_many, m_themes);
    window.openAtStart();
    window.show();
    QApplication::processEvents();
    const QList<QAction*> actions = window.savedViewsMenu().actions();
    EXPECT_LT(actions.size(), 60);
    const auto more = std::ranges::find_if(actions, [](const QAction* action) {
        return action->text().contains(QStringLiteral("5000"));
    });
    ASSERT_NE(more, actions.end());
    (*more)->trigger();
    auto& finder = *window.findChild<Finder*>();
    ASSERT_TRUE(finder.isVisible());
    EXPECT_LE(finder.texts().size(), 50);
    auto* const field = finder.findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("3777"));
    ASSERT_EQ(finder.texts(), QStringList{QStringLiteral("view 3777")});
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(window.controller().settings().year, 2027);
}

/// More than anybody has, as only a fault makes them, are neither read nor overwritten.
TEST(SavedViewsOfTheSession, ThatAreTooManyAreLeftAsTheyAreWithAWord)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    const QString key = QStringLiteral("savedViews/bundled");
    const QString tooLong(Session::mostViewsText + 1, u'x');
    QSettings(file, QSettings::IniFormat).setValue(key, tooLong);
    Session session(file);
    EXPECT_FALSE(session.takeFault());
    EXPECT_FALSE(session.savedViews({}));
    EXPECT_TRUE(session.takeFault().value_or(QString()).startsWith(
        QStringLiteral("There are too many saved views")));
    session.changeSavedViews({}, {{}, viewsOf(1), {}});
    EXPECT_EQ(QSettings(file, QSettings::IniFormat).value(key).toString().size(), tooLong.size());
}

TEST(SavedViewsOfTheSession, ThatWouldBecomeTooManyAreNotKeptAndTheOthersStay)
{
    const QTemporaryDir folder;
    Session session(folder.filePath(QStringLiteral("window.ini")));
    session.changeSavedViews({}, {{}, viewsOf(3), {}});
    EXPECT_FALSE(session.takeFault());
    session.changeSavedViews({}, {viewsOf(3), viewsOf(20'000), {}});
    EXPECT_TRUE(session.takeFault());
    EXPECT_EQ(session.savedViews({}), viewsOf(3));
}

} // namespace
} // namespace capex
