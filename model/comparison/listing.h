// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/view_state.h"

namespace capex {

/// Whether the table of figures lists `figure`: by company, kind, measure and as-of day alone;
/// superseded and disputed figures are listed as well as selected ones.
[[nodiscard]] bool isListed(const Figure& figure, const ComparisonSettings& settings);

/// `dataset` with the figures that are listed, and all else.
[[nodiscard]] Dataset listed(const Dataset& dataset, const ComparisonSettings& settings);
/// `dataset` with these of its figures, in that order, and all else.
[[nodiscard]] Dataset listed(const Dataset& dataset, const QList<FigureId>& figures);

/// The state nearest to `state` under which the table lists `figure`: without the filters that
/// leave it out, and with its company among those asked for.
[[nodiscard]] ViewState listing(const Figure& figure, ViewState state);

} // namespace capex
