// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QUndoStack;

namespace capex {

/// The actions of a history: each says what it would undo or redo.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    /// All three outlive this.
    UndoCommands(QUndoStack& history, QAction& undo, QAction& redo, QObject* parent = nullptr);

Q_SIGNALS:
    void changed(); ///< the history went a step, or was saved

private:
    void show();

    QUndoStack& m_history;
    QAction& m_undo;
    QAction& m_redo;
};

} // namespace capex
