// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/error.h"

#include "model/figures/excerpt.h"

#include <QCoreApplication>

namespace capex {

QString withExpected(const QString& what, const QString& expected, Speech speech)
{
    static constexpr Pattern pattern{"capex::Message",
                                     QT_TRANSLATE_NOOP("capex::Message", "%1; expected %2")};
    return expected.isEmpty() ? what : sentence(pattern, {what, expected}, speech);
}

QString Error::text(Speech speech) const
{
    const QString line = withExpected(what, expected, speech);
    return where.isEmpty() ? line : shownPath(where) + QStringLiteral(": ") + line;
}

} // namespace capex
