// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picture_page.h"

#include "app/document/comparison_controller.h"
#include "app/window/company_selection.h"
#include "views/panels/chart_page.h"

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
    const View view = m_controller.state().view;
    return view == View::Ranking || view == View::Horizons;
}

ViewRequest PicturePage::request() const
{
    ViewRequest request = m_controller.request();
    const CompanyId& chosen = m_selection.chosen();
    const CompanyId& other = m_selection.against().company;
    if (namesPair() && !chosen.isEmpty() && !other.isEmpty() && chosen != other) {
        request.options.pair = {chosen, other};
    }
    return request;
}

void PicturePage::show()
{
    const ViewRequest shown = request();
    m_shownPair = shown.options.pair;
    m_page.show(shown, m_controller.comparison());
}

void PicturePage::showPair()
{
    if (namesPair() && request().options.pair != m_shownPair) {
        show();
    }
}

} // namespace capex
