// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison_context.h"
#include "model/comparison/horizons.h"
#include "tests/support/headlines.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>

namespace capex {
namespace {

TEST(ComparisonContext, ComparesOnEveryBasisAsCompareDoes)
{
    const ComparisonContext context(headlines(), {View::Ranking, headlineSettings(), {}});
    for (const Basis basis : allOf<Basis>()) {
        ComparisonSettings settings = headlineSettings();
        settings.basis = basis;
        EXPECT_EQ(context.on(basis), compare(headlines(), settings)) << static_cast<int>(basis);
    }
}

TEST(ComparisonContext, ComparesOnceForAllItsCopies)
{
    const ComparisonContext context(headlines(), {View::Ranking, headlineSettings(), {}});
    const std::array copies{context, context};
    const Comparison* const first = &copies[0].on(Basis::ThreeYear);
    EXPECT_EQ(&context.on(Basis::Announced), &copies[1].on(Basis::Announced));
    EXPECT_EQ(&copies[1].on(Basis::ThreeYear), first) << "and what is added later moves nothing";
}

TEST(ComparisonContext, SharesWhatItComparesWithStatesThatCompareTheSame)
{
    const ComparisonContext context(headlines(), {View::Ranking, headlineSettings(), {}});
    ViewState state = context.state();
    state.settings.basis = Basis::CalendarYear;
    state.options.groupByRegion = true;
    state.view = View::Horizons;
    EXPECT_EQ(&context.showing(state).on(Basis::PerYear), &context.on(Basis::PerYear));
    EXPECT_EQ(context.showing(state).state(), state);
    ++state.settings.year;
    EXPECT_NE(&context.showing(state).on(Basis::PerYear), &context.on(Basis::PerYear));
}

TEST(ComparisonContext, ComparesOnceForAllThreads)
{
    const ComparisonContext context(headlines(), {View::Ranking, headlineSettings(), {}});
    const Comparison* other = nullptr;
    std::thread thread([&] { other = &context.on(Basis::PerYear); });
    const Comparison* const here = &context.on(Basis::PerYear);
    thread.join();
    EXPECT_EQ(here, other);
}

TEST(ComparisonContext, GivesHorizonsItsComparisons)
{
    const ComparisonContext context(headlines(), {View::Ranking, headlineSettings(), {}});
    EXPECT_EQ(compareHorizons(context), compareHorizons(headlines(), headlineSettings()));
}

} // namespace
} // namespace capex
