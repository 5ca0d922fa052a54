// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace capex {

/// Name and content of each.
using ZipMembers = QList<std::pair<QByteArray, QByteArray>>;

/// A zip file of deflated members, in their order.
[[nodiscard]] QByteArray zipFile(const ZipMembers& members);

} // namespace capex
