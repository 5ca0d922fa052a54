// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_stack.h"

#include "app/exporting/window_export.h"
#include "app/window/figures_table.h"
#include "app/window/picture_controller.h"
#include "model/comparison/deviation.h"
#include "model/wording/filter_words.h"
#include "views/panels/chart_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/filter_bar.h"
#include "views/scene/chart_view.h"
#include "views/view_types.h"

#include <QLayout>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace capex {

ViewStack::ViewStack(const Parts& parts, Language language)
    : QObject(&parts.stack)
    , m_parts(parts)
    , m_language(language)
{
    parts.controller.prepareWith([this] { return preparation(); });
    connect(&parts.figures, &FiguresTable::filtered, this, &ViewStack::showFilters);
    connect(&parts.filters, &FilterBar::viewFilterRemovalRequested, &parts.figures,
            &FiguresTable::removeFilter);
    connect(&parts.filters, &FilterBar::viewFiltersCleared, this, [this] {
        if (!isPicture()) {
            m_parts.figures.clearFilters();
        }
    });
}

bool ViewStack::isPicture() const
{
    return hasPicture(m_parts.controller.state().view);
}

void ViewStack::show()
{
    if (isPicture()) {
        raise(m_parts.chart);
        makeRoom();
        m_parts.picture.show();
        showNotice();
    } else {
        raise(m_parts.figures.panel());
        m_parts.figures.list();
        showFilters();
    }
}

/// The chips take room from the picture, which is laid out once, for what is left.
void ViewStack::makeRoom()
{
    m_parts.chart.awaitResult();
    showChips();
    if (const QWidget* const column = m_parts.filters.parentWidget()) {
        column->layout()->activate();
    }
}

/// Lays the picture out on the thread that compares.
ComparisonController::Preparation ViewStack::preparation()
{
    if (!isPicture()) {
        return [](const ViewResult&) {};
    }
    makeRoom();
    return [room = m_parts.chart.chart().room()](const ViewResult& result) {
        result.layOutAhead(room);
    };
}

void ViewStack::raise(QWidget& view)
{
    if (m_parts.stack.currentWidget() != &view) {
        m_parts.stack.setCurrentWidget(&view);
        view.setFocus(Qt::OtherFocusReason);
    }
}

void ViewStack::showFilters()
{
    showChips();
    showNotice();
}

void ViewStack::showChips()
{
    const ComparisonContext context = m_parts.controller.shownContext();
    const Narrator words(context.dataset(), m_language);
    const ViewState& shown = context.state();
    std::vector<StateLink> chips;
    ViewState all = shown;
    for (const Setting deviation : deviations(context.dataset(), shown)) {
        chips.push_back(
            {deviationText(deviation, shown, words), withoutDeviation(deviation, shown)});
        all = withoutDeviation(deviation, all);
    }
    m_parts.filters.showFilters(
        chips, all, isPicture() ? QStringList() : m_parts.figures.panel().filterTexts());
}

std::optional<ViewState> ViewStack::withoutLastFilter() const
{
    constexpr std::array filters{Setting::Companies, Setting::Kinds, Setting::Measures,
                                 Setting::AsOf,      Setting::From,  Setting::Focus};
    const ComparisonContext context = m_parts.controller.shownContext();
    std::vector<Setting> set = deviations(context.dataset(), context.state());
    std::erase_if(
        set, [&](Setting setting) { return std::ranges::find(filters, setting) == filters.end(); });
    return set.empty() ? std::nullopt
                       : std::optional(withoutDeviation(set.back(), context.state()));
}

void ViewStack::showNotice()
{
    const auto found = notice(*m_parts.controller.result());
    const bool hasWayOut = found && found->wayOut;
    m_parts.filters.showNotice(found ? found->text : QString(),
                               hasWayOut ? std::optional(StateLink{found->action, *found->wayOut})
                                         : std::nullopt);
}

ChartNotice ViewStack::wayToPage() const
{
    ViewState page = m_parts.controller.state();
    page.options.enlarged = 0;
    return {tr("A panel of the overview, enlarged."), tr("Show the whole page"), page};
}

/// Why the view shows less than it could; nothing if it does not.
std::optional<ChartNotice> ViewStack::notice(const ViewResult& result)
{
    if (isPicture()) {
        const ChartSpec& spec = m_parts.chart.chart().spec();
        return spec.enlarged > 0 && !spec.notice ? wayToPage() : spec.notice;
    }
    if (m_parts.figures.panel().table().rowCount() > 0) {
        return std::nullopt;
    }
    const auto reason = result.notice(Narrator(result.dataset(), m_language));
    return reason ? reason : ChartNotice{tr("No figure passes the filters of the table."), {}, {}};
}

ViewResultPtr ViewStack::result()
{
    if (isPicture()) {
        return m_parts.picture.result();
    }
    const ViewResultPtr all = m_parts.controller.result();
    ViewState state = all->state();
    state.options.list = m_parts.figures.listing();
    return state == all->state() ? all : resultOf(all->context().showing(state));
}

QSize ViewStack::size() const
{
    return isPicture() ? m_parts.chart.chart().viewport()->size() : m_parts.stack.size();
}

QString ViewStack::copyText()
{
    return !isPicture()               ? m_parts.figures.panel().copyText()
           : m_parts.chart.hasTable() ? m_parts.chart.copyText()
                                      : copyOf(*result());
}

} // namespace capex
