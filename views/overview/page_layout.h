// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/page_layout.h"
#include "views/chart/chart_frame.h"

namespace capex {

/// Where the parts of a page stand. Layout pixels.
struct PagePlaces
{
    std::vector<QRectF> tiles;  ///< of the first ones, as many as find room
    std::vector<QRectF> panels; ///< in the order of the content; null where it finds no room
    double bottom = 0;          ///< of the lowest part
};

/// What a page has to place.
struct PageContent
{
    double top = 0;    ///< below the head
    double bottom = 0; ///< above the foot; a page that grows may pass it
    std::size_t tiles = 0;
    double tileHeight = 0;
    QList<PagePanel> panels;
};

/// How the parts are arranged, by what the page has room for at its size of text.
enum class PageForm {
    Wide,   ///< panels side by side
    Normal, ///< panels on their grid
    Narrow  ///< tiles in two columns, panels below each other
};
[[nodiscard]] PageForm pageFormOf(const QSizeF& size, double body);

/// The widths of tiles side by side at that form.
[[nodiscard]] double tileWidth(const ChartSurface& surface, std::size_t tiles);

/// Places the parts, as many rows of tiles as there is room for. Panels that would be too narrow or
/// too low to say anything where they were put stand below each other; on a page that grows every
/// part has room.
[[nodiscard]] PagePlaces placePage(const ChartSurface& surface, const PageContent& content);

} // namespace capex
