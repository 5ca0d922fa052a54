// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

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

} // namespace capex
