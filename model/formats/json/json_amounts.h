// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/fact.h"
#include "model/figures/money.h"
#include "model/formats/json/json_object_reader.h"

/// The amounts and periods of a JSON figure file.
namespace capex {

/// Reads the amount `object`, a part of `outer`. Keys that are not known go to `unknown`, with
/// `prefix` before them. What does not hold is reported.
std::optional<Money> readJsonAmount(JsonValue object, const JsonObjectReader& outer,
                                    const QString& prefix, UnknownFields& unknown);

/// Likewise one of a single value that may be below zero; what is left out is that of an amount of
/// nothing, and reported.
SignedAmount readSignedJsonAmount(JsonValue object, const JsonObjectReader& outer,
                                  const QString& prefix, UnknownFields& unknown);

/// Reads the period `object`, a part of `outer`. Without `fiscalYearEnd` a fiscal year is refused,
/// as nobody says when it ends.
std::optional<Period> readJsonPeriod(JsonValue object, const JsonObjectReader& outer,
                                     std::optional<int> fiscalYearEnd, const QString& prefix,
                                     UnknownFields& unknown);

} // namespace capex
