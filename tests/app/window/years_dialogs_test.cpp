// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/years_dialogs.h"

#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <QDoubleSpinBox>
#include <QSpinBox>

namespace capex {
namespace {

std::optional<double> growthAfter(double suggestion, const std::function<void(QDialog&)>& answer)
{
    whenAsked(*qApp, answer);
    return askForGrowth(QStringLiteral("Phase pledges"), suggestion, nullptr);
}

std::optional<YearSpan> yearsAfter(const std::function<void(QDialog&)>& answer)
{
    whenAsked(*qApp, answer);
    return askForYears({2024, 2028}, nullptr);
}

TEST(AskForGrowth, IsInPercentAndAnswersAFraction)
{
    const auto growth = growthAfter(0.25, [](QDialog& dialog) {
        EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Phase pledges"));
        EXPECT_EQ(dialog.findChild<QDoubleSpinBox*>()->value(), 25);
        EXPECT_EQ(namelessIn(dialog), QStringList());
        dialog.findChild<QDoubleSpinBox*>()->setValue(12.5);
        dialog.accept();
    });
    EXPECT_EQ(growth, 0.125);
}

TEST(AskForGrowth, AnswersNothingIfItIsCancelled)
{
    EXPECT_EQ(growthAfter(0.25, [](QDialog& dialog) { dialog.reject(); }), std::nullopt);
}

TEST(AskForGrowth, LeavesSomethingOfEveryYear)
{
    const auto growth = growthAfter(0, [](QDialog& dialog) {
        dialog.findChild<QDoubleSpinBox*>()->setValue(-100);
        dialog.accept();
    });
    ASSERT_TRUE(growth);
    EXPECT_GT(*growth, -1);
}

TEST(AskForYears, AnswersTheSpanThatIsAccepted)
{
    const auto span = yearsAfter([](QDialog& dialog) {
        EXPECT_EQ(namelessIn(dialog), QStringList());
        dialog.accept();
    });
    ASSERT_TRUE(span);
    EXPECT_EQ(span->from, 2024);
    EXPECT_EQ(span->to, 2028);
}

TEST(AskForYears, TheEarlierYearIsTheFirstWhereverItWasTyped)
{
    const auto span = yearsAfter([](QDialog& dialog) {
        const auto years = dialog.findChildren<QSpinBox*>();
        ASSERT_EQ(years.size(), 2);
        years.front()->setValue(2031);
        dialog.accept();
    });
    ASSERT_TRUE(span);
    EXPECT_EQ(span->from, 2028);
    EXPECT_EQ(span->to, 2031);
}

TEST(AskForYears, StayWithinTheCalendar)
{
    const auto span = yearsAfter([](QDialog& dialog) {
        const auto years = dialog.findChildren<QSpinBox*>();
        years.front()->setValue(1);
        years.back()->setValue(9999);
        dialog.accept();
    });
    ASSERT_TRUE(span);
    EXPECT_EQ(span->from, firstYear);
    EXPECT_EQ(span->to, lastYear);
}

TEST(AskForYears, AnswerNothingIfTheyAreCancelled)
{
    EXPECT_FALSE(yearsAfter([](QDialog& dialog) { dialog.reject(); }));
}

} // namespace
} // namespace capex
