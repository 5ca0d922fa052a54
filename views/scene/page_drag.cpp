// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/page_drag.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

constexpr double leastWay = 8;          ///< in layout pixels
constexpr double shareOfEdge = 0.25;    ///< of a panel: nearer to an edge it goes into that half
constexpr double headBelowTitle = 0.25; ///< of the title's height

QRectF boxOf(const ChartSpec& panel)
{
    return {panel.position, panel.size};
}

const ChartSpec* panelWith(const ChartSpec& page, QPointF position)
{
    const auto found = std::ranges::find_if(
        page.panels, [&](const ChartSpec& panel) { return boxOf(panel).contains(position); });
    return found == page.panels.end() ? nullptr : &*found;
}

std::optional<Tile> tileAt(const ChartSpec& page, QPointF position)
{
    const auto found = std::ranges::find_if(page.hitAreas, [&](const HitArea& area) {
        return area.id.as<Tile>() && area.box.contains(position);
    });
    return found == page.hitAreas.end() ? std::nullopt : std::optional(*found->id.as<Tile>());
}

QRectF boxOf(const ChartSpec& page, Tile tile)
{
    const auto found = std::ranges::find_if(page.hitAreas, [&](const HitArea& area) {
        const auto* const its = area.id.as<Tile>();
        return its && *its == tile;
    });
    return found == page.hitAreas.end() ? QRectF() : found->box;
}

/// The half of a box that a position near one of its edges is meant for; nothing in its middle.
std::optional<Direction> halfAt(const QRectF& box, QPointF position)
{
    const double x = (position.x() - box.left()) / box.width();
    const double y = (position.y() - box.top()) / box.height();
    const std::array<std::pair<double, Direction>, 4> edges{{{x, Direction::Left},
                                                             {1 - x, Direction::Right},
                                                             {y, Direction::Up},
                                                             {1 - y, Direction::Down}}};
    const auto nearest =
        std::ranges::min_element(edges, {}, [](const auto& edge) { return edge.first; });
    return nearest->first < shareOfEdge ? std::optional(nearest->second) : std::nullopt;
}

QRectF halfOf(const QRectF& box, std::optional<Direction> half)
{
    if (!half) {
        return box;
    }
    const double width = box.width() / 2;
    const double height = box.height() / 2;
    switch (*half) {
    case Direction::Left:
        return box.adjusted(0, 0, -width, 0);
    case Direction::Right:
        return box.adjusted(width, 0, 0, 0);
    case Direction::Up:
        return box.adjusted(0, 0, 0, -height);
    case Direction::Down:
        return box.adjusted(0, height, 0, 0);
    }
    return box;
}

} // namespace

int panelAt(const ChartSpec& page, QPointF position)
{
    if (page.enlarged > 0) {
        return page.enlarged;
    }
    const ChartSpec* const panel = panelWith(page, position);
    return panel ? panel->number : 0;
}

bool isOnPanelHead(const ChartSpec& page, QPointF position)
{
    const ChartSpec* const panel = panelWith(page, position);
    if (panel == nullptr) {
        return false;
    }
    const auto title = std::ranges::find(panel->texts, TextRole::PanelTitle, &PlacedText::role);
    return title != panel->texts.end() &&
           position.y() - panel->position.y() <=
               title->box.bottom() + headBelowTitle * title->box.height();
}

std::optional<PageDrag> PageDrag::at(const ChartSpec& page, QPointF position)
{
    PageDrag drag;
    drag.m_start = position;
    if (const auto tile = tileAt(page, position)) {
        drag.m_held = *tile;
        return drag;
    }
    if (isOnPanelHead(page, position)) {
        drag.m_held = panelAt(page, position);
        return drag;
    }
    return std::nullopt;
}

void PageDrag::moveTo(const ChartSpec& page, QPointF position)
{
    m_isMoving = m_isMoving || (position - m_start).manhattanLength() >= leastWay;
    m_move.reset();
    m_room = {};
    if (!m_isMoving) {
        return;
    }
    if (const Tile* const tile = std::get_if<Tile>(&m_held)) {
        const auto target = tileAt(page, position);
        if (target && *target != *tile) {
            m_move = TileMove{*tile, *target};
            m_room = boxOf(page, *target);
        }
        return;
    }
    const int held = std::get<int>(m_held);
    const ChartSpec* const target = panelWith(page, position);
    if (target && target->number != held) {
        const auto half = halfAt(boxOf(*target), position);
        m_move = PanelMove{held, target->number, half};
        m_room = halfOf(boxOf(*target), half);
    }
}

} // namespace capex
