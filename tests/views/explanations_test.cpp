// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/wording/explanation.h"
#include "model/wording/figure_explanation.h"
#include "tests/support/conflicting_figures.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "views/view_types.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

ComparisonSettings openingSettings()
{
    return bundledViews().front().settings;
}

Explanation explanationOf(const Dataset& dataset)
{
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const Comparison comparison = compare(dataset, settings);
    return explain(dataset, comparison.rows.front(), settings,
                   Narrator(dataset, Language::English));
}

TEST(Explanation, NamesEverySourceThatSaysTheSameAndGroupsThoseThatSayOtherwise)
{
    const Explanation explanation = explanationOf(conflictingFigures());
    EXPECT_EQ(explanation.sources.size(), 2U);
    ASSERT_EQ(explanation.claims.size(), 1U);
    EXPECT_EQ(explanation.claims.front().details.size(), 2);
    EXPECT_TRUE(explanation.claims.front().heading.contains(QStringLiteral("65")));
    EXPECT_TRUE(explanation.text().contains(explanation.value));
}

TEST(MarkExplanation, AMarkOfTheYearsIsTheCalendarYearOfItsCompany)
{
    const Dataset& dataset = bundledFigures();
    const ViewState state{View::Years, settingsFor(Basis::PerYear), {}};
    const Subject subject{{QStringLiteral("microsoft")}, yearMark("microsoft", 2023), {}, {}};
    const auto explanation = resultOf(ComparisonContext(dataset, state))
                                 ->explain(subject, Narrator(dataset, Language::English));
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->value, QStringLiteral("$35.2 bn in 2023"));
    EXPECT_FALSE(explanation->steps.empty());
}

TEST(MarkExplanation, AMarkOfTheHorizonsStandsOnItsOwnBasis)
{
    const Dataset& dataset = bundledFigures();
    const ViewState state{View::Horizons, openingSettings(), {}};
    const Subject subject{
        {QStringLiteral("alibaba")}, MarkId{{QStringLiteral("alibaba")}, Basis::Announced}, {}, {}};
    const auto explanation = resultOf(ComparisonContext(dataset, state))
                                 ->explain(subject, Narrator(dataset, Language::English));
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->value, QStringLiteral("at least $53 bn for Mar 2025 – Feb 2028"));
}

TEST(MarkExplanation, AMarkOfSeveralFiguresTellsWhatThePictureTellsAndNamesThem)
{
    const Dataset dataset = conflictingFigures();
    const ViewState state{View::SayDo, settingsFor(Basis::PerYear), {}};
    const Subject subject{{QStringLiteral("acme")},
                          {{QStringLiteral("acme")}, FigureId{QStringLiteral("pair")}},
                          {{QStringLiteral("a")}, {QStringLiteral("c")}},
                          QStringLiteral("acme\n92 %\nas announced")};
    const auto explanation = resultOf(ComparisonContext(dataset, state))
                                 ->explain(subject, Narrator(dataset, Language::English));
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->value, QStringLiteral("92 %"));
    EXPECT_EQ(explanation->problem, QStringLiteral("as announced"));
    EXPECT_EQ(explanation->steps.size(), 2U);
    EXPECT_EQ(explanation->sources.size(), 2U);
}

TEST(FigureExplanation, NamesRivalsAndThoseWhoSayTheSame)
{
    const Dataset figures = datasetOf({{.id = "one"},
                                       {.id = "two", .amount = Money::single(60, usd)},
                                       {.id = "same", .evidence = Evidence::Filing}});
    const Explanation said =
        explainFigure(figures, *figures.figure({QStringLiteral("one")}),
                      settingsFor(Basis::PerYear), Narrator(figures, Language::English));
    EXPECT_EQ(said.sources.size(), 2U);
    ASSERT_EQ(said.claims.size(), 1U);
    EXPECT_TRUE(said.claims.front().heading.contains(QStringLiteral("60")));
    EXPECT_TRUE(said.value.contains(QStringLiteral("100")));
}

TEST(FigureExplanation, SaysOfADisputedFigureWhatItStatesAndThatItIsDisputed)
{
    DatasetParts parts = partsOf({{.id = "wrong"}, {.id = "right"}});
    parts.figures[0].disputed = true;
    parts.figures[0].details->statement = QStringLiteral("100, under another heading");
    parts.figures[0].details->note = QStringLiteral("the heading is wrong");
    const Dataset figures(parts);
    const Explanation said =
        explainFigure(figures, figures.figures()[0], settingsFor(Basis::PerYear),
                      Narrator(figures, Language::English));
    EXPECT_TRUE(said.value.contains(QStringLiteral("100"))) << testing::PrintToString(said.value);
    EXPECT_EQ(said.notes, (QStringList{QStringLiteral("100, under another heading"),
                                       QStringLiteral("disputed: the heading is wrong")}));
}

} // namespace
} // namespace capex
