// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/row_fates.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace capex {

namespace {

/// Whether a cell says that its row sums up others, alone or with words for what: "Total capex*",
/// "Total (USD bn)".
bool saysTotal(QStringView cell)
{
    static const QStringList beside{
        QStringLiteral("capex"),      QStringLiteral("spend"),   QStringLiteral("spending"),
        QStringLiteral("spent"),      QStringLiteral("capital"), QStringLiteral("expenditure"),
        QStringLiteral("amount"),     QStringLiteral("of"),      QStringLiteral("all"),
        QStringLiteral("for"),        QStringLiteral("the"),     QStringLiteral("above"),
        QStringLiteral("companies"),  QStringLiteral("company"), QStringLiteral("investment"),
        QStringLiteral("investments")};
    static const QStringList words{
        QStringLiteral("total"),     QStringLiteral("totals"),        QStringLiteral("grand total"),
        QStringLiteral("subtotal"),  QStringLiteral("sub-total"),     QStringLiteral("sum"),
        QStringLiteral("sum total"), QStringLiteral("all companies"), QStringLiteral("average"),
        QStringLiteral("mean"),      QStringLiteral("median"),        QStringLiteral("合计"),
        QStringLiteral("合計"),      QStringLiteral("总计"),          QStringLiteral("總計"),
        QStringLiteral("小计"),      QStringLiteral("小計"),          QStringLiteral("总额"),
        QStringLiteral("總額"),      QStringLiteral("共计"),          QStringLiteral("共計"),
        QStringLiteral("平均"),      QStringLiteral("平均值")};
    static const QRegularExpression aside(QStringLiteral("[(（［\\[].*|[^\\p{L}\\s-]"));
    QString said = cell.toString().toLower().remove(aside).simplified();
    const auto isTotal = [](const QString& text) { return words.contains(text); };
    while (!said.isEmpty() && !isTotal(said)) {
        const qsizetype last = said.lastIndexOf(u' ');
        if (!beside.contains(said.mid(last + 1))) {
            return false;
        }
        said = said.left(std::max<qsizetype>(last, 0));
    }
    return !said.isEmpty();
}

/// The first cell that says something; empty in a blank row.
QStringView firstFilled(const TableRow& row)
{
    std::size_t column = 0;
    while (column < row.cells.size() && row.cell(column).isEmpty()) {
        ++column;
    }
    return row.cell(column);
}

/// Whether its company says so, or where it names none the first cell that says something.
bool isTotal(const TableRow& row, const ColumnsReading& columns)
{
    const auto company = std::ranges::find(columns.taken, QStringLiteral("company"),
                                           [](const TableColumn& each) { return each.what.field; });
    if (company != columns.taken.end() && !row.cell(company->cell).isEmpty()) {
        return saysTotal(row.cell(company->cell));
    }
    return saysTotal(firstFilled(row));
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

/// Whether a single cell holds as many as the table has columns, divided by another sign: then the
/// table goes on in it.
bool isWholeRow(const TableRow& row, const ColumnsReading& columns)
{
    const QStringView cell = firstFilled(row);
    return std::ranges::any_of(QStringView(u",;\t|"), [&](QChar divider) {
        const auto parts = cell.split(divider);
        const bool hasNumber = std::ranges::any_of(
            parts, [](QStringView part) { return part.trimmed().toDouble() != 0; });
        return parts.size() == columns.headings.size() && hasNumber;
    });
}

RowFate fateOf(const TableRow& row, const ColumnsReading& columns)
{
    const bool isHead = row.number >= columns.firstHeadRow && row.number <= columns.headerRow;
    return row.isBlank()                                                ? RowFate::Blank
           : isHead || repeatsHeadings(row, columns.headings)           ? RowFate::Header
           : row.number < std::max(columns.headerRow, columns.firstRow) ? RowFate::Preamble
           : isTotal(row, columns)                                      ? RowFate::Total
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
        if (fates[index] == RowFate::Refused && row.filled() == 1 && !isWholeRow(row, columns)) {
            fates[index] = RowFate::Footnote;
        }
    }
    return fates;
}

} // namespace capex
