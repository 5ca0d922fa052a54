// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/saved_views.h"

#include <QByteArray>

namespace capex {

/// A JSON figure file; reading it gives the same Dataset and the same views.
[[nodiscard]] QByteArray writeJson(const Dataset& dataset, const SavedViews& views);

} // namespace capex
