// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/finding.h"
#include "model/findings/loss.h"
#include "model/wording/error.h"

/// Faults and findings in words.
namespace capex {

/// "a negative amount, -5; expected zero or more"
[[nodiscard]] QString faultText(const Fault& fault, Speech speech);

/// The fault and the entry that it is about: "found -5 (figure 'plan'); expected zero or more"
[[nodiscard]] QString findingText(const Finding& finding, Speech speech);

/// "figures[3].amount.low", "row 3, column low", "row 3"; empty for the file as a whole.
[[nodiscard]] QString addressText(const Address& address, Speech speech);

/// The line of the command line: "FILE:LINE:COLUMN: error: ADDRESS: TEXT", in English; a line or
/// column of 0 prints as 1.
[[nodiscard]] QString findingLine(const Finding& finding, const QString& file);

[[nodiscard]] Error errorOf(const Fault& fault, Speech speech);
[[nodiscard]] Error errorOf(const FileFault& fault, Speech speech);

/// What came of writing a file, with the fault in words.
[[nodiscard]] Outcome inWords(const Result<std::monostate, FileFault>& written, Speech speech);

/// In the plural: "published totals (aggregates)"
[[nodiscard]] QString lossText(Lost lost, Speech speech);

} // namespace capex
