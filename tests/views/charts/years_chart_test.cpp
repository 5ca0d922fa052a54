// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/charts/years_chart.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace capex {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

constexpr ChartSurface wide{.size = {1280, 720}};

ChartSpec chartOf(const Dataset& dataset, const ComparisonSettings& settings,
                  const ViewOptions& options = {}, const ChartSurface& surface = wide)
{
    return yearsChart(dataset, compareYearsShown(dataset, settings, options.bandGrowth), options,
                      surface);
}

ChartSpec headlineChart(const ViewOptions& options = {})
{
    return chartOf(headlines(), headlineSettings(), options);
}

using Shape = Mark::Shape;

Dataset acmeIn(const std::vector<std::pair<int, double>>& years)
{
    DatasetParts parts = partsOf({{.id = "first"}});
    parts.figures.clear();
    for (const auto& [year, value] : years) {
        parts.figures.push_back(figureOf({.id = "f",
                                          .kind = Kind::Actual,
                                          .amount = Money::single(value, usd),
                                          .period = Period::calendarYear(year)}));
        parts.figures.back().id = {QStringLiteral("f%1").arg(year)};
    }
    return Dataset(parts);
}

TEST(YearsChart, DrawsAColumnPerCompanyAndYearWithItsKind)
{
    const ChartSpec spec = headlineChart();
    const auto amazon = marksOf(spec, Shape::Bar, "amazon/2025");
    ASSERT_EQ(amazon.size(), 1U);
    EXPECT_EQ(amazon[0].points[0].y(), 0);
    EXPECT_DOUBLE_EQ(amazon[0].points[1].y(), 100);
    EXPECT_EQ(amazon[0].fill, Fill::CrossHatched);
    EXPECT_EQ(marksOf(spec, Shape::Bar, "huawei/2023")[0].fill, Fill::Dotted);
    EXPECT_THAT(textsOf(spec, TextRole::Name),
                ElementsAre(u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s, u"2027"_s, u"2028"_s));
}

TEST(YearsChart, LeavesAYearWithoutAmountEmpty)
{
    for (const YearsStyle style : allOf<YearsStyle>()) {
        const ChartSpec spec = headlineChart({.yearsStyle = style});
        for (const Mark& mark : spec.marks) {
            EXPECT_NE(mark.id, QStringLiteral("amazon/2024"));
        }
        EXPECT_FALSE(hitArea(spec, QStringLiteral("amazon/2024")));
    }
}

TEST(YearsChart, KeepsACompanysPlaceInEveryYear)
{
    const ChartSpec spec = headlineChart();
    const auto left = [&](const char* id, int slot) {
        return marksOf(spec, Shape::Bar, id)[0].points[0].x() - slot;
    };
    EXPECT_NEAR(left("huawei/2023", 0), left("huawei/2025", 2), 1e-9);
    EXPECT_NEAR(left("alibaba/2025", 2), left("alibaba/2027", 4), 1e-9);
}

TEST(YearsChart, MarksAYearCoveredInPartWithItsMonths)
{
    ComparisonSettings settings = headlineSettings();
    settings.companies = {{QStringLiteral("microsoft")}, {QStringLiteral("amazon")}};
    const ChartSpec spec = chartOf(headlines(), settings);
    EXPECT_TRUE(marksOf(spec, Shape::Bar, "microsoft/2025")[0].isPartial);
    EXPECT_FALSE(marksOf(spec, Shape::Bar, "amazon/2025")[0].isPartial);
    const auto label =
        std::ranges::find(spec.texts, QStringLiteral("microsoft/2025"), &PlacedText::mark);
    ASSERT_NE(label, spec.texts.end());
    EXPECT_TRUE(label->text.contains(QStringLiteral("6/12"))) << label->text.toStdString();
    EXPECT_THAT(textsOf(spec, TextRole::Legend),
                Contains(QStringLiteral("part of the year (months of 12)")));
}

TEST(YearsChart, GivesRangesWhiskersAndOpenEndsArrowsInColumns)
{
    const ChartSpec spec = headlineChart();
    const auto meta = marksOf(spec, Shape::Whisker, "meta/2025");
    ASSERT_EQ(meta.size(), 1U);
    EXPECT_DOUBLE_EQ(meta[0].points[0].y(), 60);
    EXPECT_DOUBLE_EQ(meta[0].points[1].y(), 65);
    const auto alibaba = marksOf(spec, Shape::Arrow, "alibaba/2026");
    ASSERT_EQ(alibaba.size(), 1U);
    EXPECT_GT(alibaba[0].points[1].y(), alibaba[0].points[0].y());
}

TEST(YearsChart, StacksOnlyWhatExistsAndMarksWhatIsMissing)
{
    const ChartSpec spec = headlineChart({.yearsStyle = YearsStyle::Stacked});
    double top = 0;
    for (const Mark& mark : spec.marks) {
        if (mark.shape == Shape::Bar && mark.id.endsWith(QStringLiteral("/2024"))) {
            EXPECT_DOUBLE_EQ(mark.points[0].y(), top);
            top = mark.points[1].y();
        }
    }
    EXPECT_NEAR(top, 4.5 + 11.0 / 3 + 3 + 40, 1e-9); // three estimates, half of Microsoft's year
    EXPECT_EQ(std::ranges::count(spec.texts, QStringLiteral("+ ?"), &PlacedText::text), 6);

    const Dataset whole = datasetOf({{.id = "a"}, {.id = "b", .company = "other"}});
    const ChartSpec clean =
        chartOf(whole, settingsFor(Basis::PerYear), {.yearsStyle = YearsStyle::Stacked});
    EXPECT_EQ(std::ranges::count(clean.texts, QStringLiteral("+ ?"), &PlacedText::text), 0);
}

TEST(YearsChart, BreaksALineAtAGapAndDashesItAtAPartialYear)
{
    const Dataset gap = acmeIn({{2020, 1}, {2021, 2}, {2023, 3}, {2024, 4}, {2026, 5}});
    const ChartSpec spec =
        chartOf(gap, settingsFor(Basis::PerYear), {.yearsStyle = YearsStyle::Lines});
    const auto lines = marksOf(spec, Shape::Line, "acme");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_THAT(lines[0].points, ElementsAre(QPointF(0, 1), QPointF(1, 2)));
    EXPECT_THAT(lines[1].points, ElementsAre(QPointF(3, 3), QPointF(4, 4)));
    EXPECT_FALSE(lines[0].isPartial);
    EXPECT_EQ(marksOf(spec, Shape::Point, "acme/2026").size(), 1U);

    const auto partial =
        marksOf(headlineChart({.yearsStyle = YearsStyle::Lines}), Shape::Line, "alibaba");
    ASSERT_EQ(partial.size(), 3U); // 10 months, two whole years, 2 months
    EXPECT_TRUE(partial[0].isPartial);
    EXPECT_FALSE(partial[1].isPartial);
    EXPECT_TRUE(partial[2].isPartial);
}

TEST(YearsChart, FillsThePointOfAnActualAndRingsTheOthers)
{
    const ViewOptions lines{.yearsStyle = YearsStyle::Lines};
    const ChartSpec actual = chartOf(acmeIn({{2024, 4}}), settingsFor(Basis::PerYear), lines);
    EXPECT_EQ(marksOf(actual, Shape::Point, "acme/2024")[0].fill, Fill::Solid);
    EXPECT_EQ(marksOf(headlineChart(lines), Shape::Point, "meta/2025")[0].fill, Fill::Light);
}

TEST(YearsChart, DrawsRangesAlongLinesAsBands)
{
    const auto bands =
        marksOf(headlineChart({.yearsStyle = YearsStyle::Lines}), Shape::Band, "huawei/2023");
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_THAT(bands[0].points, ElementsAre(QPointF(0, 5), QPointF(1, 5), QPointF(2, 5),
                                             QPointF(2, 4), QPointF(1, 4), QPointF(0, 4)));
}

TEST(YearsChart, DrawsARangeAsAWhiskerWhereABandWouldMislead)
{
    const ViewOptions lines{.yearsStyle = YearsStyle::Lines};
    EXPECT_THAT(marksOf(headlineChart(lines), Shape::Band, "meta/2025"), IsEmpty());
    EXPECT_EQ(marksOf(headlineChart(lines), Shape::Whisker, "meta/2025").size(), 1U);
    const ViewOptions growth{.yearsStyle = YearsStyle::Lines, .bandGrowth = 0.25};
    EXPECT_EQ(marksOf(headlineChart(growth), Shape::Whisker, "huawei/2024").size(), 1U);
    EXPECT_THAT(textsOf(headlineChart(growth), TextRole::Legend),
                Contains(QStringLiteral("range")).Times(1));
}

TEST(YearsChart, DrawsTheBandBetweenTwoGrowthRatesAndNamesIt)
{
    for (const YearsStyle style : allOf<YearsStyle>()) {
        const ChartSpec spec = headlineChart({.yearsStyle = style, .bandGrowth = 0.25});
        EXPECT_THAT(textsOf(spec, TextRole::Legend),
                    Contains(QStringLiteral("pledges phased at 0 % to 25 % a year")));
    }
    const ChartSpec spec = headlineChart({.bandGrowth = 0.25});
    const auto band = marksOf(spec, Shape::Band, "alibaba/2027");
    ASSERT_EQ(band.size(), 1U);
    const double even = marksOf(spec, Shape::Bar, "alibaba/2027")[0].points[1].y();
    EXPECT_GT(band[0].points[0].y(), even);
    EXPECT_DOUBLE_EQ(band[0].points[2].y(), even);
    EXPECT_THAT(marksOf(spec, Shape::Band, "amazon/2025"), IsEmpty());
    EXPECT_THAT(marksOf(headlineChart(), Shape::Band, "alibaba/2027"), IsEmpty());
}

TEST(YearsChart, TotalsAreLowerBoundsWherePartsAreMissing)
{
    const Dataset dataset = datasetOf({{.id = "a"},
                                       {.id = "b",
                                        .company = "other",
                                        .amount = Money::single(50, usd),
                                        .period = {Month::of(2025, 1), 24}}});
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear));
    EXPECT_THAT(textsOf(spec, TextRole::Value), ElementsAre(u"125"_s, u"≥ 25"_s));
    EXPECT_THAT(textsOf(spec, TextRole::Detail), ElementsAre(u"total"_s, u"without acme"_s));
    const HitArea* const total = hitArea(spec, QStringLiteral("/2026"));
    ASSERT_TRUE(total);
    EXPECT_TRUE(total->tooltip.contains(QStringLiteral("without an amount: acme")));
    EXPECT_THAT(textsOf(spec, TextRole::Footnote).join(u' ').toStdString(),
                testing::HasSubstr("≥ where amounts are missing"));
}

TEST(YearsChart, RefusesATotalOfOppositeOpenEnds)
{
    const Dataset dataset =
        datasetOf({{.id = "a", .amount = Money::atLeast(3, usd)},
                   {.id = "b", .company = "other", .amount = Money::atMost(5, usd)}});
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear));
    EXPECT_THAT(textsOf(spec, TextRole::Value), ElementsAre(u"no sum"_s));
}

TEST(YearsChart, NamesCompaniesInTheLegendInTheirColours)
{
    const ChartSpec spec = headlineChart();
    EXPECT_EQ(textsOf(spec, TextRole::Legend).mid(0, 2),
              (QStringList{QStringLiteral("Amazon"), QStringLiteral("Alphabet")}));
    EXPECT_EQ(spec.legend[0].colour, marksOf(spec, Shape::Bar, "amazon/2025")[0].colour);
    EXPECT_EQ(spec.legend[0].fill, Fill::Solid);
}

TEST(YearsChart, NamesCompaniesWithoutAnAmountBelow)
{
    const ChartSpec spec = chartOf(crowd(4, NameLength::Usual), settingsFor(Basis::PerYear));
    EXPECT_THAT(textsOf(spec, TextRole::Notice),
                Contains(QStringLiteral("no amount in these years: Company 4")));
    EXPECT_THAT(textsOf(spec, TextRole::Legend), Not(Contains(QStringLiteral("Company 4"))));
}

TEST(YearsChart, TellsOfEachYearWhatItIsMadeFrom)
{
    const ChartSpec spec = headlineChart({.bandGrowth = 0.5});
    const HitArea* const area = hitArea(spec, QStringLiteral("alibaba/2025"));
    ASSERT_TRUE(area);
    EXPECT_EQ(area->company.text, QStringLiteral("alibaba"));
    EXPECT_EQ(area->figures, std::vector{FigureId{QStringLiteral("alibaba-pledge")}});
    for (const char* const part : {"Alibaba, 2025: at least $14.7", "10 of 12 months", "pledge",
                                   "Mar 2025 – Feb 2028", "phased at 50 % a year", "press"}) {
        EXPECT_TRUE(area->tooltip.contains(QString::fromUtf8(part)))
            << part << " in " << area->tooltip.toStdString();
    }
}

TEST(YearsChart, FadesAllButTheFocusWithoutChangingColours)
{
    const ChartSpec spec = headlineChart({.focus = {{QStringLiteral("baidu")}}});
    EXPECT_FALSE(marksOf(spec, Shape::Bar, "baidu/2025")[0].isFaded);
    const Mark faded = marksOf(spec, Shape::Bar, "amazon/2025")[0];
    EXPECT_TRUE(faded.isFaded);
    EXPECT_EQ(faded.colour, marksOf(headlineChart(), Shape::Bar, "amazon/2025")[0].colour);
}

TEST(YearsLayout, IsTidyAtEverySizeForAnyCrowdInEveryStyle)
{
    for (const PictureCase& each : pictureCases()) {
        SCOPED_TRACE(each.text());
        const Dataset dataset = crowd(each.companies, each.names);
        for (const YearsStyle style : allOf<YearsStyle>()) {
            const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear),
                                           {.yearsStyle = style}, each.surface());
            expectTidy(spec);
            EXPECT_FALSE(spec.hitAreas.empty());
            EXPECT_GT(spec.plot.height(), 0.2 * each.size.height());
        }
    }
}

TEST(YearsLayout, IsTidyForUnusualAmountsAndManyYears)
{
    std::vector<Dataset> datasets = unusualAmounts();
    datasets.push_back(acmeIn({{1960, 3}, {2020, 4}}));
    datasets.push_back(Dataset());
    for (const Dataset& dataset : datasets) {
        for (const YearsStyle style : allOf<YearsStyle>()) {
            expectTidy(chartOf(dataset, settingsFor(Basis::PerYear),
                               {.yearsStyle = style, .bandGrowth = 0.5}, {.size = {640, 400}}));
        }
    }
}

TEST(YearsLayout, PutsNoLabelOnAMarkOfAColumn)
{
    const ChartSpec spec = headlineChart();
    for (const PlacedText& text : spec.texts) {
        if (text.mark.isEmpty()) {
            continue;
        }
        for (const Mark& mark : spec.marks) {
            EXPECT_FALSE(mark.shape == Shape::Bar && boxOf(spec, mark).intersects(text.box))
                << text.text.toStdString() << " on " << mark.id.toStdString();
        }
    }
}

} // namespace
} // namespace capex
