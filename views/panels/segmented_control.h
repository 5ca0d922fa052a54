// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QActionGroup;
class QToolButton;

namespace capex {

/// A choice of one among a few actions of an exclusive group: a row of joined buttons or, folded,
/// one button with a menu. Looks and texts follow the actions.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    SegmentedControl(const QString& name, QActionGroup* choices, QWidget* parent = nullptr);

    void setFolded(bool folded);
    /// The width that it takes, folded or not, whatever it is now.
    [[nodiscard]] int widthWhen(bool folded) const;

private:
    void addSegments(const QList<QAction*>& actions);
    void addFoldedButton(const QString& name);
    void nameChoice();

    QActionGroup* m_choices;
    QList<QToolButton*> m_segments;
    QToolButton* m_folded = nullptr;
};

} // namespace capex
