// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/report_content.h"

#include <set>

namespace capex {

/// A picture in a page: what is drawn, and above it transparent areas that say what it is.
struct ReportFigure
{
    QByteArray markup;
    std::set<int> cited; ///< the numbers of sources that stand in it
};

/// The number that a page has for a company, as text; empty for none.
[[nodiscard]] QByteArray companyKey(const Dataset& dataset, const CompanyId& company);

/// `name` begins the names of its parts, and is its class in the style sheet.
[[nodiscard]] ReportFigure reportFigure(const Dataset& dataset, const ChartSpec& spec,
                                        const QByteArray& name, const QByteArray& section);

} // namespace capex
