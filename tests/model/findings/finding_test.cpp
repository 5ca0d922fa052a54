// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/findings/finding.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

Finding findingOf(Finding::Severity severity, int count = 1)
{
    return {severity, {}, Found::Nothing, {}, count};
}

TEST(Findings, HoldAnErrorWhereverItStands)
{
    const Finding warning = findingOf(Finding::Severity::Warning);
    const Finding error = findingOf(Finding::Severity::Error);
    EXPECT_FALSE(hasErrors({}));
    EXPECT_FALSE(hasErrors({warning, warning}));
    EXPECT_TRUE(hasErrors({error}));
    EXPECT_TRUE(hasErrors({error, warning}));
    EXPECT_TRUE(hasErrors({warning, warning, error}));
}

TEST(Findings, CountThoseThatStandForMore)
{
    const auto warning = Finding::Severity::Warning;
    EXPECT_EQ(countOf({}), 0);
    EXPECT_EQ(countOf({findingOf(warning)}), 1);
    EXPECT_EQ(countOf({findingOf(warning), findingOf(warning, 40)}), 41);
}

TEST(Message, KeepsItsArgumentsInTheirOrderAndSort)
{
    const Message<Found> message(Found::NotWrittenWhole, QStringLiteral("disk full"), 5, 7ULL);
    EXPECT_EQ(message.code, Found::NotWrittenWhole);
    EXPECT_EQ(message.arguments,
              (QList<Argument>{QStringLiteral("disk full"), qint64{5}, qint64{7}}));
    EXPECT_EQ(Message(Found::LowAboveHigh, 1.5, 1.0).arguments, (QList<Argument>{1.5, 1.0}));
    EXPECT_TRUE(Message<Found>(Found::Nothing).arguments.isEmpty());
}

TEST(Message, IsEqualOnlyToTheSameCodeWithTheSameArguments)
{
    const Message<Found> message(Found::NegativeAmount, -1.0);
    EXPECT_EQ(message, Message(Found::NegativeAmount, -1.0));
    EXPECT_NE(message, Message(Found::NegativeAmount, -2.0));
    EXPECT_NE(message, Message(Found::NegativeAmount, qint64{-1})) << "a number of another sort";
    EXPECT_NE(message, Message(Found::InfiniteNumber, -1.0));
    EXPECT_NE((Message<Found>(Found::SecondId, LineNumber{3})),
              (Message<Found>(Found::SecondId, RowNumber{3})));
}

TEST(Fault, SaysWhatWasExpectedWhereThatIsKnown)
{
    EXPECT_FALSE(Fault(Found::Nothing).expected);
    EXPECT_EQ(Fault(Found::Nothing, Expected::Date).expected, Message<Expected>(Expected::Date));
    EXPECT_NE(Fault(Found::Nothing), Fault(Found::Nothing, Expected::Date));
    EXPECT_EQ(Fault(Found::Nothing), Fault(Message<Found>(Found::Nothing)));
}

TEST(Location, IsOfTheFileTheLineOrTheValue)
{
    EXPECT_EQ(Location(), (Location{0, 0, {}}));
    EXPECT_NE((Location{3, 1, {}}), (Location{3, 2, {}}));
    EXPECT_NE((Location{3, 1, {}}), (Location{3, 1, {QStringLiteral("low"), 0}}));
    EXPECT_NE((Address{QStringLiteral("low"), 1}), (Address{QStringLiteral("low"), 2}));
}

} // namespace
} // namespace capex
