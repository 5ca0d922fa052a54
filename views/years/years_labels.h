// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"
#include "views/chart/free_room.h"
#include "views/years/years_marks.h"

#include <map>
#include <span>

namespace capex {

/// Writes what is told at the marks of years, where it finds room: values, names at the ends of
/// lines, letters below columns.
class YearsLabels
{
public:
    /// All that is given outlives the labels; `spec` has its marks.
    YearsLabels(ChartSpec& spec, const ChartMeasures& measures, const YearsWords& words,
                const YearsDrawing& drawing, const YearsShown& shown, const ViewOptions& options);

    /// Values in the pieces of stacks, else at columns and points; answers how many found no room.
    std::size_t addValues(const std::vector<YearSpot>& spots);
    /// Names right of the last point of each line.
    void addNames(const std::vector<YearSpot>& spots);
    /// A letter below each column, if all fit; `top` is that of their row.
    void addLetters(const std::vector<YearSpot>& spots, double top);
    /// Once there are values in the pieces of stacks: the letters of the pieces too low for one
    /// right of their stack, in its order; all or none, and none that would tower above it.
    void addLettersBeside(std::span<const YearSpot> stacks);
    /// What is told of each mark where the pointer meets it: by year, company by company.
    void addHitAreas(const std::vector<YearSpot>& spots);

private:
    [[nodiscard]] bool addAt(const YearSpot& spot);
    [[nodiscard]] bool addInside(const YearSpot& spot);
    void addNamesBeside(std::vector<const YearSpot*> ends);
    [[nodiscard]] PlacedText nameOf(const YearSpot& end, double middle) const;
    [[nodiscard]] QPointF pointOf(const YearSpot& spot) const;
    [[nodiscard]] bool areOnEachOther(const YearSpot& one, const YearSpot& other) const;
    [[nodiscard]] std::vector<PlacedText> lettersBeside(std::vector<const YearSpot*> stack) const;
    [[nodiscard]] bool tryText(const QString& text, QPointF anchor, const YearSpot& spot,
                               Qt::Alignment alignment);
    [[nodiscard]] QRectF boxOf(const YearSpot& spot) const;
    [[nodiscard]] QRectF hitBoxOf(const YearSpot& spot) const;
    [[nodiscard]] bool isFaded(const YearSpot& spot) const;
    [[nodiscard]] std::optional<Tone> toneOn(const QRectF& box, const YearSpot& spot) const;
    [[nodiscard]] QString letter(const YearSpot& spot) const;
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, m_measures.body); }

    ChartSpec& m_spec;
    const ChartMeasures& m_measures;
    const YearsWords& m_words;
    const YearsDrawing& m_drawing;
    const YearsShown& m_shown;
    const ViewOptions& m_options;
    FreeRoom m_room;
    std::map<std::size_t, std::vector<const YearSpot*>>
        m_unlettered; ///< pieces, by the index of their year
};

/// The id of the marks of a company's year.
[[nodiscard]] MarkId markOf(const YearSpot& spot);

} // namespace capex
