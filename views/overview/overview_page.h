// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"
#include "views/overview/tiles.h"

#include <functional>

namespace capex {

/// One of the views on a page.
struct PanelPicture
{
    PagePanel panel;
    ViewResultPtr result;
    QString name; ///< of the view
    /// Its picture in that room.
    std::function<ChartSpec(const ChartSurface&)> layOut;
};

/// All that a page shows.
struct PageParts
{
    std::vector<TileContent> tiles;
    std::vector<PanelPicture> panels;
};

/// The page of the overview for a surface: tiles, then panels, and said once what they share. What
/// finds no room is named in its last line.
[[nodiscard]] ChartSpec overviewPage(const ComparisonContext& context, const PageParts& parts,
                                     const ChartSurface& surface);

/// What the panels alone take of a page that grows, in pixels: nothing but where they stand below
/// each other, else 0.
[[nodiscard]] double leastPageHeight(const QList<PagePanel>& panels, const ChartSurface& surface);

/// The picture of one of its panels that fills the page for now: what a panel leaves to its page,
/// it says itself.
[[nodiscard]] ChartSpec enlargedPanel(const PanelPicture& panel, int number,
                                      const ChartSurface& surface);

} // namespace capex
