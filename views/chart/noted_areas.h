// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

namespace capex {

/// A note and the mark at which it stands.
struct NotedArea
{
    std::size_t note; ///< in the notes of the dataset
    std::size_t area; ///< in the hit areas of the picture

    friend bool operator==(const NotedArea&, const NotedArea&) = default;
};

/// Where a picture shows what the notes are about, in reading order: each note at one mark, that of
/// its figure, or one of its company for which most months of its period count. A note about
/// something else is not among them.
[[nodiscard]] std::vector<NotedArea> notedAreas(const Dataset& dataset, const ChartSpec& spec);

} // namespace capex
