// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/comparison_settings.h"
#include "model/settings/view_options.h"

namespace capex {

/// What a window shows of its figures: everything that back, forward, saved views and the session
/// bring back.
struct ViewState
{
    View view = View::Ranking;
    ComparisonSettings settings;
    ViewOptions options;

    friend bool operator==(const ViewState&, const ViewState&) = default;
};

} // namespace capex
