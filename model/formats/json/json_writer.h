// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/saved_views.h"

#include <QByteArray>

namespace capex {

/// A JSON figure file; reading it gives the same Dataset and the same views.
[[nodiscard]] QByteArray writeJson(const Dataset& dataset, const SavedViews& views);

/// The key by which an entry of a load is named: "figure"; of a company, source, figure, total,
/// rate, fact or note.
[[nodiscard]] const char* keyOfLoaded(EntryType type);

/// A company, source, figure, total, rate, fact or note as it stands in such a file, to tell
/// whether two are the same.
template <typename Entry>
[[nodiscard]] QByteArray entryText(const Entry& entry);

} // namespace capex
