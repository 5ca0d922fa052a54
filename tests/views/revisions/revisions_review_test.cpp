// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/chart/time_axis.h"
#include "views/revisions/revisions_chart.h"

#include <gmock/gmock.h>

/// What the revisions show of changes that are under review.
namespace capex {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using Shape = Mark::Shape;

const QString legendText = QStringLiteral("without the changes under review");

ChartSpec reviewed(const std::vector<FigureSketch>& before, const std::vector<FigureSketch>& after,
                   const QSizeF& size = {1280, 720})
{
    const Dataset dataset = datasetOf(after);
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const ComparisonContext context(dataset, {View::Revisions, settings, {}}, datasetOf(before));
    return revisionsChart(dataset, settings, revisionsOf(context), {}, {.size = size});
}

FigureSketch stated(const char* id, const Money& amount, QDate day)
{
    return {.id = id, .amount = amount, .announced = day};
}

const FigureSketch first = stated("1", Money::range(60, 65, usd), {2025, 1, 24});
const FigureSketch second = stated("2", Money::range(64, 72, usd), {2025, 4, 30});
const FigureSketch corrected = stated("1", Money::range(40, 45, usd), {2025, 1, 24});
const FigureSketch actual{
    .id = "a", .kind = Kind::Actual, .amount = Money::single(72, usd), .announced = {2026, 1, 28}};

/// A height of the picture in billions, read off two value ticks as a reader does.
double billionsAt(const ChartSpec& spec, double y)
{
    const AxisTick& a = spec.y.ticks.front();
    const AxisTick& b = spec.y.ticks.back();
    return a.label.toDouble() +
           (y - a.at) / (b.at - a.at) * (b.label.toDouble() - a.label.toDouble());
}

QString tooltipOf(const ChartSpec& spec, const char* figure)
{
    return hitArea(spec, figureMark("acme", figure))->tooltip;
}

TEST(RevisionsUnderReview, DrawsACorrectedStepWhereItStood)
{
    for (const QSizeF size : {QSizeF(1280, 720), QSizeF(640, 400)}) {
        const ChartSpec spec = reviewed({first, second}, {corrected, second}, size);
        const auto ghosts = marksOf(spec, Shape::GhostBar, "acme");
        ASSERT_EQ(ghosts.size(), 1U) << "the second is the same";
        EXPECT_EQ(dayAt(ghosts[0].points.front().x()), first.announced);
        EXPECT_EQ(dayAt(ghosts[0].points.back().x()), second.announced);
        EXPECT_NEAR(billionsAt(spec, ghosts[0].points.front().y()), 65, 1e-6);
        EXPECT_NEAR(billionsAt(spec, ghosts[0].points.back().y()), 60, 1e-6);
        EXPECT_TRUE(tooltipOf(spec, "1").contains(QStringLiteral("was $60 – 65 bn")));
        EXPECT_FALSE(tooltipOf(spec, "2").contains(QStringLiteral("was")));
        EXPECT_TRUE(spec.description.contains(QStringLiteral("was $60 – 65 bn")));
        EXPECT_EQ(textsOf(spec, TextRole::Legend).last(), legendText);
        expectTidy(spec);
        expectMarksInside(spec);
    }
}

TEST(RevisionsUnderReview, LetsAStatementGoOnWhereANewOneFollows)
{
    const ChartSpec spec = reviewed({first}, {first, second});
    const auto ghosts = marksOf(spec, Shape::GhostBar, "acme");
    ASSERT_EQ(ghosts.size(), 1U);
    EXPECT_EQ(dayAt(ghosts[0].points.front().x()), second.announced) << "until then it stands";
    EXPECT_GT(ghosts[0].points.back().x(), ghosts[0].points.front().x());
    EXPECT_FALSE(tooltipOf(spec, "1").contains(QStringLiteral("was")));
    EXPECT_TRUE(tooltipOf(spec, "2").contains(QStringLiteral("was $60 – 65 bn")));
}

TEST(RevisionsUnderReview, TellsOfAStatementThatIsGoneWhereAnotherStandsNow)
{
    const ChartSpec spec = reviewed({first, second}, {first});
    EXPECT_EQ(marksOf(spec, Shape::GhostBar, "acme").size(), 1U);
    EXPECT_TRUE(tooltipOf(spec, "1").contains(QStringLiteral("was $64 – 72 bn from 30 Apr 2025")));
}

TEST(RevisionsUnderReview, DrawsASingleValueAsALine)
{
    const ChartSpec spec = reviewed({stated("1", Money::single(50, usd), {2025, 1, 24}), second},
                                    {stated("1", Money::single(55, usd), {2025, 1, 24}), second});
    const auto ghosts = marksOf(spec, Shape::GhostLine, "acme");
    ASSERT_EQ(ghosts.size(), 1U);
    EXPECT_NEAR(billionsAt(spec, ghosts[0].points.front().y()), 50, 1e-6);
    EXPECT_EQ(ghosts[0].points.front().y(), ghosts[0].points.back().y());
    EXPECT_EQ(textsOf(spec, TextRole::Legend).last(), legendText);
}

TEST(RevisionsUnderReview, DrawsAnActualThatWasAnotherOne)
{
    FigureSketch restated = actual;
    restated.amount = Money::single(66, usd);
    const ChartSpec spec = reviewed({first, actual}, {first, restated});
    const auto ghosts = marksOf(spec, Shape::GhostLine, "acme");
    ASSERT_EQ(ghosts.size(), 1U);
    EXPECT_NEAR(billionsAt(spec, ghosts[0].points.front().y()), 72, 1e-6);
    const double middle = (ghosts[0].points.front().x() + ghosts[0].points.back().x()) / 2;
    EXPECT_EQ(dayAt(middle + 1e-6), actual.announced);
    EXPECT_TRUE(tooltipOf(spec, "a").contains(QStringLiteral("was $72 bn")));
    const ChartSpec gone = reviewed({first, actual}, {first});
    EXPECT_TRUE(
        tooltipOf(gone, "1").contains(QStringLiteral("was $72 bn, reported on 28 Jan 2026")));
    expectMarksInside(gone);
}

TEST(RevisionsUnderReview, PutsGhostsBelowEverythingElseOfAPanel)
{
    const ChartSpec spec = reviewed({first, second, actual}, {corrected, second});
    const auto isGhost = [](const Mark& mark) {
        return mark.shape == Shape::GhostBar || mark.shape == Shape::GhostLine;
    };
    EXPECT_GE(std::ranges::count_if(spec.marks, isGhost), 2);
    EXPECT_TRUE(std::ranges::is_partitioned(spec.marks, isGhost));
}

TEST(RevisionsUnderReview, GivesALabelAPlateThatHasNoRoomButOnAGhost)
{
    const auto plates = [](double height) {
        QStringList texts;
        for (const PlacedText& text :
             reviewed({first, second, actual}, {corrected, second, actual}, {640, height}).texts) {
            if (text.hasPlate && text.role == TextRole::Value) {
                texts.append(text.text);
            }
        }
        return texts;
    };
    EXPECT_THAT(plates(200), ElementsAre(QStringLiteral("40 – 45")));
    EXPECT_THAT(plates(400), IsEmpty()) << "it stands between both";
}

TEST(RevisionsUnderReview, NamesACompanyThatNoLongerSaysAnything)
{
    const FigureSketch other{.id = "o", .company = "beta"};
    const ChartSpec spec =
        reviewed({first, other}, {{.id = "x", .period = Period::calendarYear(2027)}, other});
    EXPECT_TRUE(textsOf(spec, TextRole::Footnote)
                    .contains(QStringLiteral("No statement about 2025: acme (was $60 – 65 bn).")));
    EXPECT_THAT(textsOf(spec, TextRole::Legend), Not(Contains(legendText)));
}

TEST(RevisionsUnderReview, SaysNothingWhereNothingChanged)
{
    const Dataset same = datasetOf({first, second, actual});
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const ChartSpec spec = reviewed({first, second, actual}, {first, second, actual});
    EXPECT_EQ(spec, revisionsChart(same, settings, revisionsOf(same, settings), {},
                                   {.size = {1280, 720}}));
    EXPECT_THAT(textsOf(spec, TextRole::Legend), Not(Contains(legendText)));
}

} // namespace
} // namespace capex
