// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <iosfwd>

namespace capex {

/// A picture's plan as text, every member of it by its name and with all digits, a line for each
/// mark, text, sample and hit area: equal texts are equal plans, and a diff of two shows what
/// differs. A member that is added to the plan does not compile here until it is written too.
[[nodiscard]] QString textOf(const ChartSpec& spec);

/// For the messages of failed tests.
void PrintTo(const ChartSpec& spec, std::ostream* stream);

} // namespace capex
