// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace capex {

/// Gives the keyboard back to where it was before it came to a panel, when the panel is closed
/// while it is there. Belongs to the panel.
class FocusReturn : public QObject
{
    Q_OBJECT

public:
    explicit FocusReturn(QWidget& panel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isWithin(const QWidget* part) const;

    QWidget& m_panel;
    QPointer<QWidget> m_before;
};

} // namespace capex
