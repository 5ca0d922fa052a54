// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/saved_views_menu.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace capex {
namespace {

SavedViews views(int count)
{
    SavedViews views;
    for (int number = 0; number < count; ++number) {
        SavedView view;
        view.name = QStringLiteral("view %1").arg(number);
        view.settings.year = 2000 + number;
        views.push_back(view);
    }
    return views;
}

ViewState stateOf(const SavedView& view)
{
    return {view.view, view.settings, view.options};
}

TEST(SavedViewsMenu, TicksTheViewThatIsShownAndNamesIt)
{
    SavedViewsMenu menu({});
    const SavedViews saved = views(3);
    menu.setViews(saved, Language::English);
    EXPECT_EQ(menu.shownViewName(), QStringLiteral("Saved views"));
    menu.showState(stateOf(saved[1]));
    EXPECT_EQ(menu.shownViewName(), QStringLiteral("view 1"));
    EXPECT_FALSE(menu.actions().front()->isChecked());
    EXPECT_TRUE(menu.actions().at(1)->isChecked());
}

TEST(SavedViewsMenu, AViewThatDiffersInItsOrderAloneIsAnotherOne)
{
    SavedViewsMenu menu({});
    SavedViews saved = views(1);
    saved.push_back(saved.front());
    saved.back().options.sort = SortBy::Name;
    menu.setViews(saved, Language::English);
    menu.showState(stateOf(saved.back()));
    EXPECT_FALSE(menu.actions().front()->isChecked());
    EXPECT_TRUE(menu.actions().at(1)->isChecked());
}

TEST(SavedViewsMenu, WhatTheViewDoesNotTakeIsNoDifference)
{
    SavedViewsMenu menu({});
    const SavedViews saved = views(1);
    menu.setViews(saved, Language::English);
    ViewState state = stateOf(saved.front());
    state.options.bandGrowth = 0.5;
    menu.showState(state);
    EXPECT_TRUE(menu.actions().front()->isChecked()) << "a ranking has no band";
}

TEST(SavedViewsMenu, AsksForTheViewAndTicksItOnlyOnceItIsShown)
{
    SavedViewsMenu menu({});
    const SavedViews saved = views(2);
    menu.setViews(saved, Language::English);
    SavedView asked;
    QObject::connect(&menu, &SavedViewsMenu::viewRequested, &menu,
                     [&](const SavedView& view) { asked = view; });
    menu.actions().at(1)->trigger();
    EXPECT_EQ(asked, saved[1]);
    EXPECT_FALSE(menu.actions().at(1)->isChecked());
}

TEST(SavedViewsMenu, LeadsToThoseThatItHasNoRoomFor)
{
    QAction command(QStringLiteral("Organise"));
    SavedViewsMenu menu({&command});
    const QSignalSpy asked(&menu, &SavedViewsMenu::furtherViewsRequested);
    menu.setViews(views(SavedViewsMenu::mostViews), Language::English);
    EXPECT_EQ(menu.actions().size(), SavedViewsMenu::mostViews + 2) << "a line and the command";
    menu.setViews(views(SavedViewsMenu::mostViews + 1), Language::English);
    ASSERT_EQ(menu.actions().size(), SavedViewsMenu::mostViews + 3);
    QAction* const more = menu.actions().at(SavedViewsMenu::mostViews);
    EXPECT_TRUE(more->text().contains(QStringLiteral("51")));
    more->trigger();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(menu.actions().back(), &command);
}

TEST(SavedViewsMenu, ANameIsNeverAKey)
{
    SavedViewsMenu menu({});
    SavedViews saved = views(1);
    saved.front().name = QStringLiteral("R&D");
    menu.setViews(saved, Language::English);
    EXPECT_EQ(menu.actions().front()->text(), QStringLiteral("R&&D"));
    menu.showState(stateOf(saved.front()));
    EXPECT_EQ(menu.shownViewName(), QStringLiteral("R&D"));
}

} // namespace
} // namespace capex
