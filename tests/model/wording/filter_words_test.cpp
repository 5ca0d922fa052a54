// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/filter_words.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Narrator english()
{
    return {datasetOf({{.id = "1", .company = "acme"}, {.id = "2", .company = "beta"}}),
            Language::English};
}

/// Companies c1, c2 and so on.
QList<CompanyId> companies(int count)
{
    QList<CompanyId> ids;
    for (int number = 1; number <= count; ++number) {
        ids.append({text("c%1").arg(number)});
    }
    return ids;
}

/// What is said of a setting that `change` has made.
template <typename Change>
QString said(Setting setting, Change change)
{
    ViewState state;
    change(state);
    return deviationText(setting, state, english());
}

QString saidOfCompanies(const QList<CompanyId>& ids)
{
    return said(Setting::Companies, [&](ViewState& state) { state.settings.companies = ids; });
}

TEST(DeviationText, NamesFewCompaniesAndCountsMany)
{
    EXPECT_EQ(saidOfCompanies({{u"acme"}}), text("only acme"));
    EXPECT_EQ(saidOfCompanies(companies(3)), text("only c1, c2, c3"));
    EXPECT_EQ(saidOfCompanies(companies(4)), text("only 4 companies"));
    EXPECT_EQ(saidOfCompanies({CompanyId()}), text("no company"));
}

TEST(DeviationText, NamesKindsAndMeasures)
{
    const auto kinds = [](const QList<Kind>& list) {
        return said(Setting::Kinds, [&](ViewState& state) { state.settings.kinds = list; });
    };
    EXPECT_EQ(kinds({Kind::Pledge}), text("kinds: pledge"));
    EXPECT_EQ(kinds({Kind::Pledge, Kind::RunRate}), text("kinds: pledge, run-rate"));
    const auto measures = [](const QList<Measure>& list) {
        return said(Setting::Measures, [&](ViewState& state) { state.settings.measures = list; });
    };
    EXPECT_EQ(measures({{u"capex-cash"}}), text("measure: capex in cash"));
    EXPECT_EQ(measures({{u"capex-cash"}, {u"cloud"}}), text("measure: capex in cash; cloud"));
    EXPECT_EQ(measures({{u"a"}, {u"b"}, {u"c"}}), text("3 measures"));
}

TEST(DeviationText, NamesTheYearsByTheEndsThatAreSet)
{
    const auto span = [](std::optional<int> from, std::optional<int> to) {
        return said(Setting::From, [&](ViewState& state) {
            state.settings.fromYear = from;
            state.settings.toYear = to;
        });
    };
    EXPECT_EQ(span(2020, 2026), text("years 2020 to 2026"));
    EXPECT_EQ(span(2020, {}), text("years from 2020"));
    EXPECT_EQ(span({}, 2026), text("years to 2026"));
}

TEST(DeviationText, NamesDaysRatesAndGrowth)
{
    EXPECT_EQ(
        said(Setting::AsOf, [](ViewState& state) { state.settings.asOf = QDate(2024, 2, 29); }),
        text("as of 29 Feb 2024"));
    EXPECT_EQ(
        said(Setting::Vintage, [](ViewState& state) { state.settings.vintage = Vintage::First; }),
        text("as first announced"));
    EXPECT_EQ(said(Setting::Growth, [](ViewState& state) { state.settings.growth = 0.07; }),
              text("pledges growing by 7 % a year"));
    EXPECT_EQ(said(Setting::GrowthTo, [](ViewState& state) { state.options.bandGrowth = -0.1; }),
              text("band to -10 % a year"));
    const auto rates = [](const char* policy) {
        return said(Setting::Fx, [&](ViewState& state) {
            state.settings.fx = CurrencyPolicy::fromText(text(policy)).value();
        });
    };
    EXPECT_EQ(rates("source"), QString());
    EXPECT_EQ(rates("announcement"), text("rates of the announcements"));
    EXPECT_EQ(rates("period-average"), text("mean rates of the periods"));
    EXPECT_EQ(rates("CNY=7.2"), text("7.200 CNY per USD"));
    EXPECT_EQ(said(Setting::Basis, [](ViewState&) {}), QString()) << "which is no deviation";
}

TEST(DeviationText, NamesWhoIsInFocus)
{
    const auto focus = [](int count) {
        return said(Setting::Focus,
                    [&](ViewState& state) { state.options.focus = companies(count); });
    };
    EXPECT_EQ(focus(1), text("focus: c1"));
    EXPECT_EQ(focus(3), text("focus: c1, c2, c3"));
    EXPECT_EQ(focus(4), text("focus on 4 companies"));
}

struct AbsenceCase
{
    Absence absence;
    const char* words;
    const char* note;
};

TEST(AbsenceText, NamesTheFiltersThatHideAFigure)
{
    ComparisonSettings settings;
    settings.kinds = {{Kind::Pledge, Kind::RunRate}};
    settings.measures = {{u"ai-infrastructure"}};
    settings.asOf = QDate(2025, 1, 3);
    const AbsenceCase cases[]{
        {{}, "no figure", "no figure"},
        {{.byDay = true}, "none by 3 Jan 2025", "no figure by 2025-01-03"},
        {{.byKinds = true},
         "none that is a pledge or a run-rate",
         "no figure that is pledge or run-rate"},
        {{.byMeasures = true},
         "none that counts AI infrastructure",
         "no figure that counts ai-infrastructure"},
        {{.byKinds = true, .byDay = true},
         "none by 3 Jan 2025 that is a pledge or a run-rate",
         "no figure by 2025-01-03 that is pledge or run-rate"},
        {{.byMeasures = true, .byDay = true},
         "none by 3 Jan 2025 that counts AI infrastructure",
         "no figure by 2025-01-03 that counts ai-infrastructure"},
        {{.byKinds = true, .byMeasures = true},
         "none that is a pledge or a run-rate and counts AI infrastructure",
         "no figure that is pledge or run-rate and counts ai-infrastructure"},
        {{.byKinds = true, .byMeasures = true, .byDay = true},
         "none that is a pledge or a run-rate and counts AI infrastructure by 3 Jan 2025",
         "no figure by 2025-01-03 that is pledge or run-rate and counts ai-infrastructure"},
    };
    for (const AbsenceCase& each : cases) {
        EXPECT_EQ(absenceText(each.absence, settings, english()), text(each.words));
        EXPECT_EQ(absenceNote(each.absence, settings), text(each.note));
    }
}

TEST(AbsenceText, HasAWordForEveryKind)
{
    const std::pair<Kind, const char*> cases[]{
        {Kind::Actual, "none that is an actual"},
        {Kind::Guidance, "none that is guidance"},
        {Kind::RunRate, "none that is a run-rate"},
        {Kind::Pledge, "none that is a pledge"},
        {Kind::Estimate, "none that is a third-party estimate"},
    };
    for (const auto& [kind, words] : cases) {
        EXPECT_EQ(absenceText({.byKinds = true}, {.kinds = {{kind}}}, english()), text(words));
    }
}

TEST(NoticeText, NamesWhoseAmountsAreMissingWhereTheyAreFew)
{
    const ViewState state;
    const auto missing = [&](int count, const QList<AggregateId>& totals = {}) {
        return noticeText({.reason = Notice::Reason::MissingRates,
                           .companies = companies(count),
                           .totals = totals},
                          state, english());
    };
    EXPECT_EQ(missing(1), text("Amounts are missing for want of an exchange rate to USD: c1."));
    EXPECT_EQ(missing(3),
              text("Amounts are missing for want of an exchange rate to USD: c1, c2, c3."));
    EXPECT_EQ(missing(4), text("Amounts of 4 companies are missing: no exchange rate to USD."));
    EXPECT_EQ(missing(0, {{u"a"}}),
              text("A published total has no amount: no exchange rate to USD."));
    EXPECT_EQ(missing(0, {{u"a"}, {u"b"}}),
              text("2 published totals have no amount: no exchange rate to USD."));
    EXPECT_EQ(missing(1, {{u"a"}}),
              text("A published total has no amount: no exchange rate to USD. Amounts are missing "
                   "for want of an exchange rate to USD: c1."));
}

TEST(NoticeText, SaysWhatIsWrongAndTheWayOut)
{
    ViewState state;
    state.settings.asOf = QDate(2025, 1, 3);
    ViewState out;
    out.settings.year = 2027;
    struct Case
    {
        Notice notice;
        const char* words;
        const char* wayOut;
    };
    const Case cases[]{
        {{.reason = Notice::Reason::NobodyChosen, .wayOut = out},
         "No company is chosen.",
         "Choose all companies"},
        {{.reason = Notice::Reason::NothingByDay, .first = {2025, 2, 1}, .wayOut = out},
         "Nothing was announced by 3 Jan 2025. First: 1 Feb 2025.",
         "Go to 1 Feb 2025"},
        {{.reason = Notice::Reason::NothingAtAll}, "There is no figure for 2025.", ""},
        {{.reason = Notice::Reason::NothingPublished, .wayOut = out},
         "No published total for 2025 is in these figures. The nearest year with one is 2027.",
         "Go to 2027"},
        {{.reason = Notice::Reason::NothingPublished}, "The file has no published totals.", ""},
        {{.reason = Notice::Reason::NothingUnderFilters, .absence = {.byDay = true}, .wayOut = out},
         "Nothing under these filters: none by 3 Jan 2025.",
         "Remove the filter"},
    };
    for (const Case& each : cases) {
        EXPECT_EQ(noticeText(each.notice, state, english()), text(each.words));
        EXPECT_EQ(wayOutText(each.notice, english()), text(each.wayOut));
    }
    state.view = View::Years;
    EXPECT_EQ(noticeText({.reason = Notice::Reason::NothingAtAll}, state, english()),
              text("There is no figure to show."));
}

} // namespace
} // namespace capex
