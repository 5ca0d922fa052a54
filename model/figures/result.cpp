// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/result.h"

#include "model/figures/excerpt.h"

namespace capex {

QString Error::text() const
{
    QString line = where.isEmpty() ? what : shownPath(where) + QStringLiteral(": ") + what;
    if (!expected.isEmpty()) {
        line += QStringLiteral("; expected ") + expected;
    }
    return line;
}

} // namespace capex
