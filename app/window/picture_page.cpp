// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picture_page.h"

#include "app/document/comparison_controller.h"
#include "app/window/company_selection.h"
#include "model/settings/setting.h"
#include "views/panels/chart_page.h"
#include "views/view_types.h"

namespace capex {

PicturePage::PicturePage(ComparisonController& controller, const CompanySelection& selection,
                         ChartPage& page, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_selection(selection)
    , m_page(page)
{
}

bool PicturePage::namesPair() const
{
    return takes(m_controller.state().view, Setting::Pair);
}

QList<CompanyId> PicturePage::pair() const
{
    const CompanyId& chosen = m_selection.chosen();
    const CompanyId& other = m_selection.against().company;
    const bool areTwo = !chosen.isEmpty() && !other.isEmpty() && chosen != other;
    return namesPair() && areTwo ? QList{chosen, other}
                                 : m_controller.result()->state().options.pair;
}

ViewResultPtr PicturePage::result() const
{
    const ViewResultPtr shown = m_controller.result();
    ViewState state = shown->state();
    state.options.pair = pair();
    return state == shown->state() ? shown : resultOf(shown->context().showing(state));
}

void PicturePage::show()
{
    const ViewResultPtr shown = result();
    m_shownPair = shown->state().options.pair;
    m_page.show(shown, m_controller.comparison());
}

void PicturePage::showPair()
{
    if (namesPair() && pair() != m_shownPair) {
        show();
    }
}

} // namespace capex
