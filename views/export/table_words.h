// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// What is said around the table of a view, all that its picture says in words.
struct TableWords
{
    QString title;
    QString subtitle;    ///< how it was made: basis, unit, day, filters
    QStringList notes;   ///< what is unlike, and why there is little to see
    QStringList sources; ///< "Bloomberg, 24 Feb 2025", in the order in which the picture is read
};

[[nodiscard]] TableWords tableWordsOf(const ViewResult& result, Language language);

} // namespace capex
