// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/arrangement.h"

#include <QHash>

#include <algorithm>

namespace capex {

/// The companies of a comparison in the order and the groups that `options` ask for.
[[nodiscard]] std::vector<CompanyId> companyOrder(const Dataset& dataset,
                                                  const Comparison& comparison,
                                                  const ViewOptions& options,
                                                  const QString& language = QStringLiteral("en"));

/// Sorts `lanes`, one of each company, by an order that names each of them.
template <typename Lane>
void sortByCompany(std::vector<Lane>& lanes, const std::vector<CompanyId>& order)
{
    QHash<CompanyId, std::size_t> indexOf;
    for (const CompanyId& company : order) {
        indexOf.insert(company, static_cast<std::size_t>(indexOf.size()));
    }
    std::ranges::stable_sort(lanes, {},
                             [&indexOf](const Lane& lane) { return indexOf.value(lane.company); });
}

} // namespace capex
