// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_columns.h"

#include "model/figures/excerpt.h"
#include "model/formats/table/headings.h"
#include "model/formats/table/table_headings.h"

#include <algorithm>

namespace capex {

namespace {

/// Those that are alike with the number of their column, from 1, behind them.
QStringList toldApart(QStringList headings)
{
    for (bool areApart = false; !areApart;) {
        const QStringList before = headings;
        for (qsizetype at = 0; at < before.size(); ++at) {
            if (!before[at].isEmpty() && before.count(before[at]) > 1) {
                headings[at] += QStringLiteral(" [%1]").arg(at + 1);
            }
        }
        areApart = headings == before;
    }
    return headings;
}

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

    [[nodiscard]] std::optional<std::size_t> findHeader();
    void findColumns();
    void takeWishedColumns();
    void takeKnownColumns();
    void mapColumns();
    void takeConstants();
    void settleDoubles();
    void leaveTotals();
    void listColumns();
    [[nodiscard]] std::optional<std::size_t> columnNamed(const QString& name, Fault otherwise);
    void askForDoubles(const std::vector<std::size_t>& doubles);
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

/// Where no column has that heading, or several have it, the table cannot be read so.
std::optional<std::size_t> ColumnFinder::columnNamed(const QString& name, Fault otherwise)
{
    const qsizetype cell = m_reading.names.indexOf(name);
    if (cell >= 0) {
        return static_cast<std::size_t>(cell);
    }
    QStringList alike;
    for (qsizetype at = 0; at < m_reading.names.size(); ++at) {
        alike += m_reading.headings[at] == name ? QStringList(m_reading.names[at]) : QStringList();
    }
    m_reading.fault = alike.isEmpty() ? std::move(otherwise)
                                      : Fault{{Found::SecondColumn, excerpt(name)},
                                              {Expected::OneOf, alike.join(QStringLiteral(", "))}};
    return std::nullopt;
}

void ColumnFinder::takeWishedColumns()
{
    for (const RecipeColumn& column : *m_wishes.columns) {
        if (column.field.isEmpty()) {
            continue;
        }
        if (const auto cell =
                columnNamed(column.heading, {{Found::NoHeading, excerpt(column.heading)},
                                             Expected::HeadingOfRecipe})) {
            m_columns.push_back({column, *cell});
        }
    }
}

void ColumnFinder::takeKnownColumns()
{
    for (qsizetype cell = 0; cell < m_reading.names.size(); ++cell) {
        const QString field = headingOf(m_reading.headings[cell]).field;
        if (!field.isEmpty()) {
            m_columns.push_back(
                {columnOf(m_reading.names[cell], field), static_cast<std::size_t>(cell)});
        }
    }
}

/// What somebody has mapped takes the place of what was found for that field and for that heading.
void ColumnFinder::mapColumns()
{
    for (const auto& mapped : m_wishes.mapped) {
        const QString& field = mapped.first;
        const QString& heading = mapped.second;
        const auto cell =
            columnNamed(heading, {{Found::NoHeading, excerpt(heading)},
                                  {Expected::OneOf, m_reading.names.join(QStringLiteral(", "))}});
        if (!cell) {
            return;
        }
        std::erase_if(m_columns, [&](const TableColumn& column) {
            const bool isReplaced = column.cell == *cell || column.what.field == field ||
                                    (isAmountField(field) && isAmountField(column.what.field));
            return isReplaced && !column.isMapped;
        });
        m_columns.push_back({columnOf(heading, field), *cell, true});
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

/// Of several columns for one field, or for its amounts of one period, the one that is spelled so,
/// else it is to be asked; of texts the first.
void ColumnFinder::settleDoubles()
{
    static const QStringList texts{QStringLiteral("note"), QStringLiteral("source"),
                                   QStringLiteral("statement"), QStringLiteral("evidence")};
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        const RecipeColumn kept = m_columns[index].what;
        std::vector<std::size_t> doubles;
        std::vector<std::size_t> own;
        for (std::size_t other = index; other < m_columns.size(); ++other) {
            const RecipeColumn& what = m_columns[other].what;
            const bool isSettled = m_columns[other].isMapped && what.period.isEmpty();
            if (!what.field.isEmpty() && what.field == kept.field && what.period == kept.period &&
                !isSettled) {
                doubles.push_back(other);
                if (headingOf(what.heading).isOwn) {
                    own.push_back(other);
                }
            }
        }
        if (doubles.size() < 2 || doubles.front() != index) {
            continue;
        }
        if (own.size() != 1 && !texts.contains(kept.field)) {
            askForDoubles(doubles);
        }
        for (const std::size_t at : doubles) {
            if (at != (own.size() == 1 ? own.front() : index)) {
                m_columns[at].what.field.clear();
            }
        }
    }
}

void ColumnFinder::askForDoubles(const std::vector<std::size_t>& doubles)
{
    const RecipeColumn& first = m_columns[doubles.front()].what;
    RecipeQuestion question{QStringLiteral("field"), {}, first.field, {}, first.field, {}, {}};
    for (const std::size_t at : doubles) {
        question.readings.append(m_columns[at].what.heading);
    }
    question.beside = headingsBeside(first, m_columns);
    question.answer = mapOption(first.field, question.beside + question.readings.first(1));
    ask(std::move(question));
}

/// Beside amounts of periods, one of none is their total where no column says its period.
void ColumnFinder::leaveTotals()
{
    static const QStringList periods{QStringLiteral("period"), QStringLiteral("calendar_year"),
                                     QStringLiteral("fiscal_year"), QStringLiteral("period_start"),
                                     QStringLiteral("month")};
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
    for (qsizetype cell = 0; cell < m_reading.names.size(); ++cell) {
        bool isTaken = false;
        for (const TableColumn& column : m_columns) {
            if (column.cell == static_cast<std::size_t>(cell) && !column.what.field.isEmpty()) {
                m_reading.all.append(column.what);
                m_reading.taken.push_back(column);
                isTaken = true;
            }
        }
        if (!isTaken) {
            m_reading.all.append({m_reading.names[cell], {}, {}, {}, {}});
        }
    }
}

void ColumnFinder::findColumns()
{
    const auto header = findHeader();
    if (header) {
        const Headings headings = headingsAt(m_table, *header);
        m_reading.headings = headings.texts;
        m_reading.names = toldApart(headings.texts);
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

QStringList headingsBeside(const RecipeColumn& column, const std::vector<TableColumn>& all)
{
    QStringList headings;
    for (const TableColumn& other : all) {
        const bool isBeside = !column.period.isEmpty() && !other.what.period.isEmpty() &&
                              other.what.field == column.field &&
                              other.what.period != column.period;
        headings += isBeside ? QStringList(other.what.heading) : QStringList();
    }
    return headings;
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
