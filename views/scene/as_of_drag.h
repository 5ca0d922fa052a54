// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

/// How the as-of line is taken and moved with the pointer.
namespace capex {

/// Whether `position` is near enough to the as-of line, or on its label, to take it. Never where
/// the picture has no such line or it does not move.
[[nodiscard]] bool isOnAsOfLine(const ChartSpec& spec, QPointF position);

/// One movement of the line, along the axis that the picture had when it was taken.
class AsOfDrag
{
public:
    /// The line of `spec` is taken at `position`, where it is.
    AsOfDrag(const ChartSpec& spec, QPointF position);

    /// Moves to where the pointer is and answers whether that is another day than before.
    bool moveTo(QPointF position);

    [[nodiscard]] QPointF start() const { return m_start; }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    /// The line's day: never beyond the axis.
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] TimeSpan axis() const { return m_axis; }

private:
    QPointF m_start;
    TimeSpan m_axis;
    double m_line;           ///< where the line was taken, as Month::index
    double m_monthsPerPixel; ///< of the axis
    QDate m_first;
    QDate m_day;
};

} // namespace capex
