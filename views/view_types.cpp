// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view_types.h"

#include "model/figures/enum_size.h"
#include "views/figures/figures_view.h"
#include "views/horizons/horizons_view.h"
#include "views/overview/overview_view.h"
#include "views/ranking/ranking_view.h"
#include "views/reconciliation/reconciliation_view.h"
#include "views/revisions/revisions_view.h"
#include "views/say_do/say_do_view.h"
#include "views/timeline/timeline_view.h"
#include "views/years/years_view.h"

#include <QCoreApplication>

#include <array>

namespace capex {

namespace {

using Form = ViewType::Form;

ViewResultPtr overviewOf(const ComparisonContext& context)
{
    return computeOverview(context, {resultOf, nameOf});
}

constexpr std::array types{
    ViewType{View::Overview, QT_TRANSLATE_NOOP("ViewType", "Overview"),
             QT_TRANSLATE_NOOP("ViewType", "What is the state of the race, at a glance?"), "0",
             Form::Picture, overviewOf},
    ViewType{View::Ranking, QT_TRANSLATE_NOOP("ViewType", "Ranking"),
             QT_TRANSLATE_NOOP("ViewType", "Who spends most per year?"), "1", Form::Picture,
             computeRanking},
    ViewType{View::Horizons, QT_TRANSLATE_NOOP("ViewType", "Horizons"),
             QT_TRANSLATE_NOOP("ViewType", "What does the horizon do to the order?"), "2",
             Form::Picture, computeHorizons},
    ViewType{View::Years, QT_TRANSLATE_NOOP("ViewType", "Years"),
             QT_TRANSLATE_NOOP("ViewType", "How does spend run over calendar years?"), "3",
             Form::Picture, computeYears},
    ViewType{View::Timeline, QT_TRANSLATE_NOOP("ViewType", "Timeline"),
             QT_TRANSLATE_NOOP("ViewType", "Who promised what for when?"), "4", Form::Picture,
             computeTimeline},
    ViewType{View::Revisions, QT_TRANSLATE_NOOP("ViewType", "Revisions"),
             QT_TRANSLATE_NOOP("ViewType", "How did a target move?"), "5", Form::Picture,
             computeRevisions},
    ViewType{View::SayDo, QT_TRANSLATE_NOOP("ViewType", "Say and do"),
             QT_TRANSLATE_NOOP("ViewType", "Was it spent?"), "6", Form::Picture, computeSayDo},
    ViewType{View::Reconciliation, QT_TRANSLATE_NOOP("ViewType", "Reconciliation"),
             QT_TRANSLATE_NOOP("ViewType", "Do the parts add up to the published total?"), "7",
             Form::Picture, computeReconciliation},
    ViewType{View::Figures, QT_TRANSLATE_NOOP("ViewType", "Figures"),
             QT_TRANSLATE_NOOP("ViewType", "What is it all based on?"), "8", Form::Table,
             computeFigures},
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

QString nameOf(View view)
{
    return QCoreApplication::translate("ViewType", typeOf(view).name);
}

QString questionOf(View view)
{
    return QCoreApplication::translate("ViewType", typeOf(view).question);
}

bool hasPicture(View view)
{
    return typeOf(view).form == Form::Picture;
}

ViewResultPtr resultOf(const ComparisonContext& context)
{
    return typeOf(context.state().view).compute(context);
}

} // namespace capex
