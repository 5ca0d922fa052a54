// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace capex {

/// What stands in an editor of a field: a line, several lines, or a ChoiceBox, of which it is the
/// value.
[[nodiscard]] QString fieldText(const QWidget& editor);
void setFieldText(QWidget& editor, const QString& text);

} // namespace capex
