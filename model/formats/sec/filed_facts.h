// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/sec/filer.h"

namespace capex {

/// The concepts that facts beside capital expenditure are read from.
[[nodiscard]] std::vector<ConceptName> factConcepts();

/// The facts of the filings: fiscal years, halves and quarters as filed, in two vintages where
/// later filings changed them. Where two concepts of one family disagree about a period, none is
/// taken and a warning names both.
[[nodiscard]] std::vector<Fact> factsOf(const CompanyFilings& filings, const Filer& filer,
                                        Report& report);

} // namespace capex
