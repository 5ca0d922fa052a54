// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/comparison_settings.h"

#include <QList>

#include <vector>

class QAction;
class QDialog;
class QWidget;

/// The small questions and answers of the window. Questions are modal; nothing means cancelled.
namespace capex {

[[nodiscard]] std::optional<QDate> askForDay(QDate suggestion, QWidget* parent);

/// A fixed rate of one of `currencies` per US dollar; without any there is none to accept.
[[nodiscard]] std::optional<CurrencyPolicy>
askForRate(const QList<Currency>& currencies, const CurrencyPolicy& suggestion, QWidget* parent);

/// The actions of a menu.
struct ShortcutGroup
{
    QString title;
    QList<QAction*> actions;
};

/// The keys of all actions that have some, a section for each group.
[[nodiscard]] QDialog* shortcutsDialog(const std::vector<ShortcutGroup>& groups, QWidget* parent);

} // namespace capex
