// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/table_lines.h"

namespace capex {

namespace {

QStringList linesOf(const QByteArray& csv)
{
    return QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
}

/// How many columns follow the note; none of their cells has a comma in it.
qsizetype settingsIn(const QString& header)
{
    return header.size() - header.indexOf(QStringLiteral(",note")) < 6
               ? 0
               : header.section(QStringLiteral(",note,"), 1).count(u',') + 1;
}

} // namespace

QStringList linesWithoutSettings(const QByteArray& csv)
{
    QStringList lines = linesOf(csv);
    const qsizetype settings = settingsIn(lines.front());
    for (QString& line : lines) {
        line = line.section(u',', 0, -settings - 1);
    }
    return lines;
}

QStringList settingsOfLines(const QByteArray& csv)
{
    QStringList lines = linesOf(csv);
    const qsizetype settings = settingsIn(lines.front());
    for (QString& line : lines) {
        line = line.section(u',', -settings);
    }
    return lines;
}

} // namespace capex
