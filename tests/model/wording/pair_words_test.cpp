// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/pair_words.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QString sentence(const Dataset& dataset, const ComparisonSettings& settings, const char* a,
                 const char* b)
{
    const auto pairs = pairOnBases(dataset, settings, {QString::fromLatin1(a)},
                                   {QString::fromLatin1(b)}, headlineAnd(settings.basis));
    return pairSentence(pairs, settings.year, Narrator(dataset, Language::English));
}

TEST(PairSentence, SaysWhatAHeadlineIsAndWhatItIsPerYear)
{
    EXPECT_EQ(sentence(headlines(), headlineSettings(), "alibaba", "microsoft"),
              QStringLiteral("Alibaba: at least 66 % of Microsoft as announced, at least 22 % per "
                             "year (pledge against guidance)"));
}

TEST(PairSentence, LeavesTheBracketsOutWhereBothAreAlike)
{
    EXPECT_EQ(
        sentence(headlines(), headlineSettings(), "meta", "microsoft"),
        QStringLiteral("Meta: 75 % to 81 % of Microsoft as announced, 75 % to 81 % per year"));
}

TEST(PairSentence, SaysWhoIsExtrapolated)
{
    ComparisonSettings settings = headlineSettings();
    settings.basis = Basis::ThreeYear;
    const QString text = sentence(headlines(), settings, "alibaba", "microsoft");
    EXPECT_TRUE(text.endsWith(
        QStringLiteral("over three years (pledge against guidance; Microsoft extrapolated)")))
        << text.toStdString();
}

TEST(PairSentence, SaysWhoseYearIsCoveredInPart)
{
    ComparisonSettings settings = headlineSettings();
    settings.basis = Basis::CalendarYear;
    const QString text = sentence(headlines(), settings, "meta", "microsoft");
    EXPECT_TRUE(text.contains(QStringLiteral("150 % to 163 % in calendar 2025")))
        << text.toStdString();
    EXPECT_TRUE(text.endsWith(QStringLiteral("(Microsoft for part of the year)")));
}

TEST(PairSentence, IsEmptyWhereOneHasNoFigure)
{
    const Dataset dataset =
        datasetOf({{.id = "a", .company = "acme"},
                   {.id = "b", .company = "beta", .period = Period::calendarYear(2030)}});
    EXPECT_EQ(sentence(dataset, settingsFor(Basis::PerYear), "acme", "beta"), QString());
}

} // namespace
} // namespace capex
