// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

/// Loads: what they changed, and how that is taken out again later.
namespace capex {

/// The record of a step from `before` to `after`, of the entries that differ.
[[nodiscard]] Load loadOf(const Dataset& before, const Dataset& after, const QString& name,
                          QDate day, const QString& origin);

/// `dataset` with that load as the newest one of its list.
[[nodiscard]] Dataset withLoad(const Dataset& dataset, Load load);

/// How many entries a load added, changed and removed.
struct LoadCounts
{
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t removed = 0;

    friend bool operator==(const LoadCounts&, const LoadCounts&) = default;
};

/// Of its figures.
[[nodiscard]] LoadCounts figureCountsOf(const Load& load);

/// What is left once a load is taken out.
struct WithoutLoad
{
    Dataset dataset;
    QStringList kept; ///< ids of what was edited or removed since, or is needed by something else,
                      ///< and stays as it is
};

/// Takes out the load at `index` of dataset.loads(): what it added goes, what it changed or removed
/// is as it was before. An entry that was edited since stays, and so does a company or source that
/// something else names; what was removed comes back only where what it names is still there. What
/// a later load has changed once more stays as that made it, until that one is taken out, too.
[[nodiscard]] WithoutLoad withoutLoad(const Dataset& dataset, std::size_t index);

} // namespace capex
