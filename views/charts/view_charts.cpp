// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/view_charts.h"

#include "views/charts/horizons_chart.h"
#include "views/charts/ranking_chart.h"
#include "views/charts/years_chart.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

ChartBuilder ranking(const ViewRequest& request)
{
    return [dataset = request.dataset, comparison = compare(request.dataset, request.settings)](
               const ChartSurface& surface) { return rankingChart(dataset, comparison, surface); };
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

struct Chart
{
    View view;
    ChartBuilder (*build)(const ViewRequest&);
};

constexpr std::array charts{
    Chart{View::Ranking, ranking},
    Chart{View::Horizons, horizons},
    Chart{View::Years, years},
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
