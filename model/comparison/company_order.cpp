// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/company_order.h"

namespace capex {

std::vector<CompanyId> companyOrder(const Dataset& dataset, const Comparison& comparison,
                                    const ViewOptions& options, const QString& language)
{
    std::vector<CompanyId> order;
    for (const RowGroup& group : arranged(dataset, comparison, options, language)) {
        std::ranges::transform(group.rows, std::back_inserter(order), &ComparisonRow::company);
    }
    return order;
}

} // namespace capex
