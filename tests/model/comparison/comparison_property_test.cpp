// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/arrangement.h"
#include "model/comparison/conflicts.h"
#include "model/comparison/horizons.h"
#include "model/comparison/listing.h"
#include "model/comparison/missing_rates.h"
#include "model/comparison/say_do.h"
#include "model/comparison/years.h"
#include "tests/support/any_figures.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace capex {
namespace {

constexpr int companies = 5;
constexpr int figures = 40;
constexpr unsigned rounds = 12;

/// Settings of all sorts, the same ones for the same generator.
ComparisonSettings anySettings(AnyFigures& any)
{
    ComparisonSettings settings =
        settingsFor(static_cast<Basis>(any.below(4)), 2024 + any.below(3));
    settings.vintage = static_cast<Vintage>(any.below(2));
    settings.fx.rule = static_cast<CurrencyPolicy::Rule>(any.below(3));
    if (any.below(2) == 0) {
        settings.asOf = QDate(2024, 1, 1).addDays(qint64{30} * any.below(24));
    }
    if (any.below(2) == 0) {
        settings.kinds = allOf<Kind>();
    }
    return settings;
}

/// Runs `check` on datasets and settings of all sorts.
template <typename Check>
void forAnything(Check check)
{
    for (unsigned seed = 0; seed < rounds; ++seed) {
        AnyFigures any(seed);
        const DatasetParts parts = any.parts(companies, figures);
        const ComparisonSettings settings = anySettings(any);
        SCOPED_TRACE(seed);
        check(parts, settings, any);
    }
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool isNear(const std::optional<Money>& a, const std::optional<Money>& b)
{
    return a.has_value() == b.has_value() &&
           (!a || (a->bound == b->bound && isNear(a->mid(), b->mid())));
}

TEST(ComparisonProperty, EveryCompanyAskedForHasOneRow)
{
    forAnything([](const DatasetParts& parts, ComparisonSettings settings, AnyFigures& any) {
        const Dataset dataset(parts);
        EXPECT_EQ(compare(dataset, settings).rows.size(), std::size_t{companies});
        settings.companies = {parts.companies[2].id, parts.companies[0].id, {u"nobody"}};
        const Comparison two = compare(dataset, settings);
        EXPECT_EQ(two.rows.size(), 2U);
        EXPECT_EQ(two.row(parts.companies[1].id), nullptr);
        EXPECT_EQ(two.settings, settings);
        static_cast<void>(any);
    });
}

TEST(ComparisonProperty, RanksGoByMidAndEqualOnesShareOne)
{
    forAnything([](const DatasetParts& parts, const ComparisonSettings& settings, AnyFigures&) {
        const Comparison comparison = compare(Dataset(parts), settings);
        for (const ComparisonRow& row : comparison.rows) {
            ASSERT_EQ(row.rank.has_value(), row.value.has_value());
            const auto larger = std::ranges::count_if(comparison.rows, [&](const auto& other) {
                return row.value && other.value && other.value->mid() > row.value->mid();
            });
            EXPECT_EQ(row.rank.value_or(1), (row.value ? larger : 0) + 1);
        }
        EXPECT_TRUE(std::ranges::is_sorted(comparison.rows, {}, [](const ComparisonRow& row) {
            return std::pair(row.rank.value_or(99), row.company);
        })) << "those without a rank last, by name";
    });
}

TEST(ComparisonProperty, AValueIsSoundAndHasADerivationThatEndsInIt)
{
    forAnything([](const DatasetParts& parts, const ComparisonSettings& settings, AnyFigures&) {
        for (const ComparisonRow& row : compare(Dataset(parts), settings).rows) {
            if (!row.value) {
                EXPECT_FALSE(row.problem && !row.hasFigure());
                continue;
            }
            EXPECT_FALSE(faultOf(*row.value)) << testing::PrintToString(*row.value);
            EXPECT_EQ(row.value->unit, Unit::Billion);
            EXPECT_EQ(row.value->currency, settings.currency);
            EXPECT_TRUE(row.hasFigure());
            EXPECT_TRUE(row.kind);
            EXPECT_EQ(row.coverageMonths.has_value(), settings.basis == Basis::CalendarYear);
            const auto result = std::ranges::find_if(row.derivation, [](const Step& step) {
                return std::holds_alternative<ResultStep>(step);
            });
            ASSERT_NE(result, row.derivation.end());
            EXPECT_EQ(std::get<ResultStep>(*result).amount, *row.value);
        }
    });
}

void expectSameResults(const Dataset& after, const Dataset& before,
                       const ComparisonSettings& settings)
{
    EXPECT_EQ(compare(after, settings), compare(before, settings));
    EXPECT_EQ(compareYears(after, settings), compareYears(before, settings));
    EXPECT_EQ(revisionsOf(after, settings), revisionsOf(before, settings));
    EXPECT_EQ(compareHorizons(after, settings), compareHorizons(before, settings));
    EXPECT_EQ(sayAndDo(after, settings), sayAndDo(before, settings));
}

TEST(ComparisonProperty, TheOrderOfTheFileDoesNotMatter)
{
    forAnything([](DatasetParts parts, const ComparisonSettings& settings, AnyFigures& any) {
        const Dataset before(parts);
        std::ranges::shuffle(parts.figures, any.random());
        std::ranges::shuffle(parts.exchangeRates, any.random());
        const Dataset after(parts);
        expectSameResults(after, before, settings);
    });
}

TEST(ComparisonProperty, TheOrderOfTheFileMovesNothingOnATimeline)
{
    forAnything([](DatasetParts parts, const ComparisonSettings& settings, AnyFigures& any) {
        const auto lanes = [&] {
            auto all = timelineOf(Dataset(parts), settings);
            for (TimelineLane& lane : all) {
                for (TimelineEntry& entry : lane.entries) {
                    std::ranges::sort(entry.twins); // which come in the order of the file
                }
            }
            return all;
        };
        const auto before = lanes();
        std::ranges::shuffle(parts.figures, any.random());
        EXPECT_EQ(lanes(), before);
    });
}

TEST(ComparisonProperty, ALaterDayHidesNoFigureThatWasKnown)
{
    forAnything([](const DatasetParts& parts, ComparisonSettings settings, AnyFigures&) {
        const Dataset dataset(parts);
        std::size_t listedBefore = 0;
        std::size_t companiesBefore = 0;
        std::vector<std::size_t> statementsBefore(companies, 0);
        for (QDate day(2023, 12, 1); day < QDate(2026, 6, 1); day = day.addDays(90)) {
            settings.asOf = day;
            const std::size_t listedNow = listed(dataset, settings).figures().size();
            EXPECT_GE(listedNow, listedBefore) << day.toString().toStdString();
            listedBefore = listedNow;
            const auto rows = compare(dataset, settings).rows;
            const auto withFigure =
                static_cast<std::size_t>(std::ranges::count_if(rows, &ComparisonRow::hasFigure));
            EXPECT_GE(withFigure, companiesBefore) << day.toString().toStdString();
            companiesBefore = withFigure;
        }
        EXPECT_EQ(listedBefore, settings.kinds ? parts.figures.size() : listedBefore);
    });
}

TEST(ComparisonProperty, WhatIsAnnouncedLaterChangesNothingAsOfADay)
{
    forAnything([](DatasetParts parts, ComparisonSettings settings, AnyFigures& any) {
        settings.asOf = QDate(2024, 12, 31);
        const Dataset before(parts);
        for (int n = 0; n < 5; ++n) {
            Figure later = any.figure(QStringLiteral("later%1").arg(n), companies);
            later.announced = settings.asOf->addDays(1 + any.below(300));
            parts.figures.push_back(later);
        }
        parts.exchangeRates.push_back({cny, settings.asOf->addDays(1), 99, {}});
        const Dataset after(parts);
        expectSameResults(after, before, settings);
        EXPECT_EQ(timelineOf(after, settings), timelineOf(before, settings));
    });
}

TEST(ComparisonProperty, ADisputedFigureChangesNoValue)
{
    forAnything([](DatasetParts parts, const ComparisonSettings& settings, AnyFigures& any) {
        const Dataset before(parts);
        for (int n = 0; n < 5; ++n) {
            parts.figures.push_back(any.figure(QStringLiteral("wrong%1").arg(n), companies));
            parts.figures.back().disputed = true;
        }
        const Dataset after(parts);
        const auto rowsBefore = compare(before, settings).rows;
        const auto rowsAfter = compare(after, settings).rows;
        ASSERT_EQ(rowsAfter.size(), rowsBefore.size());
        for (std::size_t index = 0; index < rowsAfter.size(); ++index) {
            EXPECT_EQ(rowsAfter[index].company, rowsBefore[index].company);
            EXPECT_EQ(rowsAfter[index].value, rowsBefore[index].value);
            EXPECT_EQ(rowsAfter[index].figures, rowsBefore[index].figures);
            EXPECT_EQ(rowsAfter[index].firstValue, rowsBefore[index].firstValue);
        }
        EXPECT_EQ(revisionsOf(after, settings), revisionsOf(before, settings));
        EXPECT_EQ(timelineOf(after, settings), timelineOf(before, settings));
        EXPECT_EQ(sayAndDo(after, settings), sayAndDo(before, settings));
    });
}

TEST(ComparisonProperty, LeavingCompaniesOutChangesOnlyRanksOfTheOthers)
{
    forAnything([](const DatasetParts& parts, ComparisonSettings settings, AnyFigures&) {
        const Dataset dataset(parts);
        const Comparison all = compare(dataset, settings);
        settings.companies = {parts.companies[1].id, parts.companies[3].id};
        for (ComparisonRow row : compare(dataset, settings).rows) {
            const ComparisonRow* const same = all.row(row.company);
            ASSERT_NE(same, nullptr);
            EXPECT_LE(row.rank.value_or(0), same->rank.value_or(0));
            row.rank = same->rank;
            EXPECT_EQ(row, *same);
        }
    });
}

TEST(ComparisonProperty, TheUnitInWhichAnAmountIsStatedDoesNotMatter)
{
    forAnything([](DatasetParts parts, const ComparisonSettings& settings, AnyFigures&) {
        const Comparison before = compare(Dataset(parts), settings);
        for (Figure& figure : parts.figures) {
            figure.amount = inBillions(figure.amount);
        }
        const Comparison after = compare(Dataset(parts), settings);
        for (const ComparisonRow& row : before.rows) {
            EXPECT_TRUE(isNear(after.row(row.company)->value, row.value))
                << testing::PrintToString(row.company);
            EXPECT_EQ(after.row(row.company)->figures, row.figures);
        }
    });
}

TEST(ComparisonProperty, ThreeYearsAreThreeTimesAYear)
{
    forAnything([](const DatasetParts& parts, const ComparisonSettings& settings, AnyFigures&) {
        const Horizons horizons = compareHorizons(Dataset(parts), settings);
        for (const ComparisonRow& year : horizons.perYear.rows) {
            const ComparisonRow& three = *horizons.threeYear.row(year.company);
            const ComparisonRow& stated = *horizons.announced.row(year.company);
            ASSERT_EQ(three.value.has_value(), year.value.has_value());
            ASSERT_EQ(stated.value.has_value(), year.value.has_value());
            EXPECT_EQ(three.rank, year.rank);
            EXPECT_EQ(three.figures, year.figures);
            EXPECT_EQ(stated.figures, year.figures);
            if (year.value) {
                EXPECT_TRUE(isNear(three.value->mid(), 3 * year.value->mid()));
                EXPECT_EQ(three.value->bound, year.value->bound);
                EXPECT_TRUE(three.extrapolated || !year.extrapolated);
            }
        }
    });
}

TEST(ComparisonProperty, ATotalIsTheSumOfItsGroups)
{
    forAnything([](const DatasetParts& parts, const ComparisonSettings& settings, AnyFigures&) {
        const Dataset dataset(parts);
        const Comparison comparison = compare(dataset, settings);
        const auto groups = arranged(dataset, comparison, {.groupByRegion = true});
        const Total total = arranged(dataset, comparison, {}).front().total;
        std::size_t rows = 0;
        qsizetype missing = 0;
        std::vector<Money> parts2;
        for (const RowGroup& group : groups) {
            rows += group.rows.size();
            missing += group.total.missing.size();
            if (group.total.amount) {
                parts2.push_back(*group.total.amount);
            }
        }
        EXPECT_EQ(rows, comparison.rows.size());
        EXPECT_EQ(missing, total.missing.size());
        EXPECT_FALSE(total.amount && total.refused);
        if (total.amount) {
            EXPECT_TRUE(isNear(sum(parts2)->mid(), total.amount->mid()));
        }
    });
}

TEST(ComparisonProperty, ArrangingLosesNoRow)
{
    forAnything([](const DatasetParts& parts, const ComparisonSettings& settings, AnyFigures&) {
        const Dataset dataset(parts);
        const Comparison comparison = compare(dataset, settings);
        for (const SortBy sort : allOf<SortBy>()) {
            for (const bool grouped : {false, true}) {
                std::set<const ComparisonRow*> shown;
                for (const RowGroup& group :
                     arranged(dataset, comparison, {.sort = sort, .groupByRegion = grouped})) {
                    shown.insert(group.rows.begin(), group.rows.end());
                }
                EXPECT_EQ(shown.size(), comparison.rows.size());
            }
        }
    });
}

TEST(ComparisonProperty, APairReadBackwardsIsItsInverse)
{
    forAnything([](const DatasetParts& parts, const ComparisonSettings& settings, AnyFigures&) {
        const Dataset dataset(parts);
        const Comparison comparison = compare(dataset, settings);
        const CompanyId& a = parts.companies[0].id;
        const CompanyId& b = parts.companies[1].id;
        const auto there = pairOf(dataset, comparison, a, b);
        const auto back = pairOf(dataset, comparison, b, a);
        ASSERT_EQ(there.has_value(), back.has_value());
        ASSERT_EQ(there.has_value(),
                  comparison.row(a)->value.has_value() && comparison.row(b)->value.has_value());
        if (there && there->difference.low) {
            EXPECT_TRUE(isNear(-*there->difference.low, *back->difference.high));
        }
        if (there && there->ratio.low && *there->ratio.low > 0 && back->ratio.high) {
            EXPECT_TRUE(isNear(1 / *there->ratio.low, *back->ratio.high));
        }
    });
}

TEST(ComparisonProperty, ConflictsAreSymmetricWhoeverFindsThem)
{
    forAnything([](const DatasetParts& parts, const ComparisonSettings&, AnyFigures&) {
        const Dataset dataset(parts);
        const ConflictIndex index(dataset);
        for (const Figure& figure : dataset.figures()) {
            const Conflicts conflicts = index.of(figure);
            EXPECT_EQ(conflictsOf(dataset, figure), conflicts);
            for (const FigureId& rival : conflicts.rivals) {
                EXPECT_TRUE(index.of(*dataset.figure(rival)).rivals.contains(figure.id));
            }
            for (const FigureId& same : conflicts.sameAmount) {
                EXPECT_TRUE(index.of(*dataset.figure(same)).sameAmount.contains(figure.id));
            }
        }
    });
}

TEST(ComparisonProperty, ACalendarYearCountsEachMonthOnce)
{
    forAnything([](const DatasetParts& parts, const ComparisonSettings& settings, AnyFigures&) {
        const Dataset dataset(parts);
        for (const CompanyYears& company : compareYears(dataset, settings)) {
            for (const YearAmount& year : company.years) {
                std::set<Month> months;
                std::size_t counted = 0;
                double total = 0;
                for (const YearShare& share : year.shares) {
                    months.insert(share.months.begin(), share.months.end());
                    counted += share.months.size();
                    total += share.amount.mid();
                    EXPECT_EQ(dataset.figure(share.figure)->measure, year.measure);
                }
                EXPECT_EQ(months.size(), counted);
                EXPECT_EQ(static_cast<int>(counted), year.coverageMonths);
                EXPECT_LE(year.coverageMonths, 12);
                if (year.amount && year.amount->bound != Bound::AtLeast &&
                    year.amount->bound != Bound::AtMost) {
                    EXPECT_TRUE(isNear(total, year.amount->mid()));
                }
                EXPECT_TRUE(year.amount || year.refused || year.coverageMonths == 0);
            }
        }
    });
}

TEST(ComparisonProperty, WhoLacksARateIsNamedOnce)
{
    forAnything([](const DatasetParts& parts, const ComparisonSettings& settings, AnyFigures&) {
        const Dataset dataset(parts);
        const Comparison comparison = compare(dataset, settings);
        const auto expectEachOnce = [](const QList<CompanyId>& ids) {
            EXPECT_EQ(QSet<CompanyId>(ids.begin(), ids.end()).size(), ids.size());
        };
        expectEachOnce(withoutRate(comparison));
        expectEachOnce(withoutRate(compareYears(dataset, settings)));
        expectEachOnce(withoutRate(timelineOf(dataset, settings)));
        expectEachOnce(withoutRate(revisionsOf(dataset, settings)));
        expectEachOnce(withoutRate(sayAndDo(dataset, settings)));
        if (settings.basis != Basis::CalendarYear) {
            for (const ComparisonRow& row : comparison.rows) {
                EXPECT_EQ(withoutRate(comparison).contains(row.company),
                          row.hasFigure() && !row.value);
            }
        }
    });
}

} // namespace
} // namespace capex
