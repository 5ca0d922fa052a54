// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/field_editor.h"

#include "views/panels/choice_box.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace capex {

QString fieldText(const QWidget& editor)
{
    if (const auto* const box = qobject_cast<const ChoiceBox*>(&editor)) {
        return box->value();
    }
    if (const auto* const several = qobject_cast<const QPlainTextEdit*>(&editor)) {
        return several->toPlainText();
    }
    return static_cast<const QLineEdit&>(editor).text();
}

void setFieldText(QWidget& editor, const QString& text)
{
    if (auto* const box = qobject_cast<ChoiceBox*>(&editor)) {
        box->setValue(text);
    } else if (auto* const several = qobject_cast<QPlainTextEdit*>(&editor)) {
        several->setPlainText(text);
    } else {
        static_cast<QLineEdit&>(editor).setText(text);
    }
}

} // namespace capex
