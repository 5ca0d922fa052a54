// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/years.h"

#include <algorithm>

namespace capex {

namespace {

/// A company's year in the form that comparability() reads.
ComparisonRow rowOf(const CompanyId& company, const YearAmount& year)
{
    ComparisonRow row{.company = company, .value = year.amount, .figures = year.figures};
    row.kind = year.kind;
    row.measure = year.measure;
    row.coverageMonths = year.coverageMonths;
    return row;
}

/// The years that have a figure; of a company without any, one that says so.
std::vector<ComparisonRow> rowsOf(const std::vector<CompanyYears>& companies)
{
    std::vector<ComparisonRow> rows;
    for (const CompanyYears& company : companies) {
        const auto before = rows.size();
        for (const YearAmount& year : company.years) {
            if (!year.figures.empty()) {
                rows.push_back(rowOf(company.company, year));
            }
        }
        if (rows.size() == before) {
            rows.push_back({.company = company.company});
        }
    }
    return rows;
}

/// Whether two years of a company count different things.
bool changesMeasure(const CompanyYears& company)
{
    const auto counted = [](const YearAmount& year) { return !year.measure.isEmpty(); };
    const auto first = std::ranges::find_if(company.years, counted);
    return std::any_of(first, company.years.end(), [&](const YearAmount& year) {
        return counted(year) && year.measure != first->measure;
    });
}

/// Names the companies whose years count different things, before the first note that comes later.
void addMeasureChanges(YearsComparison& years)
{
    using Topic = ComparabilityNote::Topic;
    ComparabilityNote note{Topic::MeasureChange, {{std::monostate{}, {}}}};
    for (const CompanyYears& company : years.companies) {
        if (changesMeasure(company)) {
            note.groups.front().companies.append(company.company);
        }
    }
    if (!note.groups.front().companies.isEmpty()) {
        const auto later = std::ranges::find_if(years.notes, [](const ComparabilityNote& other) {
            return other.topic > Topic::MeasureChange;
        });
        years.notes.insert(later, std::move(note));
    }
}

CompanyYears withoutAmounts(const CompanyYears& company)
{
    CompanyYears without{company.company, {}};
    for (const YearAmount& year : company.years) {
        without.years.emplace_back().year = year.year;
    }
    return without;
}

} // namespace

std::size_t YearsComparison::yearCount() const
{
    return static_cast<std::size_t>(std::max(0, *settings.toYear - *settings.fromYear + 1));
}

const CompanyYears* YearsComparison::beforeOf(const CompanyYears& company) const
{
    return before.empty() ? nullptr
                          : &before[static_cast<std::size_t>(&company - companies.data())];
}

const YearAmount* YearsComparison::changedFrom(const CompanyYears& company, std::size_t index) const
{
    const CompanyYears* const was = beforeOf(company);
    return was != nullptr && was->years[index].amount != company.years[index].amount
               ? &was->years[index]
               : nullptr;
}

YearsComparison compareYearsShown(const Dataset& dataset, const ComparisonSettings& settings,
                                  std::optional<double> bandGrowth)
{
    YearsComparison result{.settings = settings, .companies = compareYears(dataset, settings)};
    ComparisonSettings& shown = result.settings;
    shown.fromYear = settings.fromYear.value_or(settings.year);
    shown.toYear = settings.toYear.value_or(settings.year);
    if (!result.companies.empty() && !result.companies.front().years.empty()) {
        shown.fromYear = result.companies.front().years.front().year;
        shown.toYear = result.companies.front().years.back().year;
    }
    if (bandGrowth && *bandGrowth != settings.growth) {
        ComparisonSettings other = shown;
        other.growth = *bandGrowth;
        result.otherEnd = compareYears(dataset, other);
        result.bandGrowth = bandGrowth;
    }
    shown.basis = Basis::CalendarYear;
    result.notes = comparability(dataset, rowsOf(result.companies), shown);
    addMeasureChanges(result);
    return result;
}

YearsComparison compareYearsShown(const ComparisonContext& context,
                                  std::optional<double> bandGrowth)
{
    YearsComparison result = compareYearsShown(context.dataset(), context.settings(), bandGrowth);
    if (context.before() == nullptr) {
        return result;
    }
    const auto before = compareYears(*context.before(), result.settings);
    for (const CompanyYears& company : result.companies) {
        const auto known = std::ranges::find(before, company.company, &CompanyYears::company);
        result.before.push_back(known == before.end() ? withoutAmounts(company) : *known);
    }
    return result;
}

std::optional<Money> statedTotal(const Total& total)
{
    if (!total.amount || (total.missing.isEmpty() && total.partial.isEmpty())) {
        return total.amount;
    }
    return total.amount->low
               ? std::optional(Money::atLeast(*total.amount->low, total.amount->currency))
               : std::nullopt;
}

} // namespace capex
