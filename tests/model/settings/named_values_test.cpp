// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/named_values.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

using Values = QList<NamedValue>;

Values valuesIn(const char* text)
{
    return namedValues(QString::fromUtf8(text)).value_or(Values{{QStringLiteral("no values"), {}}});
}

Values one(const char* name, const char* value)
{
    return {{QString::fromUtf8(name), QString::fromUtf8(value)}};
}

TEST(NamedValues, AreDividedWhereAnotherNameFollows)
{
    EXPECT_EQ(valuesIn("year=2025"), one("year", "2025"));
    EXPECT_EQ(valuesIn("a=1,b=2"), one("a", "1") + one("b", "2"));
    EXPECT_EQ(valuesIn("a=x, y,b="), one("a", "x, y") + one("b", ""));
    EXPECT_EQ(valuesIn("a=1,2=3"), one("a", "1,2=3")) << "a digit is no name";
}

TEST(NamedValues, InQuotationMarksAreTakenAsTheyAre)
{
    EXPECT_EQ(valuesIn("a=\"1,b=2\",c=3"), one("a", "1,b=2") + one("c", "3"));
    EXPECT_EQ(valuesIn("a=\"say \"\"no\"\"\""), one("a", "say \"no\""));
    EXPECT_EQ(valuesIn("a=\"half"), one("a", "\"half"));
}

TEST(NamedValues, AreNoneWithoutAName)
{
    for (const char* const text : {"", "x", "=1", "a=1,b=2,=3"}) {
        const bool isLast = QByteArray(text).endsWith("=3");
        EXPECT_EQ(namedValues(QString::fromUtf8(text)).has_value(), isLast) << text;
    }
    EXPECT_EQ(valuesIn("a=1,b=2,=3").back().value, QStringLiteral("2,=3"));
}

TEST(NamedValues, ComeBackWhateverTheyHold)
{
    for (const char* const odd :
         {"", "a", "x,y=1", "\"", "\"\"", "a\nb", " blank ", "=", ",", "微软"}) {
        const Values values = one("first", odd) + one("last", odd);
        EXPECT_EQ(namedValues(namedValuesText(values)), values) << odd;
    }
}

} // namespace
} // namespace capex
