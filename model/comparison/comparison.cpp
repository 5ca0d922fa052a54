// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison.h"

#include "model/comparison/figure_row.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <ranges>

namespace capex {

namespace {

/// The row of a company on every basis but calendar-year.
ComparisonRow figureRow(const Dataset& dataset, const CompanyId& company,
                        const ComparisonSettings& settings)
{
    auto selection = select(dataset, company, settings, announcedKinds());
    if (!selection) {
        ComparisonRow row{.company = company};
        row.alternatives = disputedIn(dataset, company, settings, announcedKinds());
        return row;
    }
    ComparisonRow row = rowOf(dataset, *dataset.figure(selection->selected), settings);
    row.alternatives = std::move(selection->alternatives);
    return row;
}

/// The weakest selected figure whose months another covers as well: the one that this lost to most
/// narrowly.
const Figure* selectedInsteadOf(const Dataset& dataset, const Figure& figure,
                                const ComparisonRow& row, Vintage vintage)
{
    const Figure* weakest = nullptr;
    for (const FigureId& id : row.figures) {
        const Figure* const selected = dataset.figure(id);
        const bool meets = selected->period.monthsWithin(figure.period) > 0;
        if (meets &&
            (weakest == nullptr || decideForMonth(dataset, *weakest, *selected, vintage).better)) {
            weakest = selected;
        }
    }
    return weakest != nullptr ? weakest : dataset.figure(row.figures.front());
}

/// Why a figure that covers the year is selected for none of its months.
Alternative lossOf(const Dataset& dataset, const Figure& figure, const ComparisonRow& row,
                   Vintage vintage)
{
    const Figure& selected = *selectedInsteadOf(dataset, figure, row, vintage);
    const Criterion lostBy = figure.measure != row.measure
                                 ? Criterion::OtherMeasure
                                 : decideForMonth(dataset, selected, figure, vintage).by;
    return {figure.id, selected.id, lostBy, agreeInAmount(selected, figure)};
}

/// The figures that cover the year but are selected for none of its months, best first; then
/// disputed ones.
std::vector<Alternative> unselectedFigures(const Dataset& dataset, const ComparisonRow& row,
                                           const ComparisonSettings& settings)
{
    const Period year = Period::calendarYear(settings.year);
    std::vector<std::size_t> indexes;
    std::ranges::copy_if(dataset.figuresOf(row.company), std::back_inserter(indexes),
                         [&](std::size_t index) {
                             const Figure& figure = dataset.figures()[index];
                             return figure.period.monthsWithin(year) > 0 &&
                                    isAdmitted(figure, settings, announcedKinds()) &&
                                    std::ranges::find(row.figures, figure.id) == row.figures.end();
                         });
    std::vector<Alternative> alternatives;
    for (const Figure* const figure : inMonthOrder(dataset, indexes, settings.vintage)) {
        alternatives.push_back(lossOf(dataset, *figure, row, settings.vintage));
    }
    std::ranges::move(disputedIn(dataset, row.company, settings, announcedKinds()),
                      std::back_inserter(alternatives));
    return alternatives;
}

/// A step for each kind of figures that state the year in another measure.
void addUnselectedSteps(Derivation& derivation, const Dataset& dataset,
                        const UnselectedMeasure& unselected)
{
    std::map<Kind, std::vector<YearShare>> byKind;
    for (const YearShare& share : unselected.shares) {
        byKind[dataset.figure(share.figure)->kind].push_back(share);
    }
    for (auto& [kind, shares] : byKind) {
        derivation.push_back(UnselectedStep{unselected.measure, kind, std::move(shares)});
    }
}

ComparisonRow calendarRow(const Dataset& dataset, const CompanyId& company,
                          const ComparisonSettings& settings)
{
    const YearAmount year =
        calendarYear(dataset, company, settings.year, settings, announcedKinds());
    ComparisonRow row{.company = company,
                      .value = year.amount,
                      .figures = year.figures,
                      .kind = year.kind,
                      .measure = year.measure,
                      .coverageMonths = year.coverageMonths};
    row.derivation = derivationOf(dataset, year);
    row.problem = year.refused;
    if (!row.value && !row.problem && !year.unconverted.empty()) {
        row.problem = year.unconverted.front().reason;
    }
    row.alternatives = unselectedFigures(dataset, row, settings);
    return row;
}

/// The value of a row by itself, without its story.
std::optional<Money> valueOf(const Dataset& dataset, const CompanyId& company,
                             const ComparisonSettings& settings)
{
    return settings.basis == Basis::CalendarYear
               ? calendarYear(dataset, company, settings.year, settings, announcedKinds()).amount
               : figureRow(dataset, company, settings).value;
}

ComparisonRow companyRow(const Dataset& dataset, const CompanyId& company,
                         const ComparisonSettings& settings)
{
    return settings.basis == Basis::CalendarYear ? calendarRow(dataset, company, settings)
                                                 : figureRow(dataset, company, settings);
}

/// What the first announcement gave, where the latest one gives something else.
std::optional<Money> firstValueOf(const Dataset& dataset, const ComparisonRow& row,
                                  const ComparisonSettings& settings)
{
    if (!row.value || settings.vintage == Vintage::First) {
        return std::nullopt;
    }
    ComparisonSettings first = settings;
    first.vintage = Vintage::First;
    const auto value = valueOf(dataset, row.company, first);
    return value && !sameEnds(*value, *row.value) ? value : std::nullopt;
}

/// By mid, largest first; those without a value last; then by name.
bool standsBefore(const Dataset& dataset, const ComparisonRow& a, const ComparisonRow& b)
{
    if (a.value.has_value() != b.value.has_value()) {
        return a.value.has_value();
    }
    if (a.value && a.value->mid() != b.value->mid()) {
        return a.value->mid() > b.value->mid();
    }
    return dataset.company(a.company)->name < dataset.company(b.company)->name;
}

void assignRanks(std::vector<ComparisonRow>& rows)
{
    const ComparisonRow* previous = nullptr;
    for (int rank = 1; ComparisonRow & row : rows) {
        if (row.value) {
            const bool tied = previous != nullptr && previous->value->mid() == row.value->mid();
            row.rank = tied ? *previous->rank : rank;
            previous = &row;
        }
        ++rank;
    }
}

struct YearSpan
{
    int first;
    int last;
};

/// The years that the admitted figures of `companies` touch, within what settings may ask for.
std::optional<YearSpan> yearsWithFigures(const Dataset& dataset,
                                         std::span<const Company* const> companies,
                                         const ComparisonSettings& settings)
{
    std::optional<YearSpan> span;
    for (const Company* const company : companies) {
        for (const std::size_t index : dataset.figuresOf(company->id)) {
            const Figure& figure = dataset.figures()[index];
            if (!isAdmitted(figure, settings, allOf<Kind>())) {
                continue;
            }
            const int first = std::clamp(figure.period.first.year(), firstYear, lastYear);
            const int last = std::clamp(figure.period.last().year(), firstYear, lastYear);
            span = span ? YearSpan{std::min(span->first, first), std::max(span->last, last)}
                        : YearSpan{first, last};
        }
    }
    return span;
}

} // namespace

const ComparisonRow* Comparison::row(const CompanyId& company) const
{
    const auto found = std::ranges::find(rows, company, &ComparisonRow::company);
    return found == rows.end() ? nullptr : &*found;
}

std::vector<const Company*> companiesAskedFor(const Dataset& dataset,
                                              const ComparisonSettings& settings)
{
    std::vector<const Company*> companies;
    if (settings.companies.isEmpty()) {
        std::ranges::transform(dataset.companies(), std::back_inserter(companies),
                               [](const Company& company) { return &company; });
        return companies;
    }
    for (const CompanyId& id : settings.companies) {
        if (const Company* const company = dataset.company(id)) {
            companies.push_back(company);
        }
    }
    std::ranges::sort(companies); // they stand in one array, in the order of the file
    companies.erase(std::unique(companies.begin(), companies.end()), companies.end());
    return companies;
}

BasisValue onBasis(const Money& amount, const Period& period, Basis basis)
{
    if (basis == Basis::PerYear || basis == Basis::ThreeYear) {
        const int months = basis == Basis::PerYear ? 12 : 36;
        return {scaled(amount, months, period.months), period.months < months};
    }
    return {amount, false};
}

Derivation derivationOf(const Dataset& dataset, const YearAmount& year)
{
    Derivation derivation;
    for (const YearShare& share : year.shares) {
        if (share.rest) {
            derivation.push_back(RestStep{share.figure, *share.rest});
        }
        derivation.push_back(ShareStep{share, dataset.figure(share.figure)->period});
    }
    for (const MetPlan& plan : year.metPlans) {
        derivation.push_back(RestStep{plan.figure, plan.rest});
    }
    for (const UnconvertedMonths& months : year.unconverted) {
        derivation.push_back(NoRateStep{months.figure, months.reason});
    }
    if (year.amount) {
        derivation.push_back(
            ResultStep{*year.amount, Basis::CalendarYear, false, year.coverageMonths});
    }
    for (const UnselectedMeasure& unselected : year.unselectedMeasures) {
        addUnselectedSteps(derivation, dataset, unselected);
    }
    return derivation;
}

Comparison compare(const Dataset& dataset, const ComparisonSettings& settings)
{
    Comparison comparison{.settings = settings};
    for (const Company* const company : companiesAskedFor(dataset, settings)) {
        ComparisonRow row = companyRow(dataset, company->id, settings);
        row.firstValue = firstValueOf(dataset, row, settings);
        comparison.rows.push_back(std::move(row));
    }
    std::ranges::sort(comparison.rows, [&](const ComparisonRow& a, const ComparisonRow& b) {
        return standsBefore(dataset, a, b);
    });
    assignRanks(comparison.rows);
    comparison.notes = comparability(dataset, comparison.rows, settings);
    return comparison;
}

void rememberBefore(Comparison& after, const Comparison& before)
{
    QHash<CompanyId, std::optional<Money>> values;
    for (const ComparisonRow& row : before.rows) {
        values.insert(row.company, row.value);
    }
    for (ComparisonRow& row : after.rows) {
        const std::optional<Money> value = values.value(row.company);
        if (value != row.value) {
            row.before = ValueBefore{value};
        }
    }
}

std::vector<CompanyYears> compareYears(const Dataset& dataset, const ComparisonSettings& settings)
{
    const auto companies = companiesAskedFor(dataset, settings);
    const auto known = yearsWithFigures(dataset, companies, settings);
    const int from = settings.fromYear.value_or(known ? known->first : settings.year);
    const int to = settings.toYear.value_or(known ? known->last : settings.year);
    std::vector<CompanyYears> all;
    all.reserve(companies.size());
    for (const Company* const company : companies) {
        all.push_back(
            {company->id, calendarYears(dataset, company->id, from, to, settings, allOf<Kind>())});
    }
    return all;
}

} // namespace capex
