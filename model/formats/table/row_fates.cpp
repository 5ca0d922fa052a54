// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/row_fates.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

/// A word that says that a row sums up others.
bool saysTotal(QStringView cell)
{
    static const QStringList words{
        QStringLiteral("total"),     QStringLiteral("totals"),        QStringLiteral("grand total"),
        QStringLiteral("subtotal"),  QStringLiteral("sub-total"),     QStringLiteral("sum"),
        QStringLiteral("sum total"), QStringLiteral("all companies"), QStringLiteral("合计"),
        QStringLiteral("总计"),      QStringLiteral("小计"),          QStringLiteral("总额")};
    QStringView word = cell.trimmed();
    while (word.endsWith(u':') || word.endsWith(u'：')) {
        word.chop(1);
    }
    return std::ranges::any_of(words, [word = word.trimmed()](const QString& total) {
        return word.compare(total, Qt::CaseInsensitive) == 0;
    });
}

/// Whether one of its first two cells says so.
bool isTotal(const TableRow& row)
{
    return saysTotal(row.cell(0)) || saysTotal(row.cell(1));
}

/// Whether a row says the headings once more, as on the next page of a print.
bool repeatsHeadings(const TableRow& row, const QStringList& headings)
{
    const auto width = std::min(row.cells.size(), static_cast<std::size_t>(headings.size()));
    std::size_t same = 0;
    while (same < width && row.cell(same) == headings[static_cast<qsizetype>(same)]) {
        ++same;
    }
    return headings.size() > 1 && same == width && row.filled() > 1;
}

bool hasAmount(const TableRow& row, const std::vector<TableColumn>& columns)
{
    return std::ranges::any_of(columns, [&](const TableColumn& column) {
        return isAmountField(column.what.field) && !row.cell(column.cell).isEmpty();
    });
}

RowFate fateOf(const TableRow& row, const ColumnsReading& columns)
{
    const bool isHead = row.number >= columns.firstHeadRow && row.number <= columns.headerRow;
    return row.isBlank()                                                ? RowFate::Blank
           : isHead || repeatsHeadings(row, columns.headings)           ? RowFate::Header
           : row.number < std::max(columns.headerRow, columns.firstRow) ? RowFate::Preamble
           : isTotal(row)                                               ? RowFate::Total
                                                                        : RowFate::Refused;
}

} // namespace

QString keywordOf(RowFate fate)
{
    static const std::array<QString, 7> words{
        QStringLiteral("taken"),    QStringLiteral("refused"),  QStringLiteral("header"),
        QStringLiteral("preamble"), QStringLiteral("footnote"), QStringLiteral("blank"),
        QStringLiteral("total")};
    return words.at(static_cast<std::size_t>(fate));
}

std::vector<RowFate> fatesOf(const Table& table, const ColumnsReading& columns)
{
    std::vector<RowFate> fates;
    std::size_t lastFigure = 0;
    TableRow row;
    for (std::size_t index = 0; index < table.size(); ++index) {
        table.read(index, row);
        fates.push_back(fateOf(row, columns));
        if (fates.back() == RowFate::Refused && hasAmount(row, columns.taken)) {
            lastFigure = index;
        }
    }
    const bool isWide = columns.headings.size() > 1;
    for (std::size_t index = lastFigure + 1; index < table.size() && isWide; ++index) {
        table.read(index, row);
        if (fates[index] == RowFate::Refused && row.filled() == 1) {
            fates[index] = RowFate::Footnote;
        }
    }
    return fates;
}

} // namespace capex
