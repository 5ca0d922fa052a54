// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/horizons/horizons_words.h"

namespace capex {

inline constexpr std::array horizonBases{Basis::Announced, Basis::PerYear};

/// A company that has a value on both bases, with its rows in the tables at both ends of its line.
struct HorizonsRow
{
    struct End
    {
        EndTexts texts;
        double middle = 0; ///< of the row in its table
    };

    std::array<const ComparisonRow*, 2> rows; ///< by horizonBases
    std::array<End, 2> ends;                  ///< in the same order
    double height = 0;                        ///< in a table, air included
    QString sources;                          ///< their numbers
    bool isLabelled = true;
    bool isStrong = false; ///< falls furthest
    bool isFaded = false;

    [[nodiscard]] const CompanyId& company() const { return rows[0]->company; }
    [[nodiscard]] double mid(std::size_t axis) const { return rows.at(axis)->value->mid(); }

    /// Of a cell: rank and share are said more quietly than name and value.
    [[nodiscard]] TextRole roleOf(EndColumn column) const;
};

/// All of them, in the order of the rows per year, measured for a size of text.
class HorizonsRows
{
public:
    /// Everything given outlives the rows.
    HorizonsRows(const Horizons& horizons, const HorizonsWords& words, const SourceNumbers& sources,
                 const ViewOptions& options);

    /// Labels all rows with text of `textSize` pixels, names wrapped to `widestName`.
    void measure(double textSize, double widestName);
    /// What they need in a table at that size at least, for names of one line.
    [[nodiscard]] double leastHeight(double textSize) const;
    /// Leaves out the labels that find no room in the height `room`: last the one of the fall, then
    /// those of the focus, then the largest.
    void labelWhatFits(double room);
    /// Leaves out one label, if there is any.
    void leaveOutOne();

    [[nodiscard]] std::vector<HorizonsRow>& all() { return m_rows; }
    [[nodiscard]] const std::vector<HorizonsRow>& all() const { return m_rows; }
    [[nodiscard]] double textSize() const { return m_textSize; }
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, m_textSize); }
    /// The height that the labelled rows take in a table.
    [[nodiscard]] double height() const;
    [[nodiscard]] std::vector<const ComparisonRow*> unlabelled() const; ///< per year
    /// The table at an end of the lines, with those columns.
    [[nodiscard]] EndTable table(std::size_t axis, const std::vector<EndColumn>& columns) const;

private:
    [[nodiscard]] double cellWidth(const HorizonsRow& row, std::size_t axis,
                                   EndColumn column) const;

    const HorizonsWords& m_words;
    const SourceNumbers& m_sources;
    std::vector<HorizonsRow> m_rows;
    double m_textSize = 0;
};

} // namespace capex
