// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/revisions/revisions_view.h"

#include "model/comparison/company_order.h"
#include "model/comparison/missing_rates.h"
#include "model/reports/revisions_table.h"
#include "views/revisions/revisions_chart.h"

#include <algorithm>

namespace capex {

namespace {

class RevisionsResult : public ViewResult
{
public:
    explicit RevisionsResult(const ComparisonContext& context)
        : ViewResult(context)
        , m_histories(revisionsOf(dataset(), state().settings))
    {
        lacksRates(withoutRate(m_histories));
    }

    void writeTable(TableWriter& table) const override
    {
        writeRevisions(table, dataset(), inOrder(), state().settings);
    }

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        std::vector<RevisionHistory> histories = inOrder(surface.language);
        const auto isSelected = [&](const RevisionHistory& history) {
            return surface.selected.contains(history.company);
        };
        std::stable_partition(histories.begin(), histories.end(), isSelected);
        return revisionsChart(dataset(), state().settings, histories, state().options, surface);
    }

private:
    /// In the order of the ranking per year. Names go by the alphabet of `language`.
    [[nodiscard]] std::vector<RevisionHistory> inOrder(Language language = Language::English) const
    {
        std::vector<RevisionHistory> sorted = m_histories;
        sortByCompany(sorted, companyOrder(dataset(), context().on(Basis::PerYear), state().options,
                                           codeOf(language)));
        return sorted;
    }

    std::vector<RevisionHistory> m_histories;
};

} // namespace

ViewResultPtr computeRevisions(const ComparisonContext& context)
{
    return std::make_shared<RevisionsResult>(context);
}

} // namespace capex
