// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/tab_separated.h"

#include "model/tables/table_model.h"

#include <QLocale>

#include <set>

namespace capex {

namespace {

QString guarded(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    const bool looksLikeFormula = !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
    return looksLikeFormula ? u'\'' + text : text;
}

QString cellText(const QModelIndex& cell)
{
    const QVariant number = cell.data(NumberRole);
    return number.isValid()
               ? QLocale::c().toString(number.toDouble(), 'g', QLocale::FloatingPointShortest)
               : guarded(cell.data(Qt::DisplayRole).toString());
}

} // namespace

QString tabSeparated(const QModelIndexList& cells)
{
    if (cells.isEmpty()) {
        return {};
    }
    const std::set<QModelIndex> chosen(cells.begin(), cells.end());
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
    }
    const QAbstractItemModel& model = *cells.front().model();
    QStringList lines;
    const auto addLine = [&](auto textOf) {
        QStringList texts;
        for (const int column : columns) {
            texts.append(textOf(column));
        }
        lines.append(texts.join(u'\t'));
    };
    addLine(
        [&](int column) { return guarded(model.headerData(column, Qt::Horizontal).toString()); });
    for (const int row : rows) {
        addLine([&](int column) {
            const QModelIndex cell = model.index(row, column);
            return chosen.contains(cell) ? cellText(cell) : QString();
        });
    }
    return lines.join(u'\n') + u'\n';
}

QString tabSeparated(const QAbstractItemModel& model)
{
    QModelIndexList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(model.index(row, column));
        }
    }
    return tabSeparated(cells);
}

} // namespace capex
