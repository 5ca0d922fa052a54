// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/unknown_fields.h"
#include "model/figures/vocabulary.h"

namespace capex {

/// Where a figure comes from.
struct Source
{
    SourceId id;
    QString publisher;
    QString title;
    QString date; ///< "YYYY", "YYYY-MM" or "YYYY-MM-DD", or empty: many sources know no day
    QString url;  ///< may be empty; never opened by itself
    Evidence evidence = Evidence::Press;
    UnknownFields unknown;

    friend bool operator==(const Source&, const Source&) = default;
};

} // namespace capex
