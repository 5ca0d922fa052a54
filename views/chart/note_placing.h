// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

namespace capex {

/// The picture that `layOut` makes for a surface, with the notes at its marks.
///
/// A note is a card with its text and a leader to the mark, on nothing that is drawn or written
/// before. One that has no room is a sign at the mark, and its text stands in the foot, for which
/// the picture is laid out anew; so does that of one whose mark has no room itself. A panel has
/// signs alone. Each note that has a place is a mark of its own, behind the one that it is about.
[[nodiscard]] ChartSpec withNotes(const Dataset& dataset, const ChartSurface& surface,
                                  const ChartBuilder& layOut);

} // namespace capex
