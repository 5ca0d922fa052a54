// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/wording.h"

#include <vector>

namespace capex {

/// A source as it is named, and where it can be read.
struct Citation
{
    QString text;
    QString url; ///< as the file has it; may be empty

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// The source of a figure, with its evidence.
[[nodiscard]] Citation citationOf(const Dataset& dataset, const Figure& figure,
                                  const Narrator& narrator);

/// Adds a source that is not yet there.
void addCitation(std::vector<Citation>& citations, const Citation& citation);

/// Something else that is claimed, and everybody who claims it.
struct Claim
{
    QString heading;               ///< amount and period
    std::vector<Citation> details; ///< one per source: who says so, and why it lost

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// The answer to "why this number?" for one row of a comparison, in words.
struct Explanation
{
    QString subject;               ///< "Alibaba · pledge"
    QString value;                 ///< "at least $17.7 bn a year"; "no figure"
    QString problem;               ///< why there is no value though there is a figure; may be empty
    std::vector<Wording> steps;    ///< from the stated amount to the shown one
    std::vector<Citation> sources; ///< of the selected figures, then those that say the same
    std::vector<Claim> claims;     ///< rivals first
    QStringList notes;             ///< what a reader must know about the selected figures

    /// All of it as plain text, a line per statement.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

[[nodiscard]] Explanation explain(const Dataset& dataset, const ComparisonRow& row,
                                  const ComparisonSettings& settings, const Narrator& narrator);

/// Of the row of a company; nothing if the comparison has none.
[[nodiscard]] std::optional<Explanation> explain(const Dataset& dataset,
                                                 const Comparison& comparison,
                                                 const CompanyId& company,
                                                 const Narrator& narrator);

} // namespace capex
