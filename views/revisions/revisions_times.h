// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/revisions/revisions_words.h"

namespace capex {

/// The months that revisions are drawn over.
struct RevisionTimes
{
    double from = 0;    ///< the first, whole
    double scale = 1;   ///< pixels per month
    double horizon = 0; ///< where statements end that nothing follows
};

/// What there is for them. Layout pixels.
struct RevisionTimesRoom
{
    double body;     ///< of the picture's text
    double textSize; ///< of panel text, as a share of it
    double width;    ///< of the plot
};

/// The largest scale at which all ends before the plot does, the newest labels and the words at the
/// ends of lines included.
[[nodiscard]] RevisionTimes revisionTimes(const Dataset& dataset,
                                          const ComparisonSettings& settings,
                                          const std::vector<const RevisionHistory*>& histories,
                                          const RevisionsWords& words,
                                          const RevisionTimesRoom& room);

} // namespace capex
