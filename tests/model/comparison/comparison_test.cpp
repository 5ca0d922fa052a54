// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

using Topic = ComparabilityNote::Topic;
using testing::ElementsAre;

QStringList companiesOf(const Comparison& comparison)
{
    QStringList companies;
    for (const ComparisonRow& row : comparison.rows) {
        companies.append(row.company.text());
    }
    return companies;
}

std::vector<Topic> topicsOf(const Comparison& comparison)
{
    std::vector<Topic> topics;
    for (const ComparabilityNote& note : comparison.notes) {
        topics.push_back(note.topic);
    }
    return topics;
}

TEST(Basis, DividesByTheYearsAndMultipliesByThree)
{
    const Period pledge{Month::of(2025, 3), 36};
    const Money amount = Money::atLeast(53, usd);
    EXPECT_EQ(onBasis(amount, pledge, Basis::Announced), (BasisValue{amount, false}));
    EXPECT_EQ(onBasis(amount, pledge, Basis::ThreeYear), (BasisValue{amount, false}));
    EXPECT_NEAR(onBasis(amount, pledge, Basis::PerYear).amount.mid(), 17.67, 0.005);
}

TEST(Basis, MarksWhatIsMultipliedUp)
{
    const Money amount = Money::single(10, usd);
    const Period quarter{Month::of(2025, 1), 3};
    EXPECT_EQ(onBasis(amount, quarter, Basis::PerYear), (BasisValue{Money::single(40, usd), true}));
    EXPECT_EQ(onBasis(amount, Period::calendarYear(2025), Basis::PerYear),
              (BasisValue{amount, false}));
    EXPECT_EQ(onBasis(amount, Period::calendarYear(2025), Basis::ThreeYear),
              (BasisValue{Money::single(30, usd), true}));
}

TEST(BasisProperty, ThreeYearsAreThreeTimesAYear)
{
    const Money amount = Money::range(37, 53, usd);
    for (int months = 1; months <= 600; ++months) {
        const Period period{Month::of(2025, 1), months};
        const Money year = onBasis(amount, period, Basis::PerYear).amount;
        const Money three = onBasis(amount, period, Basis::ThreeYear).amount;
        EXPECT_NEAR(*three.low / *year.low, 3, 1e-12);
        EXPECT_NEAR(*three.high / *year.high, 3, 1e-12);
    }
}

TEST(Comparison, RanksByMidAndListsTheRestByName)
{
    DatasetParts parts = partsOf({
        {.id = "1", .company = "small", .amount = Money::single(10, usd)},
        {.id = "2", .company = "wide", .amount = Money::range(60, 65, usd)},
        {.id = "3", .company = "mid", .amount = Money::single(62.5, usd)},
        {.id = "4", .company = "zulu", .kind = Kind::Actual},
        {.id = "5", .company = "alpha", .amount = Money::single(1, cny)},
    });
    const Comparison comparison = compare(Dataset(parts), settingsFor(Basis::PerYear));
    EXPECT_EQ(companiesOf(comparison).join(u' '), QStringLiteral("mid wide small alpha zulu"));
    std::vector<std::optional<int>> ranks;
    for (const ComparisonRow& row : comparison.rows) {
        ranks.push_back(row.rank);
    }
    EXPECT_THAT(ranks, ElementsAre(1, 1, 3, std::nullopt, std::nullopt));
}

TEST(Comparison, WithoutACandidateThereIsNoFigureAndNoZero)
{
    const Comparison comparison =
        compare(datasetOf({{.id = "f", .kind = Kind::Actual}}), settingsFor(Basis::PerYear));
    const ComparisonRow& row = comparison.rows.front();
    EXPECT_FALSE(row.hasFigure());
    EXPECT_FALSE(row.value);
    EXPECT_THAT(topicsOf(comparison), ElementsAre(Topic::MissingCompanies));
}

TEST(Comparison, WithoutARateThereIsAFigureAndAReasonButNoAmount)
{
    const Comparison comparison = compare(datasetOf({{.id = "f", .amount = Money::single(1, cny)}}),
                                          settingsFor(Basis::PerYear));
    const ComparisonRow& row = comparison.rows.front();
    EXPECT_TRUE(row.hasFigure());
    EXPECT_FALSE(row.value);
    EXPECT_FALSE(row.rank);
    EXPECT_EQ(row.problem, Reason(NoRateUpTo{cny, 31, {2025, 1, 15}}));
    EXPECT_TRUE(std::holds_alternative<NoRateStep>(row.derivation.back()));
    EXPECT_THAT(topicsOf(comparison), ElementsAre(Topic::MissingRates));
}

TEST(Comparison, TheDerivationLeadsFromTheStatedAmountToTheValue)
{
    DatasetParts parts = partsOf({{.id = "pledge",
                                   .kind = Kind::Pledge,
                                   .amount = Money::atLeast(380, cny),
                                   .period = {Month::of(2025, 3), 36}}});
    parts.figures[0].details->alsoStated = {Money::atLeast(53, usd)};
    const Comparison comparison = compare(Dataset(parts), settingsFor(Basis::PerYear));
    const Derivation& derivation = comparison.rows.front().derivation;
    ASSERT_EQ(derivation.size(), 4U);
    EXPECT_EQ(std::get<StatedStep>(derivation[0]).amount, Money::atLeast(380, cny));
    EXPECT_EQ(std::get<ConversionStep>(derivation[1]).conversion.result, Money::atLeast(53, usd));
    EXPECT_EQ(std::get<ScalingStep>(derivation[2]).towardsMonths, 12);
    EXPECT_EQ(std::get<ResultStep>(derivation[3]).amount, comparison.rows.front().value);
}

TEST(Comparison, TheFirstAnnouncedValueStaysBesideTheLatest)
{
    const Dataset dataset = datasetOf({
        {.id = "first", .amount = Money::range(60, 65, usd)},
        {.id = "raised", .amount = Money::range(70, 72, usd), .announced = {2025, 10, 29}},
    });
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    const ComparisonRow latest = compare(dataset, settings).rows.front();
    EXPECT_EQ(latest.value, Money::range(70, 72, usd));
    EXPECT_EQ(latest.firstValue, Money::range(60, 65, usd));
    settings.vintage = Vintage::First;
    EXPECT_FALSE(compare(dataset, settings).rows.front().firstValue);
}

TEST(Comparison, OnlyTheCompaniesAskedForAreCompared)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.companies = {{QStringLiteral("b")}};
    const Comparison comparison =
        compare(datasetOf({{.id = "1", .company = "a"}, {.id = "2", .company = "b"}}), settings);
    EXPECT_EQ(companiesOf(comparison), QStringList{QStringLiteral("b")});
}

TEST(Comparison, ACalendarYearNamesItsFiguresAndItsCoverage)
{
    ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    const Dataset dataset = datasetOf({
        {.id = "fy", .period = Period::fiscalYear(2025, 6)},
        {.id = "older", .period = Period::fiscalYear(2025, 6), .announced = {2024, 7, 1}},
    });
    const ComparisonRow row = compare(dataset, settings).rows.front();
    EXPECT_EQ(row.coverageMonths, 6);
    ASSERT_EQ(row.figures.size(), 1U);
    EXPECT_EQ(row.figures.front().text(), QStringLiteral("fy"));
    ASSERT_EQ(row.alternatives.size(), 1U);
    EXPECT_EQ(row.alternatives.front().figure.text(), QStringLiteral("older"));
}

TEST(Comparability, AlikeFiguresNeedNoNote)
{
    const Comparison comparison =
        compare(datasetOf({{.id = "1", .company = "a"}, {.id = "2", .company = "b"}}),
                settingsFor(Basis::PerYear));
    EXPECT_TRUE(comparison.notes.empty());
}

TEST(Comparability, SaysAllThatIsUnlike)
{
    const std::vector<FigureSketch> sketches{
        {.id = "1", .company = "a"},
        {.id = "2", .company = "b", .amount = Money::atLeast(30, usd), .measure = "capex-cash"},
        {.id = "3", .company = "c", .kind = Kind::Pledge, .period = {Month::of(2025, 3), 36}},
        {.id = "4", .company = "d", .period = {Month::of(2025, 10), 3}},
    };
    const Dataset dataset = datasetOf(sketches);
    EXPECT_THAT(topicsOf(compare(dataset, settingsFor(Basis::PerYear))),
                ElementsAre(Topic::OpenEnds, Topic::Kinds, Topic::Measures, Topic::Windows,
                            Topic::Extrapolation));
    EXPECT_THAT(topicsOf(compare(dataset, settingsFor(Basis::Announced))),
                ElementsAre(Topic::Horizons, Topic::OpenEnds, Topic::Kinds, Topic::Measures,
                            Topic::Windows));
    EXPECT_THAT(
        topicsOf(compare(dataset, settingsFor(Basis::CalendarYear))),
        ElementsAre(Topic::OpenEnds, Topic::Kinds, Topic::Measures, Topic::PartialCoverage));
}

TEST(Comparability, NamesTheCompaniesThatAreAlike)
{
    const Comparison comparison = compare(datasetOf({
                                              {.id = "1", .company = "a"},
                                              {.id = "2", .company = "b"},
                                              {.id = "3", .company = "c", .kind = Kind::Estimate},
                                          }),
                                          settingsFor(Basis::PerYear));
    ASSERT_EQ(comparison.notes.size(), 1U);
    const auto& groups = comparison.notes.front().groups;
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(std::get<Kind>(groups[0].likeness), Kind::Guidance);
    EXPECT_EQ(groups[0].companies.size(), 2);
    EXPECT_EQ(std::get<Kind>(groups[1].likeness), Kind::Estimate);
}

TEST(Years, RunOverTheYearsThatFiguresTouch)
{
    const Dataset dataset = datasetOf({
        {.id = "1", .company = "a", .period = Period::calendarYear(2023)},
        {.id = "2", .company = "b", .period = Period::fiscalYear(2026, 6)},
    });
    const auto years = compareYears(dataset, settingsFor(Basis::CalendarYear));
    ASSERT_EQ(years.size(), 2U);
    ASSERT_EQ(years[0].years.size(), 4U);
    EXPECT_EQ(years[0].years.front().year, 2023);
    EXPECT_EQ(years[0].years.back().year, 2026);
}

TEST(Years, RunFromAndToWhereTheyAreTold)
{
    ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    settings.fromYear = 2019;
    settings.toYear = 2020;
    const auto years = compareYears(datasetOf({{.id = "1"}}), settings);
    ASSERT_EQ(years.front().years.size(), 2U);
    EXPECT_EQ(years.front().years.front().year, 2019);
}

TEST(Years, TakeActualsWithoutBeingTold)
{
    const auto years = compareYears(datasetOf({{.id = "1", .kind = Kind::Actual}}),
                                    settingsFor(Basis::CalendarYear));
    EXPECT_EQ(years.front().years.front().kind, Kind::Actual);
}

} // namespace
} // namespace capex
