// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/known_names.h"

#include <array>

namespace capex {

/// `after` as it is beside `before`: its companies and sources named as there, with what is known
/// of them, its figures and totals naming them so. What a company or source of the same id says
/// counts more than what was known; what it leaves open stays as it was.
[[nodiscard]] DatasetParts besides(const Dataset& before, const Dataset& after,
                                   const KnownNames& names);

/// What differs beside figures, without any figures. Nothing is ever taken away, and the title is
/// only added.
struct SurroundingChanges
{
    DatasetParts added;
    DatasetParts corrected; ///< companies, sources, totals, rates and notes as they are now
    QStringList keptKeys;   ///< unknown keys of the file that both have, with other values
};

/// The changes from `before` to `after`, which names things as besides() does; but for notes, whose
/// figures are not known again yet.
[[nodiscard]] SurroundingChanges surroundingChanges(const Dataset& before,
                                                    const DatasetParts& after);

/// Adds what becomes of notes: those of `after`, whose anchors are named as in `before`, that it
/// has not, or has otherwise. What `before` has under another id is known.
void addNoteChanges(const Dataset& before, const std::vector<Note>& after,
                    SurroundingChanges& changes);

/// How many companies, sources, totals, rates, facts, notes and unknown keys `parts` has, in this
/// order.
[[nodiscard]] std::array<std::size_t, 7> surroundingCounts(const DatasetParts& parts);

/// Whether there is anything but figures in `parts`.
[[nodiscard]] bool hasSurroundings(const DatasetParts& parts);

/// Puts companies, sources, totals, rates, facts, notes, the title and unknown keys of `entries`
/// into `parts`, in the place of those of the same name, else behind them.
void put(DatasetParts& parts, const DatasetParts& entries);

} // namespace capex
