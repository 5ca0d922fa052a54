// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/explanation.h"

#include "model/wording/figure_explanation.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

using testing::ElementsAre;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// A plan, one who says the same, a rival of the same day, an older plan and a disputed one.
DatasetParts claims()
{
    DatasetParts parts = partsOf({
        {.id = "plan", .evidence = Evidence::Company},
        {.id = "same", .evidence = Evidence::Press},
        {.id = "rival", .amount = Money::single(90, usd), .evidence = Evidence::Press},
        {.id = "older", .amount = Money::single(80, usd), .announced = {2025, 1, 2}},
        {.id = "wrong", .amount = Money::single(7, usd)},
    });
    parts.figures.back().disputed = true;
    for (Source& source : parts.sources) {
        source.url = text("https://example.com/") + source.id.text();
    }
    return parts;
}

Explanation explained(const DatasetParts& parts,
                      const ComparisonSettings& settings = settingsFor(Basis::PerYear))
{
    const Dataset dataset(parts);
    const Narrator narrator(dataset, Language::English);
    return explain(dataset, compare(dataset, settings), {u"acme"}, narrator).value();
}

QStringList headingsOf(const std::vector<Claim>& all)
{
    QStringList headings;
    for (const Claim& claim : all) {
        headings.append(claim.heading);
    }
    return headings;
}

TEST(Explanation, NamesTheSourcesThatSayTheSameAndTheClaimsThatDoNot)
{
    const Explanation explanation = explained(claims());
    EXPECT_EQ(explanation.subject, text("acme · guidance"));
    EXPECT_EQ(explanation.value, text("$100 bn a year"));
    EXPECT_EQ(explanation.problem, QString());
    EXPECT_THAT(
        explanation.sources,
        ElementsAre(Citation{text("The company · company"), text("https://example.com/company")},
                    Citation{text("The press · press"), text("https://example.com/press")}));
    EXPECT_THAT(
        headingsOf(explanation.claims),
        ElementsAre(text("$90 bn for 2025"), text("$80 bn for 2025"), text("$7 bn for 2025")))
        << "rivals first";
    EXPECT_EQ(explanation.claims.front().details.front().url, text("https://example.com/press"));
}

TEST(Explanation, PutsClaimsOfOneAmountTogether)
{
    DatasetParts parts = claims();
    Figure another = parts.figures[2];
    another.id = {u"rival-too"};
    another.source = {u"research"};
    parts.figures.push_back(another);
    another.id = {u"rival-again"};
    parts.figures.push_back(another);
    const Explanation explanation = explained(parts);
    EXPECT_EQ(explanation.claims.size(), 3U);
    EXPECT_EQ(explanation.claims.front().details.size(), 2U) << "each source once";
}

TEST(Explanation, SaysEachNoteOnce)
{
    DatasetParts parts = partsOf({
        {.id = "one", .kind = Kind::Actual, .period = Period::fiscalQuarter(2025, 1, 12)},
        {.id = "two", .kind = Kind::Actual, .period = Period::fiscalQuarter(2025, 2, 12)},
    });
    for (Figure& figure : parts.figures) {
        figure.details->note = text("Leases are left out.");
    }
    ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    settings.kinds = allOf<Kind>();
    EXPECT_THAT(explained(parts, settings).notes, ElementsAre(text("Leases are left out.")));
}

TEST(Explanation, OfACompanyWithoutAFigureSaysSo)
{
    const Explanation none = explained(partsOf({{.id = "a", .kind = Kind::Actual}}));
    EXPECT_EQ(none.subject, text("acme"));
    EXPECT_EQ(none.value, text("no figure"));
    EXPECT_EQ(none.text(), text("acme\nno figure\n"));
}

TEST(Explanation, OfAnAmountWithoutARateSaysWhy)
{
    const Explanation none = explained(partsOf({{.id = "a", .amount = Money::single(7, cny)}}));
    EXPECT_EQ(none.value, text("no amount"));
    EXPECT_EQ(none.problem, text("no exchange rate of CNY within the 31 days up to 2025-01-15"));
    EXPECT_TRUE(none.text().startsWith(text("acme · guidance\nno amount\nno exchange rate")));
}

TEST(Explanation, IsNothingForACompanyThatIsNotCompared)
{
    const Dataset dataset = datasetOf({{.id = "a"}});
    const Narrator narrator(dataset, Language::English);
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    EXPECT_FALSE(explain(dataset, comparison, {u"nobody"}, narrator));
}

TEST(Explanation, IsPlainTextInSections)
{
    Explanation explanation{.subject = text("acme · pledge"), .value = text("$5 bn")};
    EXPECT_EQ(explanation.text(), text("acme · pledge\n$5 bn\n"));
    explanation.steps = {{text("$5 bn for 2025"), text("announced")}, {text("= $5 bn"), {}}};
    explanation.sources = {{text("Daily"), {}}};
    explanation.claims = {{text("$4 bn"), {{text("Weekly"), {}}, {text("Monthly"), {}}}}};
    explanation.notes = {text("A note.")};
    EXPECT_EQ(explanation.text(), text("acme · pledge\n$5 bn\n"
                                       "\nWhy this number?\n$5 bn for 2025 (announced)\n= $5 bn\n"
                                       "\nSources\nDaily\n"
                                       "\nAlso claimed\n$4 bn (Weekly; Monthly)\n"
                                       "\nNotes\nA note.\n"));
}

TEST(FigureExplanation, IsOfTheFigureWhetherOrNotItSpeaks)
{
    DatasetParts parts = claims();
    parts.figures[3].details->statement = text("Acme plans 80.");
    parts.figures[3].details->note = text("Superseded.");
    const Dataset dataset(parts);
    const Narrator narrator(dataset, Language::English);
    ComparisonSettings settings = settingsFor(Basis::PerYear, 2030);
    settings.asOf = QDate(2020, 1, 1);
    settings.measures = {{u"cloud"}};
    settings.companies = {{u"beta"}};
    settings.kinds = {{Kind::Pledge}};
    const Explanation older =
        explainFigure(dataset, *dataset.figure({u"older"}), settings, narrator);
    EXPECT_EQ(older.value, text("$80 bn a year")) << "whatever the filters";
    EXPECT_THAT(older.notes, ElementsAre(text("Acme plans 80."), text("Superseded.")));
    EXPECT_TRUE(older.claims.empty()) << "nobody else spoke on that day";
    const Explanation plan = explainFigure(dataset, *dataset.figure({u"plan"}), settings, narrator);
    EXPECT_EQ(plan.sources.size(), 2U);
    EXPECT_THAT(headingsOf(plan.claims), ElementsAre(text("$90 bn, 2025")));
}

TEST(FigureExplanation, AsksForNothingButTheFigure)
{
    const Figure pledge = figureOf(
        {.id = "a", .kind = Kind::Pledge, .period = {Month::of(2025, 3), 36}, .measure = "cloud"});
    ComparisonSettings settings = settingsFor(Basis::ThreeYear, 2000);
    settings.measures = {{u"capex"}};
    settings.asOf = QDate(2020, 1, 1);
    const ComparisonSettings own = settingsAlone(pledge, settings);
    EXPECT_EQ(own.year, 2028);
    EXPECT_EQ(own.asOf, std::nullopt);
    EXPECT_EQ(own.companies, QList<CompanyId>{{u"acme"}});
    EXPECT_EQ(own.kinds, QList<Kind>{Kind::Pledge});
    EXPECT_TRUE(own.measures.isEmpty());
    EXPECT_EQ(own.basis, Basis::ThreeYear);
}

} // namespace
} // namespace capex
