// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/reconciliation.h"
#include "model/formats/cells/table_writer.h"

namespace capex {

/// For every reconciliation a row for each member, then the sum, the gap and the published total;
/// `item` says which: member, sum, gap or published. Amounts in billions. A gap of which no end is
/// known is empty.
void writeReconciliation(TableWriter& table, const Dataset& dataset,
                         const std::vector<Reconciliation>& reconciliations,
                         const ComparisonSettings& settings);

} // namespace capex
