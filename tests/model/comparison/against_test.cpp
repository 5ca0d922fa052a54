// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/against.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const CompanyId alibaba{QStringLiteral("alibaba")};
const CompanyId microsoft{QStringLiteral("microsoft")};

TEST(PairOnBases, HoldsTheHeadlineAgainstTheYear)
{
    const auto pairs = pairOnBases(headlines(), headlineSettings(), alibaba, microsoft,
                                   headlineAnd(Basis::PerYear));
    ASSERT_EQ(pairs.size(), 2U);
    EXPECT_EQ(pairs[0].basis, Basis::Announced);
    EXPECT_NEAR(*pairs[0].pair.ratio.low, 53.0 / 80, 1e-9);
    EXPECT_EQ(pairs[0].pair.ratio.high, std::nullopt);
    EXPECT_EQ(pairs[1].basis, Basis::PerYear);
    EXPECT_NEAR(*pairs[1].pair.ratio.low, 53.0 / 3 / 80, 1e-9);
}

TEST(PairOnBases, HoldsTheAnnouncedTotalAgainstTheYearToo)
{
    EXPECT_EQ(headlineAnd(Basis::Announced), (std::array{Basis::Announced, Basis::PerYear}));
    EXPECT_EQ(headlineAnd(Basis::CalendarYear),
              (std::array{Basis::Announced, Basis::CalendarYear}));
}

TEST(PairOnBases, LeavesOutABasisOnWhichOneHasNoValue)
{
    const Dataset dataset = datasetOf(
        {{.id = "a", .company = "acme", .period = {Month::of(2024, 7), 12}},
         {.id = "b", .company = "beta", .kind = Kind::Pledge, .period = {Month::of(2026, 1), 36}}});
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.year = 2026;
    EXPECT_TRUE(pairOnBases(dataset, settings, {QStringLiteral("acme")}, {QStringLiteral("beta")},
                            headlineAnd(Basis::PerYear))
                    .empty());
}

TEST(PairOnBases, SaysNothingOfACompanyThatIsLeftOutOrOfOneAgainstItself)
{
    ComparisonSettings settings = headlineSettings();
    EXPECT_TRUE(
        pairOnBases(headlines(), settings, alibaba, alibaba, headlineAnd(Basis::PerYear)).empty());
    settings.companies = {alibaba, {QStringLiteral("meta")}};
    EXPECT_TRUE(pairOnBases(headlines(), settings, alibaba, microsoft, headlineAnd(Basis::PerYear))
                    .empty());
}

} // namespace
} // namespace capex
