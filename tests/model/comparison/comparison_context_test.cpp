// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison_context.h"
#include "model/comparison/horizons.h"
#include "tests/support/headlines.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(ComparisonContext, ComparesOnEveryBasisAsCompareDoes)
{
    const ComparisonContext context(headlines(), headlineSettings());
    for (const Basis basis : allOf<Basis>()) {
        ComparisonSettings settings = headlineSettings();
        settings.basis = basis;
        EXPECT_EQ(context.on(basis), compare(headlines(), settings)) << static_cast<int>(basis);
    }
}

TEST(ComparisonContext, ComparesOnceForAllItsCopies)
{
    const ComparisonContext context(headlines(), headlineSettings());
    const ComparisonContext copy = context;
    const Comparison* const first = &copy.on(Basis::ThreeYear);
    EXPECT_EQ(&context.on(Basis::Announced), &copy.on(Basis::Announced));
    EXPECT_EQ(&context.on(Basis::ThreeYear), first) << "and what is added later moves nothing";
}

TEST(ComparisonContext, IsOfItsSettingsOnAnyBasisAndOfNoOthers)
{
    const ComparisonContext context(headlines(), headlineSettings());
    ComparisonSettings settings = headlineSettings();
    settings.basis = Basis::CalendarYear;
    EXPECT_TRUE(context.isOf(settings));
    ++settings.year;
    EXPECT_FALSE(context.isOf(settings));
}

TEST(ComparisonContext, GivesHorizonsItsComparisons)
{
    const ComparisonContext context(headlines(), headlineSettings());
    EXPECT_EQ(compareHorizons(context), compareHorizons(headlines(), headlineSettings()));
}

} // namespace
} // namespace capex
