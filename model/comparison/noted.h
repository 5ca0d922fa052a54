// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <optional>
#include <span>
#include <vector>

namespace capex {

/// What a mark, a row or an explanation stands for, to ask which notes concern it.
struct NotedSubject
{
    CompanyId company;                 ///< empty: only the figures count
    std::span<const FigureId> figures; ///< that it is made from
    std::optional<Period> period;      ///< instead of that of the figures
};

/// The notes about one of the figures, and those about the company in a period that shares a month
/// with that of the subject, as indexes of dataset.notes(), ascending, each once.
[[nodiscard]] std::vector<std::size_t> notesOn(const Dataset& dataset, const NotedSubject& subject);

/// Whether the periods have a month in common.
[[nodiscard]] bool sharesMonth(const Period& a, const Period& b);

} // namespace capex
