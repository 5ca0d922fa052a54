// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_reading.h"

#include "model/figures/excerpt.h"
#include "model/formats/table/dialect.h"
#include "model/formats/table/headings.h"
#include "model/formats/table/said_period.h"
#include "model/formats/table/text_encoding.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <span>

namespace capex {

namespace {

const QString valueField = QStringLiteral("value");

bool isPeriod(const QString& field)
{
    static const QStringList fields{QStringLiteral("period"), QStringLiteral("calendar_year"),
                                    QStringLiteral("fiscal_year"), QStringLiteral("period_start"),
                                    QStringLiteral("period_end")};
    return fields.contains(field);
}

/// A word in the first column that says that the row sums up others.
bool saysTotal(QStringView cell)
{
    static const QStringList words{
        QStringLiteral("total"),     QStringLiteral("totals"),        QStringLiteral("grand total"),
        QStringLiteral("subtotal"),  QStringLiteral("sub-total"),     QStringLiteral("sum"),
        QStringLiteral("sum total"), QStringLiteral("all companies"), QStringLiteral("合计"),
        QStringLiteral("总计"),      QStringLiteral("小计"),          QStringLiteral("总额")};
    QString word = cell.trimmed().toString().toLower();
    while (word.endsWith(u':') || word.endsWith(u'：')) {
        word.chop(1);
    }
    return words.contains(word.trimmed());
}

QString nameOf(QChar delimiter)
{
    return delimiter == u'\t' ? QStringLiteral("\\t") : QString(delimiter);
}

class Detector
{
public:
    Detector(TableReading& reading, const RecipeWishes& wishes)
        : m_reading(reading)
        , m_recipe(reading.recipe)
        , m_wishes(wishes)
    {
    }

    void openText(const QByteArray& content);
    void detect();

private:
    [[nodiscard]] std::size_t size() const { return m_reading.table->size(); }
    void read(std::size_t index) { m_reading.table->read(index, m_row); }
    void ask(RecipeQuestion question)
    {
        if (!m_recipe.questions.contains(question)) {
            m_recipe.questions.append(std::move(question));
        }
    }
    void fail(Fault fault, int line = 0)
    {
        m_reading.fault = std::move(fault);
        m_reading.faultLine = line;
    }

    void findColumns();
    void findFates();
    void findMarks();
    void findDateOrder();
    void askForScale();
    void askForMissing();
    void askForYears();
    [[nodiscard]] bool hasField(const QString& field) const;
    [[nodiscard]] bool isData(std::size_t index) const
    {
        return m_reading.fates[index] == RowFate::Refused;
    }
    /// Calls `look` with each cell of a field in the rows of data that says something.
    template <typename Look>
    void forEachCell(bool (*isField)(const QString&), Look look);
    [[nodiscard]] QStringList untaken() const;

    TableReading& m_reading;
    Recipe& m_recipe;
    const RecipeWishes& m_wishes;
    TableRow m_row;
    QStringList m_headings;
};

void Detector::openText(const QByteArray& content)
{
    EncodingReading encoding = encodingOf(content);
    const QString name = m_wishes.encoding.value_or(encoding.name);
    if (name.isEmpty()) {
        fail({Found::NulByte, Expected::PlainText});
        return;
    }
    auto text = decoded(content, name);
    if (!text) {
        fail({{Found::NotInEncoding, name},
              {Expected::OneOf, knownEncodings().join(QStringLiteral(", "))}});
        return;
    }
    m_recipe.encoding = name;
    if (encoding.isOpen() && !m_wishes.encoding) {
        ask({QStringLiteral("encoding"), encoding.candidates,
             encoding.samples.join(QStringLiteral(" | ")),
             QStringLiteral("--dialect encoding=") + encoding.candidates.first()});
    }
    DialectReading dialect;
    if (m_wishes.delimiter) {
        dialect.dialect.delimiter = *m_wishes.delimiter;
    } else {
        dialect = dialectOf(*text);
    }
    dialect.dialect.quote = m_wishes.quote.value_or(dialect.dialect.quote);
    m_recipe.dialect = dialect.dialect;
    if (!dialect.candidates.isEmpty()) {
        QStringList readings;
        for (const QChar candidate : dialect.candidates) {
            readings.append(nameOf(candidate));
        }
        ask({QStringLiteral("delimiter"), readings, excerpt(text->section(u'\n', 0, 0)),
             QStringLiteral("--dialect delimiter=") + readings.first()});
    }
    auto table = std::make_unique<TextTable>(std::move(*text), m_recipe.dialect);
    if (table->flaw()) {
        fail(table->flaw()->fault, table->flaw()->line);
    }
    m_reading.table = std::move(table);
}

void Detector::findColumns()
{
    ColumnsReading columns = columnsOf(*m_reading.table, m_wishes);
    m_headings = columns.headings;
    m_recipe.headerRow = columns.headerRow;
    m_recipe.firstRow = columns.firstRow;
    m_recipe.columns = columns.all;
    m_recipe.constants = columns.constants;
    m_recipe.questions += columns.questions;
    m_reading.columns = std::move(columns.taken);
    if (columns.fault) {
        fail(*columns.fault);
    }
}

bool Detector::hasField(const QString& field) const
{
    return m_recipe.constants.contains(field) ||
           std::ranges::any_of(m_reading.columns, [&](const TableColumn& column) {
               return column.what.field == field;
           });
}

/// What stands before the table, below it, and among its rows without being a figure.
void Detector::findFates()
{
    std::vector<RowFate>& fates = m_reading.fates;
    fates.assign(size(), RowFate::Refused);
    const bool isWide = m_headings.size() > 1;
    std::size_t lastFigure = 0;
    for (std::size_t index = 0; index < size(); ++index) {
        read(index);
        const auto isHeadingAgain = [&] {
            return m_row.filled() > 1 &&
                   std::ranges::equal(
                       std::span(m_row.cells)
                           .first(std::min<std::size_t>(
                               m_row.cells.size(), static_cast<std::size_t>(m_headings.size()))),
                       std::span(m_headings)
                           .first(std::min(static_cast<std::size_t>(m_row.cells.size()),
                                           static_cast<std::size_t>(m_headings.size()))),
                       [](QStringView cell, const QString& heading) {
                           return cell.trimmed() == heading;
                       });
        };
        if (m_row.isBlank()) {
            fates[index] = RowFate::Blank;
        } else if (m_row.number == m_recipe.headerRow || (isWide && isHeadingAgain())) {
            fates[index] = RowFate::Header;
        } else if (m_row.number < m_recipe.headerRow || m_row.number < m_recipe.firstRow) {
            fates[index] = RowFate::Preamble;
        } else if (std::ranges::any_of(
                       std::span(m_row.cells).first(std::min<std::size_t>(m_row.cells.size(), 2)),
                       saysTotal)) {
            fates[index] = RowFate::Total;
        } else if (std::ranges::any_of(m_reading.columns, [&](const TableColumn& column) {
                       return isAmountField(column.what.field) &&
                              !m_row.cell(column.cell).isEmpty();
                   })) {
            lastFigure = index;
        }
    }
    for (std::size_t index = lastFigure + 1; index < size() && isWide; ++index) {
        read(index);
        if (isData(index) && m_row.filled() == 1) {
            fates[index] = RowFate::Footnote;
        }
    }
}

template <typename Look>
void Detector::forEachCell(bool (*isField)(const QString&), Look look)
{
    for (std::size_t index = 0; index < size(); ++index) {
        if (!isData(index)) {
            continue;
        }
        read(index);
        for (const TableColumn& column : m_reading.columns) {
            const QStringView cell = m_row.cell(column.cell);
            if (isField(column.what.field) && !cell.isEmpty()) {
                look(cell, column.what);
            }
        }
    }
}

/// The decimal mark that the numbers of the whole file allow.
void Detector::findMarks()
{
    bool point = true;
    bool comma = true;
    QString sample;
    forEachCell(isAmountField, [&](QStringView cell, const RecipeColumn&) {
        const FittingMarks fitting = marksOf(cell);
        point = point && fitting.point;
        comma = comma && fitting.comma;
        sample = sample.isEmpty() && fitting.matters ? cell.toString() : sample;
    });
    const bool isComma = comma && !point;
    m_recipe.marks.decimal = m_wishes.decimal.value_or(isComma ? u',' : u'.');
    forEachCell(isAmountField, [&](QStringView cell, const RecipeColumn&) {
        if (m_recipe.marks.thousands.isNull()) {
            m_recipe.marks.thousands = thousandsIn(cell, m_recipe.marks.decimal);
        }
    });
    m_recipe.marks.thousands = m_wishes.thousands.value_or(m_recipe.marks.thousands);
    const bool isOpen = point == comma && !sample.isEmpty();
    if (isOpen && !m_wishes.decimal) {
        ask({QStringLiteral("decimal"),
             {QStringLiteral("."), QStringLiteral(",")},
             excerpt(sample),
             QStringLiteral("--dialect decimal=.")});
    }
}

void Detector::findDateOrder()
{
    bool dmy = true;
    bool mdy = true;
    QString sample;
    forEachCell([](const QString& field) { return field == QStringLiteral("announced"); },
                [&](QStringView cell, const RecipeColumn&) {
                    const FittingOrders fitting = ordersOf(cell);
                    dmy = dmy && fitting.dmy;
                    mdy = mdy && fitting.mdy;
                    sample = sample.isEmpty() && fitting.matters ? cell.toString() : sample;
                });
    m_recipe.dateOrder = m_wishes.dateOrder.value_or(mdy && !dmy ? DateOrder::Mdy : DateOrder::Dmy);
    if (dmy == mdy && !sample.isEmpty() && !m_wishes.dateOrder) {
        ask({QStringLiteral("date_order"),
             {QStringLiteral("dmy"), QStringLiteral("mdy")},
             excerpt(sample),
             QStringLiteral("--dialect date_order=dmy")});
    }
}

/// Where neither heading, column, constant, the lines above the table nor the cells say what the
/// amounts are counted in.
void Detector::askForScale()
{
    for (std::size_t index = 0; index < size(); ++index) {
        if (m_reading.fates[index] != RowFate::Preamble) {
            continue;
        }
        read(index);
        for (const QStringView cell : m_row.cells) {
            const ScaleWords words = scaleIn(cell);
            if (words.scale && !hasField(QStringLiteral("unit"))) {
                m_recipe.constants.insert(QStringLiteral("unit"), textOf(*words.scale));
            }
            if (words.currency && !hasField(QStringLiteral("currency"))) {
                m_recipe.constants.insert(QStringLiteral("currency"), words.currency->text());
            }
        }
    }
    QString withoutUnit;
    QString withoutCurrency;
    forEachCell(isAmountField, [&](QStringView cell, const RecipeColumn& column) {
        const auto said = amountAsSaid(cell, m_recipe.marks);
        if (!said) {
            return;
        }
        if (column.unit.isEmpty() && !said->words.scale && withoutUnit.isEmpty()) {
            withoutUnit = cell.toString();
        }
        if (column.currency.isEmpty() && !said->words.currency && withoutCurrency.isEmpty()) {
            withoutCurrency = cell.toString();
        }
    });
    if (!withoutUnit.isEmpty() && !hasField(QStringLiteral("unit"))) {
        ask({QStringLiteral("unit"),
             {QStringLiteral("billion"), QStringLiteral("million"), QStringLiteral("unit")},
             excerpt(withoutUnit),
             QStringLiteral("--set unit=billion")});
    }
    if (!withoutCurrency.isEmpty() && !hasField(QStringLiteral("currency"))) {
        ask({QStringLiteral("currency"),
             {QStringLiteral("USD"), QStringLiteral("CNY")},
             excerpt(withoutCurrency),
             QStringLiteral("--set currency=USD")});
    }
}

/// Columns that are not taken.
QStringList Detector::untaken() const
{
    QStringList headings;
    for (const RecipeColumn& column : m_recipe.columns) {
        if (column.field.isEmpty() && !column.heading.isEmpty()) {
            headings.append(column.heading);
        }
    }
    return headings;
}

void Detector::askForMissing()
{
    const auto hasAny = [&](bool (*isField)(const QString&)) {
        return std::ranges::any_of(m_reading.columns,
                                   [&](const TableColumn& column) {
                                       return isField(column.what.field) ||
                                              (isField == isPeriod &&
                                               !column.what.period.isEmpty());
                                   }) ||
               std::ranges::any_of(m_recipe.constants.keys(), isField);
    };
    const QStringList left = untaken();
    const auto askFor = [&](const QString& about, const QString& field, const QString& answer) {
        ask({about, left, field,
             left.isEmpty()
                 ? answer
                 : QStringLiteral("--map %1=%2").arg(field, quotedForMap(left.first()))});
    };
    if (!hasField(QStringLiteral("company"))) {
        askFor(QStringLiteral("field"), QStringLiteral("company"),
               QStringLiteral("--set company=NAME"));
    }
    if (!hasAny(isAmountField)) {
        askFor(QStringLiteral("field"), valueField, QStringLiteral("--set value=AMOUNT"));
    }
    if (!hasAny(isPeriod)) {
        ask({QStringLiteral("period"), left, {}, QStringLiteral("--set period=YEAR")});
    }
    if (!hasField(QStringLiteral("announced"))) {
        ask({QStringLiteral("field"), left, QStringLiteral("announced"),
             QStringLiteral("--set announced=YYYY-MM-DD")});
    }
}

/// A year among amounts is hardly an amount.
void Detector::askForYears()
{
    QSet<QString> asked;
    forEachCell(isAmountField, [&](QStringView cell, const RecipeColumn& column) {
        bool isNumber = false;
        const int number = cell.toInt(&isNumber);
        const bool isMapped = std::ranges::any_of(
            m_wishes.mapped, [&](const auto& mapped) { return mapped.second == column.heading; });
        if (isNumber && number >= 1990 && number <= 2100 && cell.size() == 4 && !isMapped &&
            !m_wishes.columns && !asked.contains(column.heading)) {
            asked.insert(column.heading);
            ask({QStringLiteral("field"),
                 {column.field, QStringLiteral("period")},
                 cell.toString(),
                 QStringLiteral("--map %1=%2").arg(column.field, quotedForMap(column.heading))});
        }
    });
}

void Detector::detect()
{
    findColumns();
    findFates();
    findMarks();
    findDateOrder();
    askForScale();
    askForMissing();
    askForYears();
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

TableReading readTable(const QByteArray& content, const RecipeWishes& wishes)
{
    TableReading reading;
    Detector detector(reading, wishes);
    detector.openText(content);
    if (reading.table) {
        detector.detect();
    }
    return reading;
}

} // namespace capex
