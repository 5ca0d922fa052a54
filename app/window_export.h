// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/wording/formatter.h"
#include "views/charts/theme.h"

#include <QStringList>

/// What the window takes away to files, by the functions that the command line uses.
namespace capex {

/// A name for a file of what is shown, such as "ranking-per-year-2025.png".
[[nodiscard]] QString suggestedFileName(View view, const ComparisonSettings& settings,
                                        const QString& ending);

/// Writes the ranking as PNG, 1600 by 900; answers what its reader should be warned of.
[[nodiscard]] Result<QStringList> exportRanking(const QString& path, const Dataset& dataset,
                                                const Comparison& comparison, ThemeName theme,
                                                Language language);

/// Writes the ranking as CSV.
[[nodiscard]] Outcome exportRankingTable(const QString& path, const Dataset& dataset,
                                         const Comparison& comparison);

/// Writes those figures of `dataset`, in that order, as CSV that can be loaded again.
[[nodiscard]] Outcome exportFigures(const QString& path, const Dataset& dataset,
                                    const QList<FigureId>& figures);

} // namespace capex
