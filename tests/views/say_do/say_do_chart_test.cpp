// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/say_do/say_do_chart.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/say_do/say_do_words.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

ChartSpec chartOf(const Dataset& dataset, const ChartSurface& surface = {},
                  const ViewOptions& options = {},
                  const ComparisonSettings& settings = settingsFor(Basis::PerYear))
{
    return sayDoChart(dataset, announcementsOf(dataset, settings), sayAndDo(dataset, settings),
                      options, surface);
}

ChartSpec chartOf(const std::vector<FigureSketch>& sketches)
{
    return chartOf(datasetOf(sketches));
}

/// Alibaba's pledge with its fiscal years, in one currency.
std::vector<FigureSketch> alibaba()
{
    return {
        {.id = "pledge",
         .company = "alibaba",
         .kind = Kind::Pledge,
         .amount = Money::atLeast(380, usd),
         .period = {Month::of(2025, 3), 36},
         .measure = "ai-infrastructure"},
        {.id = "fy2025",
         .company = "alibaba",
         .kind = Kind::Actual,
         .amount = Money::single(84, usd),
         .period = Period::fiscalYear(2025, 3)},
        {.id = "fy2026",
         .company = "alibaba",
         .kind = Kind::Actual,
         .amount = Money::single(126, usd),
         .period = Period::fiscalYear(2026, 3)},
    };
}

std::vector<FigureSketch> kept()
{
    return {{.id = "say", .amount = Money::range(64, 80, usd)},
            {.id = "do", .kind = Kind::Actual, .amount = Money::single(72, usd)}};
}

TEST(SayDoChart, ShowsWhatChangesUnderReviewDoToItsBars)
{
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const std::vector<FigureSketch> other{
        {.id = "o", .company = "beta", .amount = Money::single(40, usd)},
        {.id = "p", .company = "beta", .kind = Kind::Actual, .amount = Money::single(30, usd)}};
    std::vector<FigureSketch> sketches = kept();
    sketches.insert(sketches.end(), other.begin(), other.end());
    const Dataset before = datasetOf(sketches);
    sketches[0].amount = Money::single(50, usd);
    sketches[1].amount = Money::single(48, usd);
    const Dataset after = datasetOf(sketches);
    std::vector<SayDo> rows = sayAndDo(after, settings);
    rememberBefore(rows, sayAndDo(before, settings));
    for (const QSizeF size : {QSizeF(1280, 720), QSizeF(640, 400)}) {
        const ChartSpec spec =
            sayDoChart(after, announcementsOf(after, settings), rows, {}, {.size = size});
        const auto ghosts = marksOf(spec, Mark::Shape::GhostBar, "acme/say");
        ASSERT_EQ(ghosts.size(), 2U);
        EXPECT_DOUBLE_EQ(ghosts[0].points.back().x(), 72) << "the middle of what was announced";
        EXPECT_DOUBLE_EQ(ghosts[1].points.back().x(), 72);
        EXPECT_TRUE(marksOf(spec, Mark::Shape::GhostBar, "beta/o").empty()) << "it is the same";
        EXPECT_EQ(textsOf(spec, TextRole::Legend).last(),
                  QStringLiteral("without the changes under review"));
        EXPECT_TRUE(spec.description.contains(QStringLiteral("before the changes: $72 bn")))
            << spec.description.toStdString();
        expectTidy(spec);
        expectMarksInside(spec);
        expectLabelsBesideMarks(spec);
    }
}

QString keywordsOf(const ChartSpec& spec)
{
    QStringList words;
    for (const PlacedText& text : spec.texts) {
        if (!text.mark.isEmpty()) {
            words.append(QString(text.text).replace(u'\n', u' '));
        }
    }
    return words.join(u'|');
}

std::vector<Mark> barsOf(const ChartSpec& spec)
{
    std::vector<Mark> bars;
    for (const Mark& mark : spec.marks) {
        if (mark.shape == Mark::Shape::Bar) {
            bars.push_back(mark);
        }
    }
    return bars;
}

TEST(SayDoChart, GivesTheShareInWordsWhereBothCountTheSame)
{
    const ChartSpec spec = chartOf(kept());
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("spent 72 of 64 – 80: 90 % to 113 %")))
        << keywordsOf(spec).toStdString();
    const auto bars = barsOf(spec);
    ASSERT_EQ(bars.size(), 2U);
    EXPECT_EQ(bars[0].fill, Fill::Light);
    EXPECT_EQ(bars[1].fill, Fill::Solid);
    EXPECT_EQ(bars[1].colour, bars[0].colour);
    EXPECT_GE(boxOf(spec, bars[1]).top(), boxOf(spec, bars[0]).bottom()) << "each on its own";
    EXPECT_NEAR(boxOf(spec, bars[1]).width() / boxOf(spec, bars[0]).width(), 1, 1e-9)
        << "72 is the middle of 64 to 80";
}

TEST(SayDoChart, SetsApartWhatCountsSomethingElseAndGivesNoPercentage)
{
    auto sketches = kept();
    sketches.back().measure = "capex-cash";
    const ChartSpec spec = chartOf(sketches);
    EXPECT_TRUE(keywordsOf(spec).contains(
        QStringLiteral("counts something else: no percentage|reported: 72 of capex in cash")))
        << keywordsOf(spec).toStdString();
    EXPECT_FALSE(keywordsOf(spec).contains(u'%'));
    EXPECT_EQ(barsOf(spec).back().fill, Fill::None);
    EXPECT_EQ(barsOf(spec).back().colour, barsOf(spec).front().colour) << "the company's outline";
}

TEST(SayDoChart, WritesEachAmountAtTheEndOfItsOwnBar)
{
    const ChartSpec spec = chartOf(kept());
    const auto bars = barsOf(spec);
    const auto isBeside = [&](const QString& label, const Mark& bar) {
        const auto text = std::ranges::find(spec.texts, label, &PlacedText::text);
        const QRectF box = boxOf(spec, bar);
        return text != spec.texts.end() && text->box.left() > box.right() &&
               std::abs(text->box.center().y() - box.center().y()) < 1;
    };
    EXPECT_TRUE(isBeside(QStringLiteral("64 – 80"), bars.at(0)));
    EXPECT_TRUE(isBeside(QStringLiteral("72"), bars.at(1)));
}

TEST(SayDoChart, NumbersTheSourcesOfEachAmount)
{
    auto sketches = kept();
    sketches.back().evidence = Evidence::Filing;
    const ChartSpec spec = chartOf(sketches);
    EXPECT_EQ(textsOf(spec, TextRole::Reference),
              (QStringList{QStringLiteral("[1]"), QStringLiteral("[2]")}));
    EXPECT_TRUE(
        textsOf(spec, TextRole::Footnote).join(u' ').contains(QStringLiteral("Sources: 1 ")));
}

TEST(SayDoChart, DrawsWhiskersAndArrowsOnTheBarThatTheyBelongTo)
{
    auto sketches = kept();
    sketches.back().amount = Money::atLeast(70, usd);
    const ChartSpec spec = chartOf(sketches);
    const auto bars = barsOf(spec);
    const auto heightOf = [&](Mark::Shape shape) {
        const auto mark = std::ranges::find(spec.marks, shape, &Mark::shape);
        return mark == spec.marks.end() ? -1 : positionOf(spec, mark->points.front()).y();
    };
    EXPECT_NEAR(heightOf(Mark::Shape::Whisker), boxOf(spec, bars.at(0)).center().y(), 1e-6);
    EXPECT_NEAR(heightOf(Mark::Shape::Arrow), boxOf(spec, bars.at(1)).center().y(), 1e-6);
}

TEST(SayDoChart, RunsItsAxisBeyondTheLongestBar)
{
    for (const double spent : {72.0, 101.0, 128.0, 199.0, 1250.0}) {
        auto sketches = kept();
        sketches.back().amount = Money::single(spent, usd);
        const ChartSpec spec = chartOf(sketches);
        EXPECT_GE(spec.x.ticks.back().at, std::max(spent, 80.0)) << spent;
        EXPECT_LE(spec.x.ticks.back().at, spec.x.to + 1e-9) << spent;
    }
}

TEST(SayDoChart, ShowsEightRowsInAWindowWithoutScrolling)
{
    const QSizeF window(1000, 620); // what panels leave of 1440 by 900
    const ChartSpec spec =
        chartOf(bundledFigures(), {.size = window, .height = ChartSurface::Height::Grows});
    EXPECT_EQ(spec.hitAreas.size(), 8U);
    EXPECT_EQ(spec.size.height(), window.height());
}

TEST(SayDoChart, SaysWhichOtherMonthsWereReported)
{
    auto sketches = kept();
    sketches.back().period = Period::fiscalYear(2025, 6);
    const ChartSpec spec = chartOf(sketches);
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("covers other months: no percentage")));
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("announced: 2025")));
    EXPECT_EQ(barsOf(spec).size(), 1U) << "other months are not drawn against these";
}

TEST(SayDoChart, SaysThatNothingIsReportedYet)
{
    const ChartSpec spec = chartOf({{.id = "say"}});
    EXPECT_TRUE(keywordsOf(spec).contains(QStringLiteral("nothing reported yet")));
}

TEST(SayDoChart, TellsHowFarARunningPledgeHasComeWithoutACarelessPercentage)
{
    const ChartSpec spec = chartOf(alibaba());
    const QString words = keywordsOf(spec);
    EXPECT_TRUE(words.contains(QStringLiteral("spent 133 in 13 of 36 months")))
        << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("announced: AI infrastructure; no percentage")));
    EXPECT_TRUE(words.contains(
        QStringLiteral("if all of it counted, ≥ 247 left: ≥ 129 a year for the 23 months left")));
    EXPECT_TRUE(words.contains(QStringLiteral("counted by 1 of its 12 months")));
    EXPECT_FALSE(words.contains(u'%'));
    const auto bars = barsOf(spec);
    EXPECT_EQ(bars[0].fill, Fill::Hatched);
    EXPECT_NEAR(boxOf(spec, bars[1]).width() / boxOf(spec, bars[0]).width(), 133.0 / 380, 1e-9);
    EXPECT_EQ(bars[1].fill, Fill::None) << "capex is not AI infrastructure";
    EXPECT_TRUE(std::ranges::any_of(spec.marks, [](const Mark& mark) {
        return mark.shape == Mark::Shape::Arrow;
    })) << "at least";
}

TEST(SayDoChart, DoesNotClaimWhatIsLeftWhileMonthsHaveNoRate)
{
    auto sketches = alibaba();
    sketches.back().amount = Money::single(126, cny);
    const QString words = keywordsOf(chartOf(sketches));
    EXPECT_TRUE(words.contains(QStringLiteral("in 1 of 36 months, 12 more have no rate")));
    EXPECT_TRUE(words.contains(QStringLiteral("so what is left is not known")));
    EXPECT_FALSE(words.contains(QStringLiteral("a year for")));
}

TEST(SayDoChart, GivesEachRowItsIdItsFiguresAndSomethingToSay)
{
    const ChartSpec spec = chartOf(alibaba());
    ASSERT_EQ(spec.hitAreas.size(), 1U);
    const HitArea& area = spec.hitAreas.front();
    EXPECT_EQ(area.id, figureMark("alibaba", "pledge"));
    EXPECT_EQ(area.company.text(), QStringLiteral("alibaba"));
    EXPECT_EQ(area.figures.size(), 3U);
    EXPECT_TRUE(area.tooltip.contains(QStringLiteral("at least $128.9 bn a year")))
        << area.tooltip.toStdString();
    EXPECT_TRUE(area.tooltip.contains(QStringLiteral("Mar 2025 – Feb 2028")));
    EXPECT_TRUE(spec.description.contains(area.spoken));
}

TEST(SayDoChart, OrdersByTheAnnouncedAmountOrByName)
{
    const Dataset dataset =
        datasetOf({{.id = "a", .company = "able", .amount = Money::single(1, usd)},
                   {.id = "b", .company = "baker", .amount = Money::single(2, usd)}});
    EXPECT_EQ(chartOf(dataset).hitAreas.front().company.text(), QStringLiteral("baker"));
    EXPECT_EQ(chartOf(dataset, {}, {.sort = SortBy::Name}).hitAreas.front().company.text(),
              QStringLiteral("able"));
}

TEST(SayDoChart, FadesWhatIsNotInFocus)
{
    auto sketches = kept();
    sketches.push_back({.id = "other", .company = "other"});
    const ChartSpec plain = chartOf(sketches);
    const ChartSpec focused =
        chartOf(datasetOf(sketches), {}, {.focus = {{QStringLiteral("acme")}}});
    ASSERT_EQ(plain.marks.size(), focused.marks.size());
    for (std::size_t n = 0; n < plain.marks.size(); ++n) {
        EXPECT_EQ(focused.marks[n].isFaded, focused.marks[n].id == figureMark("other", "other"));
        EXPECT_EQ(focused.marks[n].colour, plain.marks[n].colour);
    }
}

TEST(SayDoChart, GivesBarsTheRoomThatWordsDoNotNeed)
{
    const ChartSpec brief = chartOf({{.id = "say"}});
    const ChartSpec wordy = chartOf(alibaba());
    EXPECT_GT(brief.plot.width(), 1.2 * wordy.plot.width());
    expectTidy(brief);
}

TEST(SayDoChart, NamesSomeOfThoseThatFindNoRoom)
{
    const QString notice =
        textsOf(chartOf(crowd(60, NameLength::Usual), {.size = {640, 400}}), TextRole::Notice)
            .last();
    EXPECT_TRUE(notice.startsWith(QStringLiteral("without room here: "))) << notice.toStdString();
    EXPECT_TRUE(notice.contains(u',')) << notice.toStdString();
    EXPECT_TRUE(notice.endsWith(QStringLiteral(" more"))) << notice.toStdString();
}

TEST(SayDoChart, SaysWhereThereIsNothingToShow)
{
    const ChartSpec spec = chartOf(datasetOf({{.id = "do", .kind = Kind::Actual}}));
    EXPECT_TRUE(std::ranges::any_of(spec.texts, [](const PlacedText& text) {
        return text.text == QStringLiteral("Nothing was announced for 2025 with these settings.");
    }));
    expectTidy(spec);
}

/// A crowd of which some report the same, some another measure, some other months.
Dataset reportingCrowd(const PictureCase& each)
{
    DatasetParts parts = crowd(each.companies, each.names).parts();
    const std::vector<Figure> announced = parts.figures;
    for (std::size_t n = 0; n < announced.size(); ++n) {
        Figure actual = announced[n];
        actual.id = {QString(actual.id.text() + QStringLiteral("-actual"))};
        actual.kind = Kind::Actual;
        actual.amount = Money::single(announced[n].amount.mid() * 1.1, usd);
        actual.measure = {n % 3 == 1 ? QStringLiteral("capex-cash") : announced[n].measure.text()};
        actual.period = n % 4 == 3 ? Period::fiscalYear(2025, 6) : announced[n].period;
        parts.figures.push_back(actual);
    }
    return Dataset(parts);
}

TEST(SayDoChart, IsTidyAtEverySizeForAnyCrowd)
{
    for (const PictureCase& each : pictureCases()) {
        SCOPED_TRACE(each.text());
        const ChartSpec spec = chartOf(reportingCrowd(each), each.surface());
        expectTidy(spec);
        expectMarksInside(spec);
        expectLabelsBesideMarks(spec);
        EXPECT_FALSE(spec.hitAreas.empty());
    }
}

TEST(SayDoChart, IsTidyForExtremeAmounts)
{
    const std::vector<std::vector<Money>> cases{
        {Money::single(50000, usd), Money::single(0.001, usd)},
        {Money::atLeast(5, usd), Money::atLeast(0.01, usd)},
        {Money::atMost(5, usd), Money::atMost(0.01, usd)},
        {Money::single(0, usd), Money::single(0, usd)},
        {Money::single(3, usd), Money::single(3, usd)},
    };
    for (const auto& amounts : cases) {
        const ChartSpec spec =
            chartOf({{.id = "a", .company = "a", .amount = amounts[0]},
                     {.id = "b", .company = "b", .amount = amounts[1]},
                     {.id = "c", .company = "b", .kind = Kind::Actual, .amount = amounts[0]}});
        expectTidy(spec);
        expectMarksInside(spec);
        expectLabelsBesideMarks(spec);
    }
}

} // namespace
} // namespace capex
