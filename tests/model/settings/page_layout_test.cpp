// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/page_layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace capex {
namespace {

using testing::ElementsAre;

constexpr std::array directions{Direction::Left, Direction::Right, Direction::Up, Direction::Down};

QList<PagePanel> panelsAt(std::initializer_list<PanelPlace> places)
{
    QList<PagePanel> panels;
    for (const PanelPlace& place : places) {
        panels.append({View::Ranking, {}, place, false, {}});
    }
    return panels;
}

/// "0,0 2×7": row, column, rows × columns.
QStringList placesOf(const QList<PagePanel>& panels)
{
    QStringList places;
    for (const PagePanel& panel : panels) {
        const auto& [row, column, rows, columns] = panel.place;
        places.append(QStringLiteral("%1,%2 %3x%4").arg(row).arg(column).arg(rows).arg(columns));
    }
    return places;
}

/// Whether every cell of the grid belongs to one panel, and one alone.
bool isFull(const QList<PagePanel>& panels)
{
    int taken = 0;
    for (qsizetype a = 0; a < panels.size(); ++a) {
        taken += panels[a].place.area();
        for (qsizetype b = 0; b < a; ++b) {
            if (overlap(panels[a].place, panels[b].place)) {
                return false;
            }
        }
    }
    return taken == gridRows(panels) * gridColumns(panels);
}

TEST(PageLayout, HasFourTilesAndThreePanelsAtFirst)
{
    const PageLayout page;
    EXPECT_THAT(page.tiles, ElementsAre(Tile::Sum, Tile::Against, Tile::Moved, Tile::Spent));
    ASSERT_EQ(page.panels.size(), 3);
    EXPECT_EQ(page.panels[0].view, View::Ranking);
    EXPECT_EQ(largestPanel(page.panels), 0);
    EXPECT_TRUE(isFull(page.panels));
}

TEST(PageLayout, IsReadFromTheTopAndOfARowFromTheLeft)
{
    const auto panels = panelsAt({{1, 0, 1, 2}, {0, 1, 1, 1}, {0, 0, 1, 1}});
    EXPECT_THAT(readingOrder(panels), ElementsAre(2, 1, 0));
    EXPECT_EQ(largestPanel(panels), 0);
    EXPECT_EQ(largestPanel({}), std::nullopt);
}

TEST(PageLayout, KnowsWhoBordersOnAPanel)
{
    const auto panels = usualPanels();
    EXPECT_EQ(panelBeside(panels, 0, Direction::Right), 1);
    EXPECT_EQ(panelBeside(panels, 1, Direction::Down), 2);
    EXPECT_EQ(panelBeside(panels, 2, Direction::Up), 1);
    EXPECT_EQ(panelBeside(panels, 2, Direction::Left), 0);
    EXPECT_EQ(panelBeside(panels, 0, Direction::Left), std::nullopt);
    EXPECT_EQ(panelBeside(panels, 1, Direction::Right), std::nullopt);
}

TEST(PageLayout, LetsTwoPanelsChangePlaces)
{
    const auto panels = exchanged(usualPanels(), 0, 2);
    EXPECT_EQ(panels[0].view, View::Ranking);
    EXPECT_EQ(panels[0].place, (PanelPlace{1, 7, 1, 5}));
    EXPECT_EQ(panels[2].place, (PanelPlace{0, 0, 2, 7}));
    EXPECT_EQ(exchanged(panels, 0, 2), usualPanels());
}

TEST(PageLayout, GivesTheRoomOfARemovedPanelToItsNeighbours)
{
    EXPECT_THAT(placesOf(without(usualPanels(), 2)),
                ElementsAre(QStringLiteral("0,0 1x7"), QStringLiteral("0,7 1x5")));
    EXPECT_THAT(placesOf(without(usualPanels(), 0)),
                ElementsAre(QStringLiteral("0,0 1x1"), QStringLiteral("1,0 1x1")));
    EXPECT_TRUE(without(panelsAt({{0, 0, 3, 3}}), 0).isEmpty());
}

TEST(PageLayout, LeavesTheRoomFreeThatNobodyCanTake)
{
    // A pinwheel: no side of the middle is bordered on by one panel's whole side.
    const auto wheel =
        panelsAt({{0, 0, 1, 2}, {0, 2, 2, 1}, {2, 1, 1, 2}, {1, 0, 2, 1}, {1, 1, 1, 1}});
    ASSERT_TRUE(isFull(wheel));
    const auto left = without(wheel, 4);
    EXPECT_EQ(left, wheel.first(4));
}

TEST(PageLayout, DividesAPanel)
{
    const PagePanel figures{View::Figures, {}, {}, false, {}};
    const auto right = withHalfOf(panelsAt({{0, 0, 1, 1}}), 0, Direction::Right, figures);
    ASSERT_TRUE(right);
    EXPECT_THAT(placesOf(*right),
                ElementsAre(QStringLiteral("0,0 1x1"), QStringLiteral("0,1 1x1")));
    EXPECT_EQ(right->last().view, View::Figures);
    const auto up = withHalfOf(usualPanels(), 1, Direction::Up, figures);
    ASSERT_TRUE(up);
    EXPECT_THAT(placesOf(*up), ElementsAre(QStringLiteral("0,0 4x7"), QStringLiteral("1,7 1x5"),
                                           QStringLiteral("2,7 2x5"), QStringLiteral("0,7 1x5")));
}

TEST(PageLayout, MovesAPanelIntoTheHalfOfAnother)
{
    const auto moved = movedInto(usualPanels(), 0, 1, Direction::Left);
    ASSERT_TRUE(moved);
    EXPECT_TRUE(isFull(*moved));
    EXPECT_EQ((*moved)[0].view, View::Ranking) << "it keeps its number";
    EXPECT_EQ(panelBeside(*moved, 0, Direction::Right), 1);
    EXPECT_EQ(movedInto(usualPanels(), 1, 1, Direction::Left), std::nullopt);
}

TEST(PageLayout, AddsPanelsUntilThePageIsFull)
{
    auto panels = added({}, View::Years);
    ASSERT_TRUE(panels);
    EXPECT_EQ(panels->first().place, (PanelPlace{0, 0, 1, 1}));
    while (panels->size() < PageLayout::mostPanels) {
        panels = added(*panels, View::Timeline);
        ASSERT_TRUE(panels);
        EXPECT_TRUE(isFull(*panels));
    }
    EXPECT_EQ(added(*panels, View::Timeline), std::nullopt);
}

TEST(PageLayout, DividesNoGridFurtherThanItMay)
{
    QList<PagePanel> panels{{View::Ranking, {}, {0, 0, 1, 1}, false, {}}};
    int steps = 0;
    while (const auto divided = withHalfOf(panels, 0, Direction::Right, panels.first())) {
        panels = *divided;
        ASSERT_LE(gridColumns(panels), PageLayout::mostCells);
        ++steps;
    }
    EXPECT_EQ(gridColumns(panels), 32) << "64 would be too many";
    EXPECT_EQ(steps, 5);
}

TEST(PageLayout, StaysFullHoweverItIsArranged)
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in every run
    const auto any = [&random](qsizetype below) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(below));
    };
    for (int round = 0; round < 200; ++round) {
        QList<PagePanel> panels = usualPanels();
        for (int step = 0; step < 20; ++step) {
            const qsizetype a = any(panels.size());
            const qsizetype b = any(panels.size());
            const Direction half = directions.at(static_cast<std::size_t>(any(4)));
            switch (any(4)) {
            case 0:
                panels = added(panels, View::Horizons).value_or(panels);
                break;
            case 1:
                panels = panels.size() > 1 ? without(panels, a) : panels;
                break;
            case 2:
                panels = movedInto(panels, a, b, half).value_or(panels);
                break;
            default:
                panels = exchanged(panels, a, b);
            }
            ASSERT_TRUE(isFull(panels)) << placesOf(panels).join(u'\n').toStdString();
            ASSERT_LE(gridRows(panels), PageLayout::mostCells);
            ASSERT_LE(gridColumns(panels), PageLayout::mostCells);
        }
    }
}

} // namespace
} // namespace capex
