// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/findings/finding.h"
#include "model/formats/text/read_monitor.h"
#include "model/settings/saved_views.h"

namespace capex {

/// What a reader needs to know besides the file.
struct ReadContext
{
    QDate today;                    ///< announcements later than a day after it are refused
    Dataset reference;              ///< companies, sources and rates that a CSV file may refer to
    ReadMonitor* monitor = nullptr; ///< outlives the reading; nullptr: nobody waits
    QDate fileDay = {};             ///< the day of the file; not valid where nobody knows it
};

/// What came out of reading: a Dataset and the saved views of the file, unless the findings hold an
/// error.
struct ReadResult
{
    std::optional<Dataset> dataset;
    SavedViews views; ///< empty without a dataset
    Findings findings;
};

/// What reading gives where the content as a whole is at fault.
[[nodiscard]] inline ReadResult refusal(const Fault& fault)
{
    return {std::nullopt, {}, {{Finding::Severity::Error, {}, fault}}};
}

} // namespace capex
