// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "views/scene/page_drag.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

class PageDragTest : public testing::Test
{
protected:
    [[nodiscard]] QRectF panel(int number) const
    {
        for (const ChartSpec& each : page.panels) {
            if (each.number == number) {
                return {each.position, each.size};
            }
        }
        return {};
    }
    [[nodiscard]] QPointF head(int number) const
    {
        return panel(number).topLeft() + QPointF(40, 16);
    }
    [[nodiscard]] QPointF tile(Tile tile) const
    {
        for (const HitArea& each : page.hitAreas) {
            const auto* const its = each.id.as<Tile>();
            if (its && *its == tile) {
                return each.box.center();
            }
        }
        return {};
    }

    ChartSpec page = resultOf(Shown{headlines(), View::Overview, headlineSettings(), {}})
                         ->chart({.size = {1440, 900}});
};

TEST_F(PageDragTest, TakesHoldOfHeadsAndTilesAlone)
{
    EXPECT_TRUE(PageDrag::at(page, head(1)));
    EXPECT_TRUE(PageDrag::at(page, tile(Tile::Moved)));
    EXPECT_FALSE(PageDrag::at(page, panel(1).center()));
    EXPECT_FALSE(PageDrag::at(page, {4, 4}));
    EXPECT_EQ(panelAt(page, panel(2).center()), 2);
    EXPECT_EQ(panelAt(page, {4, 4}), 0);
}

TEST_F(PageDragTest, IsNoMoveUntilThePointerHasLeft)
{
    auto drag = PageDrag::at(page, head(1));
    ASSERT_TRUE(drag);
    drag->moveTo(page, head(1) + QPointF(3, 2));
    EXPECT_FALSE(drag->isMoving());
    EXPECT_FALSE(drag->move());
    drag->moveTo(page, panel(1).center());
    EXPECT_TRUE(drag->isMoving());
    EXPECT_FALSE(drag->move()) << "over itself";
}

TEST_F(PageDragTest, ExchangesInTheMiddleAndDividesAtTheEdges)
{
    auto drag = PageDrag::at(page, head(1));
    ASSERT_TRUE(drag);
    const QRectF target = panel(2);
    drag->moveTo(page, target.center());
    EXPECT_EQ(drag->move(), PageMove(PanelMove{1, 2, {}}));
    EXPECT_EQ(drag->room(), target);
    const std::pair<QPointF, Direction> edges[]{
        {{target.left() + 4, target.center().y()}, Direction::Left},
        {{target.right() - 4, target.center().y()}, Direction::Right},
        {{target.center().x(), target.top() + 4}, Direction::Up},
        {{target.center().x(), target.bottom() - 4}, Direction::Down}};
    for (const auto& [position, half] : edges) {
        drag->moveTo(page, position);
        EXPECT_EQ(drag->move(), PageMove(PanelMove{1, 2, half}));
        EXPECT_TRUE(drag->room().contains(position));
        EXPECT_DOUBLE_EQ(drag->room().width() * drag->room().height(),
                         target.width() * target.height() / 2);
    }
}

TEST_F(PageDragTest, LetsTilesChangePlaces)
{
    auto drag = PageDrag::at(page, tile(Tile::Sum));
    ASSERT_TRUE(drag);
    drag->moveTo(page, panel(1).center());
    EXPECT_FALSE(drag->move());
    drag->moveTo(page, tile(Tile::Spent));
    EXPECT_EQ(drag->move(), PageMove(TileMove{Tile::Sum, Tile::Spent}));
}

} // namespace
} // namespace capex
