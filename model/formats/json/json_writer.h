// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QByteArray>

namespace capex {

/// The figures as a JSON figure file; reading it gives the same Dataset.
[[nodiscard]] QByteArray writeJson(const Dataset& dataset);

} // namespace capex
