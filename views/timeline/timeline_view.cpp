// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_view.h"

#include "model/comparison/company_order.h"
#include "model/comparison/missing_rates.h"
#include "model/reports/timeline_table.h"
#include "views/timeline/timeline_chart.h"

namespace capex {

namespace {

class TimelineResult : public ViewResult
{
public:
    explicit TimelineResult(const ComparisonContext& context)
        : ViewResult(context)
        , m_lanes(timelineOf(context))
    {
        lacksRates(withoutRate(m_lanes));
    }

    void writeTable(TableWriter& table) const override
    {
        writeTimeline(table, dataset(), inOrder(), state().settings);
    }

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        return timelineChart(dataset(), state().settings, inOrder(surface.language),
                             state().options, surface);
    }

private:
    /// In the order of the ranking per year. Names go by the alphabet of `language`.
    [[nodiscard]] std::vector<TimelineLane> inOrder(Language language = Language::English) const
    {
        std::vector<TimelineLane> sorted = m_lanes;
        sortByCompany(sorted, companyOrder(dataset(), context().on(Basis::PerYear), state().options,
                                           codeOf(language)));
        return sorted;
    }

    std::vector<TimelineLane> m_lanes;
};

} // namespace

ViewResultPtr computeTimeline(const ComparisonContext& context)
{
    return std::make_shared<TimelineResult>(context);
}

} // namespace capex
