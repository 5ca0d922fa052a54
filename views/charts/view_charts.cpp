// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/view_charts.h"

#include "views/charts/ranking_chart.h"
#include "views/charts/reconciliation_chart.h"
#include "views/charts/say_do_chart.h"

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

struct Chart
{
    View view;
    ChartBuilder (*build)(const ViewRequest&);
};

constexpr std::array charts{
    Chart{View::Ranking, ranking},
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
