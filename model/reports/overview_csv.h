// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/key_numbers.h"

#include <QByteArray>

#include <span>

namespace capex {

/// A panel of the overview, and all that its view shows there as CSV.
struct PanelTable
{
    View view = View::Ranking;
    QByteArray csv; ///< as the view writes it
};

/// A row for every tile of the page, then one for every amount in the tables of the panels, with
/// the same digits. `item` of a panel's row is what the amount is of its company: its basis, year,
/// change.
[[nodiscard]] QByteArray overviewCsv(const ComparisonContext& context, const KeyNumbers& numbers,
                                     std::span<const PanelTable> panels);

} // namespace capex
