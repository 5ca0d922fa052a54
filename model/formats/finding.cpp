// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/finding.h"

#include <algorithm>

namespace capex {

QString Finding::text(const QString& file) const
{
    const QString word =
        severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    const QString head = file + u':' + QString::number(std::max(1, place.line)) + u':' +
                         QString::number(std::max(1, place.column)) + QStringLiteral(": ") + word +
                         QStringLiteral(": ");
    return head + (place.path.isEmpty() ? message : place.path + QStringLiteral(": ") + message);
}

bool hasErrors(const Findings& findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) {
        return finding.severity == Finding::Severity::Error;
    });
}

} // namespace capex
