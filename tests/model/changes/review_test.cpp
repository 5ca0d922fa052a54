// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/review.h"

#include "model/comparison/comparison_context.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const FigureSketch plan{.id = "plan", .amount = Money::single(60, usd)};
const FigureSketch raisedPlan{
    .id = "later", .amount = Money::single(70, usd), .announced = QDate(2025, 7, 1)};
const FigureSketch gone{.id = "gone", .company = "beta"};
const FigureSketch fresh{.id = "new", .company = "gamma"};

Review reviewOf(ReviewMode mode = ReviewMode::Merge)
{
    return Review(datasetOf({plan, gone}), datasetOf({plan, raisedPlan, fresh}), mode);
}

QStringList idsIn(const Dataset& dataset)
{
    QStringList ids;
    for (const Figure& figure : dataset.figures()) {
        ids.append(figure.id.text());
    }
    ids.sort();
    return ids;
}

TEST(Review, MergingTakesAllButRemovals)
{
    const Review review = reviewOf();
    EXPECT_EQ(review.count(), 2U);
    EXPECT_EQ(review.takenCount(), 2U);
    EXPECT_FALSE(review.takesEverything());
    EXPECT_EQ(idsIn(review.outcome()).join(u' '), QStringLiteral("gone later new plan"));
}

TEST(Review, ReplacingTakesRemovalsToo)
{
    const Review review = reviewOf(ReviewMode::Replace);
    EXPECT_EQ(review.count(), 3U);
    EXPECT_TRUE(review.takesEverything());
    EXPECT_EQ(idsIn(review.outcome()).join(u' '), QStringLiteral("later new plan"));
}

TEST(Review, NothingTakenLeavesTheVeryFigures)
{
    Review review = reviewOf();
    review.takeAll(false);
    EXPECT_FALSE(review.takesAnything());
    EXPECT_TRUE(review.outcome().sharesWith(review.before()));
}

TEST(Review, ASingleChangeIsTakenWithoutTheOthers)
{
    Review review = reviewOf();
    review.takeAll(false);
    for (std::size_t index = 0; index < review.changes().figures.size(); ++index) {
        review.take(index, review.changes().figures[index].type == FigureChangeType::Raised);
    }
    EXPECT_EQ(idsIn(review.outcome()).join(u' '), QStringLiteral("gone later plan"));
    EXPECT_EQ(review.outcome().company({u"gamma"}), nullptr) << "a company is beside the figures";
}

TEST(Review, OfTheSameFiguresThereIsNothingToDecide)
{
    const Dataset dataset = datasetOf({plan, gone});
    EXPECT_TRUE(Review(dataset, dataset).changes().isEmpty());
    EXPECT_TRUE(Review(dataset, reviewOf().before()).changes().isEmpty());
}

TEST(Review, RowsOfTheComparisonTellWhatTheyWere)
{
    const Review review = reviewOf(ReviewMode::Replace);
    const ComparisonContext context(review.outcome(), {.settings = settingsFor(Basis::PerYear)},
                                    review.before());
    const Comparison& comparison = context.comparison();
    const auto before = [&](const char* id) {
        return comparison.row(CompanyId(QString::fromUtf8(id)))->before;
    };
    EXPECT_EQ(before("acme"), ValueBefore{Money::single(60, usd)});
    EXPECT_EQ(before("beta"), ValueBefore{Money::single(100, usd)}) << "it has no value any more";
    EXPECT_EQ(before("gamma"), ValueBefore{}) << "it had none";
    const ComparisonContext same(review.before(), context.state(), review.before());
    for (const ComparisonRow& row : same.comparison().rows) {
        EXPECT_FALSE(row.before.has_value());
    }
    ViewState other = context.state();
    other.settings.basis = Basis::ThreeYear;
    EXPECT_EQ(context.showing(other).comparison().row({u"acme"})->before,
              ValueBefore{Money::single(180, usd)});
}

} // namespace
} // namespace capex
