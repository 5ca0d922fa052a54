// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/read_result.h"
#include "model/formats/text/report.h"

namespace capex {

/// What a reader gives that has made `parts` and reported what is wrong with them.
[[nodiscard]] inline ReadResult resultOf(DatasetParts parts, Report& report)
{
    if (report.hasErrors()) {
        return {std::nullopt, {}, report.findings()};
    }
    return {Dataset(std::move(parts)), {}, report.findings()};
}

} // namespace capex
