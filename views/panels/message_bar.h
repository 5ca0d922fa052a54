// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace capex {

/// A line above the view that says what happened and what can be done about it. It takes no focus,
/// and stays until it is answered or taken back.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows a message with a button for each answer; the last button closes the bar and is no
    /// answer.
    void showMessage(const QString& text, const QStringList& answers);
    void takeBack();

    [[nodiscard]] QString text() const; ///< empty while nothing is shown

Q_SIGNALS:
    /// The answer with that index was chosen; the bar is closed by then.
    void answered(int index);

private:
    void makeParts();

    QLabel* m_text = nullptr; ///< once something was shown
    QHBoxLayout* m_buttons = nullptr;
    QToolButton* m_close = nullptr;
    QList<QToolButton*> m_answers;
};

} // namespace capex
