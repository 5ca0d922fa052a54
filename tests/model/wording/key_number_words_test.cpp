// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/key_number_words.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const CompanyId alibaba{u"alibaba"};
const CompanyId meta{u"meta"};
const CompanyId microsoft{u"microsoft"};

ComparisonContext headlineContext()
{
    return {headlines(), {View::Overview, headlineSettings(), {.pair = {alibaba, microsoft}}}};
}

/// What the words make of a key number of that context.
template <typename Number>
KeyNumberText said(Number (*number)(const ComparisonContext&, const QList<CompanyId>&),
                   const ComparisonContext& context, const QList<CompanyId>& selected = {})
{
    const Narrator narrator(context.dataset(), Language::English);
    return KeyNumberWords(narrator, context).of(number(context, selected));
}

TEST(KeyNumberWords, SayTheSumWithItsOpenEndAndKinds)
{
    const KeyNumberText text = said(sumOfAll, headlineContext());
    EXPECT_EQ(text.label, QStringLiteral("8 companies together, per year"));
    EXPECT_EQ(text.number, QStringLiteral("≥ 343"));
    EXPECT_EQ(text.unit, QStringLiteral("USD bn"));
    EXPECT_EQ(text.sentence, QStringLiteral("8 of 8 · open end: Alibaba · 4 kinds"));
}

TEST(KeyNumberWords, SayWhatTheSelectionIsOfTheWhole)
{
    const KeyNumberText text = said(sumOfAll, headlineContext(), {microsoft, meta});
    EXPECT_EQ(text.number, QStringLiteral("≥ 343"));
    EXPECT_EQ(text.sentence, QStringLiteral("2 of 8: 140 – 145 of ≥ 343"));
}

TEST(KeyNumberWords, SayTheRatioAndWhatTheHeadlineHides)
{
    const KeyNumberText text = said(ratioOfTwo, headlineContext());
    EXPECT_EQ(text.label, QStringLiteral("Alibaba against Microsoft"));
    EXPECT_EQ(text.number, QStringLiteral("≥ 22 %"));
    EXPECT_EQ(text.unit, QStringLiteral("per year"));
    EXPECT_EQ(text.sentence, QStringLiteral("≥ 66 % as announced: that sum covers 3 years"));
    EXPECT_EQ(text.dated, QDate(2025, 2, 24));
}

TEST(KeyNumberWords, SayWhoMovedMostFromWhatToWhat)
{
    const KeyNumberText text = said(largestMove, headlineContext());
    EXPECT_EQ(text.number, QStringLiteral("Amazon + 25"));
    EXPECT_EQ(text.sentence, QStringLiteral("≈ 100 → ≈ 125 · raised"));
    EXPECT_TRUE(text.dated.isValid());
}

TEST(KeyNumberWords, SayWhyThereIsNoNumberInsteadOfZero)
{
    const ComparisonContext nothing(Dataset(), {});
    for (const KeyNumberText& text :
         {said(sumOfAll, nothing), said(ratioOfTwo, nothing), said(largestMove, nothing),
          said(spentOfAnnounced, nothing)}) {
        EXPECT_FALSE(text.label.isEmpty());
        EXPECT_TRUE(text.number.isEmpty()) << text.number.toStdString();
        EXPECT_FALSE(text.sentence.isEmpty()) << text.label.toStdString();
        EXPECT_FALSE(text.dated.isValid());
    }
}

TEST(KeyNumberWords, SayTheShareThatWasSpentAndOfHowMany)
{
    const Dataset dataset =
        datasetOf({{.id = "plan", .amount = Money::single(100, usd, Bound::About)},
                   {.id = "spent",
                    .kind = Kind::Actual,
                    .amount = Money::single(90, usd),
                    .announced = QDate(2026, 2, 1)},
                   {.id = "other", .company = "silent", .amount = Money::single(50, usd)}});
    const KeyNumberText text =
        said(spentOfAnnounced, {dataset, {View::Overview, settingsFor(Basis::PerYear), {}}});
    EXPECT_EQ(text.number, QStringLiteral("acme ≈ 90 %"));
    EXPECT_EQ(text.sentence, QStringLiteral("90 of ≈ 100 · comparable for 1 of 2"));
    EXPECT_EQ(text.dated, QDate(2026, 2, 1));
}

TEST(KeyNumberWords, AreOneSentenceForAScreenReader)
{
    EXPECT_EQ(
        said(ratioOfTwo, headlineContext()).spoken(Formatter()),
        QStringLiteral("Alibaba against Microsoft: ≥ 22 % per year; ≥ 66 % as announced: that "
                       "sum covers 3 years; 24 Feb 2025"));
}

} // namespace
} // namespace capex
