// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/option_values.h"

#include <QCommandLineParser>

namespace capex {

Result<std::optional<QString>> valueOf(const QCommandLineParser& parser, const QString& name)
{
    const QStringList values = parser.values(name);
    if (values.size() > 1) {
        return Error{QStringLiteral("--") + name,
                     QStringLiteral("given %1 times").arg(values.size()),
                     QStringLiteral("it once")};
    }
    return values.isEmpty() ? std::optional<QString>() : std::optional(values.first());
}

Error wrongCount(qsizetype count, const QString& expected)
{
    return {{},
            count == 1 ? QStringLiteral("1 file name") : QStringLiteral("%1 file names").arg(count),
            expected};
}

} // namespace capex
