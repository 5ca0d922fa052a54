// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/key_numbers.h"
#include "model/formats/cells/table_writer.h"

#include <memory>
#include <span>

namespace capex {

/// A panel of the overview, and all that its view shows there.
struct PanelTable
{
    View view = View::Ranking;
    std::shared_ptr<const WrittenTable> table; ///< as the view writes it; never nullptr
};

/// A row for every tile of the page, then one for every amount in the tables of the panels, with
/// the same digits. `item` of a panel's row is what the amount is of its company: its basis, year,
/// change.
void writeOverview(TableWriter& table, const ComparisonContext& context, const KeyNumbers& numbers,
                   std::span<const PanelTable> panels);

} // namespace capex
