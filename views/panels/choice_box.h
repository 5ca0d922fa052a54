// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/field_choices.h"

#include <QComboBox>

namespace capex {

/// A box with the choices of a field; of one that takes any text, what is typed is completed by
/// whatever choice has it somewhere.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(FigureField field, QWidget* parent = nullptr);

    void setChoices(const std::vector<FieldChoice>& choices);
    /// Shows the choice of that value, else the value itself where any text is taken.
    void setValue(const QString& value);
    /// The value of the choice whose text stands in the box, else that text.
    [[nodiscard]] QString value() const;
};

} // namespace capex
