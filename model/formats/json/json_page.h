// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/json/json_object_reader.h"
#include "model/settings/page_layout.h"

namespace capex {

/// Reads `tiles` and `panels` of a view: what is missing is as usual. Reports panels that share
/// cells, and such as nobody could see.
[[nodiscard]] PageLayout readJsonPage(JsonObjectReader& view);

} // namespace capex
