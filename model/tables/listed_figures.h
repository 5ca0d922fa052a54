// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/view_state.h"
#include "model/tables/filter_proxy.h"

namespace capex {

/// Lets `proxy`, over a FiguresModel, show what settings and listing let in, in any order.
void narrow(FilterProxy& proxy, const ComparisonSettings& settings, const FigureListing& listing);

/// The figures that the settings list and the listing leaves, in its order. Its words are those of
/// the language that is installed: installLanguage() of the listing's own goes before.
[[nodiscard]] QList<FigureId> listedFigures(const Dataset& dataset,
                                            const ComparisonSettings& settings,
                                            const FigureListing& listing);

/// The figures that a table shows, in its order; its headings are none.
[[nodiscard]] QList<FigureId> figuresIn(const QAbstractItemModel& table);

} // namespace capex
