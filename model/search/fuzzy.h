// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace capex {

/// A text as it is compared when people search: without case, accents and other marks, and with
/// the wide forms of letters as plain ones.
[[nodiscard]] QString folded(const QString& text);

/// How well `text` answers what somebody typed; nothing unless its letters stand in `text` in that
/// order. Blanks in `typed` do not count. Letters at the beginning of words and letters in a row
/// count more, gaps and an unmatched rest a little less; compare scores of the same `typed` only.
[[nodiscard]] std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace capex
