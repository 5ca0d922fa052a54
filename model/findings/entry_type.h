// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace capex {

/// What an entry of a figure file is.
enum class EntryType : std::uint8_t {
    Company,
    Source,
    Figure,
    Aggregate,
    ExchangeRate,
    Fact,
    Note,
    Load,
    View
};

} // namespace capex
