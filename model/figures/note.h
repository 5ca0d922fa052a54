// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/period.h"
#include "model/figures/unknown_fields.h"

#include <variant>

namespace capex {

/// A company in a stretch of time.
struct CompanyPeriod
{
    CompanyId company; ///< a company of the same Dataset
    Period period;

    friend bool operator==(const CompanyPeriod&, const CompanyPeriod&) = default;
};

/// A remark of somebody who works with the figures, about one of them or about a company in a
/// period. It stands at the mark of that in every picture, and never changes a number.
struct Note
{
    static constexpr int longest = 2000;      ///< in characters, as QString counts them
    static constexpr int longestAuthor = 200; ///< likewise

    NoteId id;
    std::variant<FigureId, CompanyPeriod> anchor; ///< a figure or company of the same Dataset
    QString text;                                 ///< plain, more than blanks, up to `longest`
    QString author;                               ///< up to `longestAuthor`; may be empty
    UnknownFields unknown;

    /// The figure that it is about; nullptr where it is about a company and a period.
    [[nodiscard]] const FigureId* figure() const { return std::get_if<FigureId>(&anchor); }
    /// The company and period that it is about; nullptr where it is about a figure.
    [[nodiscard]] const CompanyPeriod* companyPeriod() const
    {
        return std::get_if<CompanyPeriod>(&anchor);
    }

    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace capex
