// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/read_result.h"

namespace capex {

/// Reads figures in CSV and reports all that is wrong with them. Of the reference it takes over the
/// companies and sources that the rows use, and all exchange rates.
[[nodiscard]] ReadResult readCsv(const QByteArray& content, const ReadContext& context);

/// Whether `content` begins with the heading of a figure file: every column that one needs.
[[nodiscard]] bool isOwnCsv(const QByteArray& content);

/// The bound of a source's own conversion that does not say it: by its ends, and about where the
/// main amount is.
[[nodiscard]] std::optional<Bound> alsoBound(std::optional<double> low, std::optional<double> high,
                                             Bound main);

} // namespace capex
