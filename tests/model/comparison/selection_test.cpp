// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/selection.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace capex {
namespace {

const CompanyId acme{QStringLiteral("acme")};

Selection selected(const std::vector<FigureSketch>& sketches,
                   const ComparisonSettings& settings = settingsFor(Basis::PerYear))
{
    return select(datasetOf(sketches), acme, settings, allOf<Kind>()).value();
}

/// One case: the better figure, the worse one, and the rule that tells them apart.
struct Pair
{
    const char* rule;
    FigureSketch better;
    FigureSketch worse;
    Criterion criterion;
    Vintage vintage = Vintage::Latest;
};

const std::vector<Pair>& pairs()
{
    static const std::vector<Pair> cases{
        {"actual before guidance",
         {.id = "z", .kind = Kind::Actual},
         {.id = "a", .kind = Kind::Guidance, .announced = {2025, 6, 1}},
         Criterion::Class},
        {"guidance before pledge",
         {.id = "z", .kind = Kind::Guidance},
         {.id = "a", .kind = Kind::Pledge, .period = {Month::of(2025, 1), 36}},
         Criterion::Class},
        {"pledge before estimate",
         {.id = "z", .kind = Kind::Pledge, .period = {Month::of(2025, 1), 36}},
         {.id = "a", .kind = Kind::Estimate},
         Criterion::Class},
        {"a run-rate is of the class of guidance",
         {.id = "z", .kind = Kind::RunRate, .announced = {2025, 2, 1}},
         {.id = "a", .kind = Kind::Guidance},
         Criterion::Announced},
        {"a year before a quarter",
         {.id = "z"},
         {.id = "a", .period = {Month::of(2025, 10), 3}, .announced = {2025, 6, 1}},
         Criterion::FullYear},
        {"among actuals a filing before the press, whenever announced",
         {.id = "z", .kind = Kind::Actual, .evidence = Evidence::Filing},
         {.id = "a", .kind = Kind::Actual, .announced = {2025, 6, 1}},
         Criterion::Evidence},
        {"later first for latest",
         {.id = "z", .announced = {2025, 6, 1}},
         {.id = "a", .evidence = Evidence::Filing},
         Criterion::Announced},
        {"earlier first for first",
         {.id = "z"},
         {.id = "a", .announced = {2025, 6, 1}, .evidence = Evidence::Filing},
         Criterion::Announced,
         Vintage::First},
        {"guidance before run-rate",
         {.id = "z"},
         {.id = "a", .kind = Kind::RunRate, .evidence = Evidence::Filing},
         Criterion::GuidanceFirst},
        {"shorter period",
         {.id = "z"},
         {.id = "a", .period = {Month::of(2025, 1), 24}, .evidence = Evidence::Filing},
         Criterion::ShorterPeriod},
        {"evidence of plans",
         {.id = "z", .evidence = Evidence::Company},
         {.id = "a", .evidence = Evidence::Press},
         Criterion::Evidence},
        {"id", {.id = "a"}, {.id = "b"}, Criterion::Id},
    };
    return cases;
}

TEST(Selection, EachRuleDecidesInItsTurn)
{
    for (const Pair& pair : pairs()) {
        SCOPED_TRACE(pair.rule);
        ComparisonSettings settings = settingsFor(Basis::PerYear);
        settings.vintage = pair.vintage;
        const Selection selection = selected({pair.worse, pair.better}, settings);
        EXPECT_EQ(selection.selected.text(), QString::fromUtf8(pair.better.id));
        ASSERT_EQ(selection.alternatives.size(), 1U);
        EXPECT_EQ(selection.alternatives.front().lostBy, pair.criterion);
    }
}

TEST(Selection, AFiscalYearBelongsToTheYearInWhichItEnds)
{
    const std::vector<FigureSketch> sketches{{.id = "fy", .period = Period::fiscalYear(2025, 6)}};
    const Dataset dataset = datasetOf(sketches);
    EXPECT_TRUE(select(dataset, acme, settingsFor(Basis::PerYear, 2025), allOf<Kind>()));
    EXPECT_FALSE(select(dataset, acme, settingsFor(Basis::PerYear, 2024), allOf<Kind>()));
}

TEST(Selection, APledgeBelongsToEveryYearItTouches)
{
    const Dataset dataset =
        datasetOf({{.id = "p", .kind = Kind::Pledge, .period = {Month::of(2025, 3), 36}}});
    for (const int year : {2025, 2026, 2027, 2028}) {
        EXPECT_TRUE(select(dataset, acme, settingsFor(Basis::PerYear, year), allOf<Kind>()))
            << year;
    }
    for (const int year : {2024, 2029}) {
        EXPECT_FALSE(select(dataset, acme, settingsFor(Basis::PerYear, year), allOf<Kind>()))
            << year;
    }
}

TEST(Selection, KindsMeasuresAndTheAsOfDateLetIn)
{
    const Figure figure = figureOf({.id = "f", .announced = {2025, 2, 28}});
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    EXPECT_TRUE(isAdmitted(figure, settings, announcedKinds()));
    EXPECT_FALSE(isAdmitted(figure, settings, {Kind::Actual}));
    settings.asOf = QDate(2025, 2, 28);
    EXPECT_TRUE(isAdmitted(figure, settings, announcedKinds()));
    settings.asOf = QDate(2025, 2, 27);
    EXPECT_FALSE(isAdmitted(figure, settings, announcedKinds()));
    settings.asOf.reset();
    settings.kinds = QList<Kind>{Kind::Pledge};
    EXPECT_FALSE(isAdmitted(figure, settings, announcedKinds()));
    settings.kinds.reset();
    settings.measures = {{QStringLiteral("ai-infrastructure")}};
    EXPECT_FALSE(isAdmitted(figure, settings, announcedKinds()));
    settings.measures.append({QStringLiteral("capex")});
    EXPECT_TRUE(isAdmitted(figure, settings, announcedKinds()));
}

TEST(Selection, ARivalAgreesInAllButTheAmount)
{
    const Selection selection = selected({
        {.id = "a"},
        {.id = "b", .amount = Money::single(105, usd)},
        {.id = "c", .kind = Kind::RunRate, .amount = Money::single(106, usd)},
        {.id = "d", .amount = Money::single(107, usd), .announced = {2025, 1, 14}},
        {.id = "e", .amount = Money::single(108, usd), .period = Period::fiscalYear(2025, 6)},
        {.id = "f", .amount = Money::single(100000, usd, Bound::About, Unit::Million)},
    });
    EXPECT_EQ(selection.selected.text(), QStringLiteral("a"));
    QStringList rivals;
    for (const Alternative& alternative : selection.alternatives) {
        if (alternative.rival) {
            rivals.append(alternative.figure.text());
        }
    }
    EXPECT_EQ(rivals, QStringList({QStringLiteral("b"), QStringLiteral("c")}));
}

TEST(Selection, AnAmountAgreesThroughTheSourcesOwnConversion)
{
    DatasetParts parts = partsOf({{.id = "a", .amount = Money::atLeast(380, cny)},
                                  {.id = "b", .amount = Money::atLeast(53, usd)}});
    parts.figures[0].details->alsoStated = {Money::atLeast(53, usd)};
    const auto selection =
        select(Dataset(parts), acme, settingsFor(Basis::PerYear), allOf<Kind>()).value();
    ASSERT_EQ(selection.alternatives.size(), 1U);
    EXPECT_TRUE(selection.alternatives.front().sameAmount);
    EXPECT_FALSE(selection.alternatives.front().rival);
}

/// Figures that differ in every respect the rules look at, from a seeded generator.
std::vector<FigureSketch> randomSketches(std::mt19937& random, int count)
{
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> names;
        names.reserve(100);
        for (int index = 0; index < 100; ++index) {
            names.push_back("figure-" + std::to_string(index));
        }
        return names;
    }();
    const auto pick = [&](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    std::vector<FigureSketch> sketches;
    sketches.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index) {
        sketches.push_back({.id = ids[static_cast<std::size_t>(index)].c_str(),
                            .kind = allOf<Kind>().at(pick(5)),
                            .amount = Money::single(pick(4) + 1, usd),
                            .period = {Month::of(2024 + pick(2), 1 + pick(12)), 3 * (1 + pick(12))},
                            .announced = QDate(2024, 1, 1).addDays(qint64{100} * pick(5)),
                            .evidence = allOf<Evidence>().at(pick(4))});
    }
    return sketches;
}

TEST(SelectionProperty, TheOrderOfTheFileDoesNotMatter)
{
    std::mt19937 random(20250224);
    for (int round = 0; round < 200; ++round) {
        auto sketches = randomSketches(random, 12);
        const auto settings = settingsFor(Basis::PerYear);
        const auto before = select(datasetOf(sketches), acme, settings, allOf<Kind>());
        std::ranges::shuffle(sketches, random);
        EXPECT_EQ(select(datasetOf(sketches), acme, settings, allOf<Kind>()), before);
    }
}

TEST(SelectionProperty, AFigureAnnouncedAfterTheAsOfDateChangesNothing)
{
    std::mt19937 random(380);
    for (int round = 0; round < 200; ++round) {
        auto sketches = randomSketches(random, 12);
        ComparisonSettings settings = settingsFor(Basis::PerYear);
        settings.asOf = QDate(2024, 12, 31);
        const auto before = select(datasetOf(sketches), acme, settings, allOf<Kind>());
        sketches.push_back({.id = "new",
                            .kind = Kind::Actual,
                            .amount = Money::single(1, usd),
                            .announced = {2025, 1, 1},
                            .evidence = Evidence::Filing});
        EXPECT_EQ(select(datasetOf(sketches), acme, settings, allOf<Kind>()), before);
    }
}

TEST(Selection, ADisputedFigureIsAnAlternativeAndNeverSpeaks)
{
    DatasetParts parts = partsOf({{.id = "wrong", .announced = {2025, 6, 1}}, {.id = "right"}});
    parts.figures[0].disputed = true;
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const auto selection = select(Dataset(parts), acme, settings, announcedKinds());
    ASSERT_TRUE(selection);
    EXPECT_EQ(selection->selected.text(), QStringLiteral("right"));
    ASSERT_EQ(selection->alternatives.size(), 1U);
    EXPECT_EQ(selection->alternatives[0].figure.text(), QStringLiteral("wrong"));
    EXPECT_EQ(selection->alternatives[0].lostBy, Criterion::Disputed);
    EXPECT_FALSE(selection->alternatives[0].rival);
    parts.figures[1].disputed = true;
    EXPECT_FALSE(select(Dataset(parts), acme, settings, announcedKinds()));
    EXPECT_EQ(disputedIn(Dataset(parts), acme, settings, announcedKinds()).size(), 2U);
}

} // namespace
} // namespace capex
