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

namespace capex {

namespace {

constexpr std::size_t headRows = 50; ///< among which the headings are looked for

const QString valueField = QStringLiteral("value");

bool isAmount(const QString& field)
{
    return field == valueField || field == QStringLiteral("low") || field == QStringLiteral("high");
}

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

    [[nodiscard]] std::optional<std::size_t> findHeader();
    void findColumns();
    void takeWishedColumns(const QStringList& headings);
    void takeKnownColumns(const QStringList& headings);
    void mapColumns(const QStringList& headings);
    void takeConstants();
    void settleDoubles();
    void listColumns(const QStringList& headings);
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
    std::vector<TableColumn> m_columns; ///< all that may be taken
    std::vector<bool> m_isMapped;       ///< of each: by somebody
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

/// The row with most known headings, one of which at least is no period.
std::optional<std::size_t> Detector::findHeader()
{
    if (m_wishes.headerRow) {
        for (std::size_t index = 0; index < size(); ++index) {
            read(index);
            if (m_row.number == *m_wishes.headerRow) {
                return index;
            }
        }
        return std::nullopt;
    }
    std::optional<std::size_t> best;
    int most = 0;
    for (std::size_t index = 0; index < std::min(size(), headRows); ++index) {
        read(index);
        const bool hasWord = std::ranges::any_of(m_row.cells, [](QStringView cell) {
            const Heading heading = headingOf(cell);
            return !heading.field.isEmpty() && heading.period.isEmpty();
        });
        const int known = hasWord ? knownHeadings(m_row) : 0;
        if (known > most) {
            best = index;
            most = known;
        }
    }
    return best;
}

void Detector::takeWishedColumns(const QStringList& headings)
{
    for (const RecipeColumn& column : *m_wishes.columns) {
        const qsizetype cell = headings.indexOf(column.heading);
        if (cell >= 0 && !column.field.isEmpty()) {
            m_columns.push_back({column, static_cast<std::size_t>(cell)});
        } else if (!column.field.isEmpty()) {
            fail({{Found::NoHeading, excerpt(column.heading)}, Expected::HeadingOfRecipe});
        }
    }
    m_isMapped.assign(m_columns.size(), false);
}

void Detector::takeKnownColumns(const QStringList& headings)
{
    for (qsizetype cell = 0; cell < headings.size(); ++cell) {
        const Heading heading = headingOf(headings[cell]);
        if (heading.field.isEmpty()) {
            continue;
        }
        RecipeColumn column{headings[cell], heading.field, {}, {}, heading.period};
        if (isAmount(heading.field)) {
            column.currency = heading.words.currency ? heading.words.currency->text() : QString();
            column.unit = heading.words.scale ? textOf(*heading.words.scale) : QString();
        }
        m_columns.push_back({column, static_cast<std::size_t>(cell)});
        m_isMapped.push_back(false);
    }
}

/// What somebody has mapped takes the place of what was found for that field and for that heading.
void Detector::mapColumns(const QStringList& headings)
{
    for (const auto& [field, heading] : m_wishes.mapped) {
        const qsizetype cell = headings.indexOf(heading);
        if (cell < 0) {
            fail({{Found::NoHeading, excerpt(heading)},
                  {Expected::OneOf, headings.join(QStringLiteral(", "))}});
            return;
        }
        const auto at = static_cast<std::size_t>(cell);
        for (std::size_t index = m_columns.size(); index-- > 0;) {
            const bool isReplaced = m_columns[index].cell == at ||
                                    m_columns[index].what.field == field ||
                                    (isAmount(field) && isAmount(m_columns[index].what.field));
            if (isReplaced && !m_isMapped[index]) {
                m_columns.erase(m_columns.begin() + static_cast<std::ptrdiff_t>(index));
                m_isMapped.erase(m_isMapped.begin() + static_cast<std::ptrdiff_t>(index));
            }
        }
        const Heading said = headingOf(heading);
        RecipeColumn column{heading, field, {}, {}, {}};
        if (isAmount(field)) {
            column.currency = said.words.currency ? said.words.currency->text() : QString();
            column.unit = said.words.scale ? textOf(*said.words.scale) : QString();
            column.period = said.period;
        }
        m_columns.push_back({column, at});
        m_isMapped.push_back(true);
    }
}

/// What is said of every row goes before any column; what nothing says of the kind and the measure
/// is as in any other file.
void Detector::takeConstants()
{
    m_recipe.constants = m_wishes.constants;
    for (std::size_t index = m_columns.size(); index-- > 0;) {
        if (m_recipe.constants.contains(m_columns[index].what.field)) {
            m_columns.erase(m_columns.begin() + static_cast<std::ptrdiff_t>(index));
            m_isMapped.erase(m_isMapped.begin() + static_cast<std::ptrdiff_t>(index));
        }
    }
    const std::pair<QString, QString> defaults[]{
        {QStringLiteral("kind"), QStringLiteral("estimate")},
        {QStringLiteral("measure"), QStringLiteral("capex")}};
    for (const auto& [field, value] : defaults) {
        if (!hasField(field)) {
            m_recipe.constants.insert(field, value);
        }
    }
}

/// Of several columns for one field the one that is spelled so, else it is to be asked; of texts
/// the first.
void Detector::settleDoubles()
{
    static const QStringList texts{QStringLiteral("note"), QStringLiteral("source"),
                                   QStringLiteral("statement"), QStringLiteral("evidence")};
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        const RecipeColumn& kept = m_columns[index].what;
        std::vector<std::size_t> doubles;
        for (std::size_t other = 0; other < m_columns.size(); ++other) {
            const RecipeColumn& what = m_columns[other].what;
            if (what.field == kept.field && what.period.isEmpty() && kept.period.isEmpty() &&
                !m_isMapped[other]) {
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
                 QStringLiteral("--map %1=%2").arg(kept.field, quotedForMap(readings.first()))});
        }
        for (const std::size_t at : doubles) {
            if (at != best) {
                m_columns[at].what.field.clear();
            }
        }
    }
}

bool Detector::hasField(const QString& field) const
{
    return m_recipe.constants.contains(field) ||
           std::ranges::any_of(
               m_columns, [&](const TableColumn& column) { return column.what.field == field; });
}

/// Every column with what it is taken for, in the order of the table.
void Detector::listColumns(const QStringList& headings)
{
    for (qsizetype cell = 0; cell < headings.size(); ++cell) {
        bool isTaken = false;
        for (const TableColumn& column : m_columns) {
            if (column.cell == static_cast<std::size_t>(cell) && !column.what.field.isEmpty()) {
                m_recipe.columns.append(column.what);
                m_reading.columns.push_back(column);
                isTaken = true;
            }
        }
        if (!isTaken) {
            m_recipe.columns.append({headings[cell], {}, {}, {}, {}});
        }
    }
}

void Detector::findColumns()
{
    const auto header = findHeader();
    if (header) {
        read(*header);
        m_recipe.headerRow = m_row.number;
        for (const QStringView cell : m_row.cells) {
            m_headings.append(cell.trimmed().toString());
        }
        while (!m_headings.isEmpty() && m_headings.last().isEmpty()) {
            m_headings.removeLast();
        }
    } else {
        m_recipe.headerRow = 0;
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
    m_recipe.firstRow = m_wishes.firstRow.value_or(m_recipe.headerRow + 1);
    if (m_wishes.columns) {
        takeWishedColumns(m_headings);
    } else {
        takeKnownColumns(m_headings);
    }
    mapColumns(m_headings);
    takeConstants();
    settleDoubles();
    listColumns(m_headings);
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
                       return isAmount(column.what.field) && !m_row.cell(column.cell).isEmpty();
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
    forEachCell(isAmount, [&](QStringView cell, const RecipeColumn&) {
        const FittingMarks fitting = marksOf(cell);
        point = point && fitting.point;
        comma = comma && fitting.comma;
        sample = sample.isEmpty() && fitting.matters ? cell.toString() : sample;
    });
    const bool isComma = comma && !point;
    m_recipe.marks.decimal = m_wishes.decimal.value_or(isComma ? u',' : u'.');
    forEachCell(isAmount, [&](QStringView cell, const RecipeColumn&) {
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
    forEachCell(isAmount, [&](QStringView cell, const RecipeColumn& column) {
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
    if (!hasAny(isAmount)) {
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
    forEachCell(isAmount, [&](QStringView cell, const RecipeColumn& column) {
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
