// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace capex {

/// A text as it stands in HTML, SVG or an attribute of these in double quotes: UTF-8, with nothing
/// that opens or ends an element. Characters that no XML may have are replaced by U+FFFD.
[[nodiscard]] QByteArray markupText(const QString& text);

} // namespace capex
