// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_legend.h"

#include "views/years/years_marks.h"
#include "views/years/years_parts.h"

#include <algorithm>
#include <set>

namespace capex {

namespace {

/// Whether a year with an amount passes the test, of those that are drawn.
template <typename Test>
bool occurs(const ShownYears& shown, Test test)
{
    return std::ranges::any_of(shown, [&](const CompanyYears* company) {
        return std::ranges::any_of(company->years, [&](const YearAmount& year) {
            return year.amount && test(*company, year);
        });
    });
}

} // namespace

YearsLegend::YearsLegend(const Dataset& dataset, const YearsByMeasure& split,
                         const ViewOptions& options, const ChartWords& words)
    : m_dataset(dataset)
    , m_split(split)
    , m_options(options)
    , m_words(words)
{
}

std::vector<LegendEntry> YearsLegend::signs(const ShownYears& shown) const
{
    LegendList legend;
    const bool lines = m_options.yearsStyle == YearsStyle::Lines;
    if (lines) {
        addPoints(legend, shown);
    } else {
        addFills(legend, shown);
    }
    legend.addIf(
        occurs(shown, [](const CompanyYears&, const YearAmount& year) { return isPartial(year); }),
        lines ? LegendSample{.shape = Mark::Shape::Line, .isPartial = true}
              : LegendSample{.fill = Fill::Solid, .isPartial = true},
        tr("part of the year (months of 12)"));
    addEnds(legend, shown);
    legend.addBeforeIf(hasChanged(shown), lines ? Mark::Shape::GhostLine : Mark::Shape::GhostBar);
    return legend.entries();
}

/// Whether anything is drawn as it was.
bool YearsLegend::hasChanged(const ShownYears& shown) const
{
    const YearsComparison& years = m_split.years;
    if (m_options.yearsStyle == YearsStyle::Stacked) {
        bool isChanged = false;
        for (std::size_t index = 0; index < years.yearCount(); ++index) {
            isChanged = isChanged || stackBefore(years, index).has_value();
        }
        return isChanged;
    }
    return std::ranges::any_of(shown, [this](const CompanyYears* company) {
        return !changedRuns(m_split.years, *company).empty();
    });
}

void YearsLegend::addPoints(LegendList& legend, const ShownYears& shown) const
{
    const auto isActual = [](const CompanyYears&, const YearAmount& year) {
        return year.kind == Kind::Actual;
    };
    legend.addIf(occurs(shown, isActual), {.shape = Mark::Shape::Point, .fill = Fill::Solid},
                 m_words.narrator().kind(Kind::Actual));
    legend.addIf(occurs(shown, std::not_fn(isActual)),
                 {.shape = Mark::Shape::Point, .fill = Fill::Light}, tr("announced or estimated"));
}

/// Those below the plot, too.
void YearsLegend::addFills(LegendList& legend, const ShownYears& shown) const
{
    std::set<std::optional<Kind>> kinds;
    const auto collect = [&](const YearAmount& year) {
        for (const YearPart& part : partsOf(m_dataset, year)) {
            kinds.insert(part.kind);
        }
    };
    (void)occurs(shown, [&](const CompanyYears&, const YearAmount& year) {
        collect(year);
        return false;
    });
    for (const OtherYears& row : m_split.others) {
        for (const auto& year : row.years) {
            if (year) {
                kinds.insert(year->kind);
            }
        }
    }
    legend.addKinds(allOf<Kind>(), m_words.narrator(),
                    [&](Kind kind) { return kinds.contains(kind); });
    legend.addIf(kinds.contains(std::nullopt), {.fill = Fill::Ruled}, tr("implied by the plan"));
}

void YearsLegend::addEnds(LegendList& legend, const ShownYears& shown) const
{
    const auto hasBound = [&](Bound bound) {
        return occurs(shown, [bound](const CompanyYears&, const YearAmount& year) {
            return year.amount->bound == bound;
        });
    };
    const auto hasRange = [&](RangeShape shape) {
        return occurs(shown, [&](const CompanyYears& company, const YearAmount& year) {
            const auto index = static_cast<std::size_t>(&year - company.years.data());
            return year.amount->bound == Bound::Range &&
                   rangeShape(m_split.years, m_options, company, index) == shape;
        });
    };
    legend.addRangeIf(hasRange(RangeShape::Whisker));
    legend.addIf(hasRange(RangeShape::Band), {.shape = Mark::Shape::Band, .fill = Fill::Light},
                 tr("range"));
    legend.addOpenEnds(hasBound);
    if (m_split.years.bandGrowth) {
        legend.addIf(true, {.shape = Mark::Shape::Band, .fill = Fill::Light},
                     tr("pledges phased at %1 to %2 a year")
                         .arg(m_words.formatter().percent(m_split.years.settings.growth),
                              m_words.formatter().percent(*m_split.years.bandGrowth)));
    }
}

} // namespace capex
