// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/comparison/revisions.h"
#include "model/formats/cells/table_writer.h"

namespace capex {

/// A row for every statement about the year, in order of announcement, then one for the actual with
/// the change `actual`, and one for every company that says nothing; amounts as in the other
/// tables. `histories` were computed with `settings`.
void writeRevisions(TableWriter& table, const Dataset& dataset,
                    const std::vector<RevisionHistory>& histories,
                    const ComparisonSettings& settings);

} // namespace capex
