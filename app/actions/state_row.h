// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action_text.h"
#include "model/settings/setting.h"

#include <functional>

namespace capex {

/// The menus that change what a view is told, in the order of their table.
enum class StateMenu {
    Basis,
    Year,
    AsOf,
    Vintage,
    Currencies,
    Kinds,
    Measures,
    Sort,
    Focus,
    Years
};

/// What is asked before a state can be changed: a value that no menu can list.
enum class StateQuestion {
    AsOf,      ///< a day
    FixedRate, ///< a rate of exchange
    Focus,     ///< which companies: those that are selected
    Growth,    ///< by which pledges are phased
    Band,      ///< a second growth
    YearSpan,  ///< a first and a last year
};

using StateChange = std::function<void(ViewState&)>;
using StateCheck = std::function<bool(const ViewState&)>;

/// An action that changes a ViewState and shows whether the state is already so.
struct StateRow
{
    StateMenu menu = StateMenu::Basis;
    int section = 0; ///< of the menu; a line stands between two of them
    Setting setting = Setting::Basis;
    ActionWords words;
    StateChange change;                    ///< empty where a question comes first
    StateCheck isOn;                       ///< empty: a step, without a check mark
    StateCheck isPossible;                 ///< empty: always
    std::optional<StateQuestion> question; ///< asked instead of changing anything
};

} // namespace capex
