// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/noted.h"
#include "views/chart/view_result.h"

/// What the explanations of marks have in common, for the views.
namespace capex {

/// The figure of a mark of one company that stands for a single one, else nullptr. Valid as long as
/// the dataset lives.
[[nodiscard]] const Figure* onlyFigure(const Dataset& dataset, const Subject& mark);

/// What was announced by a figure, and that per year.
[[nodiscard]] std::vector<AmountOfMark>
amountsOfFigure(const Dataset& dataset, const Figure& figure, const ComparisonSettings& settings);

/// The first of the amounts that a mark stands for; nothing without any.
[[nodiscard]] std::optional<Explanation> explainFirst(const Dataset& dataset,
                                                      const std::vector<AmountOfMark>& amounts,
                                                      const Narrator& words);

/// A figure on the basis of the settings; by calendar year it is seen as a whole, per year.
[[nodiscard]] Explanation explainWhole(const Dataset& dataset, const Figure& figure,
                                       ComparisonSettings settings, const Narrator& words);

/// What the picture tells of a mark, and the figures that it is made from.
[[nodiscard]] Explanation explainAsTold(const Dataset& dataset, const Subject& mark,
                                        const Narrator& words);

/// What the picture tells of a mark below its first line.
[[nodiscard]] QString furtherTold(const Subject& mark);

/// Adds what the notes on it say to what is told of something.
void addNotes(Explanation& explanation, const Dataset& dataset, const NotedSubject& subject,
              const Narrator& words);

/// A step such as "Published: $700 bn".
void addStep(Explanation& explanation, const QString& name, const QString& amount,
             const QString& detail);

/// Every company of a total with its amount, those without last, and their sources.
void addParts(Explanation& explanation, const Dataset& dataset, const Comparison& parts,
              const Narrator& words);

} // namespace capex
