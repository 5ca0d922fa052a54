// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"

namespace capex {

/// What stands in a row of a table below a plot of years.
struct YearsCell
{
    QString value;              ///< "≥ 17.7"; empty: nothing
    QString months;             ///< "6/12" where the year is covered in part
    QString sign;               ///< hangs behind the value, for a footnote
    std::optional<HitArea> hit; ///< without its box

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
};

struct YearsRow
{
    QString name;                       ///< plain text, on one line
    QString sources;                    ///< their numbers, behind the name
    QString detail;                     ///< stands in the room that the cells leave
    std::optional<LegendSample> sample; ///< without its box
    std::vector<YearsCell> cells;       ///< a year each
    bool isFaded = false;
};

/// Rows that belong together, below a heading of their own.
struct YearsRows
{
    QString heading; ///< may be empty
    std::vector<YearsRow> rows;
};

/// A table whose columns stand under the years of a plot: what has no room at the marks, and what
/// has no mark.
class YearsTable
{
public:
    YearsTable(const ChartMeasures& measures, std::vector<YearsRows> groups, double widestName);

    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }
    /// Of names and samples, without the margin.
    [[nodiscard]] double nameWidth() const { return m_nameWidth; }
    /// Whether the cells find room in slots of a width, none closer to its neighbour than a gap.
    [[nodiscard]] bool fits(double slotWidth) const;
    [[nodiscard]] double height() const { return m_height; }

    /// Adds the table at `top`; the years' middles lie where `spec` has its slots.
    void addTo(ChartSpec& spec, double top) const;

private:
    struct Cursor;

    [[nodiscard]] double rowHeight(const YearsRow& row) const;
    void addRow(ChartSpec& spec, const YearsRow& row, double top) const;
    void addCell(ChartSpec& spec, const YearsRow& row, std::size_t index, double top) const;
    void addDetail(ChartSpec& spec, const YearsRow& row, double top) const;
    void measureValues(const YearsRow& row);
    void measureCells(const YearsRow& row);
    [[nodiscard]] double widthOf(const QString& text) const;
    [[nodiscard]] double gap() const; ///< between what stands in a cell

    ChartMeasures m_measures;
    std::vector<YearsRows> m_groups;
    int m_pixels;
    double m_line;
    double m_sampleWidth = 0;
    double m_nameWidth = 0;
    /// What a column of cells takes.
    struct Column
    {
        double value = 0; ///< the width of the widest value
        double left = 0;  ///< from the middle, months included
        double right = 0; ///< from the middle, the sign included
    };
    std::vector<Column> m_columns; ///< a year each
    double m_height = 0;
};

} // namespace capex
