// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/label_placing.h"

#include <gmock/gmock.h>

#include <random>

namespace capex {
namespace {

using testing::ElementsAre;

double cost(const std::vector<LabelSlot>& labels, const std::vector<double>& middles)
{
    double sum = 0;
    for (std::size_t n = 0; n < labels.size(); ++n) {
        sum += (middles[n] - labels[n].preferred) * (middles[n] - labels[n].preferred);
    }
    return sum;
}

bool isTidy(const std::vector<LabelSlot>& labels, const std::vector<double>& middles, double top,
            double bottom)
{
    double edge = top - 1e-9;
    for (std::size_t n = 0; n < labels.size(); ++n) {
        if (middles[n] - labels[n].height / 2 < edge) {
            return false;
        }
        edge = middles[n] + labels[n].height / 2 - 1e-9;
    }
    return edge <= bottom + 1e-9;
}

TEST(LabelPlacing, LeavesLabelsThatDoNotCollideWhereTheyWantToBe)
{
    const std::vector<LabelSlot> labels{{10, 10}, {20, 10}, {70, 30}};
    EXPECT_THAT(placedApart(labels, 0, 100), ElementsAre(10, 20, 70));
    EXPECT_TRUE(placedApart({}, 0, 100).empty());
}

TEST(LabelPlacing, MovesTwoThatCollideByTheSame)
{
    const std::vector<LabelSlot> labels{{50, 10}, {52, 10}};
    EXPECT_THAT(placedApart(labels, 0, 100), ElementsAre(46, 56));
}

TEST(LabelPlacing, KeepsTheOrderGivenWhereTheWishesAreEqualOrReversed)
{
    const std::vector<LabelSlot> labels{{50, 10}, {50, 20}, {40, 10}};
    const std::vector<double> middles = placedApart(labels, 0, 100);
    EXPECT_TRUE(isTidy(labels, middles, 0, 100));
    EXPECT_LT(middles[0], middles[1]);
    EXPECT_LT(middles[1], middles[2]);
}

TEST(LabelPlacing, StaysWithinTheBounds)
{
    const std::vector<LabelSlot> labels{{-20, 10}, {2, 10}, {99, 10}, {130, 10}};
    EXPECT_THAT(placedApart(labels, 0, 100), ElementsAre(5, 15, 85, 95));
}

TEST(LabelPlacing, FillsTheRoomWhereTheHeightsLeaveNone)
{
    const std::vector<LabelSlot> labels{{90, 10}, {90, 20}, {95, 10}};
    EXPECT_THAT(placedApart(labels, 10, 50), ElementsAre(15, 30, 45));
}

TEST(LabelPlacing, IsTidyAndNoNudgeBringsAnyLabelCloser)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> position(-50, 450);
    std::uniform_real_distribution<double> height(2, 20);
    for (int round = 0; round < 300; ++round) {
        std::vector<LabelSlot> labels(static_cast<std::size_t>(round % 20));
        for (LabelSlot& label : labels) {
            label = {position(random), height(random)};
        }
        std::ranges::sort(labels, {}, &LabelSlot::preferred);
        const std::vector<double> middles = placedApart(labels, 0, 400);
        ASSERT_TRUE(isTidy(labels, middles, 0, 400));
        // The problem is convex: what no move of neighbouring labels improves is the best.
        for (std::size_t first = 0; first < labels.size(); ++first) {
            for (std::size_t last = first; last < labels.size(); ++last) {
                for (const double nudge : {-0.01, 0.01}) {
                    std::vector<double> other = middles;
                    for (std::size_t n = first; n <= last; ++n) {
                        other[n] += nudge;
                    }
                    EXPECT_FALSE(isTidy(labels, other, 0, 400) &&
                                 cost(labels, other) < cost(labels, middles) - 1e-6);
                }
            }
        }
    }
}

} // namespace
} // namespace capex
