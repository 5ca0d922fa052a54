// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace capex {

/// The labels, buttons and choices seen in a window that have less room than their texts need, or
/// reach out of it; what is scrolled may be out of sight.
[[nodiscard]] QStringList clippedIn(const QWidget& window);

} // namespace capex
