// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/result.h"
#include "model/settings/vocabulary.h"

namespace capex {

/// What a reader makes of the table of figures: which of those that the settings list are left, and
/// in what order.
struct FigureListing
{
    QString text; ///< every word of it stands in a row as people read it, whatever the case
    std::optional<FigureColumn> column; ///< where it is looked for; nothing: in all columns
    std::optional<Kind> kind;
    std::optional<Measure> measure;
    std::optional<Evidence> evidence;
    std::optional<int> year; ///< that the period touches
    std::optional<SourceId> source;
    std::optional<FigureColumn> sortColumn; ///< nothing: the order of the file
    bool isDescending = false;              ///< by `sortColumn`
    bool isGrouped = false;                 ///< the figures of a company together
    QString language; ///< its code, of the words that are searched and ordered; empty: English

    friend bool operator==(const FigureListing&, const FigureListing&) = default;
};

/// "text=cloud,kind=pledge,sort=-amount" without the language; empty for what leaves all as it is.
[[nodiscard]] QString listingText(const FigureListing& listing);

/// Why a text is no listing, in English.
struct ListingFault
{
    QString found;
    QString expected;
};

/// Reads what listingText() writes.
[[nodiscard]] Result<FigureListing, ListingFault> listingFrom(const QString& text);

} // namespace capex
