// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/page_layout.h"
#include "views/chart/chart_spec.h"

#include <variant>

namespace capex {

/// A panel goes to where another one is: into that half of it, or both change places. Numbers as
/// in MarkId.
struct PanelMove
{
    int panel = 0;
    int target = 0;
    std::optional<Direction> half; ///< nothing: they change places

    friend bool operator==(const PanelMove&, const PanelMove&) = default;
};

/// Two tiles change places.
struct TileMove
{
    Tile tile = Tile::Sum;
    Tile target = Tile::Sum;

    friend bool operator==(const TileMove&, const TileMove&) = default;
};

using PageMove = std::variant<PanelMove, TileMove>;

/// The number of the panel at a position of a page, also of the one that fills it; 0 without.
[[nodiscard]] int panelAt(const ChartSpec& page, QPointF position);

/// Whether a panel can be taken hold of there: at its head.
[[nodiscard]] bool isOnPanelHead(const ChartSpec& page, QPointF position);

/// A panel or a tile of a page that the pointer holds, and where it would be put down.
class PageDrag
{
public:
    /// What lies there, if it can be taken hold of.
    [[nodiscard]] static std::optional<PageDrag> at(const ChartSpec& page, QPointF position);

    void moveTo(const ChartSpec& page, QPointF position);
    /// Whether the pointer has left the place where it pressed, and not only trembled.
    [[nodiscard]] bool isMoving() const { return m_isMoving; }
    /// What would change if it were put down; nothing where it would stay.
    [[nodiscard]] const std::optional<PageMove>& move() const { return m_move; }
    /// The room that it would take.
    [[nodiscard]] QRectF room() const { return m_room; }

private:
    std::variant<int, Tile> m_held; ///< the number of a panel, or a tile
    QPointF m_start;
    bool m_isMoving = false;
    std::optional<PageMove> m_move;
    QRectF m_room;
};

} // namespace capex
