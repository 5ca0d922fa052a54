// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "views/ranking/ranking_chart.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// The headlines with the regions of their companies, and one company without a figure.
Dataset regions()
{
    DatasetParts parts = headlines().parts();
    for (std::size_t n = 0; n < parts.companies.size(); ++n) {
        parts.companies[n].region =
            n < 4 ? QStringLiteral("United States") : QStringLiteral("China");
    }
    parts.companies.push_back({.id = {QStringLiteral("oracle")},
                               .name = QStringLiteral("Oracle"),
                               .region = QStringLiteral("United States")});
    return Dataset(parts);
}

ChartSpec chartOf(const ViewOptions& options, const Dataset& dataset = regions(),
                  const ComparisonSettings& settings = headlineSettings())
{
    return rankingChart(dataset, compare(dataset, settings), {}, options);
}

QStringList shownOrder(const ChartSpec& spec)
{
    QStringList ids;
    for (const HitArea& area : spec.hitAreas) {
        ids.append(area.company.text());
    }
    return ids;
}

QStringList headingsOf(const ChartSpec& spec)
{
    QStringList headings;
    for (const PlacedText& text : spec.texts) {
        if (text.role == TextRole::Value && text.mark.isEmpty()) {
            headings.append(text.text);
        }
    }
    return headings;
}

TEST(RankingOptions, OrderByName)
{
    const QStringList shown = shownOrder(chartOf({.sort = SortBy::Name}));
    QStringList sorted = shown;
    sorted.sort();
    EXPECT_EQ(shown, sorted);
    EXPECT_NE(shown, shownOrder(chartOf({})));
}

TEST(RankingOptions, OrderByChangeSinceTheFirstAnnouncement)
{
    ComparisonSettings latest = headlineSettings();
    latest.vintage = Vintage::Latest;
    const QStringList shown = shownOrder(chartOf({.sort = SortBy::Change}, regions(), latest));
    EXPECT_EQ(shown.mid(0, 3), (QStringList{QStringLiteral("amazon"), QStringLiteral("alphabet"),
                                            QStringLiteral("meta")}))
        << "they rose by 25, 17 and 8.5";
}

TEST(RankingOptions, GroupByRegionWithSubtotalsThatSayWhatIsMissing)
{
    const ChartSpec spec = chartOf({.groupByRegion = true});
    const QStringList headings = headingsOf(spec);
    ASSERT_EQ(headings.size(), 2);
    EXPECT_EQ(headings[0], QStringLiteral("United States · 315 – 320, without Oracle"));
    EXPECT_EQ(headings[1], QStringLiteral("China · ≥ 27.7"));
    EXPECT_EQ(shownOrder(spec).size(), 9 + 2) << "companies, and the sums of their regions";
}

TEST(RankingOptions, NeverAddUpTotalsOverDifferentHorizons)
{
    ComparisonSettings announced = headlineSettings();
    announced.basis = Basis::Announced;
    DatasetParts parts = regions().parts();
    for (Company& company : parts.companies) {
        company.region = QStringLiteral("World");
    }
    const ChartSpec spec = chartOf({.groupByRegion = true}, Dataset(parts), announced);
    EXPECT_EQ(headingsOf(spec),
              QStringList{QStringLiteral("World · no subtotal over different horizons")});
}

TEST(RankingOptions, FocusFadesTheRestAndKeepsEveryColour)
{
    const ChartSpec plain = chartOf({});
    const ChartSpec focused = chartOf({.focus = {{QStringLiteral("alibaba")}}});
    ASSERT_EQ(plain.marks.size(), focused.marks.size());
    for (std::size_t n = 0; n < plain.marks.size(); ++n) {
        EXPECT_EQ(focused.marks[n].isFaded, focused.marks[n].id != companyMark("alibaba"));
        EXPECT_EQ(focused.marks[n].colour, plain.marks[n].colour);
        EXPECT_FALSE(plain.marks[n].isFaded);
    }
    for (const PlacedText& text : focused.texts) {
        EXPECT_EQ(text.isFaded, !text.mark.isEmpty() && text.mark != companyMark("alibaba"));
    }
}

TEST(RankingOptions, KeepThePictureTidy)
{
    for (const PictureCase& each : pictureCases()) {
        SCOPED_TRACE(each.text());
        DatasetParts parts = crowd(each.companies, each.names).parts();
        for (std::size_t n = 0; n < parts.companies.size(); ++n) {
            parts.companies[n].region = QStringLiteral("Region %1").arg(n % 3);
        }
        const Dataset dataset(parts);
        const ChartSpec spec =
            rankingChart(dataset, compare(dataset, settingsFor(Basis::PerYear)), each.surface(),
                         {.sort = SortBy::Name, .groupByRegion = true});
        expectTidy(spec);
        expectMarksInside(spec);
        expectLabelsBesideMarks(spec);
    }
}

} // namespace
} // namespace capex
