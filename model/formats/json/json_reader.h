// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/read_result.h"

namespace capex {

/// Reads a figure file in JSON and reports all that is wrong with it.
[[nodiscard]] ReadResult readJson(const QByteArray& content, const ReadContext& context);

} // namespace capex
