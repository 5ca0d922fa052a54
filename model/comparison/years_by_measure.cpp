// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/years_by_measure.h"

#include <algorithm>
#include <map>
#include <set>

namespace capex {

namespace {

/// What a family weighs in a view.
struct Weight
{
    std::set<QString> companies;
    double sum = 0; ///< of mids, in billions

    [[nodiscard]] auto rank() const { return std::pair(companies.size(), sum); }
};

Measure commonFamily(const std::vector<CompanyYears>& companies)
{
    std::map<QString, Weight> families;
    for (const CompanyYears& company : companies) {
        for (const YearAmount& year : company.years) {
            if (year.amount) {
                Weight& weight = families[familyOf(year.measure).text()];
                weight.companies.insert(company.company.text());
                weight.sum += year.amount->mid();
            }
        }
    }
    const auto heaviest = std::ranges::max_element(
        families, {}, [](const auto& family) { return family.second.rank(); });
    return heaviest == families.end() ? Measure() : Measure{heaviest->first};
}

bool isOther(const YearAmount& year, const Measure& common)
{
    return year.amount && familyOf(year.measure) != common;
}

void collect(std::vector<OtherYears>& others, const CompanyYears& company, const Measure& common)
{
    std::vector<OtherYears> own;
    for (std::size_t index = 0; index < company.years.size(); ++index) {
        const YearAmount& year = company.years[index];
        if (!isOther(year, common)) {
            continue;
        }
        auto row = std::ranges::find(own, year.measure, &OtherYears::measure);
        if (row == own.end()) {
            row = own.insert(own.end(), {company.company, year.measure, {}});
            row->years.resize(company.years.size());
        }
        row->years[index] = year;
    }
    std::ranges::move(own, std::back_inserter(others));
}

/// Takes out the amounts that are not of the common family.
void keepOnly(std::vector<CompanyYears>& companies, const Measure& common)
{
    for (CompanyYears& company : companies) {
        for (YearAmount& year : company.years) {
            if (isOther(year, common)) {
                const int named = year.year;
                year = YearAmount();
                year.year = named;
            }
        }
    }
}

} // namespace

Measure familyOf(const Measure& measure)
{
    return measure.text().startsWith(plainCapex().text() + u'-') ? plainCapex() : measure;
}

YearsByMeasure byMeasure(const YearsComparison& years)
{
    YearsByMeasure result{.common = commonFamily(years.companies), .years = years, .others = {}};
    for (const CompanyYears& company : years.companies) {
        collect(result.others, company, result.common);
    }
    keepOnly(result.years.companies, result.common);
    keepOnly(result.years.otherEnd, result.common);
    keepOnly(result.years.before, result.common);
    return result;
}

std::vector<std::pair<std::size_t, std::size_t>> changedRuns(const YearsComparison& years,
                                                             const CompanyYears& company)
{
    std::vector<std::pair<std::size_t, std::size_t>> runs;
    const CompanyYears* const before = years.beforeOf(company);
    std::optional<std::size_t> first; // of the years that may be joined
    std::optional<std::size_t> from;
    for (std::size_t index = 0; before != nullptr && index < before->years.size(); ++index) {
        if (!before->years[index].amount) {
            first.reset();
            from.reset();
            continue;
        }
        if (!first || changesMeasure(*before, index)) {
            first = index;
            from.reset();
        }
        const bool isChanged = years.changedFrom(company, index) != nullptr;
        if (isChanged && !from) {
            from = std::max(*first, index - std::min<std::size_t>(index, 1));
            runs.emplace_back(*from, index);
        } else if (isChanged || (from && runs.back().second + 1 == index &&
                                 years.changedFrom(company, index - 1) != nullptr)) {
            runs.back().second = index;
        }
    }
    return runs;
}

std::size_t companiesWithAmount(const YearsComparison& years)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(years.companies, [](const CompanyYears& company) {
            return std::ranges::any_of(
                company.years, [](const YearAmount& year) { return year.amount.has_value(); });
        }));
}

bool changesMeasure(const CompanyYears& company, std::size_t index)
{
    if (index == 0 || !company.years[index].amount || !company.years[index - 1].amount) {
        return false;
    }
    return company.years[index].measure != company.years[index - 1].measure;
}

} // namespace capex
