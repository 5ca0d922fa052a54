// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/years_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

bool isAccepted(QDialog& dialog, QFormLayout& form)
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form.addRow(buttons);
    dialog.setMinimumWidth(340);
    return dialog.exec() == QDialog::Accepted;
}

QSpinBox* yearField(int year, const QString& name)
{
    auto* const field = new QSpinBox;
    field->setRange(firstYear, lastYear);
    field->setValue(year);
    field->setAccessibleName(name);
    return field;
}

} // namespace

std::optional<double> askForGrowth(const QString& title, double suggestion, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* const form = new QFormLayout(&dialog);
    auto* const percent = new QDoubleSpinBox;
    percent->setRange(-99, 1000);
    percent->setDecimals(1);
    percent->setSingleStep(5);
    percent->setSuffix(QStringLiteral(" %"));
    percent->setValue(suggestion * 100);
    percent->setAccessibleName(tr("Growth a year"));
    form->addRow(tr("&Growth a year"), percent);
    return isAccepted(dialog, *form) ? std::optional(percent->value() / 100) : std::nullopt;
}

std::optional<YearSpan> askForYears(YearSpan suggestion, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Years"));
    auto* const form = new QFormLayout(&dialog);
    QSpinBox* const from = yearField(suggestion.from, tr("First year"));
    QSpinBox* const to = yearField(suggestion.to, tr("Last year"));
    form->addRow(tr("&First year"), from);
    form->addRow(tr("&Last year"), to);
    if (!isAccepted(dialog, *form)) {
        return std::nullopt;
    }
    const auto [first, last] = std::minmax({from->value(), to->value()});
    return YearSpan{first, last};
}

} // namespace capex
