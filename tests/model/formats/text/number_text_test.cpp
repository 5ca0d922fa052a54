// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/number_text.h"

#include "model/wording/finding_words.h"
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
    return number ? QStringLiteral("(nothing)") : errorOf(number.error(), Speech::English).what;
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

bool isRoundedWhenRead(std::string_view text)
{
    return faultOfRounding(text, *numberFrom(text)).has_value();
}

TEST(Rounding, TellsDigitsThatAreLost)
{
    for (const char* const text :
         {"9007199254740993", "900719925474099.31", "0.10000000000000000001", "-9007199254740993",
          "9007199254740993e5", "123456789012345678", "4.94e-324", "17.6666666666666666666"}) {
        EXPECT_TRUE(isRoundedWhenRead(text)) << text;
    }
}

TEST(Rounding, IsNotTroubledByTheWayANumberIsWritten)
{
    for (const char* const text :
         {"0.1", "12.50", "380000000000", "9007199254740992", "1e300", "1.50e+3", "1E-7", "0.0",
          "0e99999999999", "100000000000000000000", "0.1000000000000000000000", "-0.30", "5e-324",
          "00017.666666666666668", "17.666666666666668", "0.00000000000000000017"}) {
        EXPECT_FALSE(isRoundedWhenRead(text)) << text;
    }
}

TEST(Rounding, IsNeverSaidOfWhatTheProgramWrites)
{
    std::mt19937_64 random(20260911);
    for (int i = 0; i < 20000; ++i) {
        const auto value = std::bit_cast<double>(random());
        if (std::isfinite(value)) {
            ASSERT_FALSE(faultOfRounding(numberText(value).toStdString(), value)) << value;
        }
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
