// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/undo_commands.h"

#include "app/actions/action_text.h"

#include <QUndoStack>

namespace capex {

UndoCommands::UndoCommands(QUndoStack& history, QAction& undo, QAction& redo, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_undo(undo)
    , m_redo(redo)
{
    connect(&history, &QUndoStack::indexChanged, this, &UndoCommands::show);
    connect(&history, &QUndoStack::cleanChanged, this, &UndoCommands::show);
    connect(&undo, &QAction::triggered, &history, &QUndoStack::undo);
    connect(&redo, &QAction::triggered, &history, &QUndoStack::redo);
    show();
}

void UndoCommands::show()
{
    m_undo.setEnabled(m_history.canUndo());
    m_redo.setEnabled(m_history.canRedo());
    m_undo.setText(m_history.canUndo() ? tr("&Undo %1").arg(menuText(m_history.undoText()))
                                       : tr("&Undo"));
    m_redo.setText(m_history.canRedo() ? tr("&Redo %1").arg(menuText(m_history.redoText()))
                                       : tr("&Redo"));
    Q_EMIT changed();
}

} // namespace capex
