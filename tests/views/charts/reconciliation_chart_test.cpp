// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/reconciliation_chart.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

Aggregate totalOver(const Dataset& dataset, const Money& amount)
{
    Aggregate total{.id = {QStringLiteral("total")},
                    .name = QStringLiteral("All of them"),
                    .amount = amount,
                    .period = Period::calendarYear(2025),
                    .announced = {2025, 3, 1},
                    .source = {QStringLiteral("press")},
                    .note = QStringLiteral("One is not among them.")};
    for (const Company& company : dataset.companies()) {
        total.members.append(company.id);
    }
    return total;
}

Dataset withTotals(const Dataset& dataset, const std::vector<Aggregate>& totals)
{
    DatasetParts parts = dataset.parts();
    parts.aggregates = totals;
    return Dataset(parts);
}

ChartSpec chartOf(const Dataset& dataset, const ChartSurface& surface = {.size = {1600, 900}},
                  const ViewOptions& options = {},
                  const ComparisonSettings& settings = settingsFor(Basis::PerYear))
{
    return reconciliationChart(dataset, reconciliationsOf(dataset, settings, options.aggregate),
                               settings, options, surface);
}

/// Two members of 60 and 30 to 40.
Dataset two(const Money& published)
{
    const Dataset members =
        datasetOf({{.id = "a", .company = "able", .amount = Money::single(60, usd)},
                   {.id = "b", .company = "baker", .amount = Money::range(30, 40, usd)}});
    return withTotals(members, {totalOver(members, published)});
}

std::optional<QRectF> barOf(const ChartSpec& spec, const char* step)
{
    for (const Mark& mark : spec.marks) {
        if (mark.shape == Mark::Shape::Bar && mark.id.endsWith(u'/' + QLatin1String(step))) {
            return boxOf(spec, mark);
        }
    }
    return std::nullopt;
}

const Mark& markOf(const ChartSpec& spec, const char* step)
{
    return *std::ranges::find_if(
        spec.marks, [&](const Mark& mark) { return mark.id.endsWith(u'/' + QLatin1String(step)); });
}

/// All texts, unwrapped.
QString wordsOf(const ChartSpec& spec)
{
    QStringList words;
    for (const PlacedText& text : spec.texts) {
        words.append(QString(text.text).replace(u'\n', u' '));
    }
    return words.join(u'|');
}

/// What is written behind the bar of a step.
QString valueOf(const ChartSpec& spec, const char* step)
{
    QString value;
    for (const PlacedText& text : spec.texts) {
        if (text.mark.endsWith(u'/' + QLatin1String(step))) {
            value = text.text; // the name comes before it
        }
    }
    return value;
}

TEST(ReconciliationChart, FloatsTheMembersUpToTheirSum)
{
    const ChartSpec spec = chartOf(two(Money::single(120, usd)));
    const QRectF able = *barOf(spec, "able");
    const QRectF baker = *barOf(spec, "baker");
    const QRectF sum = *barOf(spec, "sum");
    const QRectF gap = *barOf(spec, "gap");
    const QRectF published = *barOf(spec, "published");
    EXPECT_NEAR(able.left(), sum.left(), 1e-6);
    EXPECT_NEAR(able.right(), baker.left(), 1e-6);
    EXPECT_NEAR(baker.right(), sum.right(), 1e-6);
    EXPECT_NEAR(sum.right(), gap.left(), 1e-6);
    EXPECT_NEAR(gap.right(), published.right(), 1e-6);
    EXPECT_NEAR(baker.width() / able.width(), 35.0 / 60, 1e-9);
    EXPECT_NEAR(published.width() / sum.width(), 120.0 / 95, 1e-9);
    EXPECT_EQ(valueOf(spec, "sum"), QStringLiteral("90 – 100"));
    EXPECT_EQ(valueOf(spec, "gap"), QStringLiteral("20 – 30"));
    EXPECT_EQ(markOf(spec, "gap").fill, Fill::Hatched);
    EXPECT_EQ(markOf(spec, "gap").colour, std::nullopt);
    EXPECT_FALSE(markOf(spec, "gap").isPartial);
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("larger than what its members add up to")));
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("One is not among them.")));
}

TEST(ReconciliationChart, DrawsATotalBelowItsMembersAsAGapBackwards)
{
    const ChartSpec spec = chartOf(two(Money::single(80, usd)));
    EXPECT_NEAR(barOf(spec, "gap")->right(), barOf(spec, "sum")->right(), 1e-6);
    EXPECT_NEAR(barOf(spec, "gap")->left(), barOf(spec, "published")->right(), 1e-6);
    EXPECT_EQ(valueOf(spec, "gap"), QStringLiteral("−20 to −10"));
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("add up to more than the published total")));
}

TEST(ReconciliationChart, LeavesTheGapOpenWhereAnEndIsOpen)
{
    DatasetParts parts = two(Money::atLeast(120, usd)).parts();
    parts.figures.front().amount = Money::atLeast(60, usd);
    const ChartSpec spec = chartOf(Dataset(parts));
    EXPECT_EQ(valueOf(spec, "gap"), QStringLiteral("open"));
    EXPECT_TRUE(markOf(spec, "gap").isPartial);
    EXPECT_NEAR(barOf(spec, "baker")->width() / barOf(spec, "able")->width(), 0.5, 1e-9)
        << "a sum of at least takes the low ends";
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("differ by 30")));
}

TEST(ReconciliationChart, NamesMembersWithoutAFigure)
{
    DatasetParts parts = two(Money::single(120, usd)).parts();
    parts.figures.pop_back();
    const ChartSpec spec = chartOf(Dataset(parts));
    EXPECT_EQ(valueOf(spec, "baker"), QStringLiteral("no figure"));
    EXPECT_FALSE(barOf(spec, "baker"));
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("no figure (baker)")));
}

TEST(ReconciliationChart, SaysThatATotalWithoutMembersCannotBeAddedUp)
{
    const Dataset empty = datasetOf({});
    const ChartSpec spec = chartOf(withTotals(empty, {totalOver(empty, Money::single(932, usd))}));
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("does not name its members")));
    EXPECT_FALSE(barOf(spec, "sum"));
    EXPECT_TRUE(barOf(spec, "published"));
}

TEST(ReconciliationChart, ShowsTheBundledTotalsOf2025)
{
    const ChartSpec spec = chartOf(bundledFigures());
    EXPECT_EQ(valueOf(spec, "microsoft"), QStringLiteral("≈ 80"));
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("|Sum|315 – 320|Gap|0 – 5|Published|≈ 320")));
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("|Sum|≥ 23.7|Gap|open|Published|≥ 32")));
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("JD.com")));
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("Also published:")));
}

TEST(ReconciliationChart, ShowsTheOneThatIsChosen)
{
    const AggregateId chosen{QStringLiteral("china-thirteen-2026")};
    const ChartSpec spec = chartOf(bundledFigures(), {}, {.aggregate = chosen});
    for (const HitArea& area : spec.hitAreas) {
        EXPECT_TRUE(area.id.startsWith(chosen.text + u'/'));
    }
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("does not name its members")));
}

TEST(ReconciliationChart, SaysWhereNothingWasPublished)
{
    const ChartSpec spec = chartOf(headlines());
    EXPECT_TRUE(wordsOf(spec).contains(QStringLiteral("No total was published for 2025")));
    expectTidy(spec);
}

TEST(ReconciliationChart, FadesMembersThatAreNotInFocus)
{
    const ChartSpec spec = chartOf(two(Money::single(120, usd)), {.size = {1600, 900}},
                                   {.focus = {{QStringLiteral("able")}}});
    EXPECT_FALSE(markOf(spec, "able").isFaded);
    EXPECT_TRUE(markOf(spec, "baker").isFaded);
    EXPECT_FALSE(markOf(spec, "sum").isFaded);
}

TEST(ReconciliationChart, IsTidyAtEverySizeForAnyCrowd)
{
    for (const PictureCase& each : pictureCases()) {
        SCOPED_TRACE(each.text());
        const Dataset members = crowd(each.companies, each.names);
        std::vector<Aggregate> totals(4, totalOver(members, Money::atLeast(500, usd)));
        for (std::size_t n = 0; n < totals.size(); ++n) {
            totals[n].id.text += QString::number(n);
        }
        const ChartSpec spec = chartOf(withTotals(members, totals), each.surface());
        expectTidy(spec);
        expectMarksInside(spec);
        expectLabelsBesideMarks(spec);
        EXPECT_FALSE(spec.hitAreas.empty());
    }
}

TEST(ReconciliationChart, IsTidyForTheBundledYears)
{
    for (const int year : {2023, 2024, 2025, 2026}) {
        for (const QSizeF size : {QSizeF(640, 400), QSizeF(900, 700), QSizeF(1600, 900)}) {
            for (const Language language : {Language::English, Language::SimplifiedChinese}) {
                SCOPED_TRACE(year);
                const ChartSpec spec =
                    chartOf(bundledFigures(), {.size = size, .language = language}, {},
                            settingsFor(Basis::PerYear, year));
                expectTidy(spec);
                expectMarksInside(spec);
                expectLabelsBesideMarks(spec);
            }
        }
    }
}

} // namespace
} // namespace capex
