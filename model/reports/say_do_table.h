// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/say_do.h"
#include "model/formats/cells/table_writer.h"

namespace capex {

/// A row for every announcement of `rows`, in their order, then one for every company asked for
/// without any; amounts in billions. `settings` are those that they were computed with. `reason` is
/// empty where there is a ratio, else one of nothing-reported, other-measure, other-period,
/// no-rate.
void writeSayDo(TableWriter& table, const Dataset& dataset, const std::vector<SayDo>& rows,
                const ComparisonSettings& settings);

} // namespace capex
