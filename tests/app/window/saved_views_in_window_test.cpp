// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/saved_views_menu.h"
#include "app/actions/state_actions.h"
#include "tests/support/many_views.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/finder.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace capex {
namespace {

using SavedViewsInWindowTest = WithAWindow;

std::vector<std::string> viewNames(const Document& document)
{
    std::vector<std::string> names;
    for (const SavedView& view : document.views()) {
        names.push_back(view.name.toStdString());
    }
    return names;
}

TEST_F(SavedViewsInWindowTest, WhatIsOnTheScreenIsSavedAndShownAgain)
{
    m_window.stateActions().actions(StateMenu::Year).back()->trigger();
    const ViewState shown = m_window.controller().state();
    m_window.savedViews().save(QStringLiteral("mine"));
    m_window.stateActions().actions(StateMenu::Year).front()->trigger();
    const SavedView saved = m_window.document().views().back();
    EXPECT_EQ(saved.name, QStringLiteral("mine"));
    EXPECT_EQ(saved.settings, shown.settings);
}

TEST_F(SavedViewsInWindowTest, OfTwoThatDifferInOrderGroupsStyleOrBandAloneOneIsTicked)
{
    const std::pair<View, void (*)(ViewOptions&)> differences[]{
        {View::Ranking, [](ViewOptions& options) { options.sort = SortBy::Name; }},
        {View::Ranking, [](ViewOptions& options) { options.groupByRegion = true; }},
        {View::Years, [](ViewOptions& options) { options.yearsStyle = YearsStyle::Lines; }},
        {View::Years, [](ViewOptions& options) { options.bandGrowth = 0.5; }},
    };
    for (const auto& [view, differ] : differences) {
        ViewState state = m_window.controller().state();
        state.view = view;
        state.options = {};
        SavedView plain;
        plain.name = QStringLiteral("plain");
        plain.view = view;
        plain.settings = state.settings;
        SavedView other = plain;
        other.name = QStringLiteral("other");
        differ(other.options);
        m_window.document().editViews({}, {plain, other});
        for (const SavedView& shown : {plain, other}) {
            state.options = shown.options;
            m_window.controller().setState(state);
            QApplication::processEvents();
            QStringList ticked;
            for (const QAction* const action : m_window.savedViewsMenu().actions()) {
                if (action->isChecked()) {
                    ticked.append(action->iconText());
                }
            }
            EXPECT_EQ(ticked, QStringList{shown.name});
        }
    }
}

TEST_F(SavedViewsInWindowTest, OfTheBundledFiguresAreKeptByTheSession)
{
    m_window.savedViews().save(QStringLiteral("mine"));
    EXPECT_FALSE(m_window.isWindowModified());
    Document next(&m_session);
    next.openBundled();
    EXPECT_EQ(viewNames(next), viewNames(m_window.document()));
    EXPECT_EQ(viewNames(next).back(), "mine");
    m_window.actions()[Command::Undo]->trigger();
    EXPECT_FALSE(m_session.savedViews({}).has_value()) << "nothing differs from the bundled ones";
}

TEST_F(SavedViewsInWindowTest, OfAFileAreInItWhenItIsSaved)
{
    ASSERT_TRUE(m_window.files().saveAs(path("figures.json")));
    m_window.savedViews().save(QStringLiteral("mine"));
    EXPECT_TRUE(m_window.isWindowModified());
    Document unsaved(&m_session);
    ASSERT_TRUE(unsaved.open(path("figures.json")));
    EXPECT_NE(viewNames(unsaved).back(), "mine");
    m_window.actions()[Command::Save]->trigger();
    EXPECT_FALSE(m_window.isWindowModified());
    ASSERT_TRUE(unsaved.open(path("figures.json")));
    EXPECT_EQ(viewNames(unsaved).back(), "mine");
    m_window.actions()[Command::Undo]->trigger();
    EXPECT_TRUE(m_window.isWindowModified()) << "the file still has it";
    m_window.document().history().redo();
}

TEST_F(SavedViewsInWindowTest, UndoSaysWhatItTakesBack)
{
    const QAction* const undo = m_window.actions()[Command::Undo];
    EXPECT_FALSE(undo->isEnabled());
    m_window.savedViews().save(QStringLiteral("mine"));
    EXPECT_EQ(undo->text(), QStringLiteral("&Undo saving view “mine”"));
    m_window.actions()[Command::Undo]->trigger();
    EXPECT_THAT(viewNames(m_window.document()), testing::Not(testing::Contains("mine")));
    EXPECT_EQ(m_window.actions()[Command::Redo]->text(),
              QStringLiteral("&Redo saving view “mine”"));
}

TEST_F(SavedViewsInWindowTest, UndoLeavesFiguresAndComparisonAlone)
{
    const Dataset figures = m_window.document().dataset();
    const Comparison* const compared = &m_window.controller().comparison();
    const QSignalSpy recomputed(&m_window.controller(), &ComparisonController::changed);
    m_window.savedViews().save(QStringLiteral("mine"));
    m_window.document().editViews(
        {}, renamed(m_window.document().views(), 0, QStringLiteral("another name")));
    m_window.document().editViews({}, removed(m_window.document().views(), 0));
    for (int step = 0; step < 3; ++step) {
        m_window.actions()[Command::Undo]->trigger();
        QApplication::processEvents();
    }
    EXPECT_TRUE(m_window.document().dataset().sharesWith(figures));
    EXPECT_EQ(&m_window.controller().comparison(), compared);
    EXPECT_EQ(recomputed.count(), 0);
}

constexpr int many = 5000; // fewer than the session keeps

class ManySavedViewsTest : public testing::Test
{
protected:
    ManySavedViewsTest()
        : m_themes(*qApp, m_many)
    {
        m_many.changeSavedViews({}, {bundledViews(), manyViews(many), bundledViews()});
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

} // namespace
} // namespace capex
