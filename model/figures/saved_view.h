// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/comparison_settings.h"
#include "model/figures/unknown_fields.h"
#include "model/figures/view_options.h"

namespace capex {

/// A named way to look at the figures: an entry of a file's `views`.
struct SavedView
{
    QString name;
    View view = View::Ranking;
    ComparisonSettings settings;
    ViewOptions options;
    UnknownFields unknown;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace capex
