// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/view_charts.h"

#include "views/charts/ranking_chart.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

ChartBuilder ranking(const ViewRequest& request)
{
    return [dataset = request.dataset, comparison = compare(request.dataset, request.settings)](
               const ChartSurface& surface) { return rankingChart(dataset, comparison, surface); };
}

struct Chart
{
    View view;
    ChartBuilder (*build)(const ViewRequest&);
};

constexpr std::array charts{
    Chart{View::Ranking, ranking},
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
