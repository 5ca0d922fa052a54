// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/years_by_measure.h"
#include "views/years/years_marks.h"

#include <algorithm>

namespace capex {

namespace {

using Shape = Mark::Shape;

constexpr double loneBand = 0.1; ///< half the width of a band at a single year

/// The first and last place of each row of years that a line may join: without a gap and of one
/// measure.
std::vector<std::pair<std::size_t, std::size_t>> runsOf(const CompanyYears& company)
{
    std::vector<std::pair<std::size_t, std::size_t>> runs;
    for (std::size_t place = 0; place < company.years.size(); ++place) {
        if (!company.years[place].amount) {
            continue;
        }
        const bool follows = !runs.empty() && runs.back().second + 1 == place;
        if (follows && !changesMeasure(company, place)) {
            runs.back().second = place;
        } else {
            runs.emplace_back(place, place);
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
    for (std::size_t place = run.first; place <= run.second; ++place) {
        const auto [a, b] = ends(place);
        const auto x = static_cast<double>(place);
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
        for (std::size_t place = run.first; place <= run.second; ++place) {
            hasOther = hasOther || otherEnd(company, place) != nullptr;
        }
        const auto add = [&](std::vector<QPointF> points) {
            result.marks.push_back(
                pen.mark(Shape::Band, std::move(points), first->year, Fill::Light));
        };
        if (hasRange && rangeShape(m_years, m_options, company, run.first) == RangeShape::Band) {
            add(bandOver(run, [&](std::size_t place) {
                return std::pair(lowOf(company.years[place]), highOf(company.years[place]));
            }));
        }
        if (hasOther) {
            add(bandOver(run, [&](std::size_t place) {
                const double mid = company.years[place].amount->mid();
                const YearAmount* const other = otherEnd(company, place);
                return std::pair(mid, other ? other->amount->mid() : mid);
            }));
        }
    }
}

/// A line for each row of years without a gap, dashed to and from partial years, and its points.
void YearsDrawing::addLines(YearsMarks& result, const CompanyYears& company,
                            const YearsScale& scale) const
{
    const Pen& pen = penOf(company);
    const auto pointAt = [&](std::size_t place) {
        return QPointF(static_cast<double>(place), company.years[place].amount->mid());
    };
    for (const auto& [first, last] : runsOf(company)) {
        std::optional<Mark> line;
        for (std::size_t place = first; place < last; ++place) {
            const bool dashed =
                isPartial(company.years[place]) || isPartial(company.years[place + 1]);
            if (line && line->isPartial == dashed) {
                line->points.push_back(pointAt(place + 1));
                continue;
            }
            if (line) {
                result.marks.push_back(*line);
            }
            line = pen.mark(Shape::Line, {pointAt(place), pointAt(place + 1)}, 0);
            line->id = {company.company};
            line->colour = pen.colour;
            line->isPartial = dashed;
        }
        if (line) {
            result.marks.push_back(*line);
        }
        for (std::size_t place = first; place <= last; ++place) {
            const YearAmount& year = company.years[place];
            const QPointF point = pointAt(place);
            addEnds(result, company, place, point.x(), scale);
            result.marks.push_back(pen.mark(Shape::Point, {point}, year.year,
                                            year.kind == Kind::Actual ? Fill::Solid : Fill::Light));
            const YearAmount* const other = otherEnd(company, place);
            const double bottom = std::min(lowOf(year), other ? other->amount->mid() : point.y());
            result.spots.push_back(
                {&company, place, point.x(), point.x(), bottom, topOf(company, place, scale)});
        }
    }
}

} // namespace capex
