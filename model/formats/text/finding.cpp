// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/finding.h"

#include "model/figures/excerpt.h"

#include <algorithm>
#include <numeric>

namespace capex {

QString Finding::text(const QString& file) const
{
    const QString word =
        severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    const QString head = shownPath(file) + u':' + QString::number(std::max(1, location.line)) +
                         u':' + QString::number(std::max(1, location.column)) +
                         QStringLiteral(": ") + word + QStringLiteral(": ");
    return head +
           (location.path.isEmpty() ? message : location.path + QStringLiteral(": ") + message);
}

bool hasErrors(const Findings& findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) {
        return finding.severity == Finding::Severity::Error;
    });
}

int countOf(const Findings& findings)
{
    return std::accumulate(findings.begin(), findings.end(), 0,
                           [](int count, const Finding& finding) { return count + finding.count; });
}

} // namespace capex
