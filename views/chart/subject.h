// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/mark_id.h"

#include <vector>

namespace capex {

/// What a window is about: a company, or one mark of a picture that stands for less than all of
/// it.
struct Subject
{
    CompanyId company;
    MarkId mark;                   ///< empty: the company as a whole
    std::vector<FigureId> figures; ///< what the mark is made from
    QString told;                  ///< what the picture tells of it, line by line

    [[nodiscard]] bool isEmpty() const { return company.isEmpty() && mark.isEmpty(); }

    friend bool operator==(const Subject&, const Subject&) = default;
};

} // namespace capex
