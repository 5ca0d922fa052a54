// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconciliation/reconciliation_chart.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <set>

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
        if (mark.shape == Mark::Shape::Bar &&
            textOf(mark.id).endsWith(u'/' + QLatin1String(step))) {
            return boxOf(spec, mark);
        }
    }
    return std::nullopt;
}

const Mark& markOf(const ChartSpec& spec, const char* step)
{
    return *std::ranges::find_if(spec.marks, [&](const Mark& mark) {
        return textOf(mark.id).endsWith(u'/' + QLatin1String(step));
    });
}

/// All texts, unwrapped.
QString keywordsOf(const ChartSpec& spec)
{
    QStringList words;
    for (const PlacedText& text : spec.texts) {
        words.append(QString(text.text).replace(u'\n', u' '));
    }
    return words.join(u'|');
}

/// The sentences in bold that belong to no step: one a panel.
QStringList verdictsOf(const ChartSpec& spec)
{
    QStringList verdicts;
    for (const PlacedText& text : spec.texts) {
        if (text.role == TextRole::Value && text.mark.isEmpty()) {
            verdicts.append(QString(text.text).replace(u'\n', u' '));
        }
    }
    return verdicts;
}

/// What is written behind the bar of a step.
QString valueOf(const ChartSpec& spec, const char* step)
{
    QString value;
    for (const PlacedText& text : spec.texts) {
        if (textOf(text.mark).endsWith(u'/' + QLatin1String(step)) &&
            text.role != TextRole::Reference) {
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
    EXPECT_EQ(verdictsOf(spec), QStringList{QStringLiteral("20 – 30 unexplained")});
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("One is not among them.")));
}

TEST(ReconciliationChart, DrawsATotalBelowItsMembersAsAGapBackwards)
{
    const ChartSpec spec = chartOf(two(Money::single(80, usd)));
    EXPECT_NEAR(barOf(spec, "gap")->right(), barOf(spec, "sum")->right(), 1e-6);
    EXPECT_NEAR(barOf(spec, "gap")->left(), barOf(spec, "published")->right(), 1e-6);
    EXPECT_EQ(valueOf(spec, "gap"), QStringLiteral("−20 to −10"));
    EXPECT_EQ(verdictsOf(spec), QStringList{QStringLiteral("Members add up to 10 – 20 more")});
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
    EXPECT_EQ(verdictsOf(spec), QStringList{QStringLiteral("30 unexplained, one end open")});
}

TEST(ReconciliationChart, SaysInOneBoldSentenceWhatComesOut)
{
    const auto verdict = [](const Money& published, const Money& able) {
        DatasetParts parts = two(published).parts();
        parts.figures.front().amount = able;
        return verdictsOf(chartOf(Dataset(parts))).join(u'|');
    };
    const Money able = Money::single(60, usd);
    EXPECT_EQ(verdict(Money::single(95, usd), able), QStringLiteral("Adds up"));
    EXPECT_EQ(verdict(Money::single(100, usd), able), QStringLiteral("Adds up"));
    EXPECT_EQ(verdict(Money::atLeast(90, usd), able), QStringLiteral("Adds up, one end open"));
    const Money exact = Money::single(60.3, usd);
    EXPECT_EQ(verdict(Money::single(105.01, usd, Bound::About), exact),
              QStringLiteral("4.71 – 14.7 unexplained"));
    DatasetParts parts = two(Money::single(95.04, usd, Bound::About)).parts();
    parts.figures.back().amount = Money::single(35, usd);
    EXPECT_EQ(verdictsOf(chartOf(Dataset(parts))),
              QStringList{QStringLiteral("Adds up, as rounded")});
    EXPECT_EQ(verdict(Money::atLeast(120, usd), able), QStringLiteral("≥ 20 unexplained"));
    EXPECT_EQ(verdict(Money::atMost(80, usd), able), QStringLiteral("Members add up to ≥ 10 more"));
    EXPECT_EQ(verdict(Money::atLeast(90, usd), Money::atLeast(60, usd)),
              QStringLiteral("Adds up, one end open"));
    EXPECT_EQ(verdict(Money::atLeast(80, usd), Money::atLeast(60, usd)),
              QStringLiteral("Members add up to 10 more, one end open"));
    EXPECT_EQ(verdict(Money::single(90, cny), able),
              QStringLiteral("Nothing to compare: the published total has no amount"));
}

/// The panels by the lines above them.
std::vector<QRectF> panelsOf(const ChartSpec& spec)
{
    std::vector<QRectF> panels;
    for (const Mark& mark : spec.marks) {
        const QRectF box = boxOf(spec, mark);
        if (mark.shape == Mark::Shape::Rule && box.width() > 0) {
            panels.push_back(box);
        }
    }
    return panels;
}

TEST(ReconciliationChart, SetsEqualPanelsWhoseStepsStandSideBySide)
{
    const Dataset members = two(Money::single(1, usd));
    std::vector<Aggregate> totals(3, totalOver(members, Money::single(120, usd)));
    totals[0].id = {QString(totals[0].id.text() + u'a')};
    totals[0].name = QStringLiteral("A name that is much too long for one line of a panel as "
                                    "narrow as that, so that it takes two or three of them");
    totals[1].id = {QString(totals[1].id.text() + u'b')};
    totals[1].members.removeLast();
    const ChartSpec spec = chartOf(withTotals(members, totals));
    const std::vector<QRectF> panels = panelsOf(spec);
    ASSERT_EQ(panels.size(), 3U);
    for (const QRectF& panel : panels) {
        EXPECT_EQ(panel.top(), panels.front().top());
        EXPECT_EQ(panel.width(), panels.front().width());
    }
    std::set<std::pair<double, double>> first; // where the steps of the first member stand
    for (const HitArea& area : spec.hitAreas) {
        if (area.company.text() == QStringLiteral("able")) {
            first.insert({area.box.top(), area.box.height()});
        }
    }
    EXPECT_EQ(first.size(), 1U);
}

TEST(ReconciliationChart, GivesNoPanelToATotalWithoutMembersBesideOneThatHasThem)
{
    const Dataset members = two(Money::single(120, usd));
    std::vector<Aggregate> totals(2, totalOver(members, Money::single(120, usd)));
    totals[0].members.clear();
    totals[0].id = {QStringLiteral("alone")};
    totals[0].name = QStringLiteral("Who knows whom");
    const ChartSpec spec = chartOf(withTotals(members, totals));
    EXPECT_EQ(panelsOf(spec).size(), 1U);
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("Also published: Who knows whom: 120.")));
}

TEST(ReconciliationChart, SaysOnThePanelOnWhichBasisItsMembersStand)
{
    const Dataset dataset = two(Money::single(120, usd));
    EXPECT_TRUE(keywordsOf(chartOf(dataset))
                    .contains(QStringLiteral("members per year, as announced: the period still "
                                             "ran on 1 Mar 2025")));
    ComparisonSettings later = settingsFor(Basis::PerYear);
    later.asOf = QDate(2026, 2, 1);
    EXPECT_TRUE(keywordsOf(chartOf(dataset, {.size = {1600, 900}}, {}, later))
                    .contains(QStringLiteral("members by calendar year 2025, which was over on 1 "
                                             "Feb 2026")));
}

TEST(ReconciliationChart, SpeaksOfATotalInTheLanguageOfThePicture)
{
    DatasetParts parts = two(Money::single(120, usd)).parts();
    parts.aggregates.front().names = {{QStringLiteral("zh_CN"), QStringLiteral("全体公司")}};
    parts.aggregates.front().notes = {{QStringLiteral("zh_CN"), QStringLiteral("缺一家。")}};
    const QString words = keywordsOf(
        chartOf(Dataset(parts), {.size = {1600, 900}, .language = Language::SimplifiedChinese}));
    EXPECT_TRUE(words.contains(QStringLiteral("全体公司")));
    EXPECT_TRUE(words.contains(QStringLiteral("缺一家。")));
    EXPECT_FALSE(words.contains(QStringLiteral("One is not among them.")));
}

TEST(ReconciliationChart, HeadsItsNotesWithTheTotalThatTheySpeakOf)
{
    DatasetParts parts = two(Money::single(120, usd)).parts();
    parts.figures.front().amount = Money::atLeast(40, usd);
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        const ChartSpec spec = chartOf(Dataset(parts), {.size = {1600, 900}, .language = language});
        ASSERT_TRUE(spec.badge);
        ASSERT_FALSE(spec.badge->notes.empty());
        for (const BadgeNote& note : spec.badge->notes) {
            EXPECT_TRUE(note.heading.startsWith(QStringLiteral("All of them — ")))
                << note.heading.toStdString();
            EXPECT_FALSE(note.detail.isEmpty());
            EXPECT_TRUE(note.line.endsWith(note.detail));
        }
    }
}

TEST(ReconciliationChart, TakesTheSourcesOwnConversionAndNamesWhatWasStated)
{
    DatasetParts parts = two(Money::single(700, cny)).parts();
    parts.aggregates.front().alsoStated = {Money::single(95, usd)};
    const ChartSpec spec = chartOf(Dataset(parts));
    EXPECT_EQ(valueOf(spec, "published"), QStringLiteral("95"));
    EXPECT_EQ(verdictsOf(spec), QStringList{QStringLiteral("Adds up")});
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("stated: 700 bn CNY")))
        << keywordsOf(spec).toStdString();
}

TEST(ReconciliationChart, NamesMembersWithoutAFigure)
{
    DatasetParts parts = two(Money::single(120, usd)).parts();
    parts.figures.pop_back();
    const ChartSpec spec = chartOf(Dataset(parts));
    EXPECT_EQ(valueOf(spec, "baker"), QStringLiteral("no figure"));
    EXPECT_FALSE(barOf(spec, "baker"));
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("no figure (baker)")));
}

TEST(ReconciliationChart, SaysThatATotalWithoutMembersCannotBeAddedUp)
{
    const Dataset empty = datasetOf({});
    const ChartSpec spec = chartOf(withTotals(empty, {totalOver(empty, Money::single(932, usd))}));
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("the members are not named")));
    EXPECT_FALSE(barOf(spec, "sum"));
    EXPECT_TRUE(barOf(spec, "published"));
}

TEST(ReconciliationChart, SetsTotalsWithoutMembersLargeIntoTheMiddleOfThePage)
{
    const Dataset empty = datasetOf({});
    const auto chart = [&](QSizeF size) {
        return chartOf(withTotals(empty, {totalOver(empty, Money::single(932, usd))}),
                       {.size = size});
    };
    const ChartSpec spec = chart({1440, 900});
    const auto heading = std::ranges::find(spec.texts, TextRole::Name, &PlacedText::role);
    const auto subtitle = std::ranges::find(spec.texts, TextRole::Subtitle, &PlacedText::role);
    EXPECT_GT(heading->pixels, 1.3 * subtitle->pixels);
    const double above = barOf(spec, "published")->top() - spec.plot.top();
    const double below = spec.plot.bottom() - barOf(spec, "published")->bottom();
    EXPECT_GT(above, 0.25 * spec.plot.height());
    EXPECT_GT(below, 0.25 * spec.plot.height());
    expectTidy(spec);
    expectTidy(chart({640, 400}));
    expectMarksInside(chart({640, 400}));
}

TEST(ReconciliationChart, ShowsTheBundledTotalsOf2025)
{
    const ChartSpec spec = chartOf(bundledFigures());
    EXPECT_EQ(valueOf(spec, "microsoft"), QStringLiteral("≈ 80"));
    EXPECT_TRUE(
        keywordsOf(spec).contains(QStringLiteral("|Sum|315 – 320|Gap|0 – 5|Published|≈ 320")));
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("|Sum|≥ 23.7|Gap|open|Published|≥ 32")));
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("JD.com")));
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("Also published:")));
}

/// Two of them share even a small picture, in either language.
TEST(ReconciliationChart, ShowsTwoOfTheBundledTotalsWhereThereIsLittleRoom)
{
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        const ChartSpec spec =
            chartOf(bundledFigures(), {.size = {640, 400}, .language = language});
        std::set<QString> totals;
        for (const Mark& mark : spec.marks) {
            if (mark.shape == Mark::Shape::Bar && textOf(mark.id).contains(u'/')) {
                totals.insert(textOf(mark.id).section(u'/', 0, -2));
            }
        }
        EXPECT_EQ(totals.size(), 2U) << spec.description.toStdString();
    }
}

TEST(ReconciliationChart, SaysWhatIsUnlikeAndCountsTheOtherTotalsAtEverySize)
{
    for (const QSizeF size : {QSizeF(480, 320), QSizeF(600, 400), QSizeF(1440, 900)}) {
        const ChartSpec spec =
            chartOf(bundledFigures(), {.size = size, .medium = ChartSurface::Medium::Paper});
        expectTidy(spec);
        EXPECT_THAT(textsOf(spec, TextRole::Detail),
                    testing::Contains(testing::ResultOf(
                        [](const QString& text) { return text.startsWith(u"Not alike: "); },
                        testing::IsTrue())))
            << size.width();
    }
    const ChartSpec small =
        chartOf(bundledFigures(), {.size = {480, 320}, .medium = ChartSurface::Medium::Paper});
    EXPECT_TRUE(
        textsOf(small, TextRole::Notice).join(u' ').endsWith(QStringLiteral(" more totals.")));
}

TEST(ReconciliationChart, NumbersTheSourcesOfItsMembers)
{
    const ChartSpec spec = chartOf(bundledFigures());
    EXPECT_EQ(textsOf(spec, TextRole::Reference).first(3),
              (QStringList{QStringLiteral("[1]"), QStringLiteral("[2]"), QStringLiteral("[3]")}));
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("Sources: 1 Poniak Times")));
    EXPECT_EQ(keywordsOf(spec).count(QStringLiteral("Not alike:")), 3) << "on the panels alone";
}

TEST(ReconciliationChart, ShowsTheOneThatIsChosen)
{
    const AggregateId chosen{QStringLiteral("china-thirteen-2026")};
    const ChartSpec spec = chartOf(bundledFigures(), {}, {.aggregate = chosen});
    for (const HitArea& area : spec.hitAreas) {
        EXPECT_TRUE(textOf(area.id).startsWith(chosen.text() + u'/'));
    }
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("the members are not named")));
}

TEST(ReconciliationChart, SaysWhereNothingWasPublished)
{
    const ChartSpec spec = chartOf(headlines());
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("No total was published for 2025")));
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
            totals[n].id = {QString(totals[n].id.text() + QString::number(n))};
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
