// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/reconciliation/reconciliation_chart.h"

#include <gmock/gmock.h>

/// What the reconciliation shows of changes that are under review.
namespace capex {
namespace {

using testing::Contains;
using testing::Not;
using Shape = Mark::Shape;

const QString legendText = QStringLiteral("without the changes under review");

/// A total over able, baker and whoever else has figures.
Dataset withTotal(const std::vector<FigureSketch>& members, double amount)
{
    DatasetParts parts = partsOf(members);
    Aggregate total{.id = {QStringLiteral("total")},
                    .name = QStringLiteral("All of them"),
                    .amount = Money::single(amount, usd),
                    .period = Period::calendarYear(2025),
                    .announced = {2025, 3, 1},
                    .source = {QStringLiteral("press")}};
    for (const Company& company : parts.companies) {
        total.members.append(company.id);
    }
    parts.aggregates = {total};
    return Dataset(parts);
}

ChartSpec reviewed(const Dataset& before, const Dataset& after, const QSizeF& size = {1280, 720})
{
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const ComparisonContext context(after, {View::Reconciliation, settings, {}}, before);
    return reconciliationChart(after, reconciliationsOf(context), settings, {}, {.size = size});
}

FigureSketch plan(const char* id, const char* company, double amount)
{
    return {.id = id, .company = company, .amount = Money::single(amount, usd)};
}

Dataset before()
{
    return withTotal({plan("a", "able", 60), plan("b", "baker", 40)}, 120);
}

Dataset after()
{
    return withTotal({plan("a", "able", 90), plan("b", "baker", 40)}, 160);
}

/// The mark of a step, in the picture; invalid where there is none.
QRectF boxAt(const ChartSpec& spec, Shape shape, const char* step)
{
    for (const Mark& mark : spec.marks) {
        if (mark.shape == shape && textOf(mark.id).endsWith(u'/' + QLatin1String(step))) {
            return boxOf(spec, mark);
        }
    }
    return {};
}

const HitArea& areaOf(const ChartSpec& spec, const char* step)
{
    return *std::ranges::find_if(spec.hitAreas, [&](const HitArea& area) {
        return textOf(area.id).endsWith(u'/' + QLatin1String(step));
    });
}

TEST(ReconciliationUnderReview, OutlinesWhatEveryStepWas)
{
    for (const QSizeF size : {QSizeF(1280, 720), QSizeF(640, 400)}) {
        const ChartSpec spec = reviewed(before(), after(), size);
        const auto bar = [&](const char* step) { return boxAt(spec, Shape::Bar, step); };
        const auto ghost = [&](const char* step) { return boxAt(spec, Shape::GhostBar, step); };
        EXPECT_EQ(ghost("able").left(), bar("able").left());
        EXPECT_NEAR(ghost("able").width() / bar("able").width(), 60.0 / 90, 1e-9);
        EXPECT_FALSE(ghost("baker").isValid()) << "it is the same";
        EXPECT_NEAR(ghost("sum").width() / bar("sum").width(), 100.0 / 130, 1e-9);
        EXPECT_NEAR(ghost("gap").left(), ghost("sum").right(), 1e-6);
        EXPECT_NEAR(ghost("gap").right(), ghost("published").right(), 1e-6);
        EXPECT_NEAR(ghost("published").width() / bar("published").width(), 120.0 / 160, 1e-9);
        EXPECT_LT(ghost("sum").top(), bar("sum").top());
        EXPECT_EQ(textsOf(spec, TextRole::Legend).last(), legendText);
        expectTidy(spec);
        expectMarksInside(spec);
        expectLabelsBesideMarks(spec);
    }
}

TEST(ReconciliationUnderReview, SaysWhatEveryStepWas)
{
    const ChartSpec spec = reviewed(before(), after());
    EXPECT_TRUE(areaOf(spec, "able").tooltip.contains(QStringLiteral("was $60 bn")));
    EXPECT_TRUE(areaOf(spec, "able").spoken.contains(QStringLiteral("was $60 bn")));
    EXPECT_FALSE(areaOf(spec, "baker").tooltip.contains(QStringLiteral("was")));
    EXPECT_TRUE(areaOf(spec, "sum").tooltip.contains(QStringLiteral("was $100 bn")));
    EXPECT_TRUE(areaOf(spec, "published").tooltip.contains(QStringLiteral("was $120 bn")));
    EXPECT_TRUE(spec.description.contains(QStringLiteral(
        "Without the changes under review they add up to $100 bn, published are $120 bn.")));
    const ChartSpec narrower =
        reviewed(before(), withTotal({plan("a", "able", 60), plan("b", "baker", 50)}, 120));
    EXPECT_TRUE(areaOf(narrower, "gap").tooltip.contains(QStringLiteral("was 20")));
    EXPECT_FALSE(areaOf(narrower, "published").tooltip.contains(QStringLiteral("was")));
}

TEST(ReconciliationUnderReview, KeepsTheWordsOfAMemberWithoutAnAmountBehindWhatItWas)
{
    FigureSketch other = plan("b", "baker", 40);
    other.period = Period::calendarYear(2030);
    const ChartSpec spec = reviewed(before(), withTotal({plan("a", "able", 60), other}, 120));
    const QRectF ghost = boxAt(spec, Shape::GhostBar, "baker");
    ASSERT_TRUE(ghost.isValid());
    EXPECT_FALSE(boxAt(spec, Shape::Bar, "baker").isValid());
    for (const PlacedText& text : spec.texts) {
        EXPECT_FALSE(text.box.intersects(ghost)) << text.text.toStdString();
    }
    expectTidy(spec);
}

TEST(ReconciliationUnderReview, LeavesRoomForWhatWasMore)
{
    const ChartSpec spec = reviewed(after(), before());
    EXPECT_GT(boxAt(spec, Shape::GhostBar, "able").right(),
              boxAt(spec, Shape::Bar, "able").right());
    expectTidy(spec);
    expectMarksInside(spec);
    expectLabelsBesideMarks(spec);
}

TEST(ReconciliationUnderReview, AddsUpWhatTheMembersWithoutRoomWere)
{
    static constexpr std::array names{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l",
                                      "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x"};
    std::vector<FigureSketch> members;
    members.reserve(names.size());
    for (const char* const name : names) {
        members.push_back(plan(name, name, 10));
    }
    const Dataset old = withTotal(members, 300);
    for (FigureSketch& member : members) {
        member.amount = Money::single(20, usd);
    }
    const ChartSpec spec = reviewed(old, withTotal(members, 300), {640, 400});
    const QRectF rest = boxAt(spec, Shape::Bar, "more");
    ASSERT_TRUE(rest.isValid());
    EXPECT_NEAR(boxAt(spec, Shape::GhostBar, "more").width() / rest.width(), 0.5, 1e-9);
    EXPECT_TRUE(areaOf(spec, "more").tooltip.contains(QStringLiteral("x (was $10 bn)")));
}

TEST(ReconciliationUnderReview, SaysNothingWhereNothingChanged)
{
    const ChartSpec spec = reviewed(after(), after());
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    EXPECT_EQ(spec, reconciliationChart(after(), reconciliationsOf(after(), settings), settings, {},
                                        {.size = {1280, 720}}));
    EXPECT_THAT(textsOf(spec, TextRole::Legend), Not(Contains(legendText)));
}

} // namespace
} // namespace capex
