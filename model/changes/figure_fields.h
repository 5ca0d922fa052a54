// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

namespace capex {

/// What two figures say otherwise.
struct FieldChange
{
    QString field;  ///< the CSV column; "statements.zh_CN", "notes.zh_CN" for translations
    QString before; ///< as CSV has it, without the guard of formulas; may be empty
    QString after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// A figure with the source that it names, which is not null.
struct SourcedFigure
{
    const Figure& figure;
    const Source* source;
};

/// The fields that differ, in the order of the columns: an id is none.
[[nodiscard]] std::vector<FieldChange> fieldsThatDiffer(const SourcedFigure& before,
                                                        const SourcedFigure& after);

/// Whether both name the same ends with the same bound in the same currency, whatever the unit, to
/// 15 digits.
[[nodiscard]] bool sameAmount(const Money& a, const Money& b);

/// A text that is the same for the same amounts, whatever their unit.
[[nodiscard]] QByteArray amountKey(const Money& amount);

/// The column of what amountChange() tells.
[[nodiscard]] QString amountField();

/// An amount as it is said: "10", "~10", "12–14", "≥380", "≤5"; without unit and currency.
[[nodiscard]] QString amountAsSaid(const Money& amount);

/// Two amounts as they are said, with unit and currency behind each where these differ.
[[nodiscard]] FieldChange amountChange(const Money& before, const Money& after);

} // namespace capex
