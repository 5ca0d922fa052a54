// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/view_charts.h"

#include "model/comparison/company_order.h"
#include "views/charts/horizons_chart.h"
#include "views/charts/ranking_chart.h"
#include "views/charts/reconciliation_chart.h"
#include "views/charts/revisions_chart.h"
#include "views/charts/say_do_chart.h"
#include "views/charts/timeline_chart.h"
#include "views/charts/years_chart.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

ChartBuilder ranking(const ViewRequest& request)
{
    return [dataset = request.dataset, options = request.options,
            comparison = compare(request.dataset, request.settings)](const ChartSurface& surface) {
        return rankingChart(dataset, comparison, surface, options);
    };
}

ChartBuilder sayDo(const ViewRequest& request)
{
    return [dataset = request.dataset, options = request.options,
            announcements = announcementsOf(request.dataset, request.settings),
            rows = sayAndDo(request.dataset, request.settings)](const ChartSurface& surface) {
        return sayDoChart(dataset, announcements, rows, options, surface);
    };
}

ChartBuilder reconciliation(const ViewRequest& request)
{
    return [dataset = request.dataset, settings = request.settings, options = request.options,
            given = reconciliationsOf(request.dataset, request.settings,
                                      request.options.aggregate)](const ChartSurface& surface) {
        return reconciliationChart(dataset, given, settings, options, surface);
    };
}

ChartBuilder horizons(const ViewRequest& request)
{
    return [dataset = request.dataset, options = request.options,
            horizons =
                compareHorizons(request.dataset, request.settings)](const ChartSurface& surface) {
        return horizonsChart(dataset, horizons, options, surface);
    };
}

ChartBuilder years(const ViewRequest& request)
{
    return
        [dataset = request.dataset, options = request.options,
         years = compareYearsShown(request.dataset, request.settings, request.options.bandGrowth)](
            const ChartSurface& surface) { return yearsChart(dataset, years, options, surface); };
}

ChartBuilder timeline(const ViewRequest& request)
{
    std::vector<TimelineLane> lanes = timelineOf(request.dataset, request.settings);
    sortByCompany(lanes, companyOrder(request.dataset, request.settings, request.options));
    return [request, lanes = std::move(lanes)](const ChartSurface& surface) {
        return timelineChart(request.dataset, request.settings, lanes, request.options, surface);
    };
}

ChartBuilder revisions(const ViewRequest& request)
{
    std::vector<RevisionHistory> histories = revisionsOf(request.dataset, request.settings);
    sortByCompany(histories, companyOrder(request.dataset, request.settings, request.options));
    return [request, histories = std::move(histories)](const ChartSurface& surface) {
        return revisionsChart(request.dataset, request.settings, histories, request.options,
                              surface);
    };
}

struct Chart
{
    View view;
    ChartBuilder (*build)(const ViewRequest&);
};

constexpr std::array charts{
    Chart{View::Ranking, ranking},
    Chart{View::Horizons, horizons},
    Chart{View::Years, years},
    Chart{View::Timeline, timeline},
    Chart{View::Revisions, revisions},
    Chart{View::SayDo, sayDo},
    Chart{View::Reconciliation, reconciliation},
};

} // namespace

bool hasPicture(View view)
{
    return std::ranges::find(charts, view, &Chart::view) != charts.end();
}

ChartBuilder chartFor(const ViewRequest& request)
{
    const auto chart = std::ranges::find(charts, request.view, &Chart::view);
    Q_ASSERT(chart != charts.end());
    return chart->build(request);
}

} // namespace capex
