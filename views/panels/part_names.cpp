// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/part_names.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSizeGrip>
#include <QSplitter>

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
            nameWithin(choice); // whose list may have been there before
        }
    }
}

QString nameOf(const QSplitter& parts)
{
    return parts.orientation() == Qt::Horizontal ? tr("Panels side by side")
                                                 : tr("Panels one above the other");
}

QString nameOf(const QSplitterHandle& handle)
{
    return handle.orientation() == Qt::Horizontal ? tr("Width of the panels")
                                                  : tr("Height of the panels");
}

/// What a choice is called, if need be by the label beside it.
QString nameOf(const QComboBox& choice)
{
    if (!choice.accessibleName().isEmpty()) {
        return choice.accessibleName();
    }
    for (const QLabel* const label : choice.window()->findChildren<QLabel*>()) {
        if (label->buddy() == &choice) {
            return plain(label->text());
        }
    }
    return {};
}

/// The choice that a list unfolds from; nullptr: none.
const QComboBox* choiceOf(const QWidget& list)
{
    const QWidget* const frame = list.parentWidget();
    return frame ? qobject_cast<const QComboBox*>(frame->parentWidget()) : nullptr;
}

QString nameOf(const QWidget& part)
{
    if (const QComboBox* const choice = choiceOf(part);
        choice && qobject_cast<const QAbstractItemView*>(&part)) {
        return nameOf(*choice);
    }
    if (const auto* const menu = qobject_cast<const QMenu*>(&part)) {
        return nameOf(*menu);
    }
    if (qobject_cast<const QMenuBar*>(&part) != nullptr) {
        return tr("Menus");
    }
    if (const auto* const parts = qobject_cast<const QSplitter*>(&part)) {
        return nameOf(*parts);
    }
    if (const auto* const handle = qobject_cast<const QSplitterHandle*>(&part)) {
        return nameOf(*handle);
    }
    if (qobject_cast<const QSizeGrip*>(&part) != nullptr) {
        return tr("Size of the window");
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

void nameWithin(QComboBox& choice)
{
    const QString name = nameOf(choice);
    if (choice.isEditable()) {
        choice.lineEdit()->setAccessibleName(name);
    }
    if (auto* const list = choice.findChild<QAbstractItemView*>()) {
        list->setAccessibleName(name);
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
