// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/package/package_parts.h"

/// What a package says to those who open it.
namespace capex {

namespace {

/// Plain text on one line, in which Markdown and HTML find nothing to act on.
QString escaped(const QString& text)
{
    QString safe;
    for (const QChar character : text.simplified()) {
        if (QStringLiteral("\\`*_[]<>#|&~").contains(character)) {
            safe += u'\\';
        }
        safe += character.category() == QChar::Other_Control ? QString() : QString(character);
    }
    return safe;
}

QString fileRow(const QString& name, const QString& description)
{
    return QStringLiteral("| [%1](%1) | %2 |\n").arg(name, description);
}

QString filesText(const PackageContent& content)
{
    QString text = QStringLiteral("| file | what it holds |\n|---|---|\n");
    for (const PackagedTable& table : content.tables) {
        text += fileRow(table.fileName(), escaped(table.description));
    }
    return text +
           fileRow(QStringLiteral("datapackage.json"),
                   QStringLiteral("what each column means, checksums, sources (Frictionless Data "
                                  "Package 1.0)")) +
           fileRow(QStringLiteral("ro-crate-metadata.json"),
                   QStringLiteral("what made these files (RO-Crate 1.1)"));
}

const QString reading = QStringLiteral(R"(
## How to read the tables

UTF-8, comma, line feed, decimal point. An empty cell is nothing known. Months are written 2025-03,
days 2025-03-24. In `figures.csv` amounts have the unit of their row; in all others they are in
billions. The last columns of a view's table are the settings that it was made with. A text that a
spreadsheet would run as a formula has an apostrophe before it.

`vintages.csv` says what was known when: the rows with `realtime_start` <= D <= `realtime_end` are
the figures that were current on the day D. For each company, measure, period and class of
statement there is one a day; what is disputed is left out.

)");

QString sourcesText(const Dataset& dataset)
{
    QString text = QStringLiteral("\n## Sources\n\n");
    for (const Source& source : dataset.sources()) {
        const QString page = pageOf(source);
        text += QStringLiteral("- `") + source.id.text().simplified().remove(u'`') +
                QStringLiteral("`: ") + escaped(titleOf(source)) + QStringLiteral(" (") +
                keywordOf(source.evidence) + u')';
        text += page.isEmpty() ? QStringLiteral("\n") : QStringLiteral(", <%1>\n").arg(page);
    }
    return dataset.sources().empty() ? QString() : text;
}

} // namespace

QByteArray packageReadme(const PackageContent& content)
{
    const QString day = content.day().toString(Qt::ISODate);
    const QString made = QStringLiteral("Written by Capex Horizon %1").arg(content.maker.version) +
                         (day.isEmpty() ? QString() : QStringLiteral(" from figures of ") + day) +
                         u'.';
    const QString text = QStringLiteral("# ") + escaped(content.title()) + QStringLiteral("\n\n") +
                         content.description() + QStringLiteral(" ") + made +
                         QStringLiteral("\n\n") + filesText(content) + reading +
                         QStringLiteral("## Terms\n\n") + content.terms() + u'\n' +
                         sourcesText(content.dataset);
    return text.toUtf8();
}

} // namespace capex
