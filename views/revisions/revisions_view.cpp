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
        , m_histories(revisionsOf(context))
    {
        lacksRates(withoutRate(m_histories));
    }

    void writeTable(TableWriter& table) const override
    {
        writeRevisions(table, dataset(), inOrder(), state().settings);
    }

protected:
    /// What is selected stands first where it had no room else. Where it has, nothing moves: who
    /// walks through the marks would be led in a circle.
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        std::vector<RevisionHistory> histories = inOrder(surface.language);
        ChartSpec chart = chartOf(histories, surface);
        const auto lacksRoom = [&](const RevisionHistory& history) {
            return surface.selected.contains(history.company) &&
                   std::ranges::find(chart.hitAreas, history.company, &HitArea::company) ==
                       chart.hitAreas.end();
        };
        if (std::ranges::none_of(histories, lacksRoom)) {
            return chart;
        }
        std::ranges::stable_partition(histories, [&](const RevisionHistory& history) {
            return surface.selected.contains(history.company);
        });
        return chartOf(histories, surface);
    }

private:
    [[nodiscard]] ChartSpec chartOf(const std::vector<RevisionHistory>& histories,
                                    const ChartSurface& surface) const
    {
        return revisionsChart(dataset(), state().settings, histories, state().options, surface);
    }

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
