// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/field_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace capex {

namespace {

bool isEdit(const QKeyEvent& event)
{
    constexpr QKeySequence::StandardKey edits[]{QKeySequence::Undo,  QKeySequence::Redo,
                                                QKeySequence::Cut,   QKeySequence::Copy,
                                                QKeySequence::Paste, QKeySequence::SelectAll};
    const bool isTyped = !event.modifiers().testFlag(Qt::ControlModifier);
    return isTyped ||
           std::ranges::any_of(edits, [&event](auto edit) { return event.matches(edit); });
}

} // namespace

FieldKeys::FieldKeys(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before != nullptr) {
            before->removeEventFilter(this);
        }
        if (now != nullptr && now->window() == &m_window) {
            now->installEventFilter(this);
        }
    });
}

bool FieldKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool isCommands = event->type() == QEvent::ShortcutOverride &&
                            isCommand(*static_cast<const QKeyEvent*>(event));
    if (isCommands) {
        event->ignore();
    }
    return isCommands || QObject::eventFilter(watched, event);
}

bool FieldKeys::isCommand(const QKeyEvent& event) const
{
    const QKeySequence keys(event.keyCombination());
    return !isEdit(event) &&
           std::ranges::any_of(m_window.actions(), [&keys](const QAction* action) {
               return action->isEnabled() && action->shortcutContext() == Qt::WindowShortcut &&
                      action->shortcuts().contains(keys);
           });
}

} // namespace capex
