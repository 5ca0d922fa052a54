// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/changes.h"

namespace capex {

/// The changes of these groups: with Added goes what else is new, with Corrected what is corrected
/// beside figures.
[[nodiscard]] Changes ofGroups(Changes changes, const QList<ChangeGroup>& groups);

/// `before`, from which `changes` lead away, with these changes. What a figure names comes along.
/// The evidence and filing of a source are corrected beside figures, for all that name it. Nothing
/// but figures is ever removed. Without any change it is `before` itself.
[[nodiscard]] Dataset merged(const Dataset& before, const Changes& changes);

/// The views of both; of those with one name the known one. Costs nothing to repeat.
[[nodiscard]] SavedViews mergedViews(const SavedViews& before, const SavedViews& after,
                                     const KnownNames& names);

} // namespace capex
