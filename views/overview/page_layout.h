// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"

namespace capex {

/// Where the parts of a page stand. Layout pixels.
struct PagePlaces
{
    std::vector<QRectF> tiles;
    std::vector<QRectF> panels; ///< the first of those asked for; the others find no room
    double bottom = 0;          ///< of the lowest part
};

/// What a page has to place.
struct PageContent
{
    double top = 0;    ///< below the head
    double bottom = 0; ///< above the foot; a page that grows may pass it
    std::size_t tiles = 0;
    double tileHeight = 0;
    std::size_t panels = 0; ///< the first is the large one
};

/// How the parts are arranged, by what the page has room for at its size of text.
enum class PageForm {
    Wide,   ///< panels side by side
    Normal, ///< the large panel on the left, the others below each other on its right
    Narrow  ///< tiles in two columns, panels below each other
};
[[nodiscard]] PageForm pageFormOf(const QSizeF& size, double body);

/// The widths of tiles side by side at that form.
[[nodiscard]] double tileWidth(const ChartSurface& surface, std::size_t tiles);

/// Places the parts. On a page that grows every panel has room.
[[nodiscard]] PagePlaces placePage(const ChartSurface& surface, const PageContent& content);

} // namespace capex
