// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/setting.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// The keywords of what a view takes, in order.
QString takenBy(View view)
{
    QStringList words;
    for (const Setting setting : allSettings()) {
        if (takes(view, setting)) {
            words.append(keywordOf(setting));
        }
    }
    return words.join(u' ');
}

TEST(Settings, AreTakenByTheViewsThatTheyConcern)
{
    const std::pair<View, const char*> contract[]{
        {View::Overview,
         "basis year as-of vintage currency fx companies kinds measures growth from "
         "to sort group focus pair style growth-to enlarged"},
        {View::Ranking, "basis year as-of vintage currency fx companies kinds measures growth sort "
                        "group focus pair"},
        {View::Horizons, "year as-of vintage currency fx companies kinds measures sort group focus "
                         "pair"},
        {View::Years, "as-of vintage currency fx companies kinds measures growth from to focus "
                      "style growth-to"},
        {View::Timeline, "as-of currency fx companies kinds measures from to sort focus"},
        {View::Revisions, "year as-of currency fx companies kinds measures sort focus"},
        {View::SayDo, "year as-of currency fx companies kinds measures sort focus"},
        {View::Reconciliation, "year as-of currency fx aggregate"},
        {View::Figures, "as-of companies kinds measures list"},
    };
    EXPECT_EQ(std::size(contract), static_cast<std::size_t>(allOf<View>().size()));
    for (const auto& [view, words] : contract) {
        EXPECT_EQ(takenBy(view), QString::fromLatin1(words)) << keywordOf(view).toStdString();
    }
}

TEST(Settings, AreSpelledWithLinesInFilesAndWithDashesOnTheCommandLine)
{
    EXPECT_EQ(keyOf(Setting::GrowthTo), "growth_to");
    EXPECT_EQ(keywordOf(Setting::GrowthTo), QStringLiteral("growth-to"));
    for (const Setting setting : allSettings()) {
        EXPECT_EQ(keywordOf(setting).replace(u'-', u'_').toStdString(), keyOf(setting));
    }
}

TEST(Settings, GrowthPhasesARankingByCalendarYearOnly)
{
    ViewState state{.view = View::Ranking};
    for (const Basis basis : allOf<Basis>()) {
        state.settings.basis = basis;
        EXPECT_EQ(takes(state, Setting::Growth), basis == Basis::CalendarYear);
    }
    state.view = View::Years;
    EXPECT_TRUE(takes(state, Setting::Growth));
}

/// A state in which nothing has its default.
ViewState fullState(View view)
{
    ViewState state{.view = view};
    const QList<CompanyId> ids{{QStringLiteral("a")}, {QStringLiteral("b")}};
    state.settings = {Basis::CalendarYear,
                      2030,
                      QDate(2025, 2, 28),
                      Vintage::First,
                      {QStringLiteral("CNY")},
                      {CurrencyPolicy::Rule::PeriodAverage, {}, 1},
                      ids,
                      {{Kind::Pledge}},
                      {{QStringLiteral("capex")}},
                      0.25,
                      2019,
                      2026};
    state.options = {.sort = SortBy::Name,
                     .groupByRegion = true,
                     .focus = ids,
                     .yearsStyle = YearsStyle::Lines,
                     .bandGrowth = 0.5,
                     .pair = ids,
                     .aggregate = AggregateId{u"all"},
                     .enlarged = 2,
                     .list = {.text = QStringLiteral("cloud")}};
    return state;
}

TEST(Settings, AViewIsLeftWithWhatItTakesAndDefaults)
{
    const ViewState defaults;
    for (const View view : allOf<View>()) {
        const ViewState full = fullState(view);
        const ViewState left = taken(full);
        EXPECT_EQ(left.view, view);
        for (const Setting setting : allSettings()) {
            ViewState expected = left;
            copySetting(setting, takes(full, setting) ? full : defaults, expected);
            EXPECT_EQ(left, expected)
                << keywordOf(view).toStdString() << ' ' << keywordOf(setting).toStdString();
        }
        EXPECT_EQ(taken(left), left);
    }
}

TEST(Settings, CopyOneAfterTheOtherToTheWhole)
{
    const ViewState full = fullState(View::Ranking);
    ViewState copy;
    for (const Setting setting : allSettings()) {
        const ViewState before = copy;
        copySetting(setting, full, copy);
        EXPECT_NE(copy, before) << keywordOf(setting).toStdString();
    }
    EXPECT_EQ(copy, full);
}

TEST(Settings, OfAViewLeaveAloneWhatItDoesNotTake)
{
    const ViewState base = fullState(View::Ranking);
    const ViewState shown = withTaken(base, {.view = View::Timeline});
    EXPECT_EQ(shown.settings.basis, base.settings.basis);
    EXPECT_EQ(shown.settings.year, base.settings.year);
    EXPECT_EQ(shown.settings.asOf, std::nullopt);
    ViewOptions left = base.options;
    left.sort = {};
    left.focus.clear();
    EXPECT_TRUE(shown.options == left);
}

} // namespace
} // namespace capex
