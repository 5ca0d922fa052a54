// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QHash>

namespace capex {

/// Other figures that speak of the very same thing: of the same company, class, period and day of
/// announcement (methodology, section 5). Both lists are in the order of the file.
struct Conflicts
{
    QList<FigureId> rivals;     ///< state another amount
    QList<FigureId> sameAmount; ///< state the same ends in a currency that both use

    friend bool operator==(const Conflicts&, const Conflicts&) = default;
};

/// The conflicts of every figure that has any. It is symmetric: who has a rival is its rival's.
/// Disputed figures have none.
[[nodiscard]] QHash<FigureId, Conflicts> conflictsOf(const Dataset& dataset);

/// The conflicts of one figure, from the figures of its company alone.
[[nodiscard]] Conflicts conflictsOf(const Dataset& dataset, const Figure& figure);

} // namespace capex
