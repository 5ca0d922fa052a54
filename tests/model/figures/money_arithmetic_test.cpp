// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/money.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace capex {
namespace {

const Currency usd{u"USD"};
const Currency cny{u"CNY"};

constexpr double largest = std::numeric_limits<double>::max();

/// Sound amounts of every bound and unit, the same ones for the same seed.
class AnyMoney
{
public:
    explicit AnyMoney(unsigned seed)
        : m_random(seed)
    {
    }

    Money money()
    {
        const auto unit = static_cast<Unit>(below(5));
        const double low = number();
        switch (below(5)) {
        case 0:
            return Money::single(low, usd, Bound::Exact, unit);
        case 1:
            return Money::single(low, usd, Bound::About, unit);
        case 2:
            return Money::atLeast(low, usd, unit);
        case 3:
            return Money::atMost(low, usd, unit);
        default:
            return Money::range(low, low + 1 + number(), usd, unit);
        }
    }
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

private:
    double number() { return below(1000) / 8.0; } // sums of eighths are exact

    std::mt19937 m_random;
};

TEST(MoneyArithmetic, AmountsMadeByTheirNamesAreSound)
{
    AnyMoney any(1);
    for (int n = 0; n < 200; ++n) {
        const Money money = any.money();
        EXPECT_FALSE(faultOf(money)) << testing::PrintToString(money);
        if (money.bound != Bound::About) {
            EXPECT_EQ(impliedBound(money.low, money.high), money.bound);
        }
    }
}

TEST(MoneyArithmetic, EveryBoundKnowsTheEndsThatItTakes)
{
    struct Case
    {
        End low;
        End high;
        Bound bound;
        bool isSound;
    };
    const Case cases[]{
        {5, 5, Bound::Exact, true},    {5, 6, Bound::Exact, false},
        {5, {}, Bound::Exact, false},  {{}, 5, Bound::Exact, false},
        {5, 5, Bound::About, true},    {{}, {}, Bound::About, false},
        {5, 6, Bound::Range, true},    {5, 5, Bound::Range, false},
        {{}, 6, Bound::Range, false},  {6, 5, Bound::Range, false},
        {5, {}, Bound::AtLeast, true}, {{}, 5, Bound::AtLeast, false},
        {5, 5, Bound::AtLeast, false}, {{}, {}, Bound::AtLeast, false},
        {{}, 5, Bound::AtMost, true},  {5, {}, Bound::AtMost, false},
        {5, 5, Bound::AtMost, false},  {0, 0, Bound::Exact, true},
        {-0.0, 0, Bound::Exact, true}, {-1e-300, 0, Bound::Range, false},
    };
    for (const Case& each : cases) {
        const Money money{each.low, each.high, each.bound, Unit::Billion, usd};
        EXPECT_EQ(!faultOf(money), each.isSound) << testing::PrintToString(money);
    }
}

TEST(MoneyArithmetic, NoEndMayBeAnythingButAFiniteNumber)
{
    for (const double odd :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
          -std::numeric_limits<double>::infinity()}) {
        EXPECT_EQ(faultOf(Money::single(odd, usd))->found.code, Found::NotFinite) << odd;
        EXPECT_EQ(faultOf(Money::range(1, odd, usd))->found.code, Found::NotFinite) << odd;
        EXPECT_EQ(faultOf(Money::atLeast(odd, usd))->found.code, Found::NotFinite) << odd;
    }
    EXPECT_FALSE(faultOf(Money::single(largest, usd)));
}

TEST(MoneyArithmetic, AFaultNamesBothEndsThatAreTheWrongWayRound)
{
    EXPECT_EQ(faultOf(Money::range(65, 60, usd))->found, Message(Found::LowAboveHigh, 65.0, 60.0));
    EXPECT_EQ(faultOf(Money::range(-2, 60, usd))->found, Message(Found::NegativeAmount, -2.0));
}

TEST(MoneyArithmetic, TheMidLiesBetweenTheEndsHoweverLargeTheyAre)
{
    EXPECT_EQ(Money::single(largest, usd).mid(), largest);
    EXPECT_EQ(Money::range(0, largest, usd).mid(), largest / 2);
    EXPECT_TRUE(std::isfinite(Money::range(largest / 2, largest, usd).mid()));
    EXPECT_EQ((Money{{}, {}, Bound::Exact, Unit::Billion, usd}).mid(), 0) << "of what is unsound";
}

TEST(MoneyArithmetic, EndsImplyTheirBound)
{
    EXPECT_EQ(impliedBound(5, 5), Bound::Exact);
    EXPECT_EQ(impliedBound(5, 6), Bound::Range);
    EXPECT_EQ(impliedBound(6, 5), Bound::Range) << "which faultOf() refuses";
    EXPECT_EQ(impliedBound(0, {}), Bound::AtLeast);
    EXPECT_EQ(impliedBound({}, 0), Bound::AtMost);
    EXPECT_EQ(impliedBound({}, {}), std::nullopt);
}

TEST(MoneyArithmetic, CountingInBillionsTwiceIsCountingOnce)
{
    AnyMoney any(2);
    for (int n = 0; n < 200; ++n) {
        const Money money = any.money();
        const Money billions = inBillions(money);
        EXPECT_EQ(billions.unit, Unit::Billion);
        EXPECT_EQ(billions.bound, money.bound);
        EXPECT_EQ(billions.currency, money.currency);
        EXPECT_EQ(inBillions(billions), billions);
        EXPECT_TRUE(sameEnds(billions, money)) << testing::PrintToString(money);
    }
}

TEST(MoneyArithmetic, ScalingIsDoneOnBothEndsAndLeavesTheRest)
{
    EXPECT_EQ(scaled(Money::range(60, 65, usd), 12, 36), Money::range(20, 65 * 12.0 / 36, usd));
    EXPECT_EQ(scaled(Money::atLeast(380, cny, Unit::Million), 12, 36),
              Money::atLeast(380 * 12.0 / 36, cny, Unit::Million));
    EXPECT_EQ(scaled(Money::atMost(3, usd), 36, 12), Money::atMost(9, usd));
    EXPECT_EQ(scaled(Money::single(26.3, usd, Bound::About), 12, 3),
              Money::single(26.3 * 12 / 3, usd, Bound::About));
}

TEST(MoneyArithmetic, ScalingByTheWholeChangesNoDigit)
{
    for (int months = 1; months <= 600; ++months) {
        const Money money = Money::single(0.1, usd);
        EXPECT_EQ(scaled(money, months, months), money) << months;
    }
}

TEST(MoneyArithmetic, ConvertingDividesBothEndsByTheRateAndKeepsTheUnit)
{
    EXPECT_EQ(converted(Money::range(360, 720, cny, Unit::Million), 7.2, usd),
              Money::range(360 / 7.2, 720 / 7.2, usd, Unit::Million));
    EXPECT_EQ(converted(Money::atLeast(380, cny), 7.25, usd), Money::atLeast(380 / 7.25, usd));
    EXPECT_EQ(converted(Money::atMost(7, cny), 7, usd), Money::atMost(1, usd));
}

TEST(MoneyArithmetic, SameEndsAreAskedOfEachEnd)
{
    const Money range = Money::range(60, 65, usd);
    EXPECT_TRUE(sameEnds(range, Money::range(60000, 65000, usd, Unit::Million)));
    EXPECT_FALSE(sameEnds(range, Money::range(60, 66, usd)));
    EXPECT_FALSE(sameEnds(range, Money::range(59, 65, usd)));
    EXPECT_FALSE(sameEnds(range, Money::atLeast(60, usd)));
    EXPECT_FALSE(sameEnds(range, Money::atMost(65, usd)));
    EXPECT_FALSE(sameEnds(Money::atLeast(60, usd), Money::atMost(60, usd)));
    EXPECT_TRUE(sameEnds(Money::atMost(60, usd), Money::atMost(0.06, usd, Unit::Trillion)));
}

TEST(MoneyArithmetic, ASumAddsUpWhateverTheOrderOfItsParts)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        AnyMoney any(seed);
        std::vector<Money> parts;
        for (int n = 1 + any.below(6); n > 0; --n) {
            Money part = any.money();
            part.unit = Unit::Billion;
            parts.push_back(part);
        }
        const auto total = sum(parts);
        std::ranges::reverse(parts);
        const auto reversed = sum(parts);
        ASSERT_EQ(total.has_value(), reversed.has_value()) << seed;
        if (!total) {
            EXPECT_EQ(total.error(), Reason(OpposedBounds{})) << seed;
            continue;
        }
        EXPECT_EQ(*total, *reversed) << seed;
        EXPECT_FALSE(faultOf(*total)) << seed;
        double mids = 0;
        for (const Money& part : parts) {
            mids += total->bound == Bound::AtLeast  ? part.low.value_or(0)
                    : total->bound == Bound::AtMost ? part.high.value_or(0)
                                                    : part.mid();
        }
        EXPECT_EQ(total->mid(), mids) << seed;
    }
}

TEST(MoneyArithmetic, TheSumOfOneIsItInBillions)
{
    AnyMoney any(3);
    for (int n = 0; n < 200; ++n) {
        const Money money = any.money();
        EXPECT_EQ(*sum(std::vector{money}), inBillions(money)) << testing::PrintToString(money);
    }
}

TEST(MoneyArithmetic, PartsInDifferentUnitsAreAddedInBillions)
{
    const Money parts[]{Money::single(31'900, usd, Bound::Exact, Unit::Million),
                        Money::single(41, usd),
                        Money::single(1, usd, Bound::Exact, Unit::Trillion)};
    EXPECT_EQ(*sum(parts), Money::single(1072.9, usd));
}

TEST(MoneyArithmetic, EndsOfASumThatHardlyDifferAreOneNumber)
{
    const auto total = [](double high, Bound bound) {
        return *sum(std::vector{Money::range(100, high, usd), Money::single(0, usd, bound)});
    };
    EXPECT_EQ(total(100 + 5e-8, Bound::Exact), Money::single(100, usd));
    EXPECT_EQ(total(100 + 5e-8, Bound::About), Money::single(100, usd, Bound::About));
    EXPECT_EQ(total(100 + 5e-7, Bound::About).bound, Bound::Range);
}

TEST(MoneyArithmetic, NothingAndNothingIsExactlyNothing)
{
    EXPECT_EQ(*sum(std::vector{Money::single(0, usd), Money::single(0, usd)}),
              Money::single(0, usd));
}

TEST(MoneyArithmetic, OpposedBoundsAreToldBeforeTwoCurrencies)
{
    const Money parts[]{Money::atLeast(1, usd), Money::atMost(2, cny)};
    EXPECT_EQ(sum(parts).error(), Reason(OpposedBounds{}));
}

TEST(MoneyArithmetic, DifferencesReachFromTheLeastToTheGreatest)
{
    EXPECT_EQ(difference(Money::range(60, 65, usd), Money::range(10, 20, usd)), (Interval{40, 55}));
    EXPECT_EQ(difference(Money::single(1, usd), Money::single(3, usd)), (Interval{-2, -2}));
    EXPECT_EQ(difference(Money::atLeast(60, usd), Money::single(10, usd)),
              (Interval{50, std::nullopt}));
    EXPECT_EQ(difference(Money::single(60, usd), Money::atLeast(10, usd)),
              (Interval{std::nullopt, 50}));
    EXPECT_EQ(difference(Money::atLeast(60, usd), Money::atMost(10, usd)),
              (Interval{50, std::nullopt}));
    EXPECT_EQ(difference(Money::atLeast(60, usd), Money::atLeast(10, usd)), Interval());
    EXPECT_EQ(
        difference(Money::single(1, usd), Money::single(250, usd, Bound::Exact, Unit::Million)),
        (Interval{0.75, 0.75}));
}

TEST(MoneyArithmetic, QuotientsReachFromTheLeastToTheGreatest)
{
    EXPECT_EQ(quotient(Money::range(60, 80, usd), Money::range(10, 20, usd)), (Interval{3, 8}));
    EXPECT_EQ(quotient(Money::atLeast(60, usd), Money::single(20, usd)),
              (Interval{3, std::nullopt}));
    EXPECT_EQ(quotient(Money::atMost(60, usd), Money::single(20, usd)),
              (Interval{std::nullopt, 3}));
    EXPECT_EQ(quotient(Money::single(60, usd), Money::atLeast(20, usd)),
              (Interval{std::nullopt, 3}));
    EXPECT_EQ(quotient(Money::single(0, usd), Money::single(20, usd)), (Interval{0, 0}));
}

TEST(MoneyArithmetic, AQuotientByZeroIsOpen)
{
    EXPECT_EQ(quotient(Money::single(1, usd), Money::single(0, usd)), Interval());
    EXPECT_EQ(quotient(Money::single(1, usd), Money::range(0, 4, usd)),
              (Interval{0.25, std::nullopt}));
    EXPECT_EQ(quotient(Money::single(0, usd), Money::atMost(0, usd)), Interval());
}

TEST(MoneyArithmetic, DifferencesAndQuotientsHoldTheMids)
{
    AnyMoney any(4);
    for (int n = 0; n < 300; ++n) {
        const Money a = any.money();
        const Money b = any.money();
        const double minus = inBillions(a).mid() - inBillions(b).mid();
        const Interval apart = difference(a, b);
        EXPECT_LE(apart.low.value_or(minus), minus);
        EXPECT_GE(apart.high.value_or(minus), minus);
        if (b.mid() > 0) {
            const double times = inBillions(a).mid() / inBillions(b).mid();
            const Interval ratio = quotient(a, b);
            EXPECT_LE(ratio.low.value_or(times), times);
            EXPECT_GE(ratio.high.value_or(times), times);
        }
    }
}

} // namespace
} // namespace capex
