// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/table_figures.h"
#include "tests/support/printers.h"

namespace capex {

/// A foreign table as it was read on 1 November 2026, and its figures.
struct ReadTable
{
    TableReading reading;
    TableFigures figures;

    /// What the questions are about.
    [[nodiscard]] QStringList questions() const;
    /// "2025-07 3 16 billion USD" for each figure.
    [[nodiscard]] std::vector<std::string> said() const;
    [[nodiscard]] std::vector<RowFate> fates() const;
    /// What was found wrong or odd, in the order of the rows.
    [[nodiscard]] std::vector<Found> found() const;
};

/// Fails where it is no table.
[[nodiscard]] ReadTable read(const QByteArray& content, const RecipeWishes& wishes = {});

} // namespace capex
