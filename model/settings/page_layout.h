// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/unknown_fields.h"
#include "model/settings/vocabulary.h"

#include <QList>

#include <optional>

/// What stands on the page of the overview, and where. The functions below return changed copies;
/// indexes are within the lists.
namespace capex {

/// Where a panel stands on the grid of its page, in cells. The page is as many cells high and wide
/// as its panels reach.
struct PanelPlace
{
    int row = 0; ///< 0 or more, from the top
    int column = 0;
    int rows = 1; ///< 1 or more
    int columns = 1;

    [[nodiscard]] int bottom() const { return row + rows; }
    [[nodiscard]] int right() const { return column + columns; }
    [[nodiscard]] int area() const { return rows * columns; }

    friend bool operator==(const PanelPlace&, const PanelPlace&) = default;
};

/// A view on a page.
struct PagePanel
{
    View view = View::Ranking; ///< any but the overview
    QString title;             ///< empty: that of the view's picture
    PanelPlace place;
    bool isPinned = false; ///< stays as it is, whatever is selected
    UnknownFields unknown;

    friend bool operator==(const PagePanel&, const PagePanel&) = default;
};

[[nodiscard]] QList<Tile> usualTiles();
[[nodiscard]] QList<PagePanel> usualPanels();

/// No tile stands there twice, no two panels share a cell.
struct PageLayout
{
    static constexpr int mostCells = 48; ///< of a grid, in either direction
    static constexpr qsizetype mostPanels = 12;

    QList<Tile> tiles = usualTiles();        ///< in their order
    QList<PagePanel> panels = usualPanels(); ///< in any order; their places say the one of reading

    friend bool operator==(const PageLayout&, const PageLayout&) = default;
};

/// The cells of the grid in that direction; 0 without panels.
[[nodiscard]] int gridRows(const QList<PagePanel>& panels);
[[nodiscard]] int gridColumns(const QList<PagePanel>& panels);
/// Whether two of them share a cell.
[[nodiscard]] bool overlap(const PanelPlace& a, const PanelPlace& b);
/// The indexes of the panels from the top to the bottom, of a row from the left.
[[nodiscard]] std::vector<qsizetype> readingOrder(const QList<PagePanel>& panels);
/// The panel that takes most of the page, the first by reading order of several; nothing without.
[[nodiscard]] std::optional<qsizetype> largestPanel(const QList<PagePanel>& panels);

enum class Direction { Left, Right, Up, Down };

/// The panel that borders on that one in that direction, the first by reading order of several.
[[nodiscard]] std::optional<qsizetype> panelBeside(const QList<PagePanel>& panels, qsizetype index,
                                                   Direction direction);
/// Two panels change places.
[[nodiscard]] QList<PagePanel> exchanged(QList<PagePanel> panels, qsizetype a, qsizetype b);
/// Without that one, whose room goes to its neighbours; where none border on a whole side of it,
/// it stays free.
[[nodiscard]] QList<PagePanel> without(QList<PagePanel> panels, qsizetype index);
/// The panel takes that half of the one at `target`, and stands last in the list. Nothing where
/// the grid cannot be divided further, or there are as many panels as there can be.
[[nodiscard]] std::optional<QList<PagePanel>> withHalfOf(QList<PagePanel> panels, qsizetype target,
                                                         Direction half, const PagePanel& panel);
/// The panel at `index` moves into that half of another one.
[[nodiscard]] std::optional<QList<PagePanel>>
movedInto(const QList<PagePanel>& panels, qsizetype index, qsizetype target, Direction half);
/// With a further panel, in half of the largest; nothing as above.
[[nodiscard]] std::optional<QList<PagePanel>> added(const QList<PagePanel>& panels, View view);

} // namespace capex
