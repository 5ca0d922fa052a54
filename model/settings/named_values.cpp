// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/named_values.h"

#include <QRegularExpression>
#include <QStringList>

namespace capex {

namespace {

QString quoted(QString value)
{
    return u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString unquoted(const QString& value)
{
    const bool isQuoted = value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"');
    return isQuoted ? value.mid(1, value.size() - 2)
                          .replace(QStringLiteral("\"\""), QStringLiteral("\""))
                    : value;
}

} // namespace

std::optional<QList<NamedValue>> namedValues(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re(([^=]+)=("(?:[^"]|"")*"|.*?)(?:,(?=[a-z_]+=)|\z))re"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<NamedValue> values;
    for (qsizetype at = 0; at < text.size() || values.isEmpty();) {
        const auto match = pattern.match(text, at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        values.append({match.captured(1).trimmed(), unquoted(match.captured(2))});
        at = match.capturedEnd();
    }
    return values;
}

QString namedValuesText(const QList<NamedValue>& values)
{
    QStringList parts;
    for (const auto& [name, value] : values) {
        const bool isPlain = !value.contains(u',') && !value.contains(u'"');
        parts.append(name + u'=' + (isPlain ? value : quoted(value)));
    }
    return parts.join(u',');
}

} // namespace capex
