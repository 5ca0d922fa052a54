// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/arrangement.h"
#include "views/chart/view_result.h"

#include <vector>

namespace capex {

/// One company against another, in words, on the basis that is shown and on the one that headlines
/// are on.
struct Against
{
    /// Both on one basis.
    struct Line
    {
        QString ratio;      ///< "22 %", "at least 22 %"
        QString basis;      ///< "per year", or the two amounts of marks
        QString difference; ///< "$62.3 bn less"

        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Choice
    {
        CompanyId company;
        QString name;

        friend bool operator==(const Choice&, const Choice&) = default;
    };

    Choice other;                ///< whom it is compared with
    std::vector<Line> lines;     ///< the basis that is shown first
    QString unlike;              ///< what is unlike between the two; may be empty
    std::vector<Choice> choices; ///< everybody whom it can be compared with; none for totals

    /// All of it as plain text, a line per statement.
    [[nodiscard]] QStringList text() const;

    friend bool operator==(const Against&, const Against&) = default;
};

/// `company` against `other`, or against usualRival() if `other` has no value or is empty or the
/// same. Nothing without two values.
[[nodiscard]] std::optional<Against> against(const Dataset& dataset, const Comparison& comparison,
                                             const CompanyId& company, const CompanyId& other,
                                             const Narrator& narrator);

/// One mark against another, by the amounts that they stand for: `wanted`, or where that is no mark
/// with an amount, the one of its company among `others`, or else of the usual rival's. `others`
/// has the counterpart of the mark for each other company. Nothing without two amounts.
[[nodiscard]] std::optional<Against> againstMark(const ViewResult& shown, const Subject& mark,
                                                 const Subject& wanted,
                                                 const std::vector<Subject>& others,
                                                 const Comparison& comparison,
                                                 const Narrator& narrator);

/// The same where one of the two or both stand for several companies: the total of a year, of a
/// region, a published one. Says why where there is no ratio. Nothing for marks of one company
/// each, and where there is nothing to compare with.
[[nodiscard]] std::optional<Against> againstTotal(const ViewResult& shown, const Subject& mark,
                                                  const Subject& wanted,
                                                  const Comparison& comparison,
                                                  const Narrator& narrator);

} // namespace capex
