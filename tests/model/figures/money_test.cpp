// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/money.h"
#include "model/wording/finding_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace capex {
namespace {

const Currency usd{QStringLiteral("USD")};
const Currency cny{QStringLiteral("CNY")};

TEST(Money, TheMidOfAnOpenAmountIsItsOnlyEnd)
{
    EXPECT_EQ(Money::atLeast(53, usd).mid(), 53);
    EXPECT_EQ(Money::atMost(320, usd).mid(), 320);
    EXPECT_EQ(Money::range(60, 65, usd).mid(), 62.5);
}

TEST(Money, MillionsBecomeTheNearestBillions)
{
    const Money billions = inBillions(Money::single(11632, usd, Bound::Exact, Unit::Million));
    EXPECT_EQ(billions, Money::single(11.632, usd));
}

TEST(Money, EveryUnitKeepsTheAmount)
{
    const double amount = 7;
    const std::pair<Unit, double> cases[]{{Unit::One, 7e-9},
                                          {Unit::Thousand, 7e-6},
                                          {Unit::Million, 7e-3},
                                          {Unit::Billion, 7},
                                          {Unit::Trillion, 7e3}};
    for (const auto& [unit, billions] : cases) {
        EXPECT_EQ(inBillions(Money::single(amount, usd, Bound::Exact, unit)).low, billions);
    }
}

TEST(Money, EndsAreComparedWhateverTheUnitAndTheWordForThem)
{
    const Money plain = Money::single(80, usd);
    EXPECT_TRUE(sameEnds(plain, Money::single(80000, usd, Bound::About, Unit::Million)));
    EXPECT_FALSE(sameEnds(plain, Money::single(80, cny)));
    EXPECT_FALSE(sameEnds(plain, Money::atLeast(80, usd)));
}

TEST(Money, FaultsNameWhatIsWrong)
{
    const auto what = [](const Money& amount) {
        const auto fault = faultOf(amount);
        return fault ? errorOf(*fault, Speech::English).what : QString();
    };
    EXPECT_EQ(what(Money::single(-1, usd)), QStringLiteral("a negative amount, -1"));
    EXPECT_EQ(what(Money::range(5, 4, usd)), QStringLiteral("low 5 above high 4"));
    EXPECT_EQ(what(Money::single(std::numeric_limits<double>::infinity(), usd)),
              QStringLiteral("a number that is not finite"));
    EXPECT_EQ(what({5.0, std::nullopt, Bound::Range, Unit::Billion, usd}),
              QStringLiteral("an end is missing for the bound 'range'"));
    EXPECT_EQ(what({5.0, 6.0, Bound::About, Unit::Billion, usd}),
              QStringLiteral("two different ends for the bound 'about'"));
    EXPECT_EQ(what({5.0, 5.0, Bound::Range, Unit::Billion, usd}),
              QStringLiteral("equal ends for the bound 'range'"));
    EXPECT_EQ(what({5.0, 6.0, Bound::AtLeast, Unit::Billion, usd}),
              QStringLiteral("a 'high' for the bound 'at-least'"));
    EXPECT_EQ(what({std::nullopt, std::nullopt, Bound::AtMost, Unit::Billion, usd}),
              QStringLiteral("an end is missing for the bound 'at-most'"));
    EXPECT_EQ(what(Money::single(0, usd)), QString());
}

TEST(Money, TheBoundOfASumFollowsItsParts)
{
    const Money exact = Money::single(1, usd);
    const Money about = Money::single(2, usd, Bound::About);
    const Money range = Money::range(3, 5, usd);
    const Money least = Money::atLeast(7, usd);
    const Money most = Money::atMost(9, usd);
    const auto total = [](std::initializer_list<Money> parts) {
        return sum(std::vector<Money>(parts)).value();
    };
    EXPECT_EQ(total({exact, exact}), Money::single(2, usd));
    EXPECT_EQ(total({exact, about}), Money::single(3, usd, Bound::About));
    EXPECT_EQ(total({about, range}), Money::range(5, 7, usd));
    EXPECT_EQ(total({range, least}), Money::atLeast(10, usd));
    EXPECT_EQ(total({range, most}), Money::atMost(14, usd));
}

TEST(Money, AtLeastAndAtMostHaveNoSum)
{
    const Money parts[]{Money::atLeast(1, usd), Money::atMost(2, usd)};
    EXPECT_EQ(sum(parts).error(), Reason(OpposedBounds{}));
}

TEST(Money, CurrenciesAreNotAddedUp)
{
    const Money parts[]{Money::single(1, usd), Money::single(2, cny)};
    EXPECT_EQ(sum(parts).error(), Reason(TwoCurrencies{usd, cny}));
}

} // namespace
} // namespace capex
