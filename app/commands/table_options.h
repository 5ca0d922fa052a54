// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/option_outline.h"
#include "model/formats/table/recipe.h"
#include "model/wording/error.h"

#include <QCommandLineParser>

namespace capex {

/// What a command line says of how a foreign table is to be read.
struct TableRequest
{
    QString recipe;      ///< a file; may be empty
    RecipeWishes wishes; ///< which go before those of the recipe
    QString rows;        ///< the file for an account of every row; may be empty
    bool isAsTable = false;

    /// Whether anything is said, so that a table must be meant.
    [[nodiscard]] bool isEmpty() const;
};

/// An option of inspect and convert.
struct TableOption
{
    QString name;  ///< without dashes
    QString value; ///< "FILE"; empty: it has none
    QString help;
    bool isOfConvert = true; ///< and not of inspect
    ValuesMaker values = nullptr;
};

[[nodiscard]] const QList<TableOption>& tableOptions();

/// What all commands take, and with `isConvert` what convert takes besides.
[[nodiscard]] Result<TableRequest> readTableOptions(const QCommandLineParser& parser,
                                                    bool isConvert);

/// `base` with the wishes of `more` in the place of its own.
[[nodiscard]] RecipeWishes withWishes(RecipeWishes base, const RecipeWishes& more);

} // namespace capex
