// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "views/charts/ranking_chart.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// Every text lies within the picture and overlaps no other.
void expectTidy(const ChartSpec& spec)
{
    const QRectF picture(QPointF(), spec.size);
    for (std::size_t a = 0; a < spec.texts.size(); ++a) {
        const PlacedText& text = spec.texts[a];
        EXPECT_TRUE(picture.contains(text.box)) << text.text.toStdString();
        EXPECT_FALSE(text.text.contains(u'…')) << text.text.toStdString();
        for (std::size_t b = a + 1; b < spec.texts.size(); ++b) {
            EXPECT_FALSE(text.box.intersects(spec.texts[b].box))
                << text.text.toStdString() << " / " << spec.texts[b].text.toStdString();
        }
    }
}

/// No text of a company lies on one of its marks, and all marks lie within the plot.
void expectMarksFree(const ChartSpec& spec)
{
    const QRectF room = spec.plot.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
    for (const Mark& mark : spec.marks) {
        const QRectF box = boxOf(spec, mark).adjusted(0, -1, 0, 1); // lines have no height
        EXPECT_TRUE(room.contains(box.center()) && room.left() <= box.left() &&
                    box.right() <= room.right())
            << mark.id.toStdString();
        for (const PlacedText& text : spec.texts) {
            EXPECT_FALSE(text.mark == mark.id && text.box.intersects(box))
                << text.text.toStdString();
        }
    }
}

struct Case
{
    QSizeF size;
    int companies;
    NameLength names;
    Language language;
    ChartSurface::Height height;
};

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    for (const QSizeF size :
         {QSizeF(640, 400), QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(3840, 2160)}) {
        for (const int companies : {1, 3, 8, 20, 60}) {
            for (const NameLength names :
                 {NameLength::OneLetter, NameLength::Usual, NameLength::Long}) {
                for (const Language language : {Language::English, Language::SimplifiedChinese}) {
                    cases.push_back(
                        {size, companies, names, language, ChartSurface::Height::Fixed});
                    cases.push_back(
                        {size, companies, names, language, ChartSurface::Height::Grows});
                }
            }
        }
    }
    return cases;
}

TEST(RankingLayout, IsTidyAtEverySizeForAnyCrowd)
{
    for (const Case& each : allCases()) {
        SCOPED_TRACE(testing::Message() << each.size.width() << " wide, " << each.companies
                                        << " companies, names " << static_cast<int>(each.names));
        const Dataset dataset = crowd(each.companies, each.names);
        const ChartSpec spec =
            rankingChart(dataset, compare(dataset, settingsFor(Basis::PerYear)),
                         {.size = each.size, .language = each.language, .height = each.height});
        expectTidy(spec);
        expectMarksFree(spec);
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
                    expectTidy(spec);
                    expectMarksFree(spec);
                }
            }
        }
    }
}

ChartSpec chartOfAmounts(const std::vector<Money>& amounts)
{
    static constexpr std::array ids{"a", "b", "c", "d", "e", "f"};
    std::vector<FigureSketch> sketches;
    for (std::size_t n = 0; n < amounts.size(); ++n) {
        sketches.push_back({.id = ids.at(n), .company = ids.at(n), .amount = amounts[n]});
    }
    const Dataset dataset = datasetOf(sketches);
    return rankingChart(dataset, compare(dataset, settingsFor(Basis::PerYear)),
                        {.size = {640, 400}});
}

TEST(RankingLayout, IsTidyForUnusualAmounts)
{
    const auto single = [](double value) { return Money::single(value, usd); };
    const std::vector<std::vector<Money>> cases{
        {single(7), single(7), single(7)},
        {single(1e6), single(0.001), single(0.002), single(0.003)},
        {Money::atLeast(5, usd), Money::atLeast(4, usd), Money::atLeast(0.01, usd)},
        {Money::atMost(5, usd), Money::atMost(0.01, usd)},
        {single(0), single(0)},
        {Money::range(1e-6, 1e9, usd), single(1)},
        {single(7e-9), single(3e-9)},
    };
    for (const auto& amounts : cases) {
        const ChartSpec spec = chartOfAmounts(amounts);
        expectTidy(spec);
        expectMarksFree(spec);
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
