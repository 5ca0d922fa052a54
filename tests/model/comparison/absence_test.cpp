// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/absence.h"

#include "model/comparison/deviation.h"
#include "model/comparison/listing.h"
#include "model/comparison/notice.h"
#include "model/wording/filter_words.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

using Reason = Notice::Reason;

const CompanyId acme{QStringLiteral("acme")};

/// One plan for 2025, announced on 15 January 2025.
Dataset onePlan()
{
    return datasetOf({{.id = "plan"}});
}

ViewState stateWith(View view = View::Ranking)
{
    return {view, settingsFor(Basis::PerYear), {}};
}

/// Why acme has no figure, in words and in the word of tables.
std::pair<QString, QString> reasonIn(const ViewState& state)
{
    const Dataset data = onePlan();
    const Absence absence = absenceIn(state.view, data, acme, state.settings);
    return {absenceText(absence, state.settings, Narrator(data, Language::English)),
            absenceNote(absence, state.settings)};
}

using Words = std::pair<QString, QString>;

TEST(Absence, NamesTheFilterThatHidesAFigure)
{
    ViewState kinds = stateWith();
    kinds.settings.kinds = {{Kind::Pledge}};
    EXPECT_EQ(reasonIn(kinds), Words(QStringLiteral("none that is a pledge"),
                                     QStringLiteral("no figure that is pledge")));
    ViewState measures = stateWith();
    measures.settings.measures = {{QStringLiteral("ai-infrastructure")}};
    EXPECT_EQ(reasonIn(measures), Words(QStringLiteral("none that counts AI infrastructure"),
                                        QStringLiteral("no figure that counts ai-infrastructure")));
    ViewState day = stateWith();
    day.settings.asOf = QDate(2025, 1, 3);
    EXPECT_EQ(reasonIn(day), Words(QStringLiteral("none by 3 Jan 2025"),
                                   QStringLiteral("no figure by 2025-01-03")));
}

TEST(Absence, NamesSeveralFiltersWhereNoneAloneHidesAFigure)
{
    ViewState state = stateWith();
    state.settings.kinds = {{Kind::Pledge, Kind::Estimate}};
    state.settings.measures = {{QStringLiteral("ai-infrastructure")}};
    state.settings.asOf = QDate(2025, 1, 3);
    EXPECT_EQ(reasonIn(state).second,
              QStringLiteral("no figure by 2025-01-03 that is pledge or estimate and counts "
                             "ai-infrastructure"));
}

TEST(Absence, BlamesNoFilterThatChangesNothing)
{
    ViewState state = stateWith();
    state.settings.year = 2031;
    state.settings.kinds = {{Kind::Pledge}};
    EXPECT_EQ(reasonIn(state), Words(QStringLiteral("no figure"), QStringLiteral("no figure")));
    state.settings.year = 2025;
    state.settings.kinds = {{Kind::Pledge}};
    state.settings.asOf = QDate(2025, 2, 1);
    EXPECT_EQ(reasonIn(state).second, QStringLiteral("no figure that is pledge"));
}

TEST(Absence, LooksAtTheYearsOfAView)
{
    const Dataset data = onePlan();
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.measures = {{QStringLiteral("other")}};
    EXPECT_TRUE(absenceInYear(data, acme, 2025, settings).byMeasures);
    EXPECT_FALSE(absenceInYear(data, acme, 2026, settings).isFiltered());
}

TEST(Notice, LeadsToTheDayOfTheFirstFigure)
{
    ViewState state = stateWith(View::Timeline);
    state.settings.asOf = QDate(2020, 1, 1);
    const auto notice = noticeOfNothing(onePlan(), state);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->reason, Reason::NothingByDay);
    EXPECT_EQ(notice->first, QDate(2025, 1, 15));
    EXPECT_FALSE(noticeOfNothing(onePlan(), notice->wayOut.value_or(state)));
    const Narrator words(onePlan(), Language::English);
    EXPECT_EQ(noticeText(*notice, state, words),
              QStringLiteral("Nothing was announced by 1 Jan 2020. First: 15 Jan 2025."));
    EXPECT_EQ(wayOutText(*notice, words), QStringLiteral("Go to 15 Jan 2025"));
}

TEST(Notice, LeadsOutOfEveryEmptyState)
{
    ViewState nobody = stateWith();
    nobody.settings.companies = {CompanyId{}};
    ViewState filtered = stateWith(View::Years);
    filtered.settings.kinds = {{Kind::Pledge}};
    filtered.settings.measures = {{QStringLiteral("other")}};
    for (const auto& [state, reason] :
         {std::pair{nobody, Reason::NobodyChosen}, {filtered, Reason::NothingUnderFilters}}) {
        const auto notice = noticeOfNothing(onePlan(), state);
        ASSERT_TRUE(notice);
        EXPECT_EQ(notice->reason, reason);
        ASSERT_TRUE(notice->wayOut);
        EXPECT_FALSE(noticeOfNothing(onePlan(), *notice->wayOut));
    }
    EXPECT_FALSE(noticeOfNothing(onePlan(), stateWith()));
}

TEST(Notice, OffersTheMeanRateWhereItHelps)
{
    const auto data = [](std::vector<ExchangeRate> rates) {
        DatasetParts parts = datasetOf({{.id = "yuan", .amount = Money::single(7, cny)}}).parts();
        parts.exchangeRates = std::move(rates);
        return Dataset(std::move(parts));
    };
    const ExchangeRate rate{.currency = cny, .date = {2024, 6, 1}, .perUsd = 7.2};
    ViewState state = stateWith();
    const auto notice = noticeOfRates(data({rate}), state, {acme});
    ASSERT_TRUE(notice);
    ASSERT_TRUE(notice->wayOut);
    EXPECT_EQ(notice->wayOut->settings.fx.rule, CurrencyPolicy::Rule::PeriodAverage);
    EXPECT_FALSE(noticeOfRates(data({}), state, {acme})->wayOut) << "there is no rate at all";
    EXPECT_FALSE(noticeOfRates(data({rate}), *notice->wayOut, {acme})->wayOut) << "it is set";
    EXPECT_FALSE(noticeOfRates(data({rate}), state, {}));
}

/// Published totals for these years, one each, in yuan.
Dataset totalsFor(const std::vector<int>& years, std::vector<ExchangeRate> rates = {})
{
    DatasetParts parts = onePlan().parts();
    for (const int year : years) {
        parts.aggregates.push_back({.id = {QString::number(year)},
                                    .amount = Money::single(300, cny),
                                    .period = Period::calendarYear(year),
                                    .announced = {2025, 3, 1},
                                    .source = parts.sources.front().id});
    }
    parts.exchangeRates = std::move(rates);
    return Dataset(std::move(parts));
}

TEST(Notice, LeadsToTheNearestYearWithAPublishedTotal)
{
    const Dataset data = totalsFor({2019, 2023, 2027});
    const auto yearAfter = [&](int year) {
        ViewState state = stateWith(View::Reconciliation);
        state.settings.year = year;
        const auto notice = noticeOfNothing(data, state);
        return notice && notice->wayOut ? notice->wayOut->settings.year : 0;
    };
    EXPECT_EQ(yearAfter(2010), 2019);
    EXPECT_EQ(yearAfter(2022), 2023);
    EXPECT_EQ(yearAfter(2025), 2027) << "the later of two that are equally near";
    EXPECT_EQ(yearAfter(2040), 2027);
    EXPECT_EQ(yearAfter(2023), 0) << "it has a total";
    ViewState state = stateWith(View::Reconciliation);
    state.settings.year = 2022;
    const auto notice = noticeOfNothing(data, state);
    const Narrator words(data, Language::English);
    EXPECT_EQ(noticeText(*notice, state, words),
              QStringLiteral("No published total for 2022 is in these figures. The "
                             "nearest year with one is 2023."));
    EXPECT_EQ(wayOutText(*notice, words), QStringLiteral("Go to 2023"));
}

TEST(Notice, SaysThatAFileHasNoPublishedTotals)
{
    const ViewState state = stateWith(View::Reconciliation);
    const auto notice = noticeOfNothing(onePlan(), state);
    ASSERT_TRUE(notice);
    EXPECT_EQ(noticeText(*notice, state, Narrator(onePlan(), Language::English)),
              QStringLiteral("The file has no published totals."));
    EXPECT_FALSE(notice->wayOut);
}

TEST(Notice, OffersTheMeanRateForAPublishedTotal)
{
    const ExchangeRate rate{.currency = cny, .date = {2024, 6, 1}, .perUsd = 7.2};
    const Dataset data = totalsFor({2024}, {rate});
    const ViewState state = stateWith(View::Reconciliation);
    const auto notice = noticeOfRates(data, state, {}, {{QStringLiteral("2024")}});
    ASSERT_TRUE(notice);
    ASSERT_TRUE(notice->wayOut);
    EXPECT_EQ(notice->wayOut->settings.fx.rule, CurrencyPolicy::Rule::PeriodAverage);
    EXPECT_EQ(noticeText(*notice, state, Narrator(data, Language::English)),
              QStringLiteral("A published total has no amount: no exchange rate to USD."));
    EXPECT_FALSE(noticeOfRates(totalsFor({2024}), state, {}, notice->totals)->wayOut);
}

TEST(Notice, OfTheTableOfFiguresLeadsToTheFirstDayWithAFigure)
{
    ViewState state = stateWith(View::Figures);
    EXPECT_FALSE(noticeOfNothing(onePlan(), state));
    state.settings.year = 1999;
    EXPECT_FALSE(noticeOfNothing(onePlan(), state)) << "the table lists figures of any year";
    state.settings.asOf = QDate(2025, 1, 3);
    const auto notice = noticeOfNothing(onePlan(), state);
    ASSERT_TRUE(notice && notice->wayOut);
    EXPECT_EQ(notice->reason, Reason::NothingByDay);
    EXPECT_EQ(notice->wayOut->settings.asOf, QDate(2025, 1, 15));
    EXPECT_FALSE(noticeOfNothing(onePlan(), *notice->wayOut));
}

TEST(Notice, OfTheTableOfFiguresDoesNotMissWhatIsOnlyDisputed)
{
    DatasetParts parts = partsOf({{.id = "wrong"}});
    parts.figures[0].disputed = true;
    EXPECT_FALSE(noticeOfNothing(Dataset(parts), stateWith(View::Figures)));
}

TEST(Listing, TakesBackOnlyTheFiltersThatHideTheFigure)
{
    const Dataset data = onePlan();
    ViewState state = stateWith(View::Figures);
    state.settings.kinds = {{Kind::Guidance}};
    state.settings.measures = {{QStringLiteral("opex")}};
    state.settings.asOf = QDate(2025, 1, 3);
    state.settings.companies = {{QStringLiteral("other")}};
    const ViewState listing = capex::listing(data.figures()[0], state);
    EXPECT_TRUE(isListed(data.figures()[0], listing.settings));
    EXPECT_EQ(listing.settings.kinds, QList<Kind>{Kind::Guidance});
    EXPECT_TRUE(listing.settings.measures.isEmpty());
    EXPECT_FALSE(listing.settings.asOf);
    EXPECT_EQ(listing.settings.companies, (QList<CompanyId>{{QStringLiteral("other")}, acme}));
}

TEST(Listing, KeepsTheOrderThatIsAskedFor)
{
    const Dataset data = datasetOf({{.id = "a"}, {.id = "b"}, {.id = "c"}});
    const Dataset two = listed(data, {{QStringLiteral("c")}, {QStringLiteral("a")}});
    ASSERT_EQ(two.figures().size(), 2U);
    EXPECT_EQ(two.figures()[0].id.text(), QStringLiteral("c"));
    EXPECT_EQ(two.figures()[1].id.text(), QStringLiteral("a"));
    EXPECT_EQ(two.companies().size(), data.companies().size());
}

TEST(Deviations, AreNoneByDefault)
{
    for (const View view : allOf<View>()) {
        EXPECT_TRUE(deviations(onePlan(), {.view = view}).empty()) << keywordOf(view).toStdString();
    }
}

TEST(Deviations, OfALongListCanBeTakenBackOneByOne)
{
    ViewState state = stateWith(View::Years);
    state.settings.companies = {{QStringLiteral("other")}};
    state.settings.kinds = {{Kind::Pledge}};
    state.settings.measures = {{QStringLiteral("capex")}};
    state.settings.asOf = QDate(2025, 2, 28);
    state.settings.vintage = Vintage::First;
    state.settings.fx = {CurrencyPolicy::Rule::Fixed, cny, 7.2};
    state.settings.growth = 0.25;
    state.settings.toYear = 2026;
    state.options.bandGrowth = 0.5;
    state.options.focus = {acme};
    const Narrator words(onePlan(), Language::English);
    QStringList texts;
    for (const Setting deviation : deviations(onePlan(), state)) {
        texts.append(deviationText(deviation, state, words));
    }
    EXPECT_EQ(texts.join(u'|'),
              QStringLiteral("only other|kinds: pledge|measure: capex, the company's own "
                             "total|as of 28 Feb 2025|as first announced|7.200 CNY per "
                             "USD|pledges growing by 25 % a year|band to 50 % a year|years to "
                             "2026|focus: acme"));
    for (auto left = deviations(onePlan(), state); !left.empty();
         left = deviations(onePlan(), state)) {
        state = withoutDeviation(left.front(), state);
        EXPECT_EQ(deviations(onePlan(), state).size(), left.size() - 1);
    }
}

TEST(Deviations, AreOnlyWhatLeavesSomethingOut)
{
    ViewState state = stateWith();
    state.settings.companies = {acme};
    state.settings.kinds = {{Kind::Estimate, Kind::Pledge, Kind::RunRate, Kind::Guidance}};
    EXPECT_TRUE(deviations(onePlan(), state).empty());
    state.settings.growth = 0.25;
    EXPECT_TRUE(deviations(onePlan(), state).empty()) << "not by calendar year";
}

} // namespace
} // namespace capex
