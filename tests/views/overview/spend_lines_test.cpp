// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/overview/spend_lines.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

FigureSketch spent(const char* id, const char* company, int year, double amount,
                   const char* measure = "capex")
{
    return {.id = id,
            .company = company,
            .kind = Kind::Actual,
            .amount = Money::single(amount, usd),
            .period = Period::calendarYear(year),
            .announced = QDate(year + 1, 2, 1),
            .measure = measure};
}

ChartSpec linesOf(const std::vector<FigureSketch>& sketches, QSizeF size = {500, 300},
                  const ViewOptions& options = {})
{
    const Dataset dataset = datasetOf(sketches);
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.kinds = QList<Kind>{Kind::Actual};
    const YearsByMeasure years = byMeasure(compareYearsShown(dataset, settings, {}));
    return spendLines(dataset, years, options, {.size = size, .isPanel = true});
}

TEST(SpendLines, HaveTheLastWholeYearAndItsChangeBesideALine)
{
    const ChartSpec spec =
        linesOf({spent("a", "acme", 2023, 80), spent("b", "acme", 2024, 100),
                 spent("c", "acme", 2025, 150), spent("d", "borealis", 2025, 7)});
    EXPECT_EQ(textsOf(spec, TextRole::Name),
              (QStringList{QStringLiteral("acme"), QStringLiteral("borealis")}));
    EXPECT_EQ(textsOf(spec, TextRole::Value),
              (QStringList{QStringLiteral("150"), QStringLiteral("7")}));
    EXPECT_TRUE(textsOf(spec, TextRole::Detail).contains(QStringLiteral("+ 50 %")));
    expectTidy(spec);
    expectMarksInside(spec);
}

TEST(SpendLines, ShowWhatChangesUnderReviewDoToThem)
{
    const Dataset before =
        datasetOf({spent("a", "acme", 2024, 200), spent("b", "acme", 2025, 150)});
    const Dataset after = datasetOf({spent("a", "acme", 2024, 100), spent("b", "acme", 2025, 150)});
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.kinds = QList<Kind>{Kind::Actual};
    const ComparisonContext context(after, {View::Years, settings, {}}, before);
    const ChartSpec spec = spendLines(after, byMeasure(compareYearsShown(context, {})), {},
                                      {.size = {500, 300}, .isPanel = true});
    const auto ghosts = marksOf(spec, Mark::Shape::GhostLine, "acme/2025");
    const auto lines = marksOf(spec, Mark::Shape::Line, "acme/2025");
    ASSERT_EQ(ghosts.size(), 1U);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_LT(ghosts[0].points.front().y(), lines[0].points.front().y()) << "it was more";
    EXPECT_EQ(ghosts[0].points.back(), lines[0].points.back());
    EXPECT_TRUE(spec.hitAreas[0].tooltip.contains(QStringLiteral("was $200 bn")));
    expectTidy(spec);
    expectMarksInside(spec);
}

TEST(SpendLines, StandOnOneScale)
{
    const ChartSpec spec =
        linesOf({spent("a", "acme", 2024, 100), spent("b", "acme", 2025, 100),
                 spent("c", "borealis", 2024, 50), spent("d", "borealis", 2025, 50)});
    const auto heightOf = [&](const char* company) {
        const auto lines = marksOf(spec, Mark::Shape::Line, company);
        EXPECT_EQ(lines.size(), 1U) << company;
        return lines.front().points.front().y();
    };
    const auto firstRow = heightOf("acme/2025");
    const auto secondRow = heightOf("borealis/2025");
    const double row = spec.hitAreas[1].box.top() - spec.hitAreas[0].box.top();
    EXPECT_GT(secondRow - row, firstRow) << "half the value stands lower in its row";
}

TEST(SpendLines, BreakAtAGap)
{
    const ChartSpec spec = linesOf({spent("a", "acme", 2021, 80), spent("b", "acme", 2022, 90),
                                    spent("c", "acme", 2024, 100), spent("d", "acme", 2025, 110)});
    EXPECT_EQ(marksOf(spec, Mark::Shape::Line, "acme/2025").size(), 2U);
}

TEST(SpendLines, MarkAPartOfAYearByAHollowDotWithoutAChange)
{
    std::vector<FigureSketch> sketches{spent("a", "acme", 2024, 100), spent("b", "acme", 2025, 60)};
    sketches.back().period = {Month::of(2025, 1), 6};
    const ChartSpec spec = linesOf(sketches);
    EXPECT_EQ(textsOf(spec, TextRole::Value), QStringList{QStringLiteral("100")});
    const auto dots = marksOf(spec, Mark::Shape::Point, "acme/2024");
    ASSERT_EQ(dots.size(), 2U);
    EXPECT_EQ(dots[0].fill, Fill::Solid);
    EXPECT_EQ(dots[1].fill, Fill::Light);
    EXPECT_EQ(spec.common.legend.size(), 1U);
}

TEST(SpendLines, SayTheYearOfAValueThatIsOlder)
{
    const ChartSpec spec =
        linesOf({spent("a", "acme", 2025, 100), spent("b", "borealis", 2024, 90)});
    EXPECT_EQ(textsOf(spec, TextRole::Detail).last(), QStringLiteral("2024"));
}

TEST(SpendLines, SayWhoHasNoFigureAndWhoCountsSomethingElse)
{
    std::vector<FigureSketch> sketches{spent("a", "acme", 2025, 100),
                                       spent("b", "borealis", 2025, 90),
                                       spent("c", "corp", 2025, 80, "ai-infrastructure")};
    sketches.push_back({.id = "plan", .company = "delta"});
    const ChartSpec spec = linesOf(sketches);
    const QStringList notices = textsOf(spec, TextRole::Notice);
    EXPECT_TRUE(notices.contains(QStringLiteral("counts something else")));
    EXPECT_TRUE(notices.contains(QStringLiteral("no figure")));
    EXPECT_EQ(spec.hitAreas.size(), 4U);
}

TEST(SpendLines, NameThoseWithoutRoom)
{
    std::vector<FigureSketch> sketches;
    const std::array companies{"a", "b", "c", "d", "e", "f", "g", "h"};
    sketches.reserve(companies.size());
    for (const char* const company : companies) {
        sketches.push_back(spent(company, company, 2025, 10));
    }
    const ChartSpec spec = linesOf(sketches, {500, 160});
    expectTidy(spec);
    EXPECT_LT(spec.hitAreas.size(), companies.size());
    EXPECT_TRUE(textsOf(spec, TextRole::Notice).last().startsWith(QStringLiteral("without room")));
}

TEST(SpendLines, FadeWhatIsNotInFocus)
{
    const ChartSpec spec =
        linesOf({spent("a", "acme", 2024, 90), spent("b", "acme", 2025, 100),
                 spent("c", "borealis", 2024, 7), spent("d", "borealis", 2025, 8)},
                {500, 300}, {.focus = {CompanyId{u"acme"}}});
    for (const Mark& mark : spec.marks) {
        EXPECT_EQ(mark.isFaded, mark.id.company != CompanyId{u"acme"});
    }
}

} // namespace
} // namespace capex
