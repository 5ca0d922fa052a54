// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "views/overview/page_layout.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QList<PagePanel> panelsAt(std::initializer_list<PanelPlace> places)
{
    QList<PagePanel> panels;
    for (const PanelPlace& place : places) {
        panels.append({View::Ranking, {}, place, false, {}});
    }
    return panels;
}

/// The panels of a page with a head and a foot of usual height.
std::vector<QRectF> placed(const QList<PagePanel>& panels, QSizeF size,
                           ChartSurface::Height height = ChartSurface::Height::Fixed)
{
    return placePage({.size = size, .height = height, .bodyText = 11},
                     {.top = 60, .bottom = size.height() - 60, .panels = panels})
        .panels;
}

TEST(PlacedPage, HasItsPanelsOnTheirGridAtANormalSize)
{
    const auto boxes = placed(panelsAt({{0, 0, 1, 1}, {0, 1, 1, 1}, {1, 0, 1, 2}}), {1440, 900});
    ASSERT_EQ(boxes.size(), 3U);
    EXPECT_EQ(boxes[0].top(), boxes[1].top());
    EXPECT_NEAR(boxes[0].width(), boxes[1].width(), 1);
    EXPECT_GT(boxes[1].left(), boxes[0].right());
    EXPECT_GT(boxes[2].top(), boxes[0].bottom());
    EXPECT_NEAR(boxes[2].right(), boxes[1].right(), 1);
    EXPECT_NEAR(boxes[2].height(), boxes[0].height(), 1);
}

TEST(PlacedPage, StandsSideBySideWhereItIsWideAndBelowEachOtherWhereItIsNarrow)
{
    const auto wide = placed(usualPanels(), {2400, 1000});
    EXPECT_EQ(wide[0].top(), wide[2].top());
    EXPECT_GT(wide[0].width(), wide[1].width());
    const auto narrow = placed(usualPanels(), {640, 2000});
    EXPECT_EQ(narrow[0].left(), narrow[2].left());
    EXPECT_GT(narrow[2].top(), narrow[1].bottom());
}

TEST(PlacedPage, IsReadInTheSameOrderEverywhere)
{
    const auto panels = exchanged(usualPanels(), 0, 2);
    const auto narrow = placed(panels, {640, 2000});
    EXPECT_LT(narrow[2].top(), narrow[1].top());
    EXPECT_LT(narrow[1].top(), narrow[0].top());
    const auto wide = placed(panels, {2400, 1000});
    EXPECT_LT(wide[2].left(), wide[1].left());
    EXPECT_GT(wide[2].width(), wide[0].width()) << "the largest is the one with most cells";
}

TEST(PlacedPage, OnAScreenPutsPanelsBelowEachOtherThatWouldBeTooNarrow)
{
    const auto slices = panelsAt({{0, 0, 1, 1}, {0, 1, 1, 40}});
    const auto boxes = placed(slices, {1440, 900}, ChartSurface::Height::Grows);
    EXPECT_EQ(boxes[0].left(), boxes[1].left());
    EXPECT_GT(boxes[1].top(), boxes[0].bottom());
}

TEST(PlacedPage, OnAScreenIsAsHighAsItsLowestPanelNeeds)
{
    const auto low = panelsAt({{0, 0, 1, 1}, {1, 0, 9, 1}});
    const auto boxes = placed(low, {1440, 900}, ChartSurface::Height::Grows);
    EXPECT_GE(boxes[0].height(), 12 * 11);
    EXPECT_GT(boxes[1].bottom(), 900);
}

TEST(PlacedPage, OnPaperGivesTheRoomOfAPanelThatWouldBeTooSmallToItsNeighbours)
{
    const auto panels = panelsAt({{0, 0, 1, 1}, {0, 1, 1, 40}, {1, 0, 1, 41}});
    const auto boxes = placed(panels, {1440, 900});
    EXPECT_TRUE(boxes[0].isNull());
    EXPECT_NEAR(boxes[1].width(), boxes[2].width(), 1);
}

TEST(PlacedPage, LeavesOutOnPaperWhatFindsNoRoomAndScrollsOnAScreen)
{
    const auto many = panelsAt(
        {{0, 0, 1, 1}, {1, 0, 1, 1}, {2, 0, 1, 1}, {3, 0, 1, 1}, {4, 0, 1, 1}, {5, 0, 1, 1}});
    const auto paper = placed(many, {640, 480});
    EXPECT_FALSE(paper[0].isNull());
    EXPECT_TRUE(paper[5].isNull());
    for (const QRectF& box : placed(many, {640, 480}, ChartSurface::Height::Grows)) {
        EXPECT_GE(box.height(), 12 * 11);
    }
}

/// A page with every view on it.
ViewOptions everyView()
{
    ViewOptions options;
    options.page.panels.clear();
    for (const View view : allOf<View>()) {
        if (view != View::Overview) {
            options.page.panels = added(options.page.panels, view).value_or(options.page.panels);
        }
    }
    return options;
}

TEST(PlacedPage, ShowsEveryViewAsAPanel)
{
    const auto result =
        resultOf(Shown{bundledFigures(), View::Overview, headlineSettings(), everyView()});
    for (const QSizeF size : {QSizeF(1920, 1400), QSizeF(3840, 1200), QSizeF(800, 600)}) {
        const ChartSpec page = result->chart({.size = size, .height = ChartSurface::Height::Grows});
        EXPECT_EQ(page.panels.size(), 8U);
        for (const ChartSpec& panel : page.panels) {
            EXPECT_FALSE(panel.title.isEmpty());
            EXPECT_FALSE(panel.hitAreas.empty()) << panel.title.toStdString();
        }
    }
    const QString csv = QString::fromUtf8(result->table());
    for (const View view : everyView().page.panels.isEmpty() ? QList<View>() : allOf<View>()) {
        if (view != View::Overview) {
            EXPECT_TRUE(csv.contains(u'\n' + keywordOf(view) + u','))
                << keywordOf(view).toStdString();
        }
    }
}

TEST(PlacedPage, GivesAPanelTheTitleThatItWasGivenAndSaysThatItIsPinned)
{
    ViewOptions options;
    options.page.panels[0].title = QStringLiteral("Plans");
    options.page.panels[0].isPinned = true;
    const auto result =
        resultOf(Shown{bundledFigures(), View::Overview, headlineSettings(), options});
    const ChartSpec page = result->chart({.size = {1440, 900}});
    EXPECT_EQ(page.panels[0].title, QStringLiteral("Plans"));
    EXPECT_TRUE(page.panels[0].isPinned);
    const auto says = [](const ChartSpec& panel) {
        return std::ranges::any_of(panel.texts, [](const PlacedText& text) {
            return text.text.contains(QStringLiteral("pinned"));
        });
    };
    EXPECT_TRUE(says(page.panels[0]));
    const ChartSpec paper =
        result->chart({.size = {1440, 900}, .medium = ChartSurface::Medium::Paper});
    EXPECT_FALSE(says(paper.panels[0])) << "nothing is selected on paper";
}

TEST(PlacedPage, CutsATitleThatWouldFillAPanel)
{
    ViewOptions options;
    options.page.panels[0].title = QStringLiteral("Plans\n").repeated(200);
    const auto result = resultOf(Shown{headlines(), View::Overview, headlineSettings(), options});
    const QString title = result->chart({.size = {1440, 900}}).panels[0].title;
    EXPECT_EQ(title.size(), 100);
    EXPECT_FALSE(title.contains(u'\n'));
}

TEST(PlacedPage, IsFilledByAnEnlargedPanelWithAllThatPanelsLeaveToTheirPage)
{
    for (int number = 1; number <= 8; ++number) {
        ViewOptions options = everyView();
        options.enlarged = number;
        const auto result =
            resultOf(Shown{bundledFigures(), View::Overview, headlineSettings(), options});
        const ChartSpec page = result->chart({.size = {1200, 800}});
        EXPECT_TRUE(page.panels.empty());
        EXPECT_EQ(page.enlarged, number);
        ASSERT_FALSE(page.hitAreas.empty()) << page.title.toStdString();
        EXPECT_EQ(page.hitAreas.front().id.panel, number);
        EXPECT_TRUE(std::ranges::any_of(page.texts, [](const PlacedText& text) {
            return text.text.contains(QStringLiteral("Sources: ")) ||
                   text.text.contains(QStringLiteral("Figures: "));
        })) << page.title.toStdString();
        const Narrator words(result->dataset(), Language::English);
        const HitArea& area = page.hitAreas.front();
        EXPECT_TRUE(result->explain({area.company, area.id, area.figures, area.tooltip}, words));
    }
}

TEST(PlacedPage, IsWholeWhereNoSuchPanelCanBeEnlarged)
{
    ViewOptions options;
    options.enlarged = 4;
    const auto result =
        resultOf(Shown{bundledFigures(), View::Overview, headlineSettings(), options});
    EXPECT_EQ(result->chart({.size = {1200, 800}}).panels.size(), 3U);
}

} // namespace
} // namespace capex
