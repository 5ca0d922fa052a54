// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view_types.h"

#include "model/figures/enum_size.h"
#include "views/figures/figures_view.h"
#include "views/horizons/horizons_view.h"
#include "views/ranking/ranking_view.h"
#include "views/reconciliation/reconciliation_view.h"
#include "views/revisions/revisions_view.h"
#include "views/say_do/say_do_view.h"
#include "views/timeline/timeline_view.h"
#include "views/years/years_view.h"

#include <array>

namespace capex {

namespace {

constexpr std::array types{
    ViewType{View::Ranking, false, computeRanking},
    ViewType{View::Horizons, false, computeHorizons},
    ViewType{View::Years, false, computeYears},
    ViewType{View::Timeline, false, computeTimeline},
    ViewType{View::Revisions, false, computeRevisions},
    ViewType{View::SayDo, false, computeSayDo},
    ViewType{View::Reconciliation, false, computeReconciliation},
    ViewType{View::Figures, true, computeFigures},
};

static_assert(isParallel<&ViewType::view>(types));

} // namespace

std::span<const ViewType> viewTypes()
{
    return types;
}

const ViewType& typeOf(View view)
{
    return types.at(static_cast<std::size_t>(view));
}

bool hasPicture(View view)
{
    return !typeOf(view).isTable;
}

ViewResultPtr resultOf(const ComparisonContext& context)
{
    return typeOf(context.state().view).compute(context);
}

} // namespace capex
