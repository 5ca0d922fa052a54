// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/vocabulary.h"

/// The closed vocabularies of what can be asked of figures, and the one spelling of each of their
/// keywords, shared by files, command line and saved views.
namespace capex {

/// What a value is per (methodology, section 4).
enum class Basis { Announced, PerYear, ThreeYear, CalendarYear };

/// Which statement about the same thing is selected: the newest or the oldest.
enum class Vintage { Latest, First };

/// The views of the program and the values of `export --view`; setting.cpp has a row for each.
enum class View {
    Overview, ///< a page of several of the others
    Ranking,
    Horizons,
    Years,
    Timeline,
    Revisions,
    SayDo,
    Reconciliation,
    Figures
};

/// The key numbers of the overview.
enum class Tile { Sum, Against, Moved, Spent };

/// What the rows of a view are ordered by.
enum class SortBy {
    Value,  ///< largest mid first
    Name,   ///< alphabetically
    Region, ///< by region, then by value
    Change, ///< greatest rise since the first announcement first
};

/// How the years view draws a year.
enum class YearsStyle { Columns, Stacked, Lines };

/// The columns of the table of figures, in their order.
enum class FigureColumn {
    Company,
    Kind,
    MeasureName,
    Amount,
    Period,
    Announced,
    Source,
    Conflict,
    Evidence,
    Statement,
    Note,
    AlsoStated,
    Low,
    High,
    CurrencyCode,
    Months,
    FirstMonth,
    LastMonth,
    Id,
    Disputed,
    Restates
};

/// The keyword of a value in files and on the command line; static storage.
[[nodiscard]] QString keywordOf(Basis basis);
[[nodiscard]] QString keywordOf(Vintage vintage);
[[nodiscard]] QString keywordOf(View view);
[[nodiscard]] QString keywordOf(Tile tile);
[[nodiscard]] QString keywordOf(SortBy sort);
[[nodiscard]] QString keywordOf(YearsStyle style);
[[nodiscard]] QString keywordOf(FigureColumn column);

} // namespace capex
