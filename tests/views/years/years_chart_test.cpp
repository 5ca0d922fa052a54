// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/years/years_chart.h"
#include "views/years/years_words.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace capex {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

const ChartSurface wide{.size = {1280, 720}};

ChartSpec chartOf(const Dataset& dataset, const ComparisonSettings& settings,
                  const ViewOptions& options = {}, const ChartSurface& surface = wide)
{
    return yearsChart(dataset, compareYearsShown(dataset, settings, options.bandGrowth), options,
                      surface);
}

const ViewOptions columns{.yearsStyle = YearsStyle::Columns};
const ViewOptions stacked{.yearsStyle = YearsStyle::Stacked};
const ViewOptions lines{.yearsStyle = YearsStyle::Lines};

/// The headlines as if all counted the same.
Dataset alike()
{
    DatasetParts parts = headlines().parts();
    for (Figure& figure : parts.figures) {
        figure.measure = {QStringLiteral("capex")};
    }
    return Dataset(parts);
}

ChartSpec headlineChart(const ViewOptions& options = columns)
{
    return chartOf(alike(), headlineSettings(), options);
}

using Shape = Mark::Shape;

/// What stands at a mark, on one line; empty without a label.
QString labelOf(const ChartSpec& spec, const char* mark)
{
    const auto found = std::ranges::find_if(spec.texts, [mark](const PlacedText& text) {
        return textOf(text.mark) == QLatin1String(mark);
    });
    return found == spec.texts.end() ? QString() : QString(found->text).replace(u'\n', u' ');
}

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

/// Figures under review: acme's 2024 falls, its 2026 and all of borealis are new.
ComparisonContext underReview()
{
    const auto spent = [](const char* id, const char* company, int year, double amount) {
        return FigureSketch{.id = id,
                            .company = company,
                            .kind = Kind::Actual,
                            .amount = Money::single(amount, usd),
                            .period = Period::calendarYear(year)};
    };
    const Dataset before = datasetOf({spent("a", "acme", 2023, 50), spent("b", "acme", 2024, 90)});
    const Dataset after =
        datasetOf({spent("a", "acme", 2023, 50), spent("b", "acme", 2024, 60),
                   spent("c", "acme", 2025, 70), spent("d", "borealis", 2024, 20)});
    return {after, {View::Years, settingsFor(Basis::CalendarYear), {}}, before};
}

TEST(YearsChart, ShowsWhatChangesUnderReviewDoToAYear)
{
    const ComparisonContext context = underReview();
    const YearsComparison years = compareYearsShown(context, {});
    for (const QSizeF size : {QSizeF(1280, 720), QSizeF(640, 400)}) {
        const ChartSpec spec = yearsChart(context.dataset(), years, columns, {.size = size});
        const auto ghosts = marksOf(spec, Shape::GhostBar, "acme/2024");
        ASSERT_EQ(ghosts.size(), 1U);
        EXPECT_DOUBLE_EQ(ghosts[0].points[1].y(), 90);
        const Mark bar = marksOf(spec, Shape::Bar, "acme/2024")[0];
        EXPECT_LE(ghosts[0].points[0].x(), bar.points[0].x());
        EXPECT_GE(ghosts[0].points[1].x(), bar.points[1].x());
        for (const char* const same : {"acme/2023", "acme/2025", "borealis/2024"}) {
            EXPECT_TRUE(marksOf(spec, Shape::GhostBar, same).empty()) << same;
        }
        EXPECT_THAT(hitArea(spec, yearMark("acme", 2024))->spoken.toStdString(),
                    testing::HasSubstr("was $90 bn"));
        EXPECT_THAT(hitArea(spec, yearMark("acme", 2025))->tooltip.toStdString(),
                    testing::HasSubstr("was without an amount"));
        EXPECT_EQ(textsOf(spec, TextRole::Legend).last(), u"without the changes under review"_s);
        expectTidy(spec);
        expectMarksInside(spec);
        expectLabelsBesideMarks(spec);
    }
}

TEST(YearsChart, ShowsAYearThatChangesUnderReviewTakeAway)
{
    const auto spent = [](const char* id, int year) {
        return FigureSketch{.id = id, .kind = Kind::Actual, .period = Period::calendarYear(year)};
    };
    const Dataset before = datasetOf({spent("a", 2023), spent("b", 2024), spent("c", 2025)});
    const Dataset after = datasetOf({spent("a", 2023), spent("c", 2025)});
    const ComparisonContext context(after, {View::Years, settingsFor(Basis::CalendarYear), {}},
                                    before);
    const YearsComparison years = compareYearsShown(context, {});
    const ChartSpec spec = yearsChart(after, years, columns, wide);
    EXPECT_EQ(marksOf(spec, Shape::GhostBar, "acme/2024").size(), 1U);
    EXPECT_TRUE(marksOf(spec, Shape::Bar, "acme/2024").empty());
}

TEST(YearsChart, ShowsWhatChangesUnderReviewDoToAStackAndALine)
{
    const ComparisonContext context = underReview();
    const YearsComparison years = compareYearsShown(context, {});
    const ChartSpec stack = yearsChart(context.dataset(), years, stacked, wide);
    const auto bars = marksOf(stack, Shape::GhostBar, "/2024");
    ASSERT_EQ(bars.size(), 1U);
    EXPECT_DOUBLE_EQ(bars[0].points[1].y(), 90);
    EXPECT_TRUE(marksOf(stack, Shape::GhostBar, "/2023").empty());
    EXPECT_TRUE(marksOf(stack, Shape::GhostBar, "/2025").empty()) << "it was nothing";
    EXPECT_THAT(textsOf(stack, TextRole::Legend), Contains(u"without the changes under review"_s));
    expectMarksInside(stack);

    const ChartSpec line = yearsChart(context.dataset(), years, lines, wide);
    const auto ghosts = marksOf(line, Shape::GhostLine, "acme");
    ASSERT_EQ(ghosts.size(), 1U);
    EXPECT_THAT(ghosts[0].points, ElementsAre(QPointF(0, 50), QPointF(1, 90)));
    EXPECT_THAT(textsOf(line, TextRole::Legend), Contains(u"without the changes under review"_s));
    expectTidy(line);
    expectMarksInside(line);
}

TEST(YearsChart, LeavesAYearWithoutAmountEmpty)
{
    for (const YearsStyle style : allOf<YearsStyle>()) {
        const ChartSpec spec = headlineChart({.yearsStyle = style});
        for (const Mark& mark : spec.marks) {
            EXPECT_NE(mark.id, yearMark("amazon", 2024));
        }
        EXPECT_FALSE(hitArea(spec, yearMark("amazon", 2024)));
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
    const ChartSpec spec = chartOf(headlines(), settings, columns);
    EXPECT_TRUE(marksOf(spec, Shape::Bar, "microsoft/2025")[0].isPartial);
    EXPECT_FALSE(marksOf(spec, Shape::Bar, "amazon/2025")[0].isPartial);
    EXPECT_EQ(labelOf(spec, "microsoft/2025"), QStringLiteral("≈ 40 6 of 12 months"));
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

TEST(YearsChart, StacksOnlyWhatExistsAndCallsTheirTotalALowerBound)
{
    const ChartSpec spec = headlineChart(stacked);
    double top = 0;
    for (const Mark& mark : spec.marks) {
        if (mark.shape == Shape::Bar && textOf(mark.id).endsWith(QStringLiteral("/2024"))) {
            EXPECT_DOUBLE_EQ(mark.points[0].y(), top);
            top = mark.points[1].y();
        }
    }
    EXPECT_NEAR(top, 4.5 + 11.0 / 3 + 3 + 40, 1e-9); // three estimates, half of Microsoft's year
    EXPECT_EQ(labelOf(spec, "/2024"), QStringLiteral("≥ 50"));

    const Dataset whole = datasetOf({{.id = "a"}, {.id = "b", .company = "other"}});
    EXPECT_EQ(labelOf(chartOf(whole, settingsFor(Basis::PerYear), stacked), "/2025"),
              QStringLiteral("200"));
}

TEST(YearsChart, StacksByDefaultWhereCompaniesCountTheSame)
{
    const auto styleOf = [](const std::vector<FigureSketch>& sketches,
                            const ViewOptions& options = {}) {
        const YearsComparison years =
            compareYearsShown(datasetOf(sketches), settingsFor(Basis::PerYear), std::nullopt);
        return yearsStyleOf(byMeasure(years), options);
    };
    const FigureSketch cash{.id = "b", .company = "b", .measure = "capex-cash"};
    const FigureSketch jobs{.id = "c", .company = "c", .measure = "jobs"};
    EXPECT_EQ(styleOf({{.id = "a"}}), YearsStyle::Columns);
    EXPECT_EQ(styleOf({{.id = "a"}, jobs}), YearsStyle::Columns);
    EXPECT_EQ(styleOf({{.id = "a"}, cash}), YearsStyle::Stacked) << "both are capex";
    EXPECT_EQ(styleOf({{.id = "a"}, cash}, lines), YearsStyle::Lines) << "what is asked for wins";
    EXPECT_EQ(styleOf({{.id = "a"}}, stacked), YearsStyle::Stacked);
}

FigureSketch inYear(const char* id, const char* company, const char* measure, double value,
                    int year)
{
    return {.id = id,
            .company = company,
            .kind = Kind::Actual,
            .amount = Money::single(value, usd),
            .period = Period::calendarYear(year),
            .measure = measure};
}

TEST(YearsChart, SetsApartWhatCountsSomethingElse)
{
    const Dataset dataset =
        datasetOf({inYear("1", "a", "capex", 3, 2024), inYear("2", "b", "capex-cash", 2, 2024),
                   inYear("3", "a", "jobs", 600, 2025)});
    for (const YearsStyle style : allOf<YearsStyle>()) {
        const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), {.yearsStyle = style});
        for (const Mark& mark : spec.marks) {
            EXPECT_NE(mark.id, yearMark("a", 2025));
        }
        EXPECT_LT(spec.y.to, 10) << "600 do not tower over the page";
        EXPECT_EQ(labelOf(spec, "a/2025"), QStringLiteral("600")) << "in a row below";
        const HitArea* const area = hitArea(spec, yearMark("a", 2025));
        ASSERT_TRUE(area);
        EXPECT_GT(area->box.top(), spec.plot.bottom());
        EXPECT_EQ(area->figures, std::vector{FigureId{QStringLiteral("3")}});
        EXPECT_THAT(textsOf(spec, TextRole::Tick), Contains(QStringLiteral("jobs")));
        EXPECT_THAT(textsOf(spec, TextRole::Value), Not(Contains(QStringLiteral("603"))));
    }
}

TEST(YearsChart, SaysInWordsWhatCountsSomethingElseWhereItFindsNoRow)
{
    std::vector<FigureSketch> sketches{inYear("1", "a", "capex", 3, 2024),
                                       inYear("2", "b", "capex", 2, 2024)};
    static constexpr std::array others{"p", "q", "r", "s", "t", "u", "v", "w"};
    for (const char* const company : others) {
        sketches.push_back(inYear(company, company, company, 600, 2025));
    }
    const ChartSpec spec =
        chartOf(datasetOf(sketches), settingsFor(Basis::PerYear), columns, {.size = {640, 400}});
    EXPECT_THAT(textsOf(spec, TextRole::Footnote).join(u' ').toStdString(),
                testing::HasSubstr("Counts something else and is not drawn: p, p: 2025 600"));
    expectTidy(spec);
}

TEST(YearsChart, BreaksALineWhereTheMeasureChangesAndSaysSo)
{
    const Dataset dataset =
        datasetOf({inYear("1", "a", "capex-cash", 3, 2022), inYear("2", "a", "capex-cash", 4, 2023),
                   inYear("3", "a", "capex", 6, 2024), inYear("4", "a", "capex", 7, 2025)});
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), lines);
    const auto drawn = marksOf(spec, Shape::Line, "a");
    ASSERT_EQ(drawn.size(), 2U);
    EXPECT_THAT(drawn[0].points, ElementsAre(QPointF(0, 3), QPointF(1, 4)));
    EXPECT_THAT(drawn[1].points, ElementsAre(QPointF(2, 6), QPointF(3, 7)));
    EXPECT_EQ(labelOf(spec, "a/2024"), QStringLiteral("6†"));
    EXPECT_EQ(labelOf(spec, "a/2025"), QStringLiteral("7"));
    EXPECT_THAT(textsOf(spec, TextRole::Footnote).join(u' ').toStdString(),
                testing::HasSubstr("† Counted otherwise than the year before: a 2024 (capex, the "
                                   "company's own total)."));
}

TEST(YearsChart, DrawsWhatIsSpentBelowWhatIsPlanned)
{
    const ChartSpec spec = chartOf(datasetOf({{.id = "spent",
                                               .kind = Kind::Actual,
                                               .amount = Money::single(40, usd),
                                               .period = {Month::of(2025, 1), 6},
                                               .announced = {2025, 8, 1}},
                                              {.id = "plan",
                                               .amount = Money::range(50, 60, usd),
                                               .period = {Month::of(2025, 7), 6}}}),
                                   settingsFor(Basis::PerYear));
    const auto bars = marksOf(spec, Shape::Bar, "acme/2025");
    ASSERT_EQ(bars.size(), 2U);
    EXPECT_EQ(bars[0].fill, Fill::Solid);
    EXPECT_NEAR(bars[0].points[1].y(), 40, 1e-9);
    EXPECT_EQ(bars[1].fill, Fill::Light);
    EXPECT_NEAR(bars[1].points[0].y(), 40, 1e-9);
    EXPECT_NEAR(bars[1].points[1].y(), 95, 1e-9);
    EXPECT_EQ(labelOf(spec, "acme/2025"), QStringLiteral("90 – 100"));
}

TEST(YearsChart, FillsWhatAPlanImpliesInAWayOfItsOwn)
{
    const Dataset dataset = datasetOf({{.id = "spent",
                                        .kind = Kind::Actual,
                                        .amount = Money::single(80, usd),
                                        .period = {Month::of(2025, 1), 6},
                                        .announced = {2025, 8, 1}},
                                       {.id = "plan", .amount = Money::range(195, 205, usd)}});
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear));
    const auto bars = marksOf(spec, Shape::Bar, "acme/2025");
    ASSERT_EQ(bars.size(), 2U);
    EXPECT_EQ(bars[0].fill, Fill::Solid);
    EXPECT_NEAR(bars[0].points[1].y(), 80, 1e-9);
    EXPECT_EQ(bars[1].fill, Fill::Ruled);
    EXPECT_NEAR(bars[1].points[1].y(), 200, 1e-9);
    EXPECT_FALSE(bars[1].isPartial);
    EXPECT_EQ(labelOf(spec, "acme/2025"), QStringLiteral("195 – 205"));
    EXPECT_EQ(marksOf(spec, Shape::Whisker, "acme/2025").at(0).points[1].y(), 205);
    EXPECT_THAT(textsOf(spec, TextRole::Legend), Contains(QStringLiteral("implied by the plan")));
    EXPECT_TRUE(hitArea(spec, yearMark("acme", 2025))
                    ->tooltip.contains(QStringLiteral("$115 – 125 bn implied by the plan")));
}

TEST(YearsChart, HasATickAboveTheHighestMark)
{
    for (const double value : {0.7, 9.99, 100.0, 101.0, 131.8, 675.0}) {
        const ChartSpec spec =
            chartOf(acmeIn({{2024, value}}), settingsFor(Basis::PerYear), columns);
        EXPECT_GE(spec.y.ticks.back().at, value);
        EXPECT_GE(spec.y.to, spec.y.ticks.back().at);
    }
}

TEST(YearsChart, AddsATableOfAllValuesWhereColumnsHaveNoRoomForTheirs)
{
    const ChartSpec spec = chartOf(crowd(8, NameLength::Usual), settingsFor(Basis::PerYear),
                                   columns, {.size = {1280, 900}});
    const auto values = textsOf(spec, TextRole::Label);
    EXPECT_THAT(values, Contains(QStringLiteral("≈ 100")));
    EXPECT_THAT(textsOf(spec, TextRole::Legend), Contains(QStringLiteral("Company 1")));
    const ChartSpec two = chartOf(crowd(2, NameLength::Usual), settingsFor(Basis::PerYear), columns,
                                  {.size = {1280, 900}});
    EXPECT_THAT(textsOf(two, TextRole::Label), IsEmpty()) << "both are labelled in the plot";
}

TEST(YearsChart, WritesEveryAmountOfTheBundledFiguresOnASlide)
{
    const ComparisonSettings settings;
    const YearsComparison years = compareYearsShown(bundledFigures(), settings, std::nullopt);
    const YearsByMeasure page = byMeasure(years);
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        const Formatter formatter(language);
        for (const ThemeName theme : {ThemeName::Light, ThemeName::Print}) {
            const ChartSpec spec =
                chartOf(bundledFigures(), settings, {},
                        {.size = {1440, 900}, .theme = theme, .language = language});
            const QStringList amounts = textsOf(spec, TextRole::Label);
            for (const CompanyYears& company : page.years.companies) {
                for (const YearAmount& year : company.years) {
                    if (year.amount) {
                        EXPECT_THAT(amounts, Contains(formatter.ends(*year.amount)))
                            << company.company.text().toStdString() << year.year;
                    }
                }
            }
        }
    }
}

TEST(YearsChart, GivesEachCompanyALetterInPrint)
{
    const ChartSpec spec = chartOf(alike(), headlineSettings(), columns,
                                   {.size = {1280, 720}, .theme = ThemeName::Print});
    EXPECT_TRUE(textsOf(spec, TextRole::Legend).contains(QStringLiteral("A Amazon")));
    EXPECT_EQ(textsOf(headlineChart(), TextRole::Legend).filter(QStringLiteral("A Amazon")).size(),
              0);
    EXPECT_EQ(letterOf(0) + letterOf(25) + letterOf(26) + letterOf(52), QStringLiteral("AZAABA"));
    expectTidy(spec);
}

TEST(YearsChart, SetsTheLettersOfLowPiecesBesideTheirStackInItsOrder)
{
    const Dataset dataset =
        datasetOf({{.id = "a", .company = "a", .amount = Money::single(100, usd)},
                   {.id = "b", .company = "b", .amount = Money::single(0.5, usd)},
                   {.id = "c", .company = "c", .amount = Money::single(0.4, usd)},
                   {.id = "d", .company = "d", .amount = Money::single(0.3, usd)}});
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), stacked,
                                   {.size = {1280, 720}, .theme = ThemeName::Print});
    const QRectF stack = boxOf(spec, marksOf(spec, Shape::Bar, "a/2025").at(0));
    std::vector<QRectF> letters;
    for (const char* const letter : {"B", "C", "D"}) {
        const auto found =
            std::ranges::find(spec.texts, QString::fromLatin1(letter), &PlacedText::text);
        ASSERT_NE(found, spec.texts.end()) << letter;
        EXPECT_GT(found->box.left(), stack.right());
        letters.push_back(found->box);
    }
    EXPECT_GT(letters[0].top(), letters[1].top());
    EXPECT_GT(letters[1].top(), letters[2].top());
    expectTidy(spec);
}

TEST(YearsChart, StacksNoLettersHigherThanTheirStack)
{
    std::vector<FigureSketch> sketches{{.id = "next",
                                        .company = "a",
                                        .amount = Money::single(9000, usd),
                                        .period = Period::calendarYear(2026)}};
    static constexpr std::array ids{"a", "b", "c", "d"};
    for (const char* const id : ids) {
        sketches.push_back({.id = id, .company = id, .amount = Money::single(1, usd)});
    }
    const ChartSpec spec = chartOf(datasetOf(sketches), settingsFor(Basis::PerYear), stacked,
                                   {.size = {1280, 720}, .theme = ThemeName::Print});
    EXPECT_THAT(textsOf(spec, TextRole::Label), Not(Contains(QStringLiteral("C"))));
    EXPECT_THAT(textsOf(spec, TextRole::Label).join(u' ').toStdString(),
                testing::HasSubstr("A  9,000"));
}

TEST(YearsChart, TiesCompaniesToTheirPublishersByNumbers)
{
    for (const QSizeF size : {QSizeF(640, 400), QSizeF(1440, 900)}) {
        const ChartSpec spec = chartOf(alike(), headlineSettings(), columns, {.size = size});
        EXPECT_THAT(textsOf(spec, TextRole::Reference), Contains(u"[1]"_s));
        EXPECT_TRUE(
            textsOf(spec, TextRole::Footnote).join(u' ').contains(QStringLiteral("Sources: 1 ")));
    }
}

TEST(YearsChart, AddsUpAllCompaniesWhateverFindsRoom)
{
    const auto totalAt = [](QSizeF size) {
        const ChartSpec spec = chartOf(crowd(60, NameLength::Usual), settingsFor(Basis::PerYear),
                                       stacked, {.size = size});
        double top = 0;
        for (const Mark& mark : spec.marks) {
            top = mark.shape == Shape::Bar ? std::max(top, mark.points[1].y()) : top;
        }
        return std::pair(labelOf(spec, "/2025"), top);
    };
    const auto [small, smallTop] = totalAt({640, 400});
    const auto [large, largeTop] = totalAt({3840, 2160});
    EXPECT_EQ(small, large);
    EXPECT_FALSE(small.isEmpty());
    EXPECT_NEAR(smallTop, largeTop, 1e-6) << "those without room stand as one piece";
}

TEST(YearsChart, BreaksALineAtAGapAndDashesItAtAPartialYear)
{
    const Dataset gap = acmeIn({{2020, 1}, {2021, 2}, {2023, 3}, {2024, 4}, {2026, 5}});
    const ChartSpec spec = chartOf(gap, settingsFor(Basis::PerYear), lines);
    const auto drawn = marksOf(spec, Shape::Line, "acme");
    ASSERT_EQ(drawn.size(), 2U);
    EXPECT_THAT(drawn[0].points, ElementsAre(QPointF(0, 1), QPointF(1, 2)));
    EXPECT_THAT(drawn[1].points, ElementsAre(QPointF(3, 3), QPointF(4, 4)));
    EXPECT_FALSE(drawn[0].isPartial);
    EXPECT_EQ(marksOf(spec, Shape::Point, "acme/2026").size(), 1U);

    const auto partial = marksOf(headlineChart(lines), Shape::Line, "alibaba");
    ASSERT_EQ(partial.size(), 3U); // 10 months, two whole years, 2 months
    EXPECT_TRUE(partial[0].isPartial);
    EXPECT_FALSE(partial[1].isPartial);
    EXPECT_TRUE(partial[2].isPartial);
}

TEST(YearsChart, FillsThePointOfAnActualAndRingsTheOthers)
{
    const ChartSpec actual = chartOf(acmeIn({{2024, 4}}), settingsFor(Basis::PerYear), lines);
    EXPECT_EQ(marksOf(actual, Shape::Point, "acme/2024")[0].fill, Fill::Solid);
    EXPECT_EQ(marksOf(headlineChart(lines), Shape::Point, "meta/2025")[0].fill, Fill::Light);
}

TEST(YearsChart, DrawsRangesAlongLinesAsBands)
{
    const auto bands = marksOf(headlineChart(lines), Shape::Band, "huawei/2023");
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_THAT(bands[0].points, ElementsAre(QPointF(0, 5), QPointF(1, 5), QPointF(2, 5),
                                             QPointF(2, 4), QPointF(1, 4), QPointF(0, 4)));
}

TEST(YearsChart, DrawsARangeAsAWhiskerWhereABandWouldMislead)
{
    EXPECT_THAT(marksOf(headlineChart(lines), Shape::Band, "meta/2025"), IsEmpty());
    EXPECT_EQ(marksOf(headlineChart(lines), Shape::Whisker, "meta/2025").size(), 1U);
    const ViewOptions growth{.yearsStyle = YearsStyle::Lines, .bandGrowth = 0.25};
    EXPECT_EQ(marksOf(headlineChart(growth), Shape::Whisker, "huawei/2024").size(), 1U);
    EXPECT_THAT(textsOf(headlineChart(growth), TextRole::Legend),
                Contains(QStringLiteral("range")).Times(1));
}

/// One name alone would be read as that of the point on top.
TEST(YearsChart, NamesLinesThatEndOnEachOtherBelowEachOther)
{
    const Dataset dataset =
        datasetOf({{.id = "a", .amount = Money::single(200, usd)},
                   {.id = "b", .company = "borealis", .amount = Money::range(195, 205, usd)},
                   {.id = "c", .company = "corona", .amount = Money::single(20, usd)}});
    const auto nameIn = [](const ChartSpec& spec, const char* mark) {
        return std::ranges::find_if(spec.texts, [mark](const PlacedText& text) {
            return textOf(text.mark) == QLatin1String(mark) && text.role == TextRole::Legend;
        });
    };
    for (const QSizeF size : {QSizeF(1280, 720), QSizeF(900, 600), QSizeF(640, 480)}) {
        const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), lines, {.size = size});
        const auto above = nameIn(spec, "acme");
        const auto below = nameIn(spec, "borealis");
        ASSERT_NE(above, spec.texts.end());
        ASSERT_NE(below, spec.texts.end());
        EXPECT_LT(above->box.center().y(), below->box.center().y());
        EXPECT_NE(nameIn(spec, "corona"), spec.texts.end());
        const double point =
            positionOf(spec, marksOf(spec, Shape::Point, "acme/2025")[0].points[0]).y();
        EXPECT_NEAR((above->box.center().y() + below->box.center().y()) / 2, point, 2);
    }
}

TEST(YearsChart, DrawsTheBandBetweenTwoGrowthRatesAndNamesIt)
{
    for (const YearsStyle style : allOf<YearsStyle>()) {
        const ChartSpec spec = headlineChart({.yearsStyle = style, .bandGrowth = 0.25});
        EXPECT_THAT(textsOf(spec, TextRole::Legend),
                    Contains(QStringLiteral("pledges phased at 0 % to 25 % a year")));
    }
    const ChartSpec spec = headlineChart({.yearsStyle = YearsStyle::Columns, .bandGrowth = 0.25});
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
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), columns);
    EXPECT_THAT(textsOf(spec, TextRole::Value), ElementsAre(u"125"_s, u"≥ 25"_s));
    EXPECT_THAT(textsOf(spec, TextRole::Detail), ElementsAre(u"total"_s, u"without acme"_s));
    const HitArea* const total = hitArea(spec, yearMark("", 2026));
    ASSERT_TRUE(total);
    EXPECT_TRUE(total->tooltip.contains(QStringLiteral("without an amount: acme")));
    EXPECT_THAT(textsOf(spec, TextRole::Footnote).join(u' ').toStdString(),
                testing::HasSubstr("They leave out: 2026: acme."));
}

/// Said of one of them alone, the other would seem whole.
TEST(YearsChart, SaysOfAllTotalsOrOfNoneWhatTheyLeaveOut)
{
    const Dataset dataset =
        datasetOf({{.id = "a"},
                   {.id = "b", .company = "a company with a name longer than its year is wide"},
                   {.id = "c", .company = "xy", .period = {Month::of(2026, 1), 12}},
                   {.id = "d", .company = "xy", .period = {Month::of(2018, 1), 12}}});
    bool isEverSaid = false;
    for (int width = 500; width < 3000; width += 20) {
        const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), columns,
                                       {.size = {static_cast<double>(width), 700}});
        const QStringList said = textsOf(spec, TextRole::Detail);
        const auto gaps = std::ranges::count_if(
            said, [](const QString& text) { return text.startsWith(u"without "); });
        EXPECT_TRUE(gaps == 0 || gaps == 3) << width << ": " << said.join(u'|').toStdString();
        isEverSaid = isEverSaid || gaps == 3;
    }
    EXPECT_TRUE(isEverSaid);
}

TEST(YearsChart, RefusesATotalOfOppositeOpenEnds)
{
    const Dataset dataset =
        datasetOf({{.id = "a", .amount = Money::atLeast(3, usd)},
                   {.id = "b", .company = "other", .amount = Money::atMost(5, usd)}});
    const ChartSpec spec = chartOf(dataset, settingsFor(Basis::PerYear), columns);
    EXPECT_THAT(textsOf(spec, TextRole::Value), ElementsAre(u"no sum"_s));
}

/// The sample that stands left of a text on the same line, or nullptr.
const LegendSample* sampleAt(const ChartSpec& spec, const QString& text)
{
    const auto name = std::ranges::find(spec.texts, text, &PlacedText::text);
    const auto sample = std::ranges::find_if(spec.legend, [&](const LegendSample& each) {
        const double gap = name->box.left() - each.box.right();
        return name->box.intersects(each.box.translated(gap + 1, 0)) && gap > 0 && gap < 20;
    });
    return name == spec.texts.end() || sample == spec.legend.end() ? nullptr : &*sample;
}

TEST(YearsChart, NamesCompaniesInTheirColoursInTheLegendOrTheTable)
{
    for (const QSizeF size : {QSizeF(640, 400), QSizeF(1280, 720)}) {
        const ChartSpec spec = chartOf(alike(), headlineSettings(), columns, {.size = size});
        const LegendSample* const amazon = sampleAt(spec, QStringLiteral("Amazon"));
        ASSERT_TRUE(amazon);
        EXPECT_EQ(amazon->colour, marksOf(spec, Shape::Bar, "amazon/2025")[0].colour);
        EXPECT_EQ(amazon->fill, Fill::Solid);
        EXPECT_EQ(textsOf(spec, TextRole::Legend).count(QStringLiteral("Amazon")), 1);
    }
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
    const ChartSpec spec = headlineChart({.yearsStyle = YearsStyle::Columns, .bandGrowth = 0.5});
    const HitArea* const area = hitArea(spec, yearMark("alibaba", 2025));
    ASSERT_TRUE(area);
    EXPECT_EQ(area->company.text(), QStringLiteral("alibaba"));
    EXPECT_EQ(area->figures, std::vector{FigureId{QStringLiteral("alibaba-pledge")}});
    for (const char* const part : {"Alibaba, 2025: at least $14.7", "10 of 12 months", "pledge",
                                   "Mar 2025 – Feb 2028", "phased at 50 % a year", "press"}) {
        EXPECT_TRUE(area->tooltip.contains(QString::fromUtf8(part)))
            << part << " in " << area->tooltip.toStdString();
    }
}

TEST(YearsChart, FadesAllButTheFocusWithoutChangingColours)
{
    const ChartSpec spec =
        headlineChart({.focus = {{QStringLiteral("baidu")}}, .yearsStyle = YearsStyle::Columns});
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
    datasets.emplace_back();
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
                << text.text.toStdString() << " on " << textOf(mark.id).toStdString();
        }
    }
}

} // namespace
} // namespace capex
