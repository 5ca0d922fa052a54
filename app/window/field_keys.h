// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace capex {

/// Lets the keys of a window's commands through the text fields that would take them: on some
/// desktops Ctrl+E leads to the end of a line. What is done to texts everywhere stays with the
/// fields: typing, undo and redo, cut, copy and paste, selecting all.
class FieldKeys : public QObject
{
    Q_OBJECT

public:
    /// Of the actions that `window` has whenever a key is pressed.
    explicit FieldKeys(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isCommand(const QKeyEvent& event) const;

    QWidget& m_window;
};

} // namespace capex
