// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/part_names.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

/// A title without the mark of its shortcut.
QString plain(QString title)
{
    return title.remove(u'&');
}

QString nameOf(const QMenu& menu)
{
    const QWidget* const opener = menu.parentWidget();
    const QString title = plain(menu.title());
    return !title.isEmpty() || opener == nullptr ? title : opener->accessibleName();
}

void nameClearing(const QLineEdit& field)
{
    if (auto* const clear = field.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) {
        clear->setText(tr("Clear"));
    }
}

/// Qt's dialog of files has labels for its choices, and does not say so.
void labelChoice(QComboBox& choice)
{
    const QString beside =
        choice.objectName().replace(QStringLiteral("Combo"), QStringLiteral("Label"));
    if (beside != choice.objectName() && choice.parentWidget() != nullptr) {
        if (auto* const label = choice.parentWidget()->findChild<QLabel*>(beside)) {
            label->setBuddy(&choice);
        }
    }
}

QString nameOf(const QWidget& part)
{
    if (const auto* const menu = qobject_cast<const QMenu*>(&part)) {
        return nameOf(*menu);
    }
    if (qobject_cast<const QMenuBar*>(&part) != nullptr) {
        return tr("Menus");
    }
    const auto* const choice = qobject_cast<const QComboBox*>(part.parentWidget());
    return choice && qobject_cast<const QLineEdit*>(&part) ? choice->accessibleName() : QString();
}

} // namespace

void namePart(QWidget& part)
{
    if (auto* const choice = qobject_cast<QComboBox*>(&part)) {
        labelChoice(*choice);
    }
    if (const auto* const field = qobject_cast<const QLineEdit*>(&part)) {
        nameClearing(*field);
    }
    if (part.accessibleName().isEmpty()) {
        if (const QString name = nameOf(part); !name.isEmpty()) {
            part.setAccessibleName(name);
        }
    }
}

void nameChoice(QComboBox& choice, const QString& name)
{
    auto* const label = new QLabel(name, choice.parentWidget());
    label->hide();
    label->setBuddy(&choice);
    choice.setAccessibleName(name);
}

} // namespace capex
