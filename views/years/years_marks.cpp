// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_marks.h"

#include "views/chart/bound_mark.h"
#include "views/years/years_parts.h"

#include <algorithm>
#include <cmath>

namespace capex {

double lowOf(const YearAmount& year)
{
    return year.amount->low.value_or(year.amount->mid());
}

double highOf(const YearAmount& year)
{
    return year.amount->high.value_or(year.amount->mid());
}

bool isPartial(const YearAmount& year)
{
    return year.coverageMonths < 12;
}

RangeShape rangeShape(const YearsComparison& years, const ViewOptions& options,
                      const CompanyYears& company, std::size_t index)
{
    if (options.yearsStyle == YearsStyle::Stacked) {
        return RangeShape::None;
    }
    const bool hasNeighbour =
        (index > 0 && company.years[index - 1].amount && !changesMeasure(company, index)) ||
        (index + 1 < company.years.size() && company.years[index + 1].amount &&
         !changesMeasure(company, index + 1));
    return options.yearsStyle == YearsStyle::Lines && !years.bandGrowth && hasNeighbour
               ? RangeShape::Band
               : RangeShape::Whisker;
}

std::optional<double> stackBefore(const YearsComparison& years, std::size_t index)
{
    double sum = 0;
    bool isChanged = false;
    for (const CompanyYears& company : years.companies) {
        const YearAmount* const before = years.changedFrom(company, index);
        const YearAmount& year = before != nullptr ? *before : company.years[index];
        isChanged = isChanged || before != nullptr;
        sum += year.amount ? year.amount->mid() : 0;
    }
    return isChanged && sum > 0 ? std::optional(sum) : std::nullopt;
}

namespace {

using Shape = Mark::Shape;

constexpr double groupShare = 0.84;  ///< of a year's slot, for all its columns
constexpr double columnShare = 0.86; ///< of a column's room
constexpr double stackShare = 0.72;  ///< of a year's slot
constexpr double ghostReach = 0.08;  ///< to both sides of a stack, of its width

std::vector<QPointF> rectangle(double left, double right, double a, double b)
{
    return {{left, std::max(a, b)},
            {right, std::max(a, b)},
            {right, std::min(a, b)},
            {left, std::min(a, b)}};
}

} // namespace

Mark YearsDrawing::Pen::mark(Mark::Shape shape, std::vector<QPointF> points, int year,
                             Fill fill) const
{
    Mark result{.id = {company, MarkId::Year{year}},
                .shape = shape,
                .points = std::move(points),
                .fill = fill};
    result.isFaded = isFaded;
    if (shape == Shape::Bar || shape == Shape::Band || shape == Shape::Point) {
        result.colour = colour;
    }
    return result;
}

YearsDrawing::YearsDrawing(const Dataset& dataset, const YearsComparison& years,
                           const ShownYears& shown, const ViewOptions& options)
    : m_dataset(dataset)
    , m_years(years)
    , m_shown(shown)
    , m_options(options)
{
    const QList<CompanyId>& focus = options.focus;
    for (const CompanyYears& company : years.companies) {
        m_pens.push_back({company.company, colourIndex(dataset, company.company),
                          isFaded(company.company, focus)});
    }
}

const YearAmount* YearsDrawing::otherEnd(const CompanyYears& company, std::size_t index) const
{
    const auto companyIndex = static_cast<std::size_t>(&company - m_years.companies.data());
    if (companyIndex >= m_years.otherEnd.size()) {
        return nullptr;
    }
    const YearAmount& year = m_years.otherEnd[companyIndex].years[index];
    return year.amount && year.amount != company.years[index].amount ? &year : nullptr;
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

const YearsDrawing::Pen& YearsDrawing::penOf(const CompanyYears& company) const
{
    return m_pens[static_cast<std::size_t>(&company - m_years.companies.data())];
}

double YearsDrawing::reachOf(const CompanyYears& company, std::size_t index) const
{
    const YearAmount& year = company.years[index];
    if (!year.amount) {
        return 0;
    }
    const YearAmount* const other = otherEnd(company, index);
    return std::max({highOf(year), year.amount->mid(), other ? other->amount->mid() : 0});
}

/// With what the year was where changes are under review.
double YearsDrawing::columnReach(const CompanyYears& company, std::size_t index) const
{
    const YearAmount* const before = m_years.changedFrom(company, index);
    return std::max(reachOf(company, index),
                    before != nullptr && before->amount ? before->amount->mid() : 0);
}

/// With the arrow of an open end.
double YearsDrawing::topOf(const CompanyYears& company, std::size_t index,
                           const YearsScale& scale) const
{
    const Money& amount = *company.years[index].amount;
    const double arrow =
        amount.bound == Bound::AtLeast ? scale.arrowPixels / scale.pixelsPerBillion : 0;
    return std::max(reachOf(company, index), amount.mid() + arrow);
}

/// Over all companies, those without room too.
double YearsDrawing::stackOf(std::size_t index, bool atOtherEnd) const
{
    double sum = 0;
    for (const CompanyYears& company : m_years.companies) {
        const YearAmount* const other = atOtherEnd ? otherEnd(company, index) : nullptr;
        const YearAmount& year = other ? *other : company.years[index];
        sum += year.amount ? year.amount->mid() : 0;
    }
    return sum;
}

double YearsDrawing::reach() const
{
    double furthest = 0;
    for (std::size_t index = 0; index < m_years.yearCount(); ++index) {
        if (m_options.yearsStyle == YearsStyle::Stacked) {
            furthest = std::max({furthest, stackOf(index, false), stackOf(index, true),
                                 stackBefore(m_years, index).value_or(0)});
            continue;
        }
        for (const CompanyYears* const company : m_shown) {
            furthest = std::max(furthest, columnReach(*company, index));
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
    switch (*m_options.yearsStyle) {
    case YearsStyle::Columns:
        addColumns(result, scale);
        break;
    case YearsStyle::Stacked:
        addStacks(result, scale);
        break;
    case YearsStyle::Lines:
        for (const CompanyYears* const company : drawn()) {
            addBands(result, *company);
            addGhostLines(result, *company);
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
        for (std::size_t index = 0; index < companies[n]->years.size(); ++index) {
            const double x = static_cast<double>(index) + left;
            const YearSpot spot{companies[n],
                                index,
                                x,
                                x + width / scale.slotPixels,
                                0,
                                columnReach(*companies[n], index)};
            if (companies[n]->years[index].amount) {
                addColumn(result, spot, scale);
            }
            addGhost(result, spot, (room - width) / 2 / scale.slotPixels);
        }
    }
}

/// What a column was where changes are under review, `out` wider to both sides.
void YearsDrawing::addGhost(YearsMarks& result, const YearSpot& spot, double out) const
{
    const YearAmount* const before = m_years.changedFrom(*spot.company, spot.index);
    if (before != nullptr && before->amount) {
        result.marks.push_back(
            penOf(*spot.company)
                .mark(Shape::GhostBar,
                      {{spot.left - out, 0}, {spot.right + out, before->amount->mid()}},
                      before->year));
    }
}

void YearsDrawing::addColumn(YearsMarks& result, const YearSpot& spot,
                             const YearsScale& scale) const
{
    const YearAmount& year = spot.year();
    const Pen& pen = penOf(*spot.company);
    const double mid = year.amount->mid();
    addParts(result, spot);
    if (const YearAmount* const other = otherEnd(*spot.company, spot.index)) {
        const double end = other->amount->mid();
        result.marks.push_back(pen.mark(Shape::Band, rectangle(spot.left, spot.right, mid, end),
                                        year.year, Fill::Light));
        result.marks.push_back(
            pen.mark(Shape::Ghost, {{spot.left, end}, {spot.right, end}}, year.year));
    }
    addEnds(result, *spot.company, spot.index, (spot.left + spot.right) / 2, scale);
    result.spots.push_back(spot);
    result.spots.back().top = std::max(spot.top, topOf(*spot.company, spot.index, scale));
}

/// The pieces of a year above each other, from spot.bottom.
void YearsDrawing::addParts(YearsMarks& result, const YearSpot& spot) const
{
    const YearAmount& year = spot.year();
    const Pen& pen = penOf(*spot.company);
    double bottom = spot.bottom;
    const auto add = [&](double value, Fill fill) {
        Mark bar = pen.mark(Shape::Bar, {{spot.left, bottom}, {spot.right, bottom + value}},
                            year.year, fill);
        bar.isPartial = isPartial(year);
        result.marks.push_back(bar);
        bottom += value;
    };
    const std::vector<YearPart> parts = partsOf(m_dataset, year);
    for (const YearPart& part : parts) {
        add(part.value, part.fill());
    }
    if (parts.empty()) {
        add(0, fillOf(*year.kind)); // an amount of zero is an amount
    }
}

/// What is not exact about a year: a whisker over a range, an arrow at an open end.
void YearsDrawing::addEnds(YearsMarks& result, const CompanyYears& company, std::size_t index,
                           double x, const YearsScale& scale) const
{
    const Pen& pen = penOf(company);
    const YearAmount& year = company.years[index];
    const auto end = boundMark(*year.amount, scale.arrowPixels / scale.pixelsPerBillion);
    const bool isDrawn =
        end && (end->shape != Shape::Whisker ||
                rangeShape(m_years, m_options, company, index) == RangeShape::Whisker);
    if (isDrawn) {
        result.marks.push_back(pen.mark(end->shape, {{x, end->from}, {x, end->to}}, year.year));
    }
}

void YearsDrawing::addStacks(YearsMarks& result, const YearsScale& scale) const
{
    for (std::size_t index = 0; index < m_years.yearCount(); ++index) {
        addStack(result, index, scale);
    }
}

/// Only amounts that exist are stacked.
void YearsDrawing::addStack(YearsMarks& result, std::size_t index, const YearsScale& scale) const
{
    const double wide = std::min(std::floor(scale.slotPixels * stackShare), scale.widestPixels);
    const double start = std::floor((scale.slotPixels - wide) / 2) / scale.slotPixels - 0.5;
    YearSpot spot{nullptr,
                  index,
                  static_cast<double>(index) + start,
                  static_cast<double>(index) + start + wide / scale.slotPixels,
                  0,
                  0};
    bool isOpen = false;
    for (const CompanyYears* const company : drawn()) {
        const YearAmount& year = company->years[index];
        if (!year.amount) {
            continue;
        }
        spot.company = company;
        spot.bottom = spot.top;
        spot.top += year.amount->mid();
        addParts(result, spot);
        result.spots.push_back(spot);
        isOpen = isOpen || year.amount->bound == Bound::AtLeast;
    }
    const Pen whole{{}, std::nullopt, false};
    const int year = m_years.firstYear() + static_cast<int>(index);
    if (const double all = stackOf(index, false); all > spot.top * (1 + 1e-9)) {
        result.marks.push_back(
            whole.mark(Shape::Bar, {{spot.left, spot.top}, {spot.right, all}}, year));
        spot.top = all;
    }
    const auto before = stackBefore(m_years, index);
    if (before) {
        const double out = ghostReach * (spot.right - spot.left);
        result.marks.push_back(
            whole.mark(Shape::GhostBar, {{spot.left - out, 0}, {spot.right + out, *before}}, year));
    }
    if (spot.top <= 0 && spot.company == nullptr) {
        return;
    }
    const double top = spot.top;
    if (const double other = stackOf(index, true); other != stackOf(index, false)) {
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
    spot.top = std::max(spot.top, before.value_or(0));
    result.stacks.push_back(spot);
}

} // namespace capex
