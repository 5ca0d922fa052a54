// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/recipe.h"

namespace capex {

/// `wishes` with an answer to the question: one of its readings or, of a question that asks for the
/// column of a field, what every row says of that field.
[[nodiscard]] RecipeWishes answered(RecipeWishes wishes, const RecipeQuestion& question,
                                    const QString& answer);

/// `wishes` with the column under `heading` taken for `field`; for nothing if that is empty.
[[nodiscard]] RecipeWishes withColumn(RecipeWishes wishes, const Recipe& recipe,
                                      const QString& heading, const QString& field);

} // namespace capex
