// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"
#include "views/years/years_words.h"

namespace capex {

/// How the plot of a picture of years is divided. Slot n of the years lies from n - 0.5 to n + 0.5.
struct YearsScale
{
    double slotPixels = 1; ///< of a year, whole
    double pixelsPerBillion = 1;
    double arrowPixels = 1;  ///< the length of an arrow
    double widestPixels = 1; ///< of a column
};

/// Where a company's year, or with no company the stack of a year, stands: from its baseline up to
/// the furthest that is drawn of it, in data coordinates.
struct YearSpot
{
    const CompanyYears* company = nullptr;
    std::size_t index = 0; ///< among the years
    double left = 0;
    double right = 0;
    double bottom = 0;
    double top = 0;

    [[nodiscard]] const YearAmount& year() const { return company->years[index]; }
};

struct YearsMarks
{
    std::vector<Mark> marks;      ///< in the order of drawing
    std::vector<YearSpot> spots;  ///< only of years with an amount
    std::vector<YearSpot> stacks; ///< of the stacked style: by year, those that are not empty
};

[[nodiscard]] double lowOf(const YearAmount& year);  ///< of a year with an amount
[[nodiscard]] double highOf(const YearAmount& year); ///< of a year with an amount
[[nodiscard]] bool isPartial(const YearAmount& year);

/// How a year's range is drawn: as a band along lines, unless bands stand for two growth rates or
/// the year has no neighbour; else as a whisker; not at all in a stack.
enum class RangeShape { None, Band, Whisker };
[[nodiscard]] RangeShape rangeShape(const YearsComparison& years, const ViewOptions& options,
                                    const CompanyYears& company, std::size_t index);

/// What the `index`-th year of all companies was together, of the midpoints, where changes are
/// under review; nothing where it is the same, or was nothing.
[[nodiscard]] std::optional<double> stackBefore(const YearsComparison& years, std::size_t index);

/// What is drawn of years.
class YearsDrawing
{
public:
    /// All that is given outlives the drawing; `shown` point into `years`.
    YearsDrawing(const Dataset& dataset, const YearsComparison& years, const ShownYears& shown,
                 const ViewOptions& options);

    /// The furthest value that is drawn, arrows not counted; 0 without any.
    [[nodiscard]] double reach() const;
    [[nodiscard]] bool hasOpenEnds() const; ///< upwards
    [[nodiscard]] YearsMarks marks(const YearsScale& scale) const;
    /// The same year of the company at the second growth, or nullptr.
    [[nodiscard]] const YearAmount* otherEnd(const CompanyYears& company, std::size_t index) const;

private:
    /// What the marks of a company have in common.
    struct Pen
    {
        CompanyId company;
        std::optional<int> colour;
        bool isFaded = false;

        [[nodiscard]] Mark mark(Mark::Shape shape, std::vector<QPointF> points, int year,
                                Fill fill = Fill::None) const;
    };

    [[nodiscard]] double reachOf(const CompanyYears& company, std::size_t index) const;
    [[nodiscard]] double topOf(const CompanyYears& company, std::size_t index,
                               const YearsScale& scale) const;
    [[nodiscard]] double columnReach(const CompanyYears& company, std::size_t index) const;
    [[nodiscard]] double stackOf(std::size_t index, bool atOtherEnd) const;
    [[nodiscard]] ShownYears drawn() const;
    [[nodiscard]] const Pen& penOf(const CompanyYears& company) const;
    void addColumns(YearsMarks& result, const YearsScale& scale) const;
    void addColumn(YearsMarks& result, const YearSpot& spot, const YearsScale& scale) const;
    void addGhost(YearsMarks& result, const YearSpot& spot, double out) const;
    void addGhostLines(YearsMarks& result, const CompanyYears& company) const;
    void addParts(YearsMarks& result, const YearSpot& spot) const;
    void addStacks(YearsMarks& result, const YearsScale& scale) const;
    void addStack(YearsMarks& result, std::size_t index, const YearsScale& scale) const;
    void addBands(YearsMarks& result, const CompanyYears& company) const;
    void addLines(YearsMarks& result, const CompanyYears& company, const YearsScale& scale) const;
    void addEnds(YearsMarks& result, const CompanyYears& company, std::size_t index, double x,
                 const YearsScale& scale) const;

    const Dataset& m_dataset;
    const YearsComparison& m_years;
    const ShownYears& m_shown;
    const ViewOptions& m_options;
    std::vector<Pen> m_pens; ///< by company of m_years
};

} // namespace capex
