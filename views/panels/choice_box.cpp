// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/choice_box.h"

#include "model/figures/excerpt.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace capex {

namespace {

constexpr int mostShown = 14;
constexpr int shortest = 12; ///< in characters; a long choice makes the box no wider

} // namespace

ChoiceBox::ChoiceBox(FigureField field, QWidget* parent)
    : QComboBox(parent)
{
    setMaxVisibleItems(mostShown);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortest);
    setEditable(entryOf(field) == FieldEntry::Any);
    if (isEditable()) {
        setInsertPolicy(QComboBox::NoInsert);
        completer()->setCompletionMode(QCompleter::PopupCompletion);
        completer()->setFilterMode(Qt::MatchContains);
        completer()->setCaseSensitivity(Qt::CaseInsensitive);
    }
}

void ChoiceBox::setChoices(const std::vector<FieldChoice>& choices)
{
    clear();
    for (const FieldChoice& choice : choices) {
        addItem(cutName(choice.text), choice.value);
    }
    setCurrentIndex(isEditable() ? -1 : 0);
}

void ChoiceBox::setValue(const QString& value)
{
    const int index = findData(value);
    if (index >= 0 || !isEditable()) {
        setCurrentIndex(index);
    } else {
        setEditText(value);
    }
}

QString ChoiceBox::value() const
{
    const int shown =
        itemText(currentIndex()) == currentText() ? currentIndex() : findText(currentText());
    return shown >= 0 ? itemData(shown).toString() : currentText();
}

} // namespace capex
