// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_figures.h"

#include "model/figures/excerpt.h"
#include "model/formats/csv/figure_rows.h"
#include "model/formats/table/said_period.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

/// A row in the words of our own figure files: a cell for each of their columns.
class OwnRow
{
public:
    OwnRow() { m_cells.resize(static_cast<std::size_t>(csvColumnCount)); }

    void set(CsvColumn column, const QString& text)
    {
        m_cells[static_cast<std::size_t>(column)] = text.toStdString();
    }
    [[nodiscard]] bool has(CsvColumn column) const
    {
        return !m_cells[static_cast<std::size_t>(column)].empty();
    }
    [[nodiscard]] CsvRecord record(int number) const
    {
        CsvRecord record;
        record.row = number;
        for (const std::string& cell : m_cells) {
            record.fields.push_back({cell, 0});
        }
        return record;
    }

private:
    std::vector<std::string> m_cells;
};

/// The heading of our own figure files.
CsvHeader ownHeader()
{
    OwnRow names;
    for (int column = 0; column < csvColumnCount; ++column) {
        names.set(static_cast<CsvColumn>(column), nameOf(static_cast<CsvColumn>(column)));
    }
    Report report({});
    return {names.record(1), report};
}

/// An amount of a row, and the column that it stands in.
struct AmountCell
{
    QString text;
    RecipeColumn column;
};

/// What is wrong with a row, and with which of its cells.
struct RowFault
{
    QString heading;
    Fault fault;
};

QString inSmallWords(QStringView cell)
{
    return cell.toString().toLower().replace(u' ', u'-');
}

/// Turns rows of the table into rows of our own figure files, which say everything in one way.
class Reader
{
public:
    Reader(const TableReading& reading, const ReadContext& context, const QString& source)
        : m_reading(reading)
        , m_recipe(reading.recipe)
        , m_reference(context.reference)
        , m_header(ownHeader())
        , m_rows(context, m_header)
        , m_names(context.reference)
        , m_source(source)
    {
    }

    [[nodiscard]] TableFigures figures(ReadMonitor* monitor);

private:
    void take(RowAccount& account);
    [[nodiscard]] std::vector<AmountCell> amounts() const;
    [[nodiscard]] QString said(const QString& field) const;
    [[nodiscard]] QString headingOf(const QString& field) const;
    [[nodiscard]] OwnRow ownRow(const AmountCell& amount, std::vector<RowFault>& faults);
    void fillTexts(OwnRow& own) const;
    void fillAmount(OwnRow& own, const AmountCell& amount, std::vector<RowFault>& faults) const;
    void fillEnds(OwnRow& own, std::vector<RowFault>& faults) const;
    void fillScale(OwnRow& own, const ScaleWords& words, const RecipeColumn& column,
                   std::array<QString, 2>& ends) const;
    void fillPeriod(OwnRow& own, const AmountCell& amount, std::vector<RowFault>& faults);
    void setMonths(OwnRow& own, const QString& text, const QString& heading,
                   std::vector<RowFault>& faults);
    [[nodiscard]] int fiscalYearEnd();

    const TableReading& m_reading;
    const Recipe& m_recipe;
    const Dataset& m_reference;
    CsvHeader m_header;
    FigureRows m_rows;
    CompanyCatalogue m_names; ///< for the fiscal years of companies
    QString m_source;         ///< of rows that name none
    TableRow m_row;
};

/// What the row says of a field, by its cell or by a constant.
QString Reader::said(const QString& field) const
{
    const auto constant = m_recipe.constants.constFind(field);
    if (constant != m_recipe.constants.constEnd()) {
        return *constant;
    }
    for (const TableColumn& column : m_reading.columns) {
        if (column.what.field == field) {
            return m_row.cell(column.cell).toString();
        }
    }
    return {};
}

QString Reader::headingOf(const QString& field) const
{
    const auto column = std::ranges::find(m_reading.columns, field,
                                          [](const TableColumn& each) { return each.what.field; });
    return column == m_reading.columns.end() ? field : column->what.heading;
}

/// The amounts of a row that say something, a figure each.
std::vector<AmountCell> Reader::amounts() const
{
    const QString field = QStringLiteral("value");
    if (const auto constant = m_recipe.constants.constFind(field);
        constant != m_recipe.constants.constEnd()) {
        return {{*constant, {field, field, {}, {}, {}}}};
    }
    std::vector<AmountCell> found;
    for (const TableColumn& column : m_reading.columns) {
        const QStringView cell = m_row.cell(column.cell);
        if (column.what.field == field && !cell.isEmpty() && !saysNothing(cell)) {
            found.push_back({cell.toString(), column.what});
        }
    }
    return found;
}

void Reader::fillTexts(OwnRow& own) const
{
    constexpr std::array asTheyAre{
        CsvColumn::Id,        CsvColumn::Company,   CsvColumn::MeasureName,
        CsvColumn::Source,    CsvColumn::Statement, CsvColumn::Note,
        CsvColumn::Accession, CsvColumn::Form,      CsvColumn::TaggedConcept};
    constexpr std::array keywords{CsvColumn::Kind, CsvColumn::Bound, CsvColumn::Evidence,
                                  CsvColumn::Disputed, CsvColumn::Restates};
    for (const CsvColumn column : asTheyAre) {
        own.set(column, said(nameOf(column)));
    }
    for (const CsvColumn column : keywords) {
        own.set(column, inSmallWords(said(nameOf(column))));
    }
    if (!own.has(CsvColumn::Source)) {
        own.set(CsvColumn::Source, m_source);
    }
    const QString announced = said(nameOf(CsvColumn::Announced));
    const auto day = dateAsSaid(announced, m_recipe.dateOrder);
    own.set(CsvColumn::Announced, day ? day->toString(Qt::ISODate) : announced);
}

/// What the amount is counted in: what its cell says, else the heading of its column, else the
/// column of units or currencies.
void Reader::fillScale(OwnRow& own, const ScaleWords& words, const RecipeColumn& column,
                       std::array<QString, 2>& ends) const
{
    const QString unit = column.unit.isEmpty() ? said(QStringLiteral("unit")) : column.unit;
    const auto scale = words.scale ? words.scale : scaleFrom(unit);
    own.set(CsvColumn::Unit, scale ? keywordOf(scale->unit) : unit);
    for (QString& end : ends) {
        end = scale && !end.isEmpty() ? shifted(end, scale->shift) : end;
    }
    const QString currency =
        column.currency.isEmpty() ? said(QStringLiteral("currency")) : column.currency;
    const auto known = words.currency ? words.currency : currencyFrom(currency);
    own.set(CsvColumn::CurrencyCode, known ? known->text() : currency);
}

void Reader::fillAmount(OwnRow& own, const AmountCell& amount, std::vector<RowFault>& faults) const
{
    const auto read = amountAsSaid(amount.text, m_recipe.marks);
    if (!read) {
        faults.push_back({amount.column.heading, read.error()});
        return;
    }
    std::array ends{read->low, read->high};
    fillScale(own, read->words, amount.column, ends);
    own.set(CsvColumn::Low, ends[0]);
    own.set(CsvColumn::High, ends[1]);
    if (!own.has(CsvColumn::Bound)) {
        own.set(CsvColumn::Bound, keywordOf(read->bound));
    }
}

/// The ends of an amount in columns of their own.
void Reader::fillEnds(OwnRow& own, std::vector<RowFault>& faults) const
{
    const std::array columns{CsvColumn::Low, CsvColumn::High};
    std::array<QString, 2> ends;
    ScaleWords words;
    RecipeColumn scaled;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const QString field = nameOf(columns.at(index));
        const QString cell = said(field);
        if (cell.isEmpty() || saysNothing(cell)) {
            continue;
        }
        const auto read = amountAsSaid(cell, m_recipe.marks);
        if (!read) {
            faults.push_back({headingOf(field), read.error()});
            return;
        }
        ends.at(index) = index == 0 ? read->low : read->high;
        words = read->words.scale ? read->words : words;
        for (const TableColumn& column : m_reading.columns) {
            scaled = column.what.field == field ? column.what : scaled;
        }
    }
    fillScale(own, words, scaled, ends);
    own.set(CsvColumn::Low, ends[0]);
    own.set(CsvColumn::High, ends[1]);
}

/// The last month of the fiscal years of the row's company; December of one that is not known.
int Reader::fiscalYearEnd()
{
    const Company* const company =
        m_reference.company(m_names.resolve(said(QStringLiteral("company"))).id);
    return company ? company->fiscalYearEnd : 12;
}

void Reader::setMonths(OwnRow& own, const QString& text, const QString& heading,
                       std::vector<RowFault>& faults)
{
    const auto period = periodAsSaid(text);
    if (!period) {
        faults.push_back({heading, {{Found::Text, excerpt(text)}, Expected::PeriodAsSaid}});
        return;
    }
    const Period months = monthsOf(*period, fiscalYearEnd());
    own.set(CsvColumn::PeriodStart, months.first.text());
    own.set(CsvColumn::PeriodEnd, (months.first + (months.months - 1)).text());
}

/// The period of the column, else of the row, whichever way it says it.
void Reader::fillPeriod(OwnRow& own, const AmountCell& amount, std::vector<RowFault>& faults)
{
    const QString period = QStringLiteral("period");
    if (!amount.column.period.isEmpty()) {
        setMonths(own, amount.column.period, amount.column.heading, faults);
        return;
    }
    if (const QString text = said(period); !text.isEmpty()) {
        setMonths(own, text, headingOf(period), faults);
        return;
    }
    for (const CsvColumn column : {CsvColumn::CalendarYear, CsvColumn::FiscalYear}) {
        const QString text = said(nameOf(column));
        const auto year = periodAsSaid(text);
        own.set(column, year && year->year ? QString::number(*year->year) : text);
    }
    const QString quarter = said(nameOf(CsvColumn::Quarter));
    own.set(CsvColumn::Quarter,
            quarter.startsWith(u'Q', Qt::CaseInsensitive) ? quarter.mid(1).trimmed() : quarter);
    for (const CsvColumn column : {CsvColumn::PeriodStart, CsvColumn::PeriodEnd}) {
        const QString text = said(nameOf(column));
        const auto day = dateAsSaid(text, m_recipe.dateOrder);
        const auto month = periodAsSaid(text);
        own.set(column, day ? day->toString(Qt::ISODate)
                        : month && month->months && month->months->months == 1
                            ? month->months->first.text()
                            : text);
    }
}

OwnRow Reader::ownRow(const AmountCell& amount, std::vector<RowFault>& faults)
{
    OwnRow own;
    fillTexts(own);
    if (amount.text.isEmpty()) {
        fillEnds(own, faults);
    } else {
        fillAmount(own, amount, faults);
    }
    fillPeriod(own, amount, faults);
    return own;
}

void Reader::take(RowAccount& account)
{
    std::vector<AmountCell> cells = amounts();
    if (cells.empty()) {
        cells.emplace_back(); // the ends, in columns of their own, or nothing
    }
    struct Made
    {
        Figure figure;
        OwnRow own;
        AmountCell cell;
    };
    std::vector<Made> made;
    const auto refuse = [&](const QString& heading, const Fault& fault) {
        account.fate = RowFate::Refused;
        account.reasons.push_back({Finding::Severity::Error,
                                   {account.number, 0, {excerpt(heading), account.number}},
                                   fault});
    };
    const auto heed = [&](Report& report, const AmountCell& cell) {
        for (Finding& finding : report.findings()) {
            const QString field = finding.location.address.path;
            const bool isOfAmount = !cell.text.isEmpty() && (field == nameOf(CsvColumn::Low) ||
                                                             field == nameOf(CsvColumn::High));
            const QString heading = isOfAmount ? cell.column.heading : headingOf(field);
            finding.location = {account.number, 0, {excerpt(heading), account.number}};
            finding.entry.reset();
            account.reasons.push_back(std::move(finding));
        }
    };
    for (const AmountCell& cell : cells) {
        std::vector<RowFault> faults;
        OwnRow own = ownRow(cell, faults);
        for (const RowFault& fault : faults) {
            refuse(fault.heading, fault.fault);
        }
        if (!faults.empty()) {
            continue;
        }
        Report report({});
        const CsvRecord record = own.record(account.number);
        CsvRow row(m_header, record, report);
        if (auto figure = m_rows.figureOf(row)) {
            made.push_back({std::move(*figure), std::move(own), cell});
        }
        heed(report, cell);
    }
    account.fate = made.size() == cells.size() ? RowFate::Taken : RowFate::Refused;
    if (account.fate == RowFate::Refused) {
        return;
    }
    for (Made& each : made) {
        Report report({});
        const CsvRecord record = each.own.record(account.number);
        CsvRow row(m_header, record, report);
        const FigureId id = each.figure.id;
        m_rows.add(std::move(each.figure), row);
        heed(report, each.cell);
        if (row.isFaulty()) {
            account.fate = RowFate::Refused;
        } else {
            account.figures.append(id);
        }
    }
}

TableFigures Reader::figures(ReadMonitor* monitor)
{
    TableFigures result;
    for (std::size_t index = 0; index < m_reading.table->size(); ++index) {
        if (monitor && monitor->isStopped()) {
            break;
        }
        m_reading.table->read(index, m_row);
        RowAccount account{m_row.number, m_reading.fates[index], {}, {}};
        if (account.fate == RowFate::Refused) {
            take(account);
        }
        ++result.counts.read;
        ++(account.fate == RowFate::Taken     ? result.counts.taken
           : account.fate == RowFate::Refused ? result.counts.refused
                                              : result.counts.declared);
        result.rows.push_back(std::move(account));
    }
    result.dataset = Dataset(m_rows.parts());
    return result;
}

} // namespace

TableFigures figuresOf(const TableReading& reading, const ReadContext& context,
                       const QString& source)
{
    return Reader(reading, context, source).figures(context.monitor);
}

} // namespace capex
