// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/key_number_words.h"
#include "views/chart/chart_frame.h"

#include <span>

namespace capex {

/// A tile of the overview: what it says, and what it is about.
struct TileContent
{
    Tile tile = Tile::Sum;
    KeyNumberText text;
    CompanyId company; ///< that its number is of; may be empty
    CompanyId told;    ///< that its sentence is of
    std::vector<FigureId> figures;
};

/// The height that the tiles need at that width, the same for all of them.
[[nodiscard]] double tileHeight(std::span<const TileContent> tiles, double width,
                                const ChartMeasures& measures, const Formatter& formatter);

/// Draws each tile into its box, all of one width: a card with its label and day, its number, and
/// its sentence.
void addTiles(ChartSpec& spec, std::span<const TileContent> tiles, std::span<const QRectF> boxes,
              const ChartMeasures& measures, const Formatter& formatter);

} // namespace capex
