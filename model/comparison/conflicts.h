// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QHash>

#include <vector>

namespace capex {

/// Other figures about the very same thing: of the same company, class, period and day of
/// announcement (methodology, section 5). Both lists are in the order of the file.
struct Conflicts
{
    QList<FigureId> rivals;     ///< state another amount
    QList<FigureId> sameAmount; ///< state the same ends in a currency that both use

    friend bool operator==(const Conflicts&, const Conflicts&) = default;
};

/// Finds the conflicts of a figure on demand, by an index of what each figure is about: all
/// conflicts together are as many as the pairs of figures about one thing. Conflicts are mutual: a
/// figure is a rival of its rivals. Disputed figures have none.
class ConflictIndex
{
public:
    explicit ConflictIndex(Dataset dataset);

    /// Of a figure of the dataset.
    [[nodiscard]] Conflicts of(const Figure& figure) const;

private:
    using Indexes = std::vector<std::size_t>; ///< in the figures of the dataset

    Dataset m_dataset;
    std::vector<Indexes> m_subjects;
    QHash<FigureId, std::size_t> m_subjectOf; ///< none of a disputed figure
};

/// The conflicts of one figure, from the figures of its company alone.
[[nodiscard]] Conflicts conflictsOf(const Dataset& dataset, const Figure& figure);

} // namespace capex
