// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/settings/vocabulary.h"

#include <variant>

namespace capex {

/// What a mark of a picture stands for. Marks, texts and hit areas with the same id belong
/// together.
struct MarkId
{
    /// A calendar year: of the company, or without one of all that are shown.
    struct Year
    {
        int year = 0;
        friend bool operator==(const Year&, const Year&) = default;
    };
    /// The sum of a region.
    struct Region
    {
        QString name;
        friend bool operator==(const Region&, const Region&) = default;
    };
    /// A part of the account of a published total.
    struct Account
    {
        enum class Part {
            Member,    ///< the company
            More,      ///< the members that find no room
            Sum,       ///< of the members
            Published, ///< the total as it was published
            Gap        ///< between the two
        };

        AggregateId total;
        Part part = Part::Member;
        friend bool operator==(const Account&, const Account&) = default;
    };
    /// A line that stands for no figure.
    enum class Line { AsOf, Today };

    using Aspect =
        std::variant<std::monostate, Year, Basis, FigureId, Region, Account, Line, Tile, NoteId>;

    MarkId() = default;
    MarkId(CompanyId of, Aspect what = {})
        : company(std::move(of))
        , aspect(std::move(what))
    {
    }

    CompanyId company;  ///< that it is about; empty: none in particular
    Aspect aspect = {}; ///< what of it; monostate: the company as a whole
    int panel = 0;      ///< of a page, counted from 1; 0: of the picture itself

    [[nodiscard]] bool isEmpty() const { return company.isEmpty() && aspect.index() == 0; }
    /// Whether it stands for a company as a whole.
    [[nodiscard]] bool isWhole() const { return !company.isEmpty() && aspect.index() == 0; }
    /// The aspect, if it is such a one.
    template <typename Kind>
    [[nodiscard]] const Kind* as() const
    {
        return std::get_if<Kind>(&aspect);
    }

    friend bool operator==(const MarkId&, const MarkId&) = default;
};

[[nodiscard]] std::size_t qHash(const MarkId& id, std::size_t seed = 0);

/// The Line at the as-of date, in pictures with an axis of time.
inline const MarkId asOfMark{{}, MarkId::Line::AsOf};

/// The Line at today, or at the day of the figures.
inline const MarkId todayMark{{}, MarkId::Line::Today};

} // namespace capex
