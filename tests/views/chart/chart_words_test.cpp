// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "views/chart/legend_list.h"
#include "views/chart/row_words.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace capex {
namespace {

using testing::ElementsAre;

Dataset yuan()
{
    DatasetParts parts = partsOf({{.id = "plan", .amount = Money::single(720, cny)}});
    parts.exchangeRates = sampleRates();
    return Dataset(std::move(parts));
}

TEST(ChartWords, SayWhatAFigureStatesLineByLine)
{
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const Dataset dollars = datasetOf({{.id = "plan"}});
    EXPECT_THAT(
        ChartWords(dollars, settings, Language::English).statement(dollars.figures().front()),
        ElementsAre(QStringLiteral("guidance, capex, the company's own total"),
                    QStringLiteral("2025 (Jan 2025 – Dec 2025)")));
    const Dataset dataset = yuan();
    EXPECT_THAT(
        ChartWords(dataset, settings, Language::English).statement(dataset.figures().front()),
        ElementsAre(QStringLiteral("stated: 720 bn CNY"),
                    QStringLiteral("guidance, capex, the company's own total"),
                    QStringLiteral("2025 (Jan 2025 – Dec 2025)")));
}

TEST(ChartWords, GiveHeadingAndDetailOfANoteApartInEveryLanguage)
{
    const Dataset dataset = datasetOf(
        {{.id = "open", .amount = Money::atLeast(50, usd)}, {.id = "exact", .company = "baker"}});
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const Comparison comparison = compare(dataset, settings);
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        const auto notes = ChartWords(dataset, settings, language).badgeNotes(comparison.notes);
        ASSERT_FALSE(notes.empty());
        for (const BadgeNote& note : notes) {
            EXPECT_FALSE(note.heading.isEmpty());
            EXPECT_FALSE(note.detail.isEmpty());
            EXPECT_TRUE(note.line.startsWith(note.heading));
            EXPECT_TRUE(note.line.endsWith(note.detail));
            EXPECT_FALSE(note.heading.contains(note.detail));
        }
    }
}

/// The label of the one company of a dataset.
RowLabel labelOf(const Dataset& dataset, const ComparisonSettings& settings)
{
    const Comparison comparison = compare(dataset, settings);
    const ChartWords words(dataset, settings, Language::English);
    EXPECT_EQ(RowWords(words).label(comparison.rows.front()).spoken,
              RowWords(words).spoken(comparison.rows.front()));
    return RowWords(words).label(comparison.rows.front());
}

TEST(RowWords, SayOfACompanyWhatItStatedAndWhen)
{
    const RowLabel label = labelOf(datasetOf({{.id = "plan", .amount = Money::range(60, 65, usd)}}),
                                   settingsFor(Basis::PerYear));
    EXPECT_EQ(label.name, QStringLiteral("acme"));
    EXPECT_EQ(label.value, QStringLiteral("60 – 65"));
    EXPECT_EQ(label.detail, QStringLiteral("guidance, 2025"));
    EXPECT_EQ(label.spoken, QStringLiteral("1. acme: $60 – 65 bn a year, guidance, 2025"));
}

TEST(RowWords, NameWhatWasAnnouncedAtFirstInTheTooltipAlone)
{
    const RowLabel label = labelOf(
        datasetOf(
            {{.id = "first", .amount = Money::single(50, usd)},
             {.id = "later", .amount = Money::single(70, usd), .announced = QDate(2025, 4, 1)}}),
        settingsFor(Basis::PerYear));
    EXPECT_TRUE(label.tooltip.contains(QStringLiteral("\nfirst announced: $50 bn")));
    EXPECT_FALSE(label.spoken.contains(QStringLiteral("50")));
}

TEST(RowWords, SayThatThereIsNoFigure)
{
    ComparisonSettings later = settingsFor(Basis::PerYear, 2027);
    const RowLabel label = labelOf(datasetOf({{.id = "plan"}}), later);
    EXPECT_EQ(label.value, QStringLiteral("no figure"));
    EXPECT_EQ(label.detail, QString());
    EXPECT_EQ(label.spoken, QStringLiteral("acme: no figure"));
}

QStringList labelsOf(const LegendList& list)
{
    QStringList labels;
    std::ranges::transform(list.entries(), std::back_inserter(labels), &LegendEntry::label);
    return labels;
}

TEST(LegendList, ExplainsOnlyWhatOccurs)
{
    LegendList legend;
    legend.addIf(false, {}, QStringLiteral("not there"));
    legend.addRangeIf(false);
    legend.addOpenEnds([](Bound bound) { return bound == Bound::AtMost; });
    EXPECT_EQ(labelsOf(legend), QStringList{QStringLiteral("at most")});
    EXPECT_TRUE(legend.entries().front().sample.pointsBack);
}

TEST(LegendList, ExplainsEveryBoundInOneOrder)
{
    LegendList legend;
    legend.addRangeIf(true);
    legend.addOpenEnds([](Bound /*bound*/) { return true; });
    EXPECT_EQ(labelsOf(legend), (QStringList{QStringLiteral("range"), QStringLiteral("at least"),
                                             QStringLiteral("at most")}));
}

TEST(LegendList, HasTheFillOfEachKindThatOccurs)
{
    const Dataset dataset = datasetOf({{.id = "plan"}});
    LegendList legend;
    legend.addKinds(allOf<Kind>(), Narrator(dataset, Language::English),
                    [](Kind kind) { return kind != Kind::Actual; });
    ASSERT_EQ(legend.entries().size(), allOf<Kind>().size() - 1U);
    for (const LegendEntry& entry : legend.entries()) {
        EXPECT_NE(entry.sample.fill, fillOf(Kind::Actual));
    }
}

} // namespace
} // namespace capex
