// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;

namespace capex {

/// An empty table of a dialog, to be read alone: a column for each heading, the last one as wide as
/// there is room, no lines; Tab leads on from it.
[[nodiscard]] QTableWidget* listing(const QStringList& headings, const QString& name);

} // namespace capex
