// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/horizons/horizons_chart.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace capex {
namespace {

using testing::Contains;
using testing::Not;

ChartSpec chartOf(const Dataset& dataset, const ComparisonSettings& settings,
                  const ChartSurface& surface = {}, const ViewOptions& options = {})
{
    return horizonsChart(dataset, compareHorizons(dataset, settings), options, surface);
}

/// The line of a company from axis to axis, or nullptr.
const Mark* lineOf(const ChartSpec& spec, const char* company)
{
    const auto found = std::ranges::find_if(spec.marks, [&](const Mark& mark) {
        return mark.shape == Mark::Shape::Line && !mark.tone &&
               textOf(mark.id) == QLatin1String(company);
    });
    return found == spec.marks.end() ? nullptr : &*found;
}

const PlacedText* textOf(const ChartSpec& spec, const QString& text)
{
    const auto found = std::ranges::find(spec.texts, text, &PlacedText::text);
    return found == spec.texts.end() ? nullptr : &*found;
}

TEST(HorizonsChart, ShowsWhatChangesUnderReviewDoToALine)
{
    const auto plan = [](const char* id, const char* company, double amount, int months) {
        return FigureSketch{.id = id,
                            .company = company,
                            .amount = Money::single(amount, usd),
                            .period = {Month::of(2025, 1), months}};
    };
    const Dataset before = datasetOf({plan("a", "acme", 240, 36), plan("b", "beta", 50, 12)});
    const Dataset after = datasetOf({plan("a", "acme", 120, 24), plan("b", "beta", 50, 12)});
    const ComparisonContext context(after, {View::Horizons, settingsFor(Basis::PerYear), {}},
                                    before);
    const Horizons horizons = compareHorizons(context);
    for (const QSizeF size : {QSizeF(1280, 720), QSizeF(640, 400)}) {
        const ChartSpec spec = horizonsChart(after, horizons, {}, {.size = size});
        const auto ghosts = marksOf(spec, Mark::Shape::GhostLine, "acme");
        ASSERT_EQ(ghosts.size(), 1U);
        EXPECT_EQ(ghosts[0].points, (std::vector{QPointF(0, 240), QPointF(1, 80)}));
        EXPECT_TRUE(marksOf(spec, Mark::Shape::GhostLine, "beta").empty()) << "it is the same";
        EXPECT_EQ(textsOf(spec, TextRole::Legend).last(),
                  QStringLiteral("without the changes under review"));
        EXPECT_TRUE(spec.description.contains(QStringLiteral("was $240 bn")));
        expectTidy(spec);
        for (const QPointF& point : ghosts[0].points) {
            EXPECT_TRUE(spec.plot.adjusted(0, -1, 0, 1).contains(positionOf(spec, point)));
        }
    }
    EXPECT_TRUE(marksOf(chartOf(after, settingsFor(Basis::PerYear)), Mark::Shape::GhostLine, "acme")
                    .empty());
}

TEST(HorizonsChart, RunsFromTheAnnouncedTotalToTheYearOnOneScaleFromZero)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    const Mark& alibaba = *lineOf(spec, "alibaba");
    ASSERT_EQ(alibaba.points.size(), 2U);
    EXPECT_EQ(alibaba.points[0], QPointF(0, 53));
    EXPECT_EQ(alibaba.points[1].x(), 1);
    EXPECT_NEAR(alibaba.points[1].y(), 53.0 / 3, 1e-9);
    EXPECT_EQ(spec.y.from, 0);
    EXPECT_GT(spec.y.to, 100);
}

/// The texts of a company left of the lines, or right of them, in reading order.
QStringList rowOf(const ChartSpec& spec, const char* company, bool isLeft)
{
    std::vector<const PlacedText*> cells;
    for (const PlacedText& text : spec.texts) {
        const bool isHere =
            isLeft ? text.box.right() < spec.plot.left() : text.box.left() > spec.plot.right();
        if (isHere && textOf(text.mark) == QLatin1String(company) &&
            text.role != TextRole::Reference) {
            cells.push_back(&text);
        }
    }
    std::ranges::sort(cells, {}, [](const PlacedText* text) { return text->box.left(); });
    QStringList row;
    for (const PlacedText* const text : cells) {
        row.append(text->text);
    }
    return row;
}

TEST(HorizonsChart, WritesRankNameValueAndShareAtBothEnds)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = {1280, 720}});
    // 53 of 408.5 announced, 17.67 of 346.33 per year
    EXPECT_EQ(rowOf(spec, "alibaba", true).join(u'|'), QStringLiteral("5|Alibaba|≥ 53|13 %"));
    EXPECT_EQ(rowOf(spec, "alibaba", false).join(u'|'), QStringLiteral("5|Alibaba|≥ 17.7|5.1 %"));
    EXPECT_EQ(rowOf(spec, "meta", true).join(u'|'), QStringLiteral("4|Meta|60 – 65|15 %"));
    const QStringList headings = textsOf(spec, TextRole::Tick);
    for (const char* const heading : {"rank", "USD bn", "share"}) {
        EXPECT_EQ(headings.count(QString::fromLatin1(heading)), 2) << heading;
    }
}

TEST(HorizonsChart, LeavesOutSharesAndRanksWhereTheLinesNeedTheRoom)
{
    const ChartSpec spec =
        chartOf(crowd(8, NameLength::Long), settingsFor(Basis::PerYear), {.size = {320, 1200}});
    EXPECT_EQ(rowOf(spec, "c1", true).size(), 2);
}

TEST(HorizonsChart, HasAScale)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = {1280, 720}});
    EXPECT_TRUE(spec.y.hasGrid);
    ASSERT_GE(spec.y.ticks.size(), 4U);
    for (const AxisTick& tick : spec.y.ticks) {
        EXPECT_THAT(textsOf(spec, TextRole::Tick), Contains(tick.label));
    }
}

TEST(HorizonsChart, HasATitleThatIsTrue)
{
    const auto titleOf = [](const Dataset& dataset) {
        return chartOf(dataset, settingsFor(Basis::PerYear)).title;
    };
    const Period three{Month::of(2025, 1), 36};
    EXPECT_EQ(titleOf(datasetOf({{.id = "a", .period = three}})),
              QStringLiteral("acme: from the announced total to spend per year"));
    EXPECT_EQ(titleOf(datasetOf({{.id = "a"}, {.id = "b", .company = "beta"}})),
              QStringLiteral("No announced total falls when it is read per year"));
    EXPECT_EQ(titleOf(datasetOf({{.id = "a", .period = three}, {.id = "b", .company = "beta"}})),
              QStringLiteral("What does the horizon do to the order?"));
}

TEST(HorizonsChart, TiesEveryCompanyToItsSourceByANumber)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = {1280, 720}});
    EXPECT_EQ(textsOf(spec, TextRole::Reference).size(), 8);
    EXPECT_TRUE(textsOf(spec, TextRole::Footnote).join(u' ').contains(QStringLiteral("1 ")));
}

TEST(HorizonsChart, CarriesWhatAPairIs)
{
    const ViewOptions options{.pair = {{QStringLiteral("alibaba")}, {QStringLiteral("microsoft")}}};
    EXPECT_EQ(textsOf(chartOf(headlines(), headlineSettings(), {.size = {640, 400}}, options),
                      TextRole::Callout),
              QStringList(QStringLiteral("Alibaba: at least 66 % of Microsoft as announced, at "
                                         "least 22 % per year (pledge against guidance)")));
}

TEST(HorizonsChart, MakesTheFurthestFallStandOut)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = {1280, 720}});
    EXPECT_TRUE(lineOf(spec, "alibaba")->isStrong);
    EXPECT_FALSE(lineOf(spec, "amazon")->isStrong);
    EXPECT_EQ(textOf(spec, QStringLiteral("≥ 53"))->role, TextRole::Value);
    EXPECT_THAT(textsOf(spec, TextRole::Notice),
                Contains(QStringLiteral(
                    "Alibaba falls furthest: from ≥ 53 announced to ≥ 17.7 per year.")));
}

TEST(HorizonsChart, SaysWhichRanksTheFallCosts)
{
    const Period three{Month::of(2025, 1), 36};
    const Dataset dataset = datasetOf(
        {{.id = "a", .company = "faller", .amount = Money::single(60, usd), .period = three},
         {.id = "b", .company = "steady", .amount = Money::single(40, usd)}});
    EXPECT_THAT(textsOf(chartOf(dataset, settingsFor(Basis::PerYear)), TextRole::Notice),
                Contains(QStringLiteral(
                    "faller falls furthest: from 60 announced, rank 1, to 20 per year, rank 2.")));
}

TEST(HorizonsChart, KeepsTheOrderOfTheValuesOnBothSides)
{
    const ChartSpec spec =
        chartOf(crowd(20, NameLength::Usual), settingsFor(Basis::PerYear), {.size = {1280, 720}});
    for (const bool left : {true, false}) {
        std::vector<std::pair<double, double>> positions; // of the label, of the point
        for (const PlacedText& text : spec.texts) {
            const Mark* const line = lineOf(spec, textOf(text.mark).toUtf8().constData());
            const bool isHere = (left ? text.box.right() < spec.plot.left()
                                      : text.box.left() > spec.plot.right()) &&
                                text.text.contains(QStringLiteral("Company"));
            if (line != nullptr && isHere) {
                positions.emplace_back(
                    text.box.center().y(),
                    positionOf(spec, left ? line->points.front() : line->points.back()).y());
            }
        }
        ASSERT_EQ(positions.size(), 19U);
        std::ranges::sort(positions);
        EXPECT_TRUE(
            std::ranges::is_sorted(positions, {}, [](const auto& each) { return each.second; }));
    }
}

/// The numbers of the scale, those of columns and tables left out.
std::vector<PlacedText> scaleOf(const ChartSpec& spec)
{
    std::vector<PlacedText> numbers;
    std::ranges::copy_if(spec.texts, std::back_inserter(numbers), [&](const PlacedText& text) {
        return text.role == TextRole::Tick && text.mark.isEmpty() &&
               text.box.center().y() > spec.plot.top() &&
               spec.plot.left() <= text.box.center().x() &&
               text.box.center().x() <= spec.plot.right();
    });
    return numbers;
}

TEST(HorizonsChart, HasItsScaleInOneColumnBesideAnAxis)
{
    for (const int companies : {1, 3, 8, 60}) {
        for (const QSizeF size : {QSizeF(640, 400), QSizeF(1440, 900), QSizeF(3840, 2160)}) {
            const ChartSpec spec = chartOf(crowd(companies, NameLength::Usual),
                                           settingsFor(Basis::PerYear), {.size = size});
            const std::vector<PlacedText> numbers = scaleOf(spec);
            ASSERT_FALSE(numbers.empty());
            EXPECT_EQ(numbers.front().text, QStringLiteral("0"));
            EXPECT_GT(numbers.front().box.top(), spec.plot.bottom() - 1);
            const bool isLeft = numbers.front().box.center().x() < spec.plot.center().x();
            const auto distance = [&](const PlacedText& number) {
                return isLeft ? number.box.left() - spec.plot.left()
                              : spec.plot.right() - number.box.right();
            };
            for (const PlacedText& number : numbers) {
                EXPECT_NEAR(distance(number), distance(numbers.front()), 1e-6)
                    << companies << ": " << number.text.toStdString();
                EXPECT_LT(distance(number), 1.2 * ChartMeasures({.size = size}).body);
            }
        }
    }
}

TEST(HorizonsChart, HasNoLineThroughANumberOfItsScale)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = {1440, 900}});
    for (const PlacedText& number : scaleOf(spec)) {
        for (const AxisTick& tick : spec.y.ticks) {
            const double line = positionOf(spec, {0, tick.at}).y();
            EXPECT_FALSE(number.box.top() < line && line < number.box.bottom());
        }
    }
}

TEST(HorizonsChart, KeepsTheNumbersOfSourcesBehindTheLastWordOfAName)
{
    const Dataset dataset = crowd(8, NameLength::Long);
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), {.size = {640, 400}});
    for (std::size_t n = 1; n < spec.texts.size(); ++n) {
        if (spec.texts[n].role == TextRole::Reference) {
            const PlacedText& name = spec.texts[n - 1];
            const QString last = name.text.section(u'\n', -1);
            EXPECT_NEAR(spec.texts[n].box.left(),
                        name.box.left() + textWidth(last, name.role, name.pixels), 6);
        }
    }
}

TEST(HorizonsChart, LeadsFromEachLabelToItsPoint)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = {640, 400}});
    for (const PlacedText& text : spec.texts) {
        if (text.mark.isEmpty() || text.box.right() > spec.plot.left() ||
            text.role == TextRole::Reference) {
            continue;
        }
        const QPointF point =
            positionOf(spec, lineOf(spec, textOf(text.mark).toUtf8().constData())->points.front());
        EXPECT_TRUE(std::ranges::any_of(spec.marks, [&](const Mark& mark) {
            return mark.tone && mark.id == text.mark &&
                   std::abs(positionOf(spec, mark.points.front()).y() - point.y()) < 1e-6 &&
                   std::abs(positionOf(spec, mark.points.back()).y() - text.box.center().y()) <
                       1e-6;
        })) << text.text.toStdString();
    }
}

TEST(HorizonsChart, ListsCompaniesWithoutFigureOrRateBelow)
{
    EXPECT_THAT(textsOf(chartOf(crowd(4, NameLength::Usual), settingsFor(Basis::PerYear)),
                        TextRole::Notice),
                Contains(QStringLiteral("no figure: Company 4")));
    const Dataset noRate = datasetOf({{.id = "a", .amount = Money::single(7, cny)}});
    const ChartSpec spec = chartOf(noRate, settingsFor(Basis::PerYear));
    EXPECT_THAT(textsOf(spec, TextRole::Notice), Contains(QStringLiteral("no amount: acme")));
    EXPECT_TRUE(spec.marks.empty());
}

TEST(HorizonsChart, CountsTheLabelsThatFindNoRoomAndKeepsTheFall)
{
    const Dataset dataset = crowd(60, NameLength::Usual);
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), {.size = {640, 400}});
    EXPECT_TRUE(std::ranges::any_of(textsOf(spec, TextRole::Notice), [](const QString& text) {
        return text.startsWith(QStringLiteral("without room for a label: Company ")) &&
               text.contains(QStringLiteral(" more; midpoints "));
    }));
    EXPECT_TRUE(std::ranges::any_of(spec.texts, [](const PlacedText& text) {
        return text.role == TextRole::Value && !text.mark.isEmpty();
    }));
    EXPECT_TRUE(lineOf(spec, "c58")) << "a line without a label is drawn all the same";
    const ChartSpec tall = chartOf(dataset, settingsFor(Basis::PerYear),
                                   {.size = {640, 400}, .height = ChartSurface::Height::Grows});
    EXPECT_GT(tall.size.height(), 400);
    EXPECT_THAT(textsOf(tall, TextRole::Notice).join(u' ').toStdString(),
                Not(testing::HasSubstr("room for a label")));
}

TEST(HorizonsChart, TellsOfEachEndWhoWhatAndFromWhere)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    const HitArea* const area = hitArea(spec, MarkId{{QStringLiteral("alibaba")}, Basis::PerYear});
    ASSERT_TRUE(area);
    EXPECT_EQ(area->company.text(), QStringLiteral("alibaba"));
    EXPECT_EQ(area->figures, std::vector{FigureId{QStringLiteral("alibaba-pledge")}});
    for (const char* const part : {"at least $17.7", "pledge, ≥ 53 over 3 years", "Mar 2025"}) {
        EXPECT_TRUE(area->tooltip.contains(QString::fromUtf8(part))) << area->tooltip.toStdString();
    }
    EXPECT_TRUE(hitArea(spec, MarkId{{QStringLiteral("alibaba")}, Basis::Announced}));
}

TEST(HorizonsChart, FadesAllButTheFocusWithoutChangingColours)
{
    const ChartSpec plain = chartOf(headlines(), headlineSettings());
    const ChartSpec spec =
        chartOf(headlines(), headlineSettings(), {}, {.focus = {{QStringLiteral("baidu")}}});
    EXPECT_FALSE(lineOf(spec, "baidu")->isFaded);
    EXPECT_TRUE(lineOf(spec, "amazon")->isFaded);
    EXPECT_EQ(lineOf(spec, "amazon")->colour, lineOf(plain, "amazon")->colour);
    EXPECT_FALSE(lineOf(plain, "amazon")->isFaded);
}

TEST(HorizonsLayout, IsTidyAtEverySizeForAnyCrowd)
{
    for (const PictureCase& each : pictureCases()) {
        SCOPED_TRACE(each.text());
        const Dataset dataset = crowd(each.companies, each.names);
        const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), each.surface());
        expectTidy(spec);
        EXPECT_FALSE(spec.hitAreas.empty());
    }
}

TEST(HorizonsLayout, IsTidyForUnusualAmounts)
{
    for (const Dataset& dataset : unusualAmounts()) {
        expectTidy(chartOf(dataset, settingsFor(Basis::PerYear), {.size = {640, 400}}));
    }
    expectTidy(chartOf(Dataset(), settingsFor(Basis::PerYear)));
}

} // namespace
} // namespace capex
