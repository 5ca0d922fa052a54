// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

/// Rows one below the other in a picture: how tightly they are set, which of them find room, and
/// who gets what is left. A Row has a `height` and a `top`. Lengths are layout pixels.
namespace capex {

/// The height of the line that names the rows without room, in body text.
inline constexpr double remainderHeight = 1.6;

/// Sets the first of `densities`, from roomy to tight, at which the rows need at most `room`, else
/// the last one. `set` measures the rows at a density and returns what they need; where
/// `leastNeed`, which measures nothing, is too much already, it is not tried. Returns what is
/// needed.
template <typename Density, typename LeastNeed, typename Set>
double setDensity(std::span<const Density> densities, double room, LeastNeed leastNeed, Set set)
{
    for (const Density& density : densities.first(densities.size() - 1)) {
        if (leastNeed(density) <= room) {
            if (const double need = set(density); need <= room) {
                return need;
            }
        }
    }
    return set(densities.back());
}

template <typename Row>
[[nodiscard]] double stackHeight(std::span<const Row> rows)
{
    double height = 0;
    for (const Row& row : rows) {
        height += row.height;
    }
    return height;
}

/// How many rows, from the first on, fit into `room`.
template <typename Row>
[[nodiscard]] std::size_t fittingRows(std::span<const Row> rows, double room)
{
    double height = 0;
    std::size_t count = 0;
    while (count < rows.size() && height + rows[count].height <= room) {
        height += rows[count].height;
        ++count;
    }
    return count;
}

/// Rows that find room, from the first on.
struct RowsThatFit
{
    std::size_t count;
    double room; ///< for them alone
};

/// All of `rows` if they fit into `room`, else as many as leave `rest` of it to a line that names
/// the others.
template <typename Row>
[[nodiscard]] RowsThatFit rowsThatFit(std::span<const Row> rows, double room, double rest)
{
    const double whole = std::max(0.0, room);
    if (fittingRows(rows, whole) == rows.size()) {
        return {rows.size(), whole};
    }
    const double left = std::max(0.0, room - rest);
    return {fittingRows(rows, left), left};
}

/// Sets rows one below the other; returns where the last one ends.
template <typename Row>
double stack(std::span<Row> rows)
{
    double top = 0;
    for (Row& row : rows) {
        row.top = top;
        top += row.height;
    }
    return top;
}

/// Shares what the rows leave of `room` among them, in whole pixels, and sets them one below the
/// other. Returns their height; without rows that of the room.
template <typename Row>
double spread(std::span<Row> rows, double room)
{
    if (rows.empty()) {
        return std::max(1.0, room);
    }
    const double left = room - stackHeight(std::span<const Row>(rows));
    const double share = std::floor(left / static_cast<double>(rows.size()));
    for (Row& row : rows) {
        row.height += share;
    }
    return stack(rows);
}

/// Raises the lowest of `rows` to one height, at most `most`, as far as `room` goes; the others
/// keep theirs. Returns what is left of the room.
template <typename Row>
double raiseLowest(std::vector<Row*> rows, double room, double most)
{
    std::ranges::sort(rows, {}, [](const Row* row) { return row->height; });
    double level = 0;
    for (std::size_t count = 1; count <= rows.size(); ++count) {
        // What the first `count` of them have together with the room, shared alike.
        double together = room;
        for (std::size_t index = 0; index < count; ++index) {
            together += rows[index]->height;
        }
        level = std::floor(together / static_cast<double>(count));
        if (count == rows.size() || level <= rows[count]->height) {
            break;
        }
    }
    for (Row* const row : rows) {
        const double height = std::max(row->height, std::min(level, most));
        room -= height - row->height;
        row->height = height;
    }
    return room;
}

} // namespace capex
