// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs.h"

#include "app/window/listing.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

/// Adds OK, if there is anything to accept, and Cancel below `form` and asks.
bool isAccepted(QDialog& dialog, QFormLayout* form, bool isAcceptable = true)
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(isAcceptable);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form->addRow(buttons);
    dialog.setMinimumWidth(340);
    return dialog.exec() == QDialog::Accepted;
}

QDoubleSpinBox* rateField(double value)
{
    auto* const field = new QDoubleSpinBox;
    field->setDecimals(4);
    field->setRange(0.0001, 1'000'000);
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    field->setValue(value);
    field->setAccessibleName(tr("Units per US dollar"));
    return field;
}

QTableWidget* shortcutTable()
{
    QTableWidget* const table = listing({tr("Keys"), tr("What they do")}, tr("Keyboard shortcuts"));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::StrongFocus);
    return table;
}

void addTitle(QTableWidget& table, const QString& title)
{
    const int row = table.rowCount();
    table.insertRow(row);
    auto* const item = new QTableWidgetItem(title);
    QFont font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::ItemIsEnabled);
    table.setItem(row, 0, item);
    table.setSpan(row, 0, 1, 2);
}

QString keysOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral("  "));
}

/// Nothing for a group whose actions have no keys.
void addShortcuts(QTableWidget& table, const ShortcutGroup& group)
{
    QList<QAction*> withKeys = group.actions;
    withKeys.removeIf([](const QAction* action) { return action->shortcut().isEmpty(); });
    if (!withKeys.isEmpty()) {
        addTitle(table, group.title);
    }
    for (const QAction* const action : withKeys) {
        const int row = table.rowCount();
        table.insertRow(row);
        table.setItem(row, 0, new QTableWidgetItem(keysOf(*action)));
        table.setItem(row, 1, new QTableWidgetItem(action->whatsThis()));
    }
}

} // namespace

std::optional<QDate> askForDay(QDate suggestion, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("What was known on a day"));
    auto* const form = new QFormLayout(&dialog);
    auto* const day = new QDateEdit(suggestion);
    day->setCalendarPopup(true);
    day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    day->setDateRange(QDate(1990, 1, 1), QDate(lastYear, 12, 31));
    day->setAccessibleName(tr("As of"));
    form->addRow(tr("&As of"), day);
    return isAccepted(dialog, form) ? std::optional(day->date()) : std::nullopt;
}

std::optional<CurrencyPolicy> askForRate(const QList<Currency>& currencies,
                                         const CurrencyPolicy& suggestion, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Fixed exchange rate"));
    auto* const form = new QFormLayout(&dialog);
    auto* const currency = new QComboBox;
    for (const Currency& each : currencies) {
        currency->addItem(each.text());
    }
    currency->setAccessibleName(tr("Currency"));
    currency->setPlaceholderText(tr("All figures are in US dollars"));
    currency->setCurrentIndex(std::max(0, currency->findText(suggestion.fixedCurrency.text())));
    QDoubleSpinBox* const rate = rateField(suggestion.fixedPerUsd);
    form->addRow(tr("&Currency"), currency);
    form->addRow(tr("&Units per US dollar"), rate);
    if (!isAccepted(dialog, form, !currencies.isEmpty())) {
        return std::nullopt;
    }
    return CurrencyPolicy{CurrencyPolicy::Rule::Fixed, {currency->currentText()}, rate->value()};
}

QDialog* shortcutsDialog(const std::vector<ShortcutGroup>& groups, QWidget* parent)
{
    auto* const dialog = new QDialog(parent);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    QTableWidget* const table = shortcutTable();
    for (const ShortcutGroup& group : groups) {
        addShortcuts(*table, group);
    }
    table->resizeColumnsToContents();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* const column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog->resize(620, 640);
    return dialog;
}

} // namespace capex
