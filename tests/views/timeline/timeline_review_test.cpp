// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/timeline/timeline_chart.h"

#include <gmock/gmock.h>

/// What the timeline shows of changes that are under review.
namespace capex {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using Shape = Mark::Shape;

const QString legendText = QStringLiteral("without the changes under review");

ChartSpec reviewed(const std::vector<FigureSketch>& before, const std::vector<FigureSketch>& after,
                   const ChartSurface& surface = {.size = {1280, 720}},
                   const ComparisonSettings& settings = settingsFor(Basis::PerYear))
{
    const Dataset dataset = datasetOf(after);
    const ComparisonContext context(dataset, {View::Timeline, settings, {}}, datasetOf(before));
    return timelineChart(dataset, settings, timelineOf(context), {}, surface);
}

const FigureSketch plan{.id = "plan", .amount = Money::single(60, usd)};
const FigureSketch raised{
    .id = "later", .amount = Money::single(70, usd), .announced = {2025, 7, 1}};
const FigureSketch other{.id = "o", .company = "beta", .amount = Money::single(50, usd)};

TEST(TimelineUnderReview, OutlinesABarThatHadAnotherAmountAndSaysIt)
{
    for (const QSizeF size : {QSizeF(1280, 720), QSizeF(640, 400)}) {
        const ChartSpec spec = reviewed({plan, other}, {plan, raised, other}, {.size = size});
        const auto ghosts = marksOf(spec, Shape::GhostBar, "acme/later");
        ASSERT_EQ(ghosts.size(), 1U);
        const QRectF ghost = boxOf(spec, ghosts[0]);
        const QRectF bar = boxOf(spec, marksOf(spec, Shape::Bar, "acme/later").at(0));
        EXPECT_EQ(ghost.left(), bar.left());
        EXPECT_EQ(ghost.right(), bar.right());
        EXPECT_LT(ghost.top(), bar.top());
        EXPECT_GT(ghost.bottom(), bar.bottom());
        EXPECT_TRUE(marksOf(spec, Shape::GhostBar, "beta/o").empty()) << "it is the same";
        EXPECT_THAT(textsOf(spec, TextRole::Label), Contains(QStringLiteral("70 · was 60")));
        EXPECT_TRUE(hitArea(spec, figureMark("acme", "later"))
                        ->tooltip.contains(QStringLiteral("was $60 bn")));
        EXPECT_TRUE(hitArea(spec, figureMark("acme", "later"))
                        ->spoken.contains(QStringLiteral("was $60 bn")));
        EXPECT_TRUE(spec.description.contains(QStringLiteral("was $60 bn")));
        EXPECT_EQ(textsOf(spec, TextRole::Legend).last(), legendText);
        expectTidy(spec);
        expectMarksInside(spec);
    }
}

TEST(TimelineUnderReview, ShowsOnTheTrackOfABarWhereItStood)
{
    FigureSketch moved = plan;
    moved.period = Period::calendarYear(2026);
    const ChartSpec spec = reviewed({plan}, {moved});
    const QRectF ghost = boxOf(spec, marksOf(spec, Shape::GhostBar, "acme/plan").at(0));
    const QRectF bar = boxOf(spec, marksOf(spec, Shape::Bar, "acme/plan").at(0));
    EXPECT_EQ(ghost.right(), bar.left());
    EXPECT_EQ(ghost.left(), spec.plot.left()) << "the picture begins with it";
    EXPECT_EQ(ghost.center().y(), bar.center().y());
    EXPECT_THAT(textsOf(spec, TextRole::Label), Contains(QStringLiteral("60")));
    EXPECT_TRUE(
        hitArea(spec, figureMark("acme", "plan"))->tooltip.contains(QStringLiteral("was 2025")));
}

TEST(TimelineUnderReview, MovesAsideWhereAnotherBarStands)
{
    FigureSketch moved = plan;
    moved.period = Period::calendarYear(2026);
    const FigureSketch half{
        .id = "half", .amount = Money::single(20, usd), .period = {Month::of(2025, 1), 6}};
    const ChartSpec spec = reviewed({plan}, {moved, half});
    const QRectF ghost = boxOf(spec, marksOf(spec, Shape::GhostBar, "acme/plan").at(0));
    EXPECT_FALSE(ghost.intersects(boxOf(spec, marksOf(spec, Shape::Bar, "acme/half").at(0))));
    for (const PlacedText& text : spec.texts) {
        EXPECT_FALSE(text.role == TextRole::Label && text.box.intersects(ghost));
    }
}

TEST(TimelineUnderReview, NamesABarThatIsGone)
{
    const FigureSketch next{
        .id = "next", .amount = Money::atLeast(80, usd), .period = Period::calendarYear(2026)};
    const ChartSpec spec = reviewed({plan, next}, {plan});
    const QRectF ghost = boxOf(spec, marksOf(spec, Shape::GhostBar, "acme/next").at(0));
    EXPECT_GT(ghost.left(), spec.plot.center().x() - 1);
    EXPECT_THAT(textsOf(spec, TextRole::Label), Contains(QStringLiteral("was ≥ 80")));
    const HitArea* const area = hitArea(spec, figureMark("acme", "next"));
    ASSERT_NE(area, nullptr);
    EXPECT_EQ(area->tooltip, QStringLiteral("acme: was at least $80 bn\n2026\n"
                                            "gone with the changes under review"));
    EXPECT_TRUE(area->figures.empty()) << "it is none of these figures";
    EXPECT_TRUE(spec.description.contains(area->spoken));
}

TEST(TimelineUnderReview, ALaneOfWhatIsGoneHasItsGhostAlone)
{
    const ChartSpec spec =
        reviewed({plan, other}, {other, {.id = "x", .company = "acme", .kind = Kind::Actual}});
    EXPECT_EQ(marksOf(spec, Shape::GhostBar, "acme/plan").size(), 1U);
    EXPECT_THAT(textsOf(spec, TextRole::Label), Contains(QStringLiteral("was 60")));
    EXPECT_THAT(textsOf(spec, TextRole::Notice), IsEmpty()) << "it would stand in the outline";
}

TEST(TimelineUnderReview, ClipsAGhostToTheYearsThatAreShown)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.fromYear = 2026;
    settings.toYear = 2027;
    FigureSketch pledge = plan;
    pledge.period = {Month::of(2025, 3), 48};
    FigureSketch cut = pledge;
    cut.amount = Money::single(40, usd);
    const ChartSpec spec = reviewed({pledge}, {cut}, {.size = {1280, 720}}, settings);
    const QRectF ghost = boxOf(spec, marksOf(spec, Shape::GhostBar, "acme/plan").at(0));
    EXPECT_EQ(ghost.left(), spec.plot.left());
    EXPECT_EQ(ghost.right(), spec.plot.right());
}

TEST(TimelineUnderReview, SaysNothingWhereNothingChanged)
{
    const ChartSpec spec = reviewed({plan}, {plan});
    EXPECT_THAT(textsOf(spec, TextRole::Legend), Not(Contains(legendText)));
    const Dataset same = datasetOf({plan});
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    EXPECT_EQ(spec,
              timelineChart(same, settings, timelineOf(same, settings), {}, {.size = {1280, 720}}));
}

} // namespace
} // namespace capex
