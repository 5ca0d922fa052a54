// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_columns.h"

#include "model/figures/excerpt.h"
#include "model/formats/table/headings.h"
#include "model/formats/table/table_headings.h"

#include <algorithm>

namespace capex {

namespace {

class ColumnFinder
{
public:
    ColumnFinder(const Table& table, const RecipeWishes& wishes)
        : m_table(table)
        , m_wishes(wishes)
    {
    }

    [[nodiscard]] ColumnsReading columns()
    {
        findColumns();
        return std::move(m_reading);
    }

private:
    [[nodiscard]] std::size_t size() const { return m_table.size(); }
    void read(std::size_t index) { m_table.read(index, m_row); }
    void ask(RecipeQuestion question) { m_reading.questions.append(std::move(question)); }
    void fail(Fault fault) { m_reading.fault = std::move(fault); }

    [[nodiscard]] std::optional<std::size_t> findHeader();
    void findColumns();
    void takeWishedColumns();
    void takeKnownColumns();
    void mapColumns();
    void takeConstants();
    void settleDoubles();
    void leaveTotals();
    void listColumns();
    [[nodiscard]] bool hasField(const QString& field) const;

    const Table& m_table;
    const RecipeWishes& m_wishes;
    ColumnsReading m_reading;
    TableRow m_row;
    std::vector<TableColumn> m_columns; ///< all that may be taken
};

/// The row that somebody said, else the one with most known headings.
std::optional<std::size_t> ColumnFinder::findHeader()
{
    if (!m_wishes.headerRow) {
        const auto header = headerRowOf(m_table);
        return header ? std::optional(header->index) : std::nullopt;
    }
    for (std::size_t index = 0; index < size(); ++index) {
        read(index);
        if (m_row.number == *m_wishes.headerRow) {
            return index;
        }
    }
    return std::nullopt;
}

void ColumnFinder::takeWishedColumns()
{
    for (const RecipeColumn& column : *m_wishes.columns) {
        const qsizetype cell = m_reading.headings.indexOf(column.heading);
        if (cell >= 0 && !column.field.isEmpty()) {
            m_columns.push_back({column, static_cast<std::size_t>(cell)});
        } else if (!column.field.isEmpty()) {
            fail({{Found::NoHeading, excerpt(column.heading)}, Expected::HeadingOfRecipe});
        }
    }
}

void ColumnFinder::takeKnownColumns()
{
    for (qsizetype cell = 0; cell < m_reading.headings.size(); ++cell) {
        const QString field = headingOf(m_reading.headings[cell]).field;
        if (!field.isEmpty()) {
            m_columns.push_back(
                {columnOf(m_reading.headings[cell], field), static_cast<std::size_t>(cell)});
        }
    }
}

/// What somebody has mapped takes the place of what was found for that field and for that heading.
void ColumnFinder::mapColumns()
{
    for (const auto& mapped : m_wishes.mapped) {
        const QString& field = mapped.first;
        const QString& heading = mapped.second;
        const qsizetype cell = m_reading.headings.indexOf(heading);
        if (cell < 0) {
            fail({{Found::NoHeading, excerpt(heading)},
                  {Expected::OneOf, m_reading.headings.join(QStringLiteral(", "))}});
            return;
        }
        const auto at = static_cast<std::size_t>(cell);
        std::erase_if(m_columns, [&](const TableColumn& column) {
            const bool isReplaced = column.cell == at || column.what.field == field ||
                                    (isAmountField(field) && isAmountField(column.what.field));
            return isReplaced && !column.isMapped;
        });
        m_columns.push_back({columnOf(heading, field), at, true});
    }
}

/// What is said of every row goes before any column; what nothing says of the kind and the measure
/// is as in any other file.
void ColumnFinder::takeConstants()
{
    m_reading.constants = m_wishes.constants;
    std::erase_if(m_columns, [&](const TableColumn& column) {
        return m_reading.constants.contains(column.what.field);
    });
    if (!m_wishes.columns) { // those of a recipe say what they are counted in
        for (TableColumn& column : m_columns) {
            const auto isSaid = [&](const char* field) {
                return m_reading.constants.contains(QString::fromLatin1(field));
            };
            column.what.unit = isSaid("unit") ? QString() : column.what.unit;
            column.what.currency = isSaid("currency") ? QString() : column.what.currency;
        }
    }
    const std::pair<QString, QString> defaults[]{
        {QStringLiteral("kind"), QStringLiteral("estimate")},
        {QStringLiteral("measure"), QStringLiteral("capex")}};
    for (const auto& [field, value] : defaults) {
        if (!hasField(field)) {
            m_reading.constants.insert(field, value);
        }
    }
}

/// Of several columns for one field the one that is spelled so, else it is to be asked; of texts
/// the first.
void ColumnFinder::settleDoubles()
{
    static const QStringList texts{QStringLiteral("note"), QStringLiteral("source"),
                                   QStringLiteral("statement"), QStringLiteral("evidence")};
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        const RecipeColumn& kept = m_columns[index].what;
        std::vector<std::size_t> doubles;
        for (std::size_t other = 0; other < m_columns.size(); ++other) {
            const RecipeColumn& what = m_columns[other].what;
            if (what.field == kept.field && what.period.isEmpty() && kept.period.isEmpty() &&
                !m_columns[other].isMapped) {
                doubles.push_back(other);
            }
        }
        if (doubles.size() < 2 || doubles.front() != index) {
            continue;
        }
        const auto own = std::ranges::find_if(
            doubles, [&](std::size_t at) { return headingOf(m_columns[at].what.heading).isOwn; });
        const std::size_t best = own == doubles.end() ? index : *own;
        if (own == doubles.end() && !texts.contains(kept.field)) {
            QStringList readings;
            for (const std::size_t at : doubles) {
                readings.append(m_columns[at].what.heading);
            }
            ask({QStringLiteral("field"), readings, kept.field,
                 QStringLiteral("--map %1=%2").arg(kept.field, quotedForMap(readings.first())),
                 kept.field});
        }
        for (const std::size_t at : doubles) {
            if (at != best) {
                m_columns[at].what.field.clear();
            }
        }
    }
}

/// Beside amounts of periods, one of none is their total where no column says its period.
void ColumnFinder::leaveTotals()
{
    static const QStringList periods{QStringLiteral("period"), QStringLiteral("calendar_year"),
                                     QStringLiteral("fiscal_year"), QStringLiteral("period_start")};
    const bool isWide = std::ranges::any_of(
        m_columns, [](const TableColumn& column) { return !column.what.period.isEmpty(); });
    if (!isWide ||
        std::ranges::any_of(periods, [&](const QString& each) { return hasField(each); })) {
        return;
    }
    for (TableColumn& column : m_columns) {
        if (isAmountField(column.what.field) && column.what.period.isEmpty() && !column.isMapped) {
            column.what.field.clear();
        }
    }
}

bool ColumnFinder::hasField(const QString& field) const
{
    return m_reading.constants.contains(field) ||
           std::ranges::any_of(
               m_columns, [&](const TableColumn& column) { return column.what.field == field; });
}

/// Every column with what it is taken for, in the order of the table.
void ColumnFinder::listColumns()
{
    for (qsizetype cell = 0; cell < m_reading.headings.size(); ++cell) {
        bool isTaken = false;
        for (const TableColumn& column : m_columns) {
            if (column.cell == static_cast<std::size_t>(cell) && !column.what.field.isEmpty()) {
                m_reading.all.append(column.what);
                m_reading.taken.push_back(column);
                isTaken = true;
            }
        }
        if (!isTaken) {
            m_reading.all.append({m_reading.headings[cell], {}, {}, {}, {}});
        }
    }
}

void ColumnFinder::findColumns()
{
    const auto header = findHeader();
    if (header) {
        const Headings headings = headingsAt(m_table, *header);
        m_reading.headings = headings.texts;
        m_reading.firstHeadRow = headings.firstRow;
        m_reading.headerRow = headings.lastRow;
    } else {
        m_reading.headerRow = 0;
        QStringList rows;
        for (std::size_t index = 0; index < std::min<std::size_t>(size(), 3); ++index) {
            read(index);
            rows.append(QString::number(m_row.number));
        }
        ask({QStringLiteral("header"),
             rows,
             {},
             QStringLiteral("--dialect header_row=") + rows.value(0, QStringLiteral("1"))});
    }
    m_reading.firstRow = m_wishes.firstRow.value_or(m_reading.headerRow + 1);
    if (m_wishes.columns) {
        takeWishedColumns();
    } else {
        takeKnownColumns();
    }
    mapColumns();
    takeConstants();
    settleDoubles();
    leaveTotals();
    listColumns();
}

} // namespace

RecipeColumn columnOf(const QString& heading, const QString& field)
{
    RecipeColumn column{heading, field, {}, {}, {}};
    if (isAmountField(field)) {
        const Heading said = headingOf(heading);
        column.currency = said.words.currency ? said.words.currency->text() : QString();
        column.unit = said.words.scale ? textOf(*said.words.scale) : QString();
        column.period = said.period;
    }
    return column;
}

bool isAmountField(const QString& field)
{
    return field == QStringLiteral("value") || field == QStringLiteral("low") ||
           field == QStringLiteral("high");
}

NumberMarks marksIn(CellType type, const NumberMarks& ofTable)
{
    return isNumber(type) ? NumberMarks() : ofTable;
}

QString shownAmount(QStringView cell, CellType type)
{
    const int power = shownPower(type);
    return power == 0 ? cell.toString() : shifted(cell.toString(), -power);
}

ColumnsReading columnsOf(const Table& table, const RecipeWishes& wishes)
{
    return ColumnFinder(table, wishes).columns();
}

} // namespace capex
