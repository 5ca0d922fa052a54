// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/run_rate.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

Figure runRate(double amount, const QString& note)
{
    Figure figure =
        figureOf({.id = "a", .kind = Kind::RunRate, .amount = Money::single(amount, usd)});
    figure.details->note = note;
    return figure;
}

TEST(MultipliedUp, IsReadFromTheProductThatTheNoteWrites)
{
    const auto made = multipliedUp(
        runRate(105.2, QStringLiteral("A quarter multiplied up (26.3 × 4), net of proceeds.")));
    ASSERT_TRUE(made);
    EXPECT_EQ(*made, (MultipliedUp{26.3, 4, true}));
    EXPECT_NEAR(made->product(), 105.2, 1e-9);
}

TEST(MultipliedUp, KnowsARoundingOfTheProduct)
{
    const auto made = multipliedUp(
        runRate(100, QStringLiteral("The fourth quarter of 2024 times four: 26.3 × 4 = 105.2.")));
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->isWhole);
}

TEST(MultipliedUp, IsNotInventedWhereTheTextSaysSomethingElse)
{
    for (const char* const note : {"", "An order of 50 × 4 racks.", "× 4", "100 × 1 is 100."}) {
        EXPECT_FALSE(multipliedUp(runRate(100, QString::fromUtf8(note)))) << note;
    }
}

} // namespace
} // namespace capex
