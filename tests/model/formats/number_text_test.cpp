// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/number_text.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace capex {
namespace {

QString faultIn(const std::string& text)
{
    const auto number = numberFrom(text);
    return number ? QStringLiteral("(nothing)") : number.error().what;
}

TEST(NumberText, IsTheShortestDecimalWithoutExponent)
{
    EXPECT_EQ(numberText(380), QByteArray("380"));
    EXPECT_EQ(numberText(105.2), QByteArray("105.2"));
    EXPECT_EQ(numberText(53.0 / 3), QByteArray("17.666666666666668"));
    EXPECT_EQ(numberText(100000), QByteArray("100000"));
    EXPECT_EQ(numberText(380000000000), QByteArray("380000000000"));
    EXPECT_EQ(numberText(0.000001), QByteArray("0.000001"));
    EXPECT_EQ(numberText(1e300), QByteArray("1e+300"));
}

TEST(NumberText, NeverWritesMinusZero)
{
    EXPECT_EQ(numberText(-0.0), QByteArray("0"));
}

TEST(NumberText, ReadsBackAsTheSameNumber)
{
    std::mt19937_64 random(20250224);
    for (int i = 0; i < 20000; ++i) {
        const auto value = std::bit_cast<double>(random());
        if (std::isfinite(value)) {
            const auto read = numberFrom(numberText(value).toStdString());
            ASSERT_TRUE(read.has_value()) << value;
            ASSERT_EQ(*read, value);
        }
    }
}

TEST(NumberFrom, ReadsDecimals)
{
    EXPECT_EQ(*numberFrom("12.5"), 12.5);
    EXPECT_EQ(*numberFrom("-3"), -3);
    EXPECT_EQ(*numberFrom("1e3"), 1000);
    EXPECT_EQ(*numberFrom("0e-999"), 0);
    EXPECT_FALSE(std::signbit(*numberFrom("-0")));
}

TEST(NumberFrom, RefusesWhatIsNoNumber)
{
    for (const char* const text :
         {"", "-", "abc", "1,000", "1 000", "5bn", "inf", "-nan", "0x10", "+5", "1.2.3", "٣"}) {
        EXPECT_FALSE(numberFrom(text).has_value()) << text;
    }
}

TEST(NumberFrom, TellsTooLargeFromTooSmall)
{
    const std::string zeros(400, '0');
    for (const std::string& text : std::vector<std::string>{"1e400", "-1e309", '1' + zeros,
                                                            '1' + zeros + "e-10", "1e99999999"}) {
        EXPECT_TRUE(faultIn(text).endsWith(QStringLiteral("which is not finite"))) << text;
    }
    for (const std::string& text : std::vector<std::string>{"1e-400", "0." + zeros + '1',
                                                            "0." + zeros + "1e10", "1e-99999999"}) {
        EXPECT_TRUE(faultIn(text).endsWith(QStringLiteral("from zero"))) << text;
    }
}

} // namespace
} // namespace capex
