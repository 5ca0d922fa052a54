// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/revisions.h"

namespace capex {

/// The word for a change in files: "raised", "new-measure".
[[nodiscard]] QString keywordOf(Change change);

/// The word for a change to people: "raised", "new measure". First: "first stated".
[[nodiscard]] QString changeText(Change change);

} // namespace capex
