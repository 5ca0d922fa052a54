// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/saved_views.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace capex {
namespace {

SavedViews viewsOf(std::initializer_list<const char*> names)
{
    SavedViews views;
    for (const char* const name : names) {
        views.push_back({.name = QString::fromLatin1(name)});
    }
    return views;
}

std::vector<std::string> namesOf(const SavedViews& views)
{
    std::vector<std::string> names;
    std::ranges::transform(views, std::back_inserter(names),
                           [](const SavedView& view) { return view.name.toStdString(); });
    return names;
}

using testing::ElementsAre;

TEST(SavedViews, ANewOneComesLastUnderAFreeName)
{
    const SavedViews views = viewsOf({"a", "b", "b (2)"});
    EXPECT_THAT(namesOf(added(views, {.name = QStringLiteral("c")})),
                ElementsAre("a", "b", "b (2)", "c"));
    EXPECT_THAT(namesOf(added(views, {.name = QStringLiteral(" b ")})),
                ElementsAre("a", "b", "b (2)", "b (3)"));
}

TEST(SavedViews, ARenamedOneMayKeepItsNameButNotTakeAnothers)
{
    const SavedViews views = viewsOf({"a", "b"});
    EXPECT_EQ(renamed(views, 1, QStringLiteral("b")), views);
    EXPECT_EQ(renamed(views, 1, QStringLiteral("  ")), views);
    EXPECT_THAT(namesOf(renamed(views, 1, QStringLiteral("a"))), ElementsAre("a", "a (2)"));
}

TEST(SavedViews, ANewNameStandsForEveryLanguage)
{
    const QString chinese = QStringLiteral("zh_CN");
    SavedViews views = viewsOf({"a"});
    views[0].names.insert(chinese, QStringLiteral("甲"));
    EXPECT_EQ(views[0].nameIn(chinese), QStringLiteral("甲"));
    EXPECT_EQ(renamed(views, 0, QStringLiteral("a")), views);
    EXPECT_EQ(renamed(views, 0, QStringLiteral("b"))[0].nameIn(chinese), QStringLiteral("b"));
}

TEST(SavedViews, MoveAndGo)
{
    const SavedViews views = viewsOf({"a", "b", "c"});
    EXPECT_THAT(namesOf(moved(views, 0, 2)), ElementsAre("b", "c", "a"));
    EXPECT_THAT(namesOf(moved(views, 2, 0)), ElementsAre("c", "a", "b"));
    EXPECT_EQ(moved(views, 1, 1), views);
    EXPECT_THAT(namesOf(removed(views, 1)), ElementsAre("a", "c"));
}

TEST(SavedViews, ChangesOfTwoWindowsAreMergedByName)
{
    const SavedViews before = viewsOf({"a", "b", "c"});
    EXPECT_THAT(namesOf(merged(viewsOf({"a", "b", "c", "theirs"}), before,
                               viewsOf({"a", "b", "c", "mine"}))),
                ElementsAre("a", "b", "c", "mine", "theirs"));
    EXPECT_THAT(namesOf(merged(viewsOf({"b", "c"}), before, viewsOf({"c", "a"}))),
                ElementsAre("c"));
    EXPECT_THAT(namesOf(merged(before, before, {})), ElementsAre());
    EXPECT_THAT(namesOf(merged({}, before, viewsOf({"a", "b", "c", "d"}))), ElementsAre("d"));
}

TEST(SavedViews, WhatBothHaveChangedIsAsItWasChangedLast)
{
    const SavedViews before = viewsOf({"a", "b"});
    SavedViews theirs = before;
    theirs[0].settings.year = 2020;
    theirs[1].settings.year = 2020;
    SavedViews mine = before;
    mine[0].settings.year = 2030;
    const SavedViews both = merged(theirs, before, mine);
    EXPECT_EQ(both[0].settings.year, 2030);
    EXPECT_EQ(both[1].settings.year, 2020);
}

} // namespace
} // namespace capex
