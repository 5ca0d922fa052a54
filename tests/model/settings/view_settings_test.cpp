// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/saved_views.h"
#include "model/settings/setting.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>
#include <random>

namespace capex {
namespace {

const CompanyId acme{u"acme"};
const CompanyId other{u"other"};

TEST(ViewOptions, ACompanyFadesWhereOthersAreInFocus)
{
    EXPECT_FALSE(isFaded(acme, {}));
    EXPECT_FALSE(isFaded(acme, {acme}));
    EXPECT_FALSE(isFaded(acme, {other, acme}));
    EXPECT_TRUE(isFaded(acme, {other}));
}

TEST(Settings, ThatAreComputedComeBeforeThoseThatAreShown)
{
    QStringList computed;
    for (const Setting setting : allSettings()) {
        if (isComputed(setting)) {
            computed.append(keywordOf(setting));
        }
    }
    EXPECT_EQ(computed.join(u' '), QStringLiteral("basis year as-of vintage currency fx companies "
                                                  "kinds measures growth from to"));
}

TEST(Settings, LetInTheKindsThatTheViewIsAbout)
{
    const QList<Kind> announced = announcedKinds();
    const QList<Kind> all = allOf<Kind>();
    const std::pair<View, QList<Kind>> defaults[]{
        {View::Ranking, announced},        {View::Horizons, announced},  {View::Years, all},
        {View::Timeline, announced},       {View::Revisions, announced}, {View::SayDo, announced},
        {View::Reconciliation, announced}, {View::Figures, all},
    };
    for (const auto& [view, kinds] : defaults) {
        EXPECT_EQ(kindsIn(view, {}), kinds) << keywordOf(view).toStdString();
        EXPECT_EQ(kindsIn(view, {.kinds = {{Kind::Actual}}}), QList<Kind>{Kind::Actual});
        EXPECT_EQ(kindsIn(view, {.kinds = {QList<Kind>()}}), QList<Kind>()) << "none is a choice";
    }
}

TEST(Settings, TheAggregateBelongsToTheReconciliationAlone)
{
    const AggregateId all{u"all"};
    for (const View view : allOf<View>()) {
        ViewState state{.view = view};
        state.options.aggregate = all;
        EXPECT_EQ(taken(state).options.aggregate == all, view == View::Reconciliation)
            << keywordOf(view).toStdString();
    }
}

TEST(Settings, OfTheSameViewAreTakenOverWhole)
{
    ViewState base{.view = View::Years};
    base.settings.year = 2031;
    ViewState state{.view = View::Years};
    state.settings.fromYear = 2020;
    state.settings.year = 2019;
    state.options.yearsStyle = YearsStyle::Lines;
    const ViewState shown = withTaken(base, state);
    EXPECT_EQ(shown.settings.fromYear, 2020);
    EXPECT_EQ(shown.options.yearsStyle, YearsStyle::Lines);
    EXPECT_EQ(shown.settings.year, 2031) << "which the years view does not take";
    EXPECT_EQ(withTaken(shown, state), shown);
}

SavedView named(const QString& name)
{
    return {.name = name};
}

QStringList namesOf(const SavedViews& views)
{
    QStringList names;
    for (const SavedView& view : views) {
        names.append(view.name);
    }
    return names;
}

TEST(FreeName, IsTheWishedOneOrTheFirstNumberThatIsFree)
{
    const SavedViews views{named(QStringLiteral("a")), named(QStringLiteral("a (2)")),
                           named(QStringLiteral("a (4)")), named(QStringLiteral("阿里"))};
    EXPECT_EQ(freeName(views, QStringLiteral("b")), QStringLiteral("b"));
    EXPECT_EQ(freeName(views, QStringLiteral("a")), QStringLiteral("a (3)"));
    EXPECT_EQ(freeName(views, QStringLiteral("A")), QStringLiteral("A")) << "another name";
    EXPECT_EQ(freeName(views, QStringLiteral("阿里")), QStringLiteral("阿里 (2)"));
    EXPECT_EQ(freeName(views, QStringLiteral("a"), 0), QStringLiteral("a"));
    EXPECT_EQ(freeName(views, QStringLiteral("a"), 1), QStringLiteral("a (2)")) << "its own";
    EXPECT_EQ(freeName(views, QStringLiteral(" \t\u3000")), QString());
    EXPECT_EQ(freeName({}, QStringLiteral(" a ")), QStringLiteral("a"));
}

TEST(FreeName, TakesAPercentSignForWhatItIs)
{
    const QString odd = QStringLiteral("%1 of %2");
    EXPECT_EQ(freeName({named(odd)}, odd), odd + QStringLiteral(" (2)"));
}

TEST(SavedViews, MovingBackIsTheWayBack)
{
    SavedViews views;
    for (const char16_t letter : u"abcde") {
        if (letter != 0) {
            views.push_back(named(QString(QChar(letter))));
        }
    }
    for (std::size_t from = 0; from < views.size(); ++from) {
        for (std::size_t to = 0; to < views.size(); ++to) {
            const SavedViews changed = moved(views, from, to);
            EXPECT_EQ(changed[to].name, views[from].name);
            EXPECT_EQ(moved(changed, to, from), views) << from << ' ' << to;
            EXPECT_EQ(removed(changed, to), removed(views, from)) << "the others keep their order";
        }
    }
}

/// Any views out of few names, each name once, with one of few years.
SavedViews anyViews(std::mt19937& random)
{
    SavedViews views;
    for (const char16_t letter : std::u16string_view(u"abcd")) {
        if (random() % 3 != 0) {
            SavedView view = named(QString(QChar(letter)));
            view.settings.year = 2020 + static_cast<int>(random() % 2);
            views.push_back(view);
        }
    }
    std::ranges::shuffle(views, random);
    return views;
}

TEST(SavedViews, MergingWithWhatNobodyElseHasChangedGivesOnesOwn)
{
    std::mt19937 random(5);
    for (int n = 0; n < 200; ++n) {
        const SavedViews before = anyViews(random);
        const SavedViews after = anyViews(random);
        EXPECT_EQ(merged(before, before, after), after);
        EXPECT_EQ(merged(after, after, after), after);
    }
}

TEST(SavedViews, MergingWithoutAChangeOfOnesOwnGivesTheOthers)
{
    std::mt19937 random(6);
    for (int n = 0; n < 200; ++n) {
        const SavedViews before = anyViews(random);
        const SavedViews others = anyViews(random);
        const SavedViews both = merged(others, before, before);
        EXPECT_TRUE(std::ranges::is_permutation(both, others)) << n;
    }
}

TEST(SavedViews, MergingLosesNothingNewAndNamesNothingTwice)
{
    std::mt19937 random(7);
    for (int n = 0; n < 200; ++n) {
        const SavedViews before = anyViews(random);
        const SavedViews others = anyViews(random);
        const SavedViews after = anyViews(random);
        const QStringList names = namesOf(merged(others, before, after));
        EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (const QString& name : namesOf(others) + namesOf(after)) {
            EXPECT_TRUE(namesOf(before).contains(name) || names.contains(name)) << n;
        }
    }
}

} // namespace
} // namespace capex
