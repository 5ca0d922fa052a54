// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/vocabulary.h"

/// What can happen to a figure between two sets of figures. The keywords stand in files and on the
/// command line; keywordOf, fromKeyword, allOf and keywordsOf are those of figures/vocabulary.h.
namespace capex {

enum class FigureChangeType : std::uint8_t {
    Added,
    Removed,
    Corrected,    ///< the same figure, with something else said of it
    Raised,       ///< from here to OtherMeasure: another statement about the same, of another day
    Cut,          ///< (methodology, section 10)
    Narrowed,     ///< lies inside the range before it
    Widened,      ///< the range before it lies inside
    Reaffirmed,   ///< the same ends
    Restated,     ///< its source calls the change one of what is counted
    OtherPeriod,  ///< covers other months than the statement that it follows
    OtherMeasure, ///< counts something else than the statement that it follows
    Rival,        ///< another amount for the same thing, of the same day (section 5)
    Source,       ///< the same, from another source
};

/// Types that are accepted together.
enum class ChangeGroup : std::uint8_t { Added, Corrected, NewVintage, Rival, Source, Removed };

[[nodiscard]] QString keywordOf(FigureChangeType type);
[[nodiscard]] QString keywordOf(ChangeGroup group);

[[nodiscard]] ChangeGroup groupOf(FigureChangeType type);

} // namespace capex
