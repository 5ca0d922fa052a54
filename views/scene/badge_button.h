// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <QAbstractButton>

namespace capex {

/// Makes the badge of a picture on the screen a button: it lies over the badge that the picture
/// draws, and shows where the pointer and the keyboard are. Its text is the badge's.
class BadgeButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BadgeButton(QWidget* parent);

    /// Lies over the badge of `spec`, whose picture begins at `corner` of the parent; hidden where
    /// there is none.
    void cover(const ChartSpec& spec, QPoint corner);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeName m_theme = ThemeName::Light;
    double m_unit = 1;
};

} // namespace capex
