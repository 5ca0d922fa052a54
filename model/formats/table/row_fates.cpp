// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/row_fates.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace capex {

namespace {

const QStringList& totalWords()
{
    static const QStringList words{
        QStringLiteral("total"),     QStringLiteral("totals"),        QStringLiteral("grand total"),
        QStringLiteral("subtotal"),  QStringLiteral("sub-total"),     QStringLiteral("sum"),
        QStringLiteral("sum total"), QStringLiteral("all companies"), QStringLiteral("average"),
        QStringLiteral("mean"),      QStringLiteral("median"),        QStringLiteral("合计"),
        QStringLiteral("合計"),      QStringLiteral("总计"),          QStringLiteral("總計"),
        QStringLiteral("小计"),      QStringLiteral("小計"),          QStringLiteral("总额"),
        QStringLiteral("總額"),      QStringLiteral("共计"),          QStringLiteral("共計"),
        QStringLiteral("平均"),      QStringLiteral("平均值")};
    return words;
}

/// In small letters, without what stands in brackets and signs of footnotes.
QString foldedName(QStringView cell)
{
    static const QRegularExpression aside(QStringLiteral("[(（［\\[].*|[^\\p{L}\\s-]"));
    return cell.toString().toLower().remove(aside).simplified();
}

/// Whether a cell can say that its row sums up others: nearly none does, and looking closer takes
/// its time.
bool maySayTotal(QStringView cell)
{
    const auto* const letter = std::ranges::find_if(cell, [](QChar c) { return c.isLetter(); });
    const QStringView said = cell.sliced(letter - cell.begin());
    return cell.contains(u"total", Qt::CaseInsensitive) ||
           std::ranges::any_of(totalWords(), [&](const QString& word) {
               return said.startsWith(word, Qt::CaseInsensitive);
           });
}

/// What a cell says behind a word for a total, folded: "aws" of "Total AWS", nothing but an empty
/// text of "Total capex*", "Total (USD bn)" and "Group total".
std::optional<QString> totalOf(QStringView cell)
{
    static const QStringList beside{QStringLiteral("capex"),        QStringLiteral("spend"),
                                    QStringLiteral("spending"),     QStringLiteral("spent"),
                                    QStringLiteral("capital"),      QStringLiteral("expenditure"),
                                    QStringLiteral("amount"),       QStringLiteral("of"),
                                    QStringLiteral("all"),          QStringLiteral("for"),
                                    QStringLiteral("the"),          QStringLiteral("above"),
                                    QStringLiteral("companies"),    QStringLiteral("company"),
                                    QStringLiteral("investment"),   QStringLiteral("investments"),
                                    QStringLiteral("group"),        QStringLiteral("segment"),
                                    QStringLiteral("segments"),     QStringLiteral("divisions"),
                                    QStringLiteral("consolidated"), QStringLiteral("peers"),
                                    QStringLiteral("hyperscalers")};
    if (!maySayTotal(cell)) {
        return std::nullopt;
    }
    QString said = foldedName(cell);
    QStringList rest;
    const QStringList words = said.split(u' ');
    if (words.size() > 1 &&
        (words.last() == QStringLiteral("total") || words.last() == QStringLiteral("subtotal"))) {
        return QString();
    }
    while (!said.isEmpty() && !totalWords().contains(said)) {
        const qsizetype last = said.lastIndexOf(u' ');
        rest.prepend(said.mid(last + 1));
        said = said.left(std::max<qsizetype>(last, 0));
    }
    const bool isPlain =
        std::ranges::all_of(rest, [](const QString& word) { return beside.contains(word); });
    return said.isEmpty() ? std::nullopt : std::optional(isPlain ? QString() : rest.join(u' '));
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

/// The cell that names whom the row is about: its company, or where it names none the first that
/// says something.
QStringView nameOf(const TableRow& row, const ColumnsReading& columns)
{
    const auto company = std::ranges::find(columns.taken, QStringLiteral("company"),
                                           [](const TableColumn& each) { return each.what.field; });
    const bool isNamed = company != columns.taken.end() && !row.cell(company->cell).isEmpty();
    return isNamed ? row.cell(company->cell) : firstFilled(row);
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
                                                                        : RowFate::Refused;
}

/// Declares the rows that sum up those of a name which other rows have: "Total AWS" where there is
/// a row for "AWS".
void findTotalsOfOthers(const Table& table, const ColumnsReading& columns,
                        const QHash<QString, std::vector<std::size_t>>& totals,
                        std::vector<RowFate>& fates)
{
    TableRow row;
    for (std::size_t index = 0; index < table.size() && !totals.isEmpty(); ++index) {
        table.read(index, row);
        const auto found = fates[index] == RowFate::Refused
                               ? totals.constFind(foldedName(nameOf(row, columns)))
                               : totals.constEnd();
        if (found != totals.constEnd()) {
            for (const std::size_t total : *found) {
                fates[total] = RowFate::Total;
            }
        }
    }
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

bool saysTotal(QStringView cell)
{
    return totalOf(cell) == QString();
}

bool mayBeTotal(QStringView cell)
{
    return totalOf(cell).has_value();
}

std::vector<RowFate> fatesOf(const Table& table, const ColumnsReading& columns,
                             const std::function<void(const TableRow&)>& look)
{
    std::vector<RowFate> fates;
    std::size_t lastFigure = 0;
    QHash<QString, std::vector<std::size_t>> totals; // of a name that other rows may have
    TableRow row;
    for (std::size_t index = 0; index < table.size(); ++index) {
        table.read(index, row);
        fates.push_back(fateOf(row, columns));
        if (fates.back() != RowFate::Refused) {
            continue;
        }
        if (const auto of = totalOf(nameOf(row, columns)); of && of->isEmpty()) {
            fates.back() = RowFate::Total;
            continue;
        } else if (of) {
            totals[*of].push_back(index);
        }
        lastFigure = hasAmount(row, columns.taken) ? index : lastFigure;
        if (row.filled() > 1) {
            look(row);
        }
    }
    findTotalsOfOthers(table, columns, totals, fates);
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
