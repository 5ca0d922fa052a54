// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/day_commands.h"

#include "app/actions/action_text.h"
#include "app/actions/setting_words.h"
#include "app/document/comparison_controller.h"
#include "app/document/first_day.h"
#include "views/panels/as_of_strip.h"

#include <algorithm>

namespace capex {

DayCommands::DayCommands(const ComparisonController& controller, AsOfStrip& strip,
                         const AsOfActions& actions, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_strip(strip)
    , m_actions{actions.earlier, actions.play, actions.later}
{
}

void DayCommands::show()
{
    const ViewState& state = m_controller.state();
    showDays();
    m_strip.showDay(state.settings.asOf);
    const QString reason = reasonAgainst(Setting::AsOf, state);
    const bool hasDays = !m_controller.dataset().figures().empty();
    for (QAction* const action : std::as_const(m_actions)) {
        setAvailable(*action, reason.isEmpty() && hasDays, reason);
    }
    if (!reason.isEmpty()) {
        stop();
    }
}

/// From the first day on which the view had something to show.
void DayCommands::showDays()
{
    const Dataset& dataset = m_controller.dataset();
    std::vector<QDate> days = dataset.announcementDates();
    if (const auto first = firstDayOf(dataset, m_controller.state())) {
        days.erase(days.begin(), std::ranges::lower_bound(days, *first));
    }
    m_strip.setDays(std::move(days));
}

void DayCommands::stop()
{
    m_strip.stop();
}

} // namespace capex
