// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/horizons/horizons_view.h"

#include "model/comparison/company_order.h"
#include "model/comparison/horizons.h"
#include "model/comparison/missing_rates.h"
#include "model/reports/comparison_table.h"
#include "views/chart/mark_explanation.h"
#include "views/horizons/horizons_chart.h"

namespace capex {

namespace {

class HorizonsResult : public ViewResult
{
public:
    explicit HorizonsResult(const ComparisonContext& context)
        : ViewResult(context)
        , m_horizons(compareHorizons(context))
    {
        lacksRates(withoutRate(m_horizons.perYear));
    }

    void writeTable(TableWriter& table) const override
    {
        Horizons horizons = m_horizons;
        sortByCompany(horizons.perYear.rows,
                      companyOrder(dataset(), horizons.perYear, state().options));
        writeHorizons(table, dataset(), horizons);
    }

    /// The company on the basis of the mark.
    [[nodiscard]] std::vector<AmountOfMark> amountsOf(const Subject& mark) const override
    {
        const auto* const basis = mark.mark.as<Basis>();
        const ComparisonRow* const row = basis ? context().on(*basis).row(mark.company) : nullptr;
        return row ? std::vector{AmountOfMark{context().on(*basis).settings, *row}}
                   : std::vector<AmountOfMark>{};
    }

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        return horizonsChart(dataset(), m_horizons, state().options, surface);
    }

    [[nodiscard]] std::optional<Explanation> explainMark(const Subject& mark,
                                                         const Narrator& words) const override
    {
        return explainFirst(dataset(), amountsOf(mark), words);
    }

private:
    Horizons m_horizons;
};

} // namespace

ViewResultPtr computeHorizons(const ComparisonContext& context)
{
    return std::make_shared<HorizonsResult>(context);
}

} // namespace capex
