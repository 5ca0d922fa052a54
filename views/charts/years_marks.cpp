// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/years_marks.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

using Shape = Mark::Shape;

constexpr double groupShare = 0.84;  ///< of a year's slot, for all its columns
constexpr double columnShare = 0.86; ///< of a column's room
constexpr double stackShare = 0.6;   ///< of a year's slot
constexpr double loneBand = 0.1;     ///< half the width of a band at a single year

bool isPartial(const YearAmount& year)
{
    return year.coverageMonths < 12;
}

double lowOf(const YearAmount& year)
{
    return year.amount->low.value_or(year.amount->mid());
}

double highOf(const YearAmount& year)
{
    return year.amount->high.value_or(year.amount->mid());
}

/// The first and last place of each row of years without a gap.
std::vector<std::pair<std::size_t, std::size_t>> runsOf(const CompanyYears& company)
{
    std::vector<std::pair<std::size_t, std::size_t>> runs;
    for (std::size_t place = 0; place < company.years.size(); ++place) {
        if (!company.years[place].amount) {
            continue;
        }
        if (!runs.empty() && runs.back().second + 1 == place) {
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

std::vector<QPointF> rectangle(double left, double right, double a, double b)
{
    return {{left, std::max(a, b)},
            {right, std::max(a, b)},
            {right, std::min(a, b)},
            {left, std::min(a, b)}};
}

} // namespace

struct YearsDrawing::Pen
{
    QString company;
    std::optional<int> colour;
    bool isFaded = false;

    [[nodiscard]] Mark mark(Shape shape, std::vector<QPointF> points, int year,
                            Fill fill = Fill::None) const
    {
        Mark result{.id = QStringLiteral("%1/%2").arg(company).arg(year),
                    .shape = shape,
                    .points = std::move(points),
                    .fill = fill};
        result.isFaded = isFaded;
        if (shape == Shape::Bar || shape == Shape::Band || shape == Shape::Point) {
            result.colour = colour;
        }
        return result;
    }
};

YearsDrawing::YearsDrawing(const Dataset& dataset, const YearsComparison& years,
                           const ShownYears& shown, const ViewOptions& options)
    : m_dataset(dataset)
    , m_years(years)
    , m_shown(shown)
    , m_options(options)
{
}

const YearAmount* YearsDrawing::otherEnd(const CompanyYears& company, std::size_t place) const
{
    const auto other = std::ranges::find(m_years.otherEnd, company.company, &CompanyYears::company);
    if (other == m_years.otherEnd.end()) {
        return nullptr;
    }
    const YearAmount& year = other->years[place];
    return year.amount && year.amount != company.years[place].amount ? &year : nullptr;
}

/// The companies that have something to draw.
ShownYears YearsDrawing::drawn() const
{
    ShownYears result;
    std::ranges::copy_if(m_shown, std::back_inserter(result), [](const CompanyYears* company) {
        return largestMid(*company).has_value();
    });
    return result;
}

YearsDrawing::Pen YearsDrawing::penOf(const CompanyYears& company) const
{
    return {company.company.text, colourPlace(m_dataset, company.company),
            !m_options.focus.isEmpty() && !m_options.focus.contains(company.company)};
}

double YearsDrawing::reachOf(const CompanyYears& company, std::size_t place) const
{
    const YearAmount& year = company.years[place];
    if (!year.amount) {
        return 0;
    }
    const YearAmount* const other = otherEnd(company, place);
    return std::max({highOf(year), year.amount->mid(), other ? other->amount->mid() : 0});
}

/// With the arrow of an open end.
double YearsDrawing::topOf(const CompanyYears& company, std::size_t place,
                           const YearsScale& scale) const
{
    const Money& amount = *company.years[place].amount;
    const double arrow =
        amount.bound == Bound::AtLeast ? scale.arrowPixels / scale.pixelsPerBillion : 0;
    return std::max(reachOf(company, place), amount.mid() + arrow);
}

double YearsDrawing::stackOf(std::size_t place, bool atOtherEnd) const
{
    double sum = 0;
    for (const CompanyYears* const company : m_shown) {
        const YearAmount* const other = atOtherEnd ? otherEnd(*company, place) : nullptr;
        const YearAmount& year = other ? *other : company->years[place];
        sum += year.amount ? year.amount->mid() : 0;
    }
    return sum;
}

double YearsDrawing::reach() const
{
    double furthest = 0;
    for (std::size_t place = 0; place < m_years.yearCount(); ++place) {
        if (m_options.yearsStyle == YearsStyle::Stacked) {
            furthest = std::max({furthest, stackOf(place, false), stackOf(place, true)});
            continue;
        }
        for (const CompanyYears* const company : m_shown) {
            furthest = std::max(furthest, reachOf(*company, place));
        }
    }
    return furthest;
}

bool YearsDrawing::hasOpenEnds() const
{
    return std::ranges::any_of(m_shown, [](const CompanyYears* company) {
        return std::ranges::any_of(company->years, [](const YearAmount& year) {
            return year.amount && year.amount->bound == Bound::AtLeast;
        });
    });
}

YearsMarks YearsDrawing::marks(const YearsScale& scale) const
{
    YearsMarks result;
    switch (m_options.yearsStyle) {
    case YearsStyle::Columns:
        addColumns(result, scale);
        break;
    case YearsStyle::Stacked:
        addStacks(result, scale);
        break;
    case YearsStyle::Lines:
        for (const CompanyYears* const company : drawn()) {
            addBands(result, *company);
        }
        for (const CompanyYears* const company : drawn()) {
            addLines(result, *company, scale);
        }
        break;
    }
    return result;
}

void YearsDrawing::addColumns(YearsMarks& result, const YearsScale& scale) const
{
    const ShownYears companies = drawn();
    const auto count = static_cast<double>(companies.size());
    const double room = std::min(std::floor(scale.slotPixels * groupShare / count),
                                 std::round(scale.widestPixels / columnShare));
    const double width = room < 4 ? room : std::floor(room * columnShare);
    const double start = std::floor((scale.slotPixels - count * room) / 2);
    for (std::size_t n = 0; n < companies.size(); ++n) {
        const double left = (start + static_cast<double>(n) * room) / scale.slotPixels - 0.5;
        for (std::size_t place = 0; place < companies[n]->years.size(); ++place) {
            if (companies[n]->years[place].amount) {
                const double x = static_cast<double>(place) + left;
                addColumn(result,
                          {companies[n], place, x, x + width / scale.slotPixels, 0,
                           reachOf(*companies[n], place)},
                          scale);
            }
        }
    }
}

void YearsDrawing::addColumn(YearsMarks& result, const YearSpot& spot,
                             const YearsScale& scale) const
{
    const YearAmount& year = spot.year();
    const Pen pen = penOf(*spot.company);
    const double mid = year.amount->mid();
    Mark bar =
        pen.mark(Shape::Bar, {{spot.left, 0}, {spot.right, mid}}, year.year, fillOf(*year.kind));
    bar.isPartial = isPartial(year);
    result.marks.push_back(bar);
    if (const YearAmount* const other = otherEnd(*spot.company, spot.place)) {
        const double end = other->amount->mid();
        result.marks.push_back(pen.mark(Shape::Band, rectangle(spot.left, spot.right, mid, end),
                                        year.year, Fill::Light));
        result.marks.push_back(
            pen.mark(Shape::Ghost, {{spot.left, end}, {spot.right, end}}, year.year));
    }
    addEnds(result, *spot.company, spot.place, (spot.left + spot.right) / 2, scale);
    result.spots.push_back(spot);
    result.spots.back().top = topOf(*spot.company, spot.place, scale);
}

/// What is not exact about a year: a whisker over a range, an arrow at an open end.
void YearsDrawing::addEnds(YearsMarks& result, const CompanyYears& company, std::size_t place,
                           double x, const YearsScale& scale) const
{
    const Pen pen = penOf(company);
    const YearAmount& year = company.years[place];
    const double mid = year.amount->mid();
    const double arrow = scale.arrowPixels / scale.pixelsPerBillion;
    switch (year.amount->bound) {
    case Bound::Range:
        if (rangeShape(m_years, m_options, company, place) == RangeShape::Whisker) {
            result.marks.push_back(
                pen.mark(Shape::Whisker, {{x, lowOf(year)}, {x, highOf(year)}}, year.year));
        }
        break;
    case Bound::AtLeast:
        result.marks.push_back(pen.mark(Shape::Arrow, {{x, mid}, {x, mid + arrow}}, year.year));
        break;
    case Bound::AtMost:
        result.marks.push_back(
            pen.mark(Shape::Arrow, {{x, mid}, {x, std::max(0.0, mid - arrow)}}, year.year));
        break;
    case Bound::Exact:
    case Bound::About:
        break;
    }
}

void YearsDrawing::addStacks(YearsMarks& result, const YearsScale& scale) const
{
    for (std::size_t place = 0; place < m_years.yearCount(); ++place) {
        addStack(result, place, scale);
    }
    std::ranges::stable_sort(result.spots, {}, [this](const YearSpot& spot) {
        return std::ranges::find(m_shown, spot.company) - m_shown.begin();
    });
}

/// Only amounts that exist are stacked.
void YearsDrawing::addStack(YearsMarks& result, std::size_t place, const YearsScale& scale) const
{
    const double wide = std::min(std::floor(scale.slotPixels * stackShare), scale.widestPixels);
    const double start = std::floor((scale.slotPixels - wide) / 2) / scale.slotPixels - 0.5;
    YearSpot spot{nullptr,
                  place,
                  static_cast<double>(place) + start,
                  static_cast<double>(place) + start + wide / scale.slotPixels,
                  0,
                  0};
    bool isOpen = false;
    for (const CompanyYears* const company : drawn()) {
        const YearAmount& year = company->years[place];
        if (!year.amount) {
            continue;
        }
        spot.company = company;
        spot.bottom = spot.top;
        spot.top += year.amount->mid();
        Mark bar =
            penOf(*company).mark(Shape::Bar, {{spot.left, spot.bottom}, {spot.right, spot.top}},
                                 year.year, fillOf(*year.kind));
        bar.isPartial = isPartial(year);
        result.marks.push_back(bar);
        result.spots.push_back(spot);
        isOpen = isOpen || year.amount->bound == Bound::AtLeast;
    }
    if (spot.company == nullptr) {
        return;
    }
    const Pen whole{{}, std::nullopt, false};
    const int year = spot.year().year;
    const double top = spot.top;
    if (const double other = stackOf(place, true); other != stackOf(place, false)) {
        const double third = (spot.right - spot.left) / 3;
        result.marks.push_back(
            whole.mark(Shape::Band, rectangle(spot.left + third, spot.right - third, top, other),
                       year, Fill::Light));
        result.marks.push_back(whole.mark(
            Shape::Ghost, {{spot.left + third, other}, {spot.right - third, other}}, year));
        spot.top = std::max(top, other);
    }
    if (isOpen) {
        const double x = (spot.left + spot.right) / 2;
        const double end = spot.top + scale.arrowPixels / scale.pixelsPerBillion;
        result.marks.push_back(whole.mark(Shape::Arrow, {{x, spot.top}, {x, end}}, year));
        spot.top = end;
    }
    spot.company = nullptr;
    spot.bottom = 0;
    result.stacks.push_back(spot);
}

/// Behind all lines: ranges, and what a second growth makes of pledges.
void YearsDrawing::addBands(YearsMarks& result, const CompanyYears& company) const
{
    const Pen pen = penOf(company);
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
    const Pen pen = penOf(company);
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
            line->id = company.company.text;
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
