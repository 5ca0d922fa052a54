// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/figure_field.h"
#include "model/wording/wording.h"

#include <vector>

namespace capex {

/// One of the values that a field can take.
struct FieldChoice
{
    QString value; ///< as edited() takes it
    QString text;  ///< as people read it

    friend bool operator==(const FieldChoice&, const FieldChoice&) = default;
};

/// How a field is typed.
enum class FieldEntry {
    Line, ///< a text in one line
    Text, ///< one of several lines
    One,  ///< one of its choices
    Any,  ///< one of its choices or another text
};
[[nodiscard]] FieldEntry entryOf(FigureField field);

/// The choices of a field, in the order in which people look for them; none where it has none.
[[nodiscard]] std::vector<FieldChoice> choicesOf(FigureField field, const Dataset& dataset,
                                                 const Narrator& narrator);

} // namespace capex
