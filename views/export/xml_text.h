// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace capex {

/// `text` as XML has it, in element or attribute, in UTF-8: escaped, and without the characters
/// that XML 1.0 cannot hold.
[[nodiscard]] QByteArray xmlText(const QString& text);

} // namespace capex
