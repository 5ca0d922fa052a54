// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/view_state.h"

#include <string_view>

namespace capex {

/// One thing that a view can be told: an option of the command line, a key of a saved view but for
/// the last three, a control of the window. Those from Basis to To change what is computed, the
/// others how it is shown.
enum class Setting {
    Basis,
    Year,
    AsOf,
    Vintage,
    CurrencyCode,
    Fx,
    Companies,
    Kinds,
    Measures,
    Growth,
    From,
    To,
    Sort,
    Group,
    Focus,
    Pair,
    Style,
    GrowthTo,
    Aggregate,
    Enlarged,
    List,
};

/// All settings, in the order above.
[[nodiscard]] std::vector<Setting> allSettings();

/// The key of a setting in saved views, and the heading of its column: "as_of". Static storage.
[[nodiscard]] std::string_view keyOf(Setting setting);
/// The same on the command line, without the dashes before it: "as-of".
[[nodiscard]] QString keywordOf(Setting setting);

/// Whether it changes what is computed, not only how that is shown.
[[nodiscard]] bool isComputed(Setting setting);

/// Whether `view` can be told that at all.
[[nodiscard]] bool takes(View view, Setting setting);
/// Whether the state's view is changed by it as the state is: growth phases a ranking by calendar
/// year only.
[[nodiscard]] bool takes(const ViewState& state, Setting setting);

/// Copies one setting.
void copySetting(Setting setting, const ViewState& from, ViewState& to);

/// `base` with all that the view of `state` takes, and that view.
[[nodiscard]] ViewState withTaken(ViewState base, const ViewState& state);
/// The state with the default for whatever its view does not take: two states that are equal in
/// this form show the same.
[[nodiscard]] ViewState taken(const ViewState& state);

/// The kinds that the view lets in: those of the settings, else what it takes by default.
[[nodiscard]] QList<Kind> kindsIn(View view, const ComparisonSettings& settings);

} // namespace capex
