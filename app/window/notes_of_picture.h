// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

class QWidget;

namespace capex {

class Narrator;

/// Lists what is unlike in a comparison, as its badge says, in front of `window`. A note that leads
/// to a fairer view calls `follow` with it.
void showNotes(const std::optional<Badge>& badge, const ViewState& state, const Narrator& words,
               const std::function<void(const ViewState&)>& follow, QWidget* window);

} // namespace capex
