// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/change_vocabulary.h"
#include "model/changes/figure_fields.h"
#include "model/changes/surroundings.h"

namespace capex {

/// What happened to one figure. It can be accepted alone.
struct FigureChange
{
    FigureChangeType type = FigureChangeType::Added;
    FigureId before; ///< the figure that was corrected or removed, has another source, or is the
                     ///< other statement of a vintage or rival; empty for added
    FigureId after;  ///< as the new figures have it; empty for removed
    Figure figure;   ///< as it is once the change is accepted, in the names of the old figures; of
                     ///< a removed one as it was
    std::vector<FieldChange> fields; ///< of a vintage or rival both amounts, the earlier statement
                                     ///< first; none for added and removed

    /// The id by which the change is told: the new one, of a removed figure the old one.
    [[nodiscard]] const FigureId& id() const { return after.isEmpty() ? before : after; }
};

/// All that differs between two sets of figures.
struct Changes
{
    std::vector<FigureChange> figures; ///< by company, day of announcement and id
    std::size_t same = 0;              ///< figures that did not change
    SurroundingChanges surroundings;
    KnownNames names; ///< what the new figures' companies and sources are called in the old ones
    Dataset after;    ///< the new set without its figures and notes, in these names
    QHash<FigureId, CompanyPeriod> noted; ///< what the figures are about that new notes are about

    /// Whether there is nothing that merged() would take over.
    [[nodiscard]] bool isEmpty() const;
};

/// What leads from `before` to `after`.
///
/// A figure is known again by its id, if it is of the same company; else by its content: company,
/// kind, measure, period, amount and day, with or without the source, or all that but the amount.
/// A figure that is known by its id is corrected wherever anything differs; one that is known by
/// its content only by what it says otherwise, not by what it leaves open. Amounts in other units
/// are the same, and translations of a text that did not change stay. The other new ones are
/// vintages, rivals or added (StatementOrder). An id that belongs to another company's figure is
/// not taken for it: the new figure gets a free one.
///
/// The order of figures in either set changes nothing. Costs n log n.
[[nodiscard]] Changes changesBetween(const Dataset& before, const Dataset& after);

} // namespace capex
