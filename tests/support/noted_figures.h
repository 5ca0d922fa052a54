// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

namespace capex {

/// The bundled figures with notes on some of them: short and long, on figures and on companies in
/// periods.
[[nodiscard]] Dataset notedFigures();

} // namespace capex
