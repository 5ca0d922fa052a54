// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/chart/time_axis.h"
#include "views/timeline/timeline_chart.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

ChartSpec chartOf(const Dataset& dataset, const ComparisonSettings& settings,
                  const ChartSurface& surface = {}, const ViewOptions& options = {})
{
    return timelineChart(dataset, settings, timelineOf(dataset, settings), options, surface);
}

const FigureSketch pledge{.id = "pledge",
                          .kind = Kind::Pledge,
                          .amount = Money::atLeast(53, usd),
                          .period = {Month::of(2025, 3), 36},
                          .announced = {2025, 2, 24}};

TEST(TimelineChart, TiesItsBarsToTheirSourcesByNumbers)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = {1280, 720}});
    const QStringList numbers = textsOf(spec, TextRole::Reference);
    ASSERT_GE(numbers.size(), 8);
    EXPECT_EQ(numbers.front(), QStringLiteral("[1]"));
    EXPECT_TRUE(textsOf(spec, TextRole::Footnote).join(u' ').contains(QStringLiteral(": 1 ")));
    expectTidy(spec);
}

TEST(TimelineChart, DrawsABarOverTheMonthsOfEachFigure)
{
    const ChartSpec spec = chartOf(datasetOf({pledge}), settingsFor(Basis::PerYear));
    const Mark bar = marksOf(spec, Mark::Shape::Bar, "acme/pledge").at(0);
    EXPECT_EQ(bar.points.front().x(), Month::of(2025, 3).index);
    EXPECT_EQ(bar.points.back().x(), Month::of(2028, 3).index) << "its last month included";
    EXPECT_EQ(bar.fill, Fill::Hatched);
    EXPECT_FALSE(bar.continuesBefore || bar.continuesAfter);
}

TEST(TimelineChart, LabelsABarWithItsTotalAndItsYear)
{
    const ChartSpec spec = chartOf(
        datasetOf({pledge,
                   {.id = "year", .company = "b", .amount = Money::single(80, usd, Bound::About)},
                   {.id = "quarter",
                    .company = "c",
                    .amount = Money::single(30, usd),
                    .period = {Month::of(2025, 1), 3}},
                   {.id = "range",
                    .company = "d",
                    .kind = Kind::Estimate,
                    .amount = Money::range(12, 15, usd),
                    .period = {Month::of(2023, 1), 36}}}),
        settingsFor(Basis::PerYear), {.size = {1600, 900}});
    EXPECT_EQ(textsOf(spec, TextRole::Label).join(u'|'),
              QStringLiteral("≥ 53 · ≥ 17.7 a year|≈ 80|30 in 3 months|12 – 15 · 4 – 5 a year"));
}

TEST(TimelineChart, KeepsLabelsInTheirBarOnAPlateOrBesideIt)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    for (const PlacedText& text : spec.texts) {
        if (text.role == TextRole::Label) {
            const QByteArray id = textOf(text.mark).toUtf8();
            const QRectF bar = boxOf(spec, marksOf(spec, Mark::Shape::Bar, id.constData()).at(0));
            EXPECT_TRUE(bar.contains(text.box) || !bar.intersects(text.box)) << id.constData();
            EXPECT_TRUE(text.hasPlate);
        }
    }
}

TEST(TimelineChart, SetsALabelAndTheNumbersOfItsSourcesOnOnePlate)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings(), {.size = {1440, 900}});
    for (std::size_t n = 0; n + 1 < spec.texts.size(); ++n) {
        const PlacedText& label = spec.texts[n];
        const PlacedText& numbers = spec.texts[n + 1];
        if (label.role == TextRole::Label) {
            ASSERT_EQ(numbers.role, TextRole::Reference) << label.text.toStdString();
            EXPECT_EQ(label.box.right() + label.plateBehind, numbers.box.right());
            EXPECT_FALSE(numbers.hasPlate);
        }
    }
}

TEST(TimelineChart, ShortensALabelRatherThanLeaveOutWhereItIsFrom)
{
    const ChartSpec spec =
        chartOf(datasetOf({{.id = "quarter",
                            .amount = Money::atLeast(30, usd),
                            .period = {Month::of(2025, 1), 3}},
                           {.id = "next", .period = {Month::of(2025, 8), 3}},
                           {.id = "last", .company = "z", .period = Period::calendarYear(2028)}}),
                settingsFor(Basis::PerYear), {.size = {1440, 900}});
    EXPECT_EQ(textsOf(spec, TextRole::Label).front(), QStringLiteral("≥ 30"));
    EXPECT_EQ(textsOf(spec, TextRole::Reference).size(), 3);
}

TEST(TimelineChart, LeavesALabelToTheTooltipWhereItFindsNoRoom)
{
    std::vector<FigureSketch> quarters;
    static constexpr std::array ids{"a", "b", "c", "d", "e", "f", "g", "h"};
    quarters.reserve(ids.size() + 1);
    for (int n = 0; const char* const id : ids) {
        quarters.push_back({.id = id,
                            .amount = Money::range(101.5, 102.5, usd),
                            .period = {Month::of(2025, 1) + 3 * n++, 3}});
    }
    quarters.push_back({.id = "far", .company = "z", .period = Period::calendarYear(2045)});
    const ChartSpec spec = chartOf(datasetOf(quarters), settingsFor(Basis::PerYear));
    EXPECT_EQ(textsOf(spec, TextRole::Label).size(), 2) << "the last quarter's and the far one's";
    EXPECT_TRUE(hitArea(spec, figureMark("acme", "a"))
                    ->tooltip.contains(QStringLiteral("$101.5 – 102.5 bn")));
    expectTidy(spec);
}

TEST(TimelineChart, PutsOverlappingFiguresOnTracksBelowEachOther)
{
    const ChartSpec spec =
        chartOf(datasetOf({pledge, {.id = "2025"}, {.id = "x", .company = "other"}}),
                settingsFor(Basis::PerYear));
    const QRectF upper = boxOf(spec, marksOf(spec, Mark::Shape::Bar, "acme/2025").at(0));
    const QRectF lower = boxOf(spec, marksOf(spec, Mark::Shape::Bar, "acme/pledge").at(0));
    const QRectF other = boxOf(spec, marksOf(spec, Mark::Shape::Bar, "other/x").at(0));
    EXPECT_GT(lower.top(), upper.bottom());
    EXPECT_GT(other.top(), lower.bottom());
    ASSERT_EQ(spec.y.ticks.size(), 1U) << "a line between two lanes";
    const double line = positionOf(spec, {0, spec.y.ticks[0].at}).y();
    EXPECT_TRUE(lower.bottom() < line && line < other.top());
}

TEST(TimelineChart, MarksTheAsOfDateAndKnowsNothingLater)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    const Dataset dataset = datasetOf({pledge, {.id = "later", .announced = {2025, 3, 1}}});
    EXPECT_THAT(marksOf(chartOf(dataset, settings), Mark::Shape::Line, "as-of"), IsEmpty());
    settings.asOf = QDate(2025, 2, 24);
    const ChartSpec spec = chartOf(dataset, settings);
    const Mark line = marksOf(spec, Mark::Shape::Line, "as-of").at(0);
    EXPECT_EQ(dayAt(line.points.front().x()), settings.asOf);
    EXPECT_EQ(line.tone, Tone::AsOf);
    EXPECT_TRUE(line.isPartial);
    EXPECT_EQ(textsOf(spec, TextRole::AsOf).join(u'|'), QStringLiteral("as of 24 Feb 2025"));
    EXPECT_THAT(marksOf(spec, Mark::Shape::Bar, "acme/later"), IsEmpty());
    EXPECT_EQ(dayAt(dataAt(spec, positionOf(spec, line.points.front())).x()), settings.asOf)
        << "where it is dropped is the day that it shows";
}

TEST(TimelineChart, MarksTodayOnAScreenAndTheDayOfTheFiguresElsewhere)
{
    DatasetParts parts = partsOf({pledge});
    parts.updated = QDate(2026, 9, 11);
    const Dataset dataset(parts);
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const ChartSpec exported = chartOf(dataset, settings);
    EXPECT_EQ(dayAt(marksOf(exported, Mark::Shape::Line, "today").at(0).points[0].x()),
              QDate(2026, 9, 11));
    EXPECT_THAT(textsOf(exported, TextRole::Detail),
                Contains(QStringLiteral("figures of 11 Sep 2026")));

    const ChartSurface screen{.size = {900, 700}, .today = {2026, 11, 21}};
    const ChartSpec shown = chartOf(dataset, settings, screen);
    EXPECT_EQ(dayAt(marksOf(shown, Mark::Shape::Line, "today").at(0).points[0].x()),
              QDate(2026, 11, 21));
    EXPECT_THAT(textsOf(shown, TextRole::Detail), Contains(QStringLiteral("today")));
    EXPECT_FALSE(shown.movesAsOf) << "today is no setting";

    ComparisonSettings then = settings;
    then.asOf = QDate(2026, 11, 20);
    expectTidy(chartOf(dataset, then, screen));
    EXPECT_EQ(marksOf(chartOf(dataset, then, screen), Mark::Shape::Line, "today").size(), 1U);
    EXPECT_THAT(marksOf(chartOf(dataset, then), Mark::Shape::Line, "today"), IsEmpty())
        << "an export as of a day knows no later one";
    then.asOf = QDate(2030, 1, 1);
    EXPECT_THAT(
        marksOf(chartOf(dataset, settings, {.today = {2040, 1, 1}}), Mark::Shape::Line, "today"),
        IsEmpty())
        << "beyond the axis";
}

TEST(TimelineChart, WritesYearsInTheMiddleOfTheirSpan)
{
    const ChartSpec spec = chartOf(datasetOf({pledge}), settingsFor(Basis::PerYear));
    ASSERT_EQ(spec.x.from, Month::of(2025, 1).index);
    ASSERT_EQ(spec.x.to, Month::of(2029, 1).index) << "whole years";
    for (const PlacedText& text : spec.texts) {
        if (text.role == TextRole::Tick) {
            const double middle = Month::of(text.text.toInt(), 7).index;
            EXPECT_NEAR(text.box.center().x(), positionOf(spec, {middle, 0}).x(), 1);
        }
    }
    EXPECT_EQ(textsOf(spec, TextRole::Tick).join(u' '), QStringLiteral("2025 2026 2027 2028"));
}

TEST(TimelineChart, ShowsTwinsOfAPledgeAsOneBarOfSeveralStatements)
{
    FigureSketch twin = pledge;
    twin.id = "twin";
    FigureSketch repeated = pledge;
    repeated.id = "repeated";
    repeated.kind = Kind::Estimate;
    const ChartSpec spec = chartOf(datasetOf({pledge, twin, repeated}), settingsFor(Basis::PerYear),
                                   {.size = {1280, 700}});
    EXPECT_EQ(std::ranges::count(spec.marks, Mark::Shape::Bar, &Mark::shape), 1);
    EXPECT_EQ(textsOf(spec, TextRole::Label).join(u'|'),
              QStringLiteral("≥ 53 · ≥ 17.7 a year · 3 statements"));
}

TEST(TimelineChart, ZoomsToYearsAndOpensTheBarsThatGoOn)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.fromYear = 2026;
    settings.toYear = 2027;
    settings.asOf = QDate(2025, 12, 1);
    const ChartSpec spec =
        chartOf(datasetOf({pledge, {.id = "2025"}}), settings, {.size = {1200, 700}});
    EXPECT_EQ(spec.x.from, Month::of(2026, 1).index);
    EXPECT_EQ(spec.x.to, Month::of(2028, 1).index);
    const Mark bar = marksOf(spec, Mark::Shape::Bar, "acme/pledge").at(0);
    EXPECT_TRUE(bar.continuesBefore && bar.continuesAfter);
    EXPECT_EQ(bar.points.front().x(), spec.x.from);
    EXPECT_EQ(bar.points.back().x(), spec.x.to);
    EXPECT_EQ(marksOf(spec, Mark::Shape::Arrow, "acme/pledge").size(), 2U);
    EXPECT_THAT(marksOf(spec, Mark::Shape::Bar, "acme/2025"), IsEmpty());
    EXPECT_THAT(marksOf(spec, Mark::Shape::Line, "as-of"), IsEmpty()) << "it lies before 2026";
    EXPECT_EQ(spec.x.ticks.at(1).label, QStringLiteral("Apr 2026"));
    EXPECT_THAT(textsOf(spec, TextRole::Legend),
                Contains(QStringLiteral("goes on outside of the years shown")));
}

TEST(TimelineChart, FadesWhatIsNotInFocusAndKeepsItsColour)
{
    const Dataset dataset = datasetOf({{.id = "a"}, {.id = "b", .company = "other"}});
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const ChartSpec plain = chartOf(dataset, settings);
    const ChartSpec spec = chartOf(dataset, settings, {}, {.focus = {{QStringLiteral("acme")}}});
    EXPECT_FALSE(marksOf(spec, Mark::Shape::Bar, "acme/a").at(0).isFaded);
    EXPECT_TRUE(marksOf(spec, Mark::Shape::Bar, "other/b").at(0).isFaded);
    EXPECT_EQ(marksOf(spec, Mark::Shape::Bar, "other/b").at(0).colour,
              marksOf(plain, Mark::Shape::Bar, "other/b").at(0).colour);
}

TEST(TimelineChart, SaysWhereThereIsNoFigureAndNoRate)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.asOf = QDate(2020, 1, 1);
    const ChartSpec none = chartOf(datasetOf({pledge}), settings);
    EXPECT_THAT(textsOf(none, TextRole::Notice), Contains(QStringLiteral("none by 1 Jan 2020")));
    EXPECT_EQ(none.hitAreas.at(0).id, companyMark("acme"));
    const ChartSpec noRate = chartOf(datasetOf({{.id = "1", .amount = Money::single(1, cny)}}),
                                     settingsFor(Basis::PerYear));
    EXPECT_EQ(textsOf(noRate, TextRole::Label).join(u'|'), QStringLiteral("no exchange rate"));
    expectTidy(chartOf(Dataset(), settings));
    EXPECT_THAT(textsOf(chartOf(Dataset(), settings), TextRole::Notice), Not(IsEmpty()));
}

TEST(TimelineChart, TellsEverythingOfAFigureInItsTooltip)
{
    const ChartSpec spec = chartOf(headlines(), headlineSettings());
    const auto alibaba =
        std::ranges::find(spec.hitAreas, CompanyId{QStringLiteral("alibaba")}, &HitArea::company);
    ASSERT_NE(alibaba, spec.hitAreas.end());
    for (const char16_t* const part :
         {u"Alibaba: at least $53 bn", u"at least $17.67 bn a year", u"stated: at least 380 bn CNY",
          u"pledge", u"Mar 2025 – Feb 2028", u"announced 24 Feb 2025", u"(press)"}) {
        EXPECT_TRUE(alibaba->tooltip.contains(QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString();
    }
    EXPECT_EQ(alibaba->figures.size(), 1U);
}

TEST(TimelineLayout, IsTidyAtEverySizeForAnyCrowd)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.asOf = QDate(2025, 6, 1);
    expectTidyAtEverySize([&](const Dataset& dataset, const ChartSurface& surface) {
        return chartOf(dataset, settings, surface);
    });
}

TEST(TimelineLayout, SumsUpTheLanesThatFindNoRoomInAFixedPicture)
{
    const Dataset dataset = crowd(60, NameLength::Usual);
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const ChartSpec fixed = chartOf(dataset, settings, {.size = {640, 400}});
    const auto shown = textsOf(fixed, TextRole::Name).size();
    EXPECT_EQ(textsOf(fixed, TextRole::Notice).last(),
              QStringLiteral("without room here: Company %1, Company %2, Company %3, Company %4 "
                             "and %5 more")
                  .arg(shown + 1)
                  .arg(shown + 2)
                  .arg(shown + 3)
                  .arg(shown + 4)
                  .arg(60 - shown - 4));
    const ChartSpec grown =
        chartOf(dataset, settings, {.size = {640, 400}, .height = ChartSurface::Height::Grows});
    EXPECT_EQ(textsOf(grown, TextRole::Name).size(), 60);
    EXPECT_GT(grown.size.height(), 400);
}

} // namespace
} // namespace capex
