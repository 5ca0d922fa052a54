// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/company.h"

#include <QStringList>

namespace capex {

/// All by which a company is known besides its id: its name and ticker, its names in other
/// languages, its aliases and its numbers, in this order.
[[nodiscard]] inline QStringList namesOf(const Company& company)
{
    QStringList names = QStringList{company.name, company.ticker} + company.names.values() +
                        company.aliases + QStringList{company.cik, company.lei};
    names.removeAll(QString());
    return names;
}

} // namespace capex
