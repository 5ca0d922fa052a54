// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/years_by_measure.h"
#include "views/years/years_marks.h"

#include <algorithm>

namespace capex {

namespace {

using Shape = Mark::Shape;

constexpr double loneBand = 0.1; ///< half the width of a band at a single year

/// The first and last index of each row of years that a line may join: without a gap and of one
/// measure.
std::vector<std::pair<std::size_t, std::size_t>> runsOf(const CompanyYears& company)
{
    std::vector<std::pair<std::size_t, std::size_t>> runs;
    for (std::size_t index = 0; index < company.years.size(); ++index) {
        if (!company.years[index].amount) {
            continue;
        }
        const bool follows = !runs.empty() && runs.back().second + 1 == index;
        if (follows && !changesMeasure(company, index)) {
            runs.back().second = index;
        } else {
            runs.emplace_back(index, index);
        }
    }
    return runs;
}

/// The area between two values over some years; wide enough to be seen over a single one.
struct BandEdge
{
    std::vector<QPointF> upper;
    std::vector<QPointF> lower;

    void add(double x, double a, double b)
    {
        upper.emplace_back(x, std::max(a, b));
        lower.emplace_back(x, std::min(a, b));
    }
    [[nodiscard]] std::vector<QPointF> outline() const
    {
        std::vector<QPointF> points = upper;
        points.insert(points.end(), lower.rbegin(), lower.rend());
        return points;
    }
};

template <typename Ends>
std::vector<QPointF> bandOver(std::pair<std::size_t, std::size_t> run, Ends ends)
{
    BandEdge edge;
    for (std::size_t index = run.first; index <= run.second; ++index) {
        const auto [a, b] = ends(index);
        const auto x = static_cast<double>(index);
        if (run.first == run.second) {
            edge.add(x - loneBand, a, b);
            edge.add(x + loneBand, a, b);
        } else {
            edge.add(x, a, b);
        }
    }
    return edge.outline();
}

} // namespace

/// Behind all lines: ranges, and what a second growth makes of pledges.
void YearsDrawing::addBands(YearsMarks& result, const CompanyYears& company) const
{
    const Pen& pen = penOf(company);
    for (const auto& run : runsOf(company)) {
        const auto first = company.years.begin() + static_cast<std::ptrdiff_t>(run.first);
        const auto last = company.years.begin() + static_cast<std::ptrdiff_t>(run.second);
        const bool hasRange = std::any_of(first, last + 1, [](const YearAmount& year) {
            return year.amount->bound == Bound::Range;
        });
        bool hasOther = false;
        for (std::size_t index = run.first; index <= run.second; ++index) {
            hasOther = hasOther || otherEnd(company, index) != nullptr;
        }
        const auto add = [&](std::vector<QPointF> points) {
            result.marks.push_back(
                pen.mark(Shape::Band, std::move(points), first->year, Fill::Light));
        };
        if (hasRange && rangeShape(m_years, m_options, company, run.first) == RangeShape::Band) {
            add(bandOver(run, [&](std::size_t index) {
                return std::pair(lowOf(company.years[index]), highOf(company.years[index]));
            }));
        }
        if (hasOther) {
            add(bandOver(run, [&](std::size_t index) {
                const double mid = company.years[index].amount->mid();
                const YearAmount* const other = otherEnd(company, index);
                return std::pair(mid, other ? other->amount->mid() : mid);
            }));
        }
    }
}

/// What the lines were where changes are under review.
void YearsDrawing::addGhostLines(YearsMarks& result, const CompanyYears& company) const
{
    for (const auto& [first, last] : changedRuns(m_years, company)) {
        std::vector<QPointF> points;
        for (std::size_t index = first; index <= last; ++index) {
            points.emplace_back(static_cast<double>(index),
                                m_years.beforeOf(company)->years[index].amount->mid());
        }
        if (first == last) {
            const QPointF point = points.front();
            points = {point - QPointF(loneBand, 0), point + QPointF(loneBand, 0)};
        }
        result.marks.push_back(penOf(company).mark(Shape::GhostLine, std::move(points), 0));
        result.marks.back().id = {company.company};
    }
}

/// A line for each row of years without a gap, dashed to and from partial years, and its points.
void YearsDrawing::addLines(YearsMarks& result, const CompanyYears& company,
                            const YearsScale& scale) const
{
    const Pen& pen = penOf(company);
    const auto pointAt = [&](std::size_t index) {
        return QPointF(static_cast<double>(index), company.years[index].amount->mid());
    };
    for (const auto& [first, last] : runsOf(company)) {
        std::optional<Mark> line;
        for (std::size_t index = first; index < last; ++index) {
            const bool dashed =
                isPartial(company.years[index]) || isPartial(company.years[index + 1]);
            if (line && line->isPartial == dashed) {
                line->points.push_back(pointAt(index + 1));
                continue;
            }
            if (line) {
                result.marks.push_back(*line);
            }
            line = pen.mark(Shape::Line, {pointAt(index), pointAt(index + 1)}, 0);
            line->id = {company.company};
            line->colour = pen.colour;
            line->isPartial = dashed;
        }
        if (line) {
            result.marks.push_back(*line);
        }
        for (std::size_t index = first; index <= last; ++index) {
            const YearAmount& year = company.years[index];
            const QPointF point = pointAt(index);
            addEnds(result, company, index, point.x(), scale);
            result.marks.push_back(pen.mark(Shape::Point, {point}, year.year,
                                            year.kind == Kind::Actual ? Fill::Solid : Fill::Light));
            const YearAmount* const other = otherEnd(company, index);
            const double bottom = std::min(lowOf(year), other ? other->amount->mid() : point.y());
            result.spots.push_back(
                {&company, index, point.x(), point.x(), bottom, topOf(company, index, scale)});
        }
    }
}

} // namespace capex
