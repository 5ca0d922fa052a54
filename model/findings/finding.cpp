// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/findings/finding.h"

#include <algorithm>
#include <numeric>

namespace capex {

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
