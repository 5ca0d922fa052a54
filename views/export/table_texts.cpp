// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/table_texts.h"

#include "model/formats/csv/csv_writer.h"
#include "model/formats/text/number_text.h"
#include "model/settings/setting.h"
#include "views/export/table_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace capex {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::TableTexts)
};

using Row = std::vector<WrittenCell>;

const WrittenCell& cellAt(const Row& row, std::size_t column)
{
    static const WrittenCell none;
    return column < row.size() ? row[column] : none;
}

QString textOf(const WrittenCell& cell)
{
    if (const auto* const value = std::get_if<double>(&cell)) {
        return QString::fromLatin1(numberText(*value));
    }
    const auto* const text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

bool isEmpty(const WrittenCell& cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

/// A column as it is read.
struct ShownColumn
{
    std::size_t index;
    bool isNumber; ///< all its cells that say something are
};

/// What is the same in every row is said once, what is empty in all of them not at all.
struct ShownTable
{
    WrittenTable table;
    std::vector<ShownColumn> columns;
    QStringList settings; ///< "vintage: latest"
};

/// A column of settings, which is no column of the view's own where all rows say the same.
bool isSetting(const QString& name)
{
    return std::ranges::any_of(allSettings(), [&name](Setting setting) {
        return name == QString::fromUtf8(keyOf(setting));
    });
}

void choose(ShownTable& shown, bool isFile)
{
    const std::vector<Row>& rows = shown.table.rows();
    for (std::size_t column = 0; column < shown.table.columns().size(); ++column) {
        const auto cellOf = [column](const Row& row) -> const WrittenCell& {
            return cellAt(row, column);
        };
        const bool isBlank = std::ranges::all_of(rows, isEmpty, cellOf);
        const QString name = textOf(shown.table.columns()[column]);
        const bool isSame = !rows.empty() && std::ranges::all_of(rows, [&](const Row& row) {
            return cellOf(row) == cellOf(rows.front());
        });
        if (isBlank && !rows.empty()) {
            continue;
        }
        if (isSame && !isFile && isSetting(name)) {
            shown.settings.append(QStringLiteral("%1: %2").arg(name, textOf(cellOf(rows.front()))));
            continue;
        }
        const bool isNumber = std::ranges::all_of(
            rows, [&](const Row& row) { return !std::holds_alternative<QString>(cellOf(row)); });
        shown.columns.push_back({column, isNumber && !rows.empty()});
    }
}

void fill(ShownTable& shown, const ViewResult& result)
{
    result.writeTable(shown.table);
    choose(shown, result.state().view == View::Figures);
}

/// One line, in which nothing is a sign of Markdown that would change what is read.
QString inMarkdown(QString text)
{
    text = text.simplified();
    QString escaped;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isInWord = at > 0 && text[at - 1].isLetterOrNumber() && at + 1 < text.size() &&
                              text[at + 1].isLetterOrNumber();
        const bool isSign = QStringView(u"\\`*[]<>|~").contains(text[at]);
        if (isSign || (text[at] == u'_' && !isInWord)) {
            escaped += u'\\';
        }
        escaped += text[at];
    }
    return escaped;
}

QString lineOf(const QStringList& cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString tableInMarkdown(const ShownTable& shown)
{
    QStringList names;
    QStringList rules;
    for (const ShownColumn& column : shown.columns) {
        names.append(inMarkdown(textOf(shown.table.columns()[column.index])));
        rules.append(column.isNumber ? QStringLiteral("--:") : QStringLiteral("---"));
    }
    QString text = lineOf(names) + lineOf(rules);
    for (const Row& row : shown.table.rows()) {
        QStringList cells;
        for (const ShownColumn& column : shown.columns) {
            cells.append(inMarkdown(textOf(cellAt(row, column.index))));
        }
        text += lineOf(cells);
    }
    return text;
}

/// Its texts guarded, as spreadsheets run what is pasted.
QString tableInHtml(const ShownTable& shown, const QString& caption)
{
    QString html = QStringLiteral("<table>\n");
    if (!caption.isEmpty()) {
        html += QStringLiteral("<caption>%1</caption>\n").arg(caption.toHtmlEscaped());
    }
    html += QStringLiteral("<thead><tr>");
    for (const ShownColumn& column : shown.columns) {
        html += QStringLiteral("<th scope=\"col\">%1</th>")
                    .arg(textOf(shown.table.columns()[column.index]).toHtmlEscaped());
    }
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const Row& row : shown.table.rows()) {
        html += QStringLiteral("<tr>");
        for (const ShownColumn& column : shown.columns) {
            const WrittenCell& cell = cellAt(row, column.index);
            html +=
                (std::holds_alternative<double>(cell) ? QStringLiteral("<td class=\"n\">%1</td>")
                                                      : QStringLiteral("<td>%1</td>"))
                    .arg((std::holds_alternative<double>(cell) ? textOf(cell)
                                                               : guarded(textOf(cell)))
                             .toHtmlEscaped());
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

/// The list under a heading; nothing without entries.
QString listInHtml(const QString& heading, const QStringList& entries)
{
    if (entries.isEmpty()) {
        return {};
    }
    QString html = QStringLiteral("<h2>%1</h2>\n<ul>\n").arg(heading.toHtmlEscaped());
    for (const QString& entry : entries) {
        html += QStringLiteral("<li>%1</li>\n").arg(entry.toHtmlEscaped());
    }
    return html + QStringLiteral("</ul>\n");
}

const QString pageStyle = QStringLiteral(
    ":root{color-scheme:light dark}"
    "body{font:15px/1.5 Inter,\"Noto Sans CJK SC\",system-ui,sans-serif;margin:2rem;"
    "color:CanvasText;background:Canvas}"
    "h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1rem;margin:1.5rem 0 .25rem}"
    "p{margin:.25rem 0;opacity:.8}"
    "div{overflow-x:auto;margin-top:1rem}"
    "table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.85rem}"
    "caption{text-align:left;padding-bottom:.5rem;opacity:.8}"
    "th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;"
    "border-bottom:1px solid color-mix(in srgb,CanvasText 18%,transparent)}"
    "th{position:sticky;top:0;background:Canvas;font-weight:600}"
    "ul{padding-left:0;list-style:none;max-width:70rem}"
    ".n{text-align:right;white-space:nowrap}"
    "@media print{body{margin:0}th{position:static}}");

} // namespace

QByteArray markdownOf(const ViewResult& result, Language language)
{
    const TableWords words = tableWordsOf(result, language);
    ShownTable shown;
    fill(shown, result);
    QString text =
        QStringLiteral("# %1\n\n%2\n\n").arg(inMarkdown(words.title), inMarkdown(words.subtitle));
    text += tableInMarkdown(shown);
    if (!shown.settings.isEmpty()) {
        text += u'\n' + inMarkdown(shown.settings.join(QStringLiteral(" · "))) + u'\n';
    }
    const auto addList = [&text](const QString& heading, const QStringList& entries) {
        if (entries.isEmpty()) {
            return;
        }
        text += QStringLiteral("\n## %1\n\n").arg(heading);
        for (const QString& entry : entries) {
            text += QStringLiteral("- ") + inMarkdown(entry) + u'\n';
        }
    };
    addList(Words::tr("Notes"), words.notes);
    addList(Words::tr("Sources"), words.sources);
    return text.toUtf8();
}

QByteArray pageOf(const ViewResult& result, Language language)
{
    const TableWords words = tableWordsOf(result, language);
    ShownTable shown;
    fill(shown, result);
    const QString head =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"generator\" content=\"Capex Horizon\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'\">\n"
                       "<title>%2</title>\n<style>%3</style>\n</head>\n")
            .arg(codeOf(language).replace(u'_', u'-'), words.title.toHtmlEscaped(), pageStyle);
    const QString body = QStringLiteral("<body>\n<h1>%1</h1>\n<p>%2</p>\n<div>\n")
                             .arg(words.title.toHtmlEscaped(), words.subtitle.toHtmlEscaped()) +
                         tableInHtml(shown, shown.settings.join(QStringLiteral(" · "))) +
                         QStringLiteral("</div>\n") + listInHtml(Words::tr("Notes"), words.notes) +
                         listInHtml(Words::tr("Sources"), words.sources);
    return (head + body + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

QString htmlTableOf(const ViewResult& result)
{
    ShownTable shown;
    result.writeTable(shown.table);
    for (std::size_t column = 0; column < shown.table.columns().size(); ++column) {
        shown.columns.push_back({column, false});
    }
    return tableInHtml(shown, {});
}

} // namespace capex
