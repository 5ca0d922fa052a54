// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

/// Rows of unequal height, one below the other. A Row has a `height`.
namespace capex {

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
        for (std::size_t place = 0; place < count; ++place) {
            together += rows[place]->height;
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
