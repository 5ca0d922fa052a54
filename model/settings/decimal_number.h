// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace capex {

/// The finite decimal number that is all of `text`, written without thousands marks and the same in
/// every locale; nothing where it is none.
[[nodiscard]] std::optional<double> decimalNumber(const QString& text);

} // namespace capex
