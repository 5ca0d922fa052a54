// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/findings/finding.h"

#include <QMap>

/// Figures that somebody types, field by field, read as the row of a table is.
namespace capex {

/// What is typed of a figure: a field, as tableFields() names it, to its text in any words that a
/// table may use. What is not there says nothing.
using TypedFigure = QMap<QString, QString>;

/// Why what was typed makes no figure, and in which field.
struct FieldFault
{
    QString field;
    Fault fault;

    friend bool operator==(const FieldFault&, const FieldFault&) = default;
};
using FieldFaults = std::vector<FieldFault>; ///< one of a field; not empty

/// A figure that was typed.
struct TypedReading
{
    Figure figure;                  ///< its id is made of what it says where none was typed
    std::vector<Company> companies; ///< that it names and nobody has defined before
    std::vector<Source> sources;    ///< likewise
    Findings warnings;              ///< what is odd about it
};

/// Reads it by the rules for rows of any table. Names are looked up in `known`, and the amount is
/// compared with its figures. Announcements later than a day after `today` are refused, and so is
/// what can be read in two ways.
[[nodiscard]] Result<TypedReading, FieldFaults> readTyped(const TypedFigure& typed,
                                                          const Dataset& known, QDate today);

/// All that a figure says, so that reading it gives the same one; but for the source's own
/// conversions, other languages and unknown keys, which are not typed.
[[nodiscard]] TypedFigure typedOf(const Dataset& dataset, const Figure& figure);

} // namespace capex
