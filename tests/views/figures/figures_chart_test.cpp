// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figures_chart.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// The texts of a figure's row, from left to right.
QStringList rowOf(const ChartSpec& spec, const QString& figure)
{
    QStringList texts;
    for (const PlacedText& text : spec.texts) {
        if (text.mark == MarkId({}, FigureId{figure})) {
            texts.append(QString(text.text).replace(u'\n', u' '));
        }
    }
    return texts;
}

Dataset twoClaims()
{
    return datasetOf({{.id = "plan", .amount = Money::atLeast(64, usd)},
                      {.id = "deed",
                       .company = "bolt",
                       .kind = Kind::Actual,
                       .amount = Money::single(1, cny),
                       .announced = {2025, 3, 1}}});
}

/// So many guidances of one company, of a day each.
Dataset manyFigures(int count)
{
    DatasetParts parts = partsOf({{.id = "f0"}});
    for (int number = 1; number < count; ++number) {
        Figure next = parts.figures.front();
        next.id = {QStringLiteral("f%1").arg(number)};
        next.announced = next.announced.addDays(number);
        parts.figures.push_back(next);
    }
    return Dataset(std::move(parts));
}

std::vector<ChartSpec> pagesOf(const Dataset& dataset, const ComparisonSettings& settings = {})
{
    const Shown request{dataset, View::Figures, settings, {}};
    return pagesFor(request)({.size = {1600, 900}});
}

TEST(FiguresChart, HasARowPerFigureWithWhatIsClaimedByWhomAndWhen)
{
    const auto pages = pagesOf(twoClaims());
    ASSERT_EQ(pages.size(), 1U);
    const QStringList row = rowOf(pages.front(), QStringLiteral("plan"));
    ASSERT_EQ(row.size(), 7) << "no conflict";
    EXPECT_EQ(row.mid(0, 6).join(u'|'),
              QStringLiteral(
                  "acme|guidance|capex, the company's own total|at least $64 bn|2025|15 Jan 2025"));
    EXPECT_EQ(rowOf(pages.front(), QStringLiteral("deed"))[3], QStringLiteral("1 bn CNY"));
}

TEST(FiguresChart, SetsAmountsFlushRight)
{
    const ChartSpec page = pagesOf(twoClaims()).front();
    std::vector<double> ends;
    for (const PlacedText& text : page.texts) {
        if (text.role == TextRole::Value) {
            ends.push_back(text.box.right());
        }
    }
    ASSERT_EQ(ends.size(), 2U);
    EXPECT_DOUBLE_EQ(ends[0], ends[1]);
}

TEST(FiguresChart, ListsWhatTheFiltersLetThroughAndNamesThem)
{
    ComparisonSettings settings;
    settings.asOf = QDate(2025, 2, 1);
    settings.kinds = {Kind::Guidance};
    const ChartSpec page = pagesOf(twoClaims(), settings).front();
    EXPECT_FALSE(rowOf(page, QStringLiteral("plan")).isEmpty());
    EXPECT_TRUE(rowOf(page, QStringLiteral("deed")).isEmpty());
    EXPECT_EQ(
        textsOf(page, TextRole::Subtitle).join(u'|'),
        QStringLiteral("1 of 2 figures · amounts as stated · as of 1 Feb 2025 · kinds: guidance"));
}

TEST(FiguresChart, SaysWhereAFigureIsDisputedOrHasARival)
{
    DatasetParts parts = partsOf({{.id = "one"},
                                  {.id = "other", .amount = Money::single(9, usd)},
                                  {.id = "wrong", .company = "bolt"}});
    parts.figures[2].disputed = true;
    const ChartSpec page = pagesOf(Dataset(std::move(parts))).front();
    EXPECT_EQ(rowOf(page, QStringLiteral("one")).back(), QStringLiteral("other amount: The press"));
    EXPECT_EQ(rowOf(page, QStringLiteral("wrong")).back(), QStringLiteral("disputed"));
}

TEST(FiguresChart, KeepsAmountsOnOneLine)
{
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        const Shown request{bundledFigures(), View::Figures, {}, {}};
        for (const ChartSpec& page :
             pagesFor(request)({.size = {640, 400}, .language = language})) {
            for (const PlacedText& text : page.texts) {
                EXPECT_FALSE(text.role == TextRole::Value && text.text.contains(u'\n'))
                    << text.text.toStdString();
            }
        }
    }
}

TEST(FiguresChart, SaysInTwoLinesWhoElseStatesAnAmount)
{
    for (const QSize size : {QSize(1440, 900), QSize(640, 400)}) {
        for (const Language language : {Language::English, Language::SimplifiedChinese}) {
            const Shown request{bundledFigures(), View::Figures, {}, {}};
            const auto pages = pagesFor(request)({.size = size, .language = language});
            if (language == Language::English) {
                EXPECT_LT(pages.size(), size.width() > 1000 ? 10U : 25U);
            }
            for (const ChartSpec& page : pages) {
                const double last = page.plot.right() - page.plot.width() / 8;
                for (const PlacedText& text : page.texts) {
                    EXPECT_TRUE(text.mark.isEmpty() || text.box.right() < last ||
                                text.text.count(u'\n') < 2)
                        << text.text.toStdString();
                }
            }
        }
    }
}

TEST(FiguresChart, GoesOnOnFurtherPagesWithEveryFigureOnce)
{
    const auto pages = pagesOf(manyFigures(200));
    ASSERT_GT(pages.size(), 1U);
    std::size_t rows = 0;
    for (const ChartSpec& page : pages) {
        EXPECT_TRUE(textsOf(page, TextRole::Subtitle)
                        .front()
                        .contains(QStringLiteral(" of %1").arg(pages.size())));
        rows += page.hitAreas.size();
        expectTidy(page);
    }
    EXPECT_EQ(rows, 200U);
    EXPECT_EQ(pages[1].hitAreas.front().id,
              MarkId({}, FigureId{QStringLiteral("f%1").arg(pages.front().hitAreas.size())}));
}

TEST(FiguresChart, SaysThatNothingIsLeftUnderTheFilters)
{
    ComparisonSettings settings;
    settings.asOf = QDate(2020, 1, 1);
    const auto pages = pagesOf(twoClaims(), settings);
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_EQ(textsOf(pages.front(), TextRole::Notice).join(u'|'),
              QStringLiteral("no figures under these filters"));
}

TEST(FiguresChart, NamesTheColumnsThatFindNoRoom)
{
    const ChartSpec page = figuresPanels(twoClaims(), {}, {.size = {320, 200}}).front();
    EXPECT_TRUE(textsOf(page, TextRole::Footnote)
                    .join(u' ')
                    .contains(QStringLiteral("No room for: Period")));
}

TEST(FiguresChart, IsTidyAtEverySize)
{
    expectTidyAtEverySize([](const Dataset& dataset, const ChartSurface& surface) {
        return figuresPanels(dataset, {}, surface).front();
    });
}

} // namespace
} // namespace capex
