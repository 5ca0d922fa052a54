// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shell_text.h"

#include <QRegularExpression>

namespace capex {

QString shellWord(const QString& argument)
{
    static const QRegularExpression plain(QStringLiteral(R"(\A[A-Za-z0-9_@%+=:,./-]+\z)"));
    QString inside = argument;
    inside.replace(u'\'', QStringLiteral("'\\''"));
    return plain.match(argument).hasMatch() ? argument : u'\'' + inside + u'\'';
}

QString shellText(const QStringList& arguments)
{
    QStringList words{QStringLiteral("capex-horizon")};
    for (const QString& argument : arguments) {
        words.append(shellWord(argument));
    }
    return words.join(u' ');
}

} // namespace capex
