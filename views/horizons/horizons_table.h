// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <array>
#include <vector>

/// The tables at both ends of the lines of the horizons view: a row per company, with rank, name,
/// value and share. Lengths are layout pixels.
namespace capex {

enum class EndColumn { Rank, Name, Value, Share };
inline constexpr std::array endColumns{EndColumn::Rank, EndColumn::Name, EndColumn::Value,
                                       EndColumn::Share};

/// By EndColumn; the name may have several lines.
using EndTexts = std::array<QString, endColumns.size()>;

[[nodiscard]] constexpr std::size_t positionOf(EndColumn column)
{
    return static_cast<std::size_t>(column);
}

/// How wide the columns of a table are.
class EndTable
{
public:
    EndTable() = default;
    /// `gap` lies between two columns; `columns` are shown, in the order of EndColumn.
    EndTable(double gap, std::vector<EndColumn> columns);

    /// Makes a column at least so wide.
    void widen(EndColumn column, double width);

    [[nodiscard]] bool shows(EndColumn column) const;
    [[nodiscard]] double width() const;
    /// Where the texts of a column are held: its left edge for names, else its right one; from the
    /// left edge of the table.
    [[nodiscard]] double anchor(EndColumn column) const;
    [[nodiscard]] static Qt::Alignment alignment(EndColumn column);

private:
    double m_gap = 0;
    std::vector<EndColumn> m_columns;
    std::array<double, endColumns.size()> m_widths{};
};

} // namespace capex
