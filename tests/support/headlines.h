// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"

namespace capex {

/// The eight companies' announcements of the methodology's worked example, with their names in
/// English and Chinese, and for Amazon, Meta and Alphabet a later, higher guidance.
[[nodiscard]] Dataset headlines();

/// Year 2025, per year, as first announced, in US dollars.
[[nodiscard]] ComparisonSettings headlineSettings();

enum class NameLength { OneLetter, Usual, Long };

/// `count` companies with guidance for 2025 from 100 down, among them ranges, open ends, pledges,
/// estimates and, the last of more than three, a company without a figure.
[[nodiscard]] Dataset crowd(int count, NameLength length);

} // namespace capex
