// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/finding_words.h"

#include <QStringList>

namespace capex {

/// What the command line prints of findings about `file`.
[[nodiscard]] inline QStringList findingLines(const Findings& findings,
                                              const QString& file = QStringLiteral("f"))
{
    QStringList lines;
    for (const Finding& finding : findings) {
        lines.append(findingLine(finding, file));
    }
    return lines;
}

} // namespace capex
