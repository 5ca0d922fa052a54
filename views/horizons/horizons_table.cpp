// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/horizons/horizons_table.h"

#include <algorithm>

namespace capex {

EndTable::EndTable(double gap, std::vector<EndColumn> columns)
    : m_gap(gap)
    , m_columns(std::move(columns))
{
}

void EndTable::widen(EndColumn column, double width)
{
    double& widest = m_widths.at(positionOf(column));
    widest = std::max(widest, width);
}

bool EndTable::shows(EndColumn column) const
{
    return std::ranges::find(m_columns, column) != m_columns.end();
}

double EndTable::width() const
{
    return m_columns.empty()
               ? 0
               : anchor(m_columns.back()) + (m_columns.back() == EndColumn::Name
                                                 ? m_widths.at(positionOf(EndColumn::Name))
                                                 : 0);
}

double EndTable::anchor(EndColumn column) const
{
    double left = 0;
    for (const EndColumn before : m_columns) {
        if (before == column) {
            break;
        }
        left += m_widths.at(positionOf(before)) + m_gap;
    }
    return column == EndColumn::Name ? left : left + m_widths.at(positionOf(column));
}

Qt::Alignment EndTable::alignment(EndColumn column)
{
    return column == EndColumn::Name ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace capex
