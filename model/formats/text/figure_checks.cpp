// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/figure_checks.h"

namespace capex {

std::optional<Error> doubtOf(const Figure& figure)
{
    const bool isActual = figure.kind == Kind::Actual && figure.announced.isValid();
    if (!isActual || Month::of(figure.announced) >= figure.period.last()) {
        return std::nullopt;
    }
    return Error{
        {},
        QStringLiteral("found an actual announced on %1, before the last month of its "
                       "period")
            .arg(figure.announced.toString(Qt::ISODate)),
        QStringLiteral("a day in %1 or later, or another kind").arg(figure.period.last().text())};
}

} // namespace capex
