// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QSpinBox;

namespace capex {

/// A year with a step to the one before and the one after; the year can be typed.
class YearStepper : public QFrame
{
    Q_OBJECT

public:
    YearStepper(QAction* previous, QAction* next, QWidget* parent = nullptr);

    /// Shows `year` without yearChosen.
    void setYear(int year);

Q_SIGNALS:
    void yearChosen(int year); ///< typed or turned with the wheel

private:
    QSpinBox* m_year;
};

} // namespace capex
