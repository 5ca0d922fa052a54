// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/ranking/ranking_chart.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

void expectSound(const ChartSpec& spec)
{
    expectTidy(spec);
    expectMarksInside(spec);
    expectLabelsBesideMarks(spec);
}

ChartSpec chartOf(const Dataset& dataset, const ChartSurface& surface)
{
    return rankingChart(dataset, compare(dataset, settingsFor(Basis::PerYear)), surface);
}

TEST(RankingLayout, IsTidyAtEverySizeForAnyCrowd)
{
    for (const PictureCase& given : pictureCases()) {
        SCOPED_TRACE(given.text());
        const ChartSpec spec = chartOf(crowd(given.companies, given.names), given.surface());
        expectSound(spec);
        EXPECT_FALSE(spec.hitAreas.empty());
    }
}

TEST(RankingLayout, IsTidyForTheHeadlinesOnEveryBasis)
{
    for (const Basis basis : allOf<Basis>()) {
        for (const QSizeF size : {QSizeF(640, 400), QSizeF(900, 700), QSizeF(1600, 900)}) {
            for (const Vintage vintage : allOf<Vintage>()) {
                ComparisonSettings settings = headlineSettings();
                settings.basis = basis;
                settings.vintage = vintage;
                for (const Language language : {Language::English, Language::SimplifiedChinese}) {
                    const ChartSpec spec = rankingChart(headlines(), compare(headlines(), settings),
                                                        {.size = size, .language = language});
                    expectSound(spec);
                }
            }
        }
    }
}

TEST(RankingLayout, IsTidyForUnusualAmounts)
{
    for (const Dataset& dataset : unusualAmounts()) {
        expectSound(chartOf(dataset, {.size = {640, 400}}));
    }
}

TEST(RankingLayout, DropsAStatementThatIsTooLongRatherThanTheBar)
{
    DatasetParts parts = crowd(1, NameLength::Long).parts();
    parts.companies.front().fiscalYearEnd = 6;
    parts.figures.front().kind = Kind::Estimate;
    parts.figures.front().period = Period::fiscalQuarter(2025, 3, 6);
    const Dataset dataset(parts);
    const ChartSpec spec =
        rankingChart(dataset, compare(dataset, settingsFor(Basis::PerYear)), {.size = {500, 400}});
    expectTidy(spec);
    EXPECT_GT(boxOf(spec, spec.marks.front()).width(), 0.4 * spec.plot.width());
    EXPECT_TRUE(spec.hitAreas.front().tooltip.contains(QStringLiteral("extrapolated from")));
}

} // namespace
} // namespace capex
