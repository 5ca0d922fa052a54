// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/figure_field.h"
#include "model/editing/typed_figure.h"
#include "model/wording/wording.h"

/// What people do to the figures of a Dataset, each step another Dataset.
namespace capex {

/// Figures after a step.
struct EditedFigures
{
    Dataset dataset;
    FigureId figure;   ///< which was changed or added, as it is called now
    Findings warnings; ///< what is odd about it
};

/// What the text of a field is typed as, in a TypedFigure.
[[nodiscard]] const QString& tableFieldOf(FigureField field);

/// What an editor of the field begins with: what `narrator` shows where reading that gives the
/// same, else the words of files.
[[nodiscard]] QString editText(const Dataset& dataset, const Figure& figure, FigureField field,
                               const Narrator& narrator);

/// `dataset` with `text` for one field of a figure of it. All else stays: the source's own
/// conversions, other languages, unknown keys. Statement and note are those of `language` where the
/// figure has them in it. Refused is what readTyped() refuses, and the id of another figure.
[[nodiscard]] Result<EditedFigures, FieldFaults> edited(const Dataset& dataset,
                                                        const FigureId& figure, FigureField field,
                                                        const QString& text,
                                                        const QString& language, QDate today);

/// `dataset` with a figure that was typed behind all others.
[[nodiscard]] Result<EditedFigures, FieldFaults> withTyped(const Dataset& dataset,
                                                           const TypedFigure& typed, QDate today);

/// `dataset` with a copy of each of these figures behind it, under an id of its own. The figure of
/// the result is the copy of the first.
[[nodiscard]] EditedFigures withCopies(const Dataset& dataset, const QList<FigureId>& figures);

/// `dataset` with these figures alone, in its order, and with the notes about them.
[[nodiscard]] Dataset only(const Dataset& dataset, const QList<FigureId>& figures);

/// `dataset` without these figures; what they name stays, and notes about them are about their
/// company and period then.
[[nodiscard]] Dataset without(const Dataset& dataset, const QList<FigureId>& figures);

} // namespace capex
