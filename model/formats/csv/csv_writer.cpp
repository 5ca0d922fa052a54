// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"

#include "model/formats/text/number_text.h"

#include <QStringView>

#include <algorithm>

namespace capex {

namespace {

bool startsAFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text.front());
}

/// Whether `text` begins a formula, or would be taken for a guarded one.
bool needsGuard(QStringView text)
{
    while (text.startsWith(u'\'')) {
        text = text.mid(1);
    }
    return startsAFormula(text);
}

bool needsQuotes(const QByteArray& content)
{
    const auto isSpecial = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    return std::ranges::any_of(content, isSpecial) || content.startsWith(' ') ||
           content.endsWith(' ');
}

/// Whether `text` is a cell as it stands, of signs that take a byte each: most are.
bool isPlain(const QString& text)
{
    const auto isVisible = [](QChar c) { return c > u' ' && c <= u'~' && c != u',' && c != u'"'; };
    return !text.isEmpty() && isVisible(text.front()) && isVisible(text.back()) &&
           std::ranges::all_of(text, [&](QChar c) { return c == u' ' || isVisible(c); });
}

} // namespace

void CsvWriter::text(const QString& value)
{
    asRead(guarded(value));
}

void CsvWriter::asRead(const QString& text)
{
    if (text.isEmpty()) {
        empty();
        return;
    }
    if (isPlain(text)) {
        cell({});
        const qsizetype begin = m_text.size();
        m_text.resize(begin + text.size());
        std::ranges::transform(text, m_text.begin() + begin,
                               [](QChar c) { return static_cast<char>(c.unicode()); });
        return;
    }
    QByteArray content = text.toUtf8();
    if (needsQuotes(content)) {
        content.replace('"', "\"\"");
        content = '"' + content + '"';
    }
    cell(content);
}

void CsvWriter::number(double value)
{
    cell(numberText(value));
}

void CsvWriter::empty()
{
    cell({});
}

void CsvWriter::finishRow()
{
    m_text += '\n';
    m_rowHasCells = false;
}

void CsvWriter::cell(const QByteArray& content)
{
    if (m_rowHasCells) {
        m_text += ',';
    }
    m_text += content;
    m_rowHasCells = true;
}

QString guarded(const QString& text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

QString unguarded(const QString& cell)
{
    return cell.startsWith(u'\'') && needsGuard(QStringView(cell).mid(1)) ? cell.mid(1) : cell;
}

} // namespace capex
