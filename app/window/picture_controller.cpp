// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picture_controller.h"

#include "app/document/comparison_controller.h"
#include "app/window/company_selection.h"
#include "model/settings/setting.h"
#include "views/panels/chart_panel.h"
#include "views/view_types.h"

namespace capex {

PictureController::PictureController(ComparisonController& controller,
                                     const CompanySelection& selection, ChartPanel& panel,
                                     QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_selection(selection)
    , m_panel(panel)
{
}

bool PictureController::namesPair() const
{
    return takes(m_controller.state().view, Setting::Pair);
}

QList<CompanyId> PictureController::pair() const
{
    const CompanyId& chosen = m_selection.chosen();
    const CompanyId& other = m_selection.against().company;
    const bool areTwo = !chosen.isEmpty() && !other.isEmpty() && chosen != other;
    return namesPair() && areTwo ? QList{chosen, other}
                                 : m_controller.result()->state().options.pair;
}

ViewResultPtr PictureController::result() const
{
    const ViewResultPtr shown = m_controller.result();
    ViewState state = shown->state();
    state.options.pair = pair();
    return state == shown->state() ? shown : resultOf(shown->context().showing(state));
}

void PictureController::show()
{
    const ViewResultPtr shown = result();
    m_shownPair = shown->state().options.pair;
    m_panel.show(shown, m_controller.comparison());
}

void PictureController::showPair()
{
    if (namesPair() && pair() != m_shownPair) {
        show();
    }
}

} // namespace capex
