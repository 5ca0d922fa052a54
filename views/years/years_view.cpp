// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_view.h"

#include "model/comparison/missing_rates.h"
#include "model/comparison/years_by_measure.h"
#include "model/reports/comparison_table.h"
#include "views/chart/mark_explanation.h"
#include "views/years/years_chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

/// `settings` for a calendar year of all kinds, unless they name some.
ComparisonSettings settingsOfYear(ComparisonSettings settings, int year)
{
    settings.basis = Basis::CalendarYear;
    settings.year = year;
    settings.kinds = settings.kinds.value_or(allOf<Kind>());
    return settings;
}

QString sumText(const std::optional<Money>& sum, const Narrator& words)
{
    return sum ? words.formatter().preciseMoney(*sum) : tr("no sum");
}

QString nameOfTotal(int year)
{
    return tr("Total of the companies shown, %1").arg(year);
}

class YearsResult : public ViewResult
{
public:
    explicit YearsResult(const ComparisonContext& context)
        : ViewResult(context)
        , m_years(compareYearsShown(context, state().options.bandGrowth))
    {
        lacksRates(withoutRate(m_years.companies));
    }

    void writeTable(TableWriter& table) const override
    {
        writeYears(table, dataset(), compareYears(dataset(), state().settings), state().settings);
    }

    [[nodiscard]] std::vector<AmountOfMark> amountsOf(const Subject& mark) const override;
    [[nodiscard]] std::optional<TotalOfMark> totalOf(const Subject& mark,
                                                     const Narrator& words) const override;

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        return yearsChart(dataset(), m_years, state().options, surface);
    }

    [[nodiscard]] std::optional<Explanation> explainMark(const Subject& mark,
                                                         const Narrator& words) const override
    {
        return explainFirst(dataset(), amountsOf(mark), words);
    }

    [[nodiscard]] std::optional<Explanation> explainTotal(const Subject& mark,
                                                          const Narrator& words) const override;

private:
    /// The years of the common measure, and the one of a total's mark among them.
    struct Shown
    {
        YearsComparison years;
        std::size_t index = 0;

        [[nodiscard]] std::optional<Money> total() const
        {
            return statedTotal(capex::totalOf(years.companies, index));
        }
    };

    [[nodiscard]] std::optional<Shown> shown(int year) const;
    [[nodiscard]] Comparison partsOf(const Shown& shown) const;

    YearsComparison m_years;
};

/// The company's calendar year, from the figures of its months.
std::vector<AmountOfMark> YearsResult::amountsOf(const Subject& mark) const
{
    const auto* const year = mark.mark.as<MarkId::Year>();
    if (!year || dataset().company(mark.company) == nullptr) {
        return {};
    }
    ComparisonSettings settings = settingsOfYear(state().settings, year->year);
    settings.companies = {mark.company};
    return {{settings, compare(dataset(), settings).rows.front()}};
}

std::optional<YearsResult::Shown> YearsResult::shown(int year) const
{
    Shown shown{byMeasure(m_years).years};
    const int index = year - shown.years.firstYear();
    if (index < 0 || static_cast<std::size_t>(index) >= shown.years.yearCount()) {
        return std::nullopt;
    }
    shown.index = static_cast<std::size_t>(index);
    return shown;
}

/// The companies of a year as the view adds them up: without those that count something else.
Comparison YearsResult::partsOf(const Shown& shown) const
{
    const int year = shown.years.firstYear() + static_cast<int>(shown.index);
    Comparison parts = compare(dataset(), settingsOfYear(state().settings, year));
    std::erase_if(parts.rows, [&](const ComparisonRow& row) {
        const auto company =
            std::ranges::find(shown.years.companies, row.company, &CompanyYears::company);
        return row.value &&
               (company == shown.years.companies.end() || !company->years.at(shown.index).amount);
    });
    return parts;
}

std::optional<Explanation> YearsResult::explainTotal(const Subject& mark,
                                                     const Narrator& words) const
{
    const auto* const year = mark.mark.as<MarkId::Year>();
    const auto found = year ? shown(year->year) : std::nullopt;
    if (!found) {
        return std::nullopt;
    }
    Explanation explanation;
    explanation.subject = nameOfTotal(year->year);
    explanation.value = sumText(found->total(), words);
    explanation.problem = furtherTold(mark);
    addParts(explanation, dataset(), partsOf(*found), words);
    return explanation;
}

std::optional<TotalOfMark> YearsResult::totalOf(const Subject& mark,
                                                const Narrator& /*words*/) const
{
    const auto* const year = mark.company.isEmpty() ? mark.mark.as<MarkId::Year>() : nullptr;
    const auto found = year ? shown(year->year) : std::nullopt;
    if (!found) {
        return std::nullopt;
    }
    TotalOfMark total{nameOfTotal(year->year), found->total(), {}};
    for (const CompanyYears& company : found->years.companies) {
        if (company.years.at(found->index).amount) {
            total.companies.append(company.company);
        }
    }
    return total;
}

} // namespace

ViewResultPtr computeYears(const ComparisonContext& context)
{
    return std::make_shared<YearsResult>(context);
}

} // namespace capex
