// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace capex {

/// What can be changed of a figure, each by one text.
enum class FigureField : std::uint8_t {
    Company, ///< id, or any name of one; another one is defined by being named
    Kind,    ///< keyword
    MeasureName,
    Amount, ///< as said; counted as before where it does not say in what
    Period, ///< as said
    Announced,
    Source,   ///< id, or "publisher, date"; another one is defined by being named
    Evidence, ///< keyword; of the source, therefore of all figures that name it
    Statement,
    Note,
    AlsoStated, ///< amounts as said, with semicolons between them
    CurrencyCode,
    FirstMonth,
    LastMonth,
    Id,
    Disputed, ///< "true", or nothing
    Restates, ///< likewise
};

} // namespace capex
