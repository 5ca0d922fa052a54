// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/sec/filed_periods.h"

namespace capex {

/// Whole units of a currency, in millions.
[[nodiscard]] double inMillions(double value);

/// What a reader must know about an amount of filings; both are empty where that is nothing.
struct FiledNote
{
    QString english;
    QString chinese;
};

/// How it was derived, and what a `later` filing gives or an `earlier` one gave instead; nullptr:
/// none did.
[[nodiscard]] FiledNote noteOf(const FiledAmount& amount, const FiledAmount* later,
                               const FiledAmount* earlier);

} // namespace capex
