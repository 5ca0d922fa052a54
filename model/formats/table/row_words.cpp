// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/row_words.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/date_text.h"

#include <algorithm>

namespace capex {

namespace {

const QString valueField = QStringLiteral("value");
const QString periodField = QStringLiteral("period");

QString inSmallWords(const QString& cell)
{
    return cell.toLower().replace(u' ', u'-');
}

} // namespace

RowWords::RowWords(const TableReading& reading, const Dataset& reference, QString source)
    : m_reading(reading)
    , m_reference(reference)
    , m_cells(reading)
    , m_names(reference)
    , m_source(std::move(source))
{
}

std::vector<RowFault> RowWords::faultsOfCells(const TableRow& row) const
{
    std::vector<RowFault> faults;
    if (row.types.empty()) {
        return faults;
    }
    for (const TableColumn& column : m_reading.columns) {
        const CellType type = row.type(column.cell);
        const QString text = excerpt(row.cell(column.cell).toString());
        if (type == CellType::Error) {
            faults.push_back(
                {column.what.heading, {{Found::ErrorCell, text}, Expected::CellValue}});
        } else if (type == CellType::Formula) {
            faults.push_back(
                {column.what.heading, {{Found::NoValue, text}, Expected::ComputedValue}});
        }
    }
    return faults;
}

std::vector<AmountCell> RowWords::amountsOf(const TableRow& row) const
{
    if (m_cells.value()) {
        return {{*m_cells.value(), CellType::Text, {valueField, valueField, {}, {}, {}}}};
    }
    std::vector<AmountCell> found;
    for (const TableColumn& column : m_reading.columns) {
        const QStringView cell = row.cell(column.cell);
        if (column.what.field == valueField && !cell.isEmpty() && !saysNothing(cell)) {
            const CellType type = row.type(column.cell);
            found.push_back({shownAmount(cell, type), type, column.what});
        }
    }
    if (found.empty()) {
        found.emplace_back();
    }
    return found;
}

/// A day as files write it; the text as it is where it says none.
QString RowWords::day(const QString& text) const
{
    return m_days.of(text, [this](const QString& cell) {
        const auto said = dateAsSaid(cell, m_reading.recipe.dateOrder);
        return said ? textOfDay(*said) : cell;
    });
}

void RowWords::fillTexts(const TableRow& row, OwnRow& own) const
{
    constexpr std::array asTheyAre{
        CsvColumn::Id,        CsvColumn::Company,   CsvColumn::MeasureName,
        CsvColumn::Source,    CsvColumn::Statement, CsvColumn::Note,
        CsvColumn::Accession, CsvColumn::Form,      CsvColumn::TaggedConcept,
        CsvColumn::AlsoLow,   CsvColumn::AlsoHigh,  CsvColumn::AlsoCurrency};
    constexpr std::array keywords{CsvColumn::Kind,     CsvColumn::Bound,    CsvColumn::Evidence,
                                  CsvColumn::Disputed, CsvColumn::Restates, CsvColumn::AlsoUnit,
                                  CsvColumn::AlsoBound};
    for (const CsvColumn column : asTheyAre) {
        own.set(column, m_cells.said(row, column));
    }
    for (const CsvColumn column : keywords) {
        own.set(column, inSmallWords(m_cells.said(row, column)));
    }
    if (!own.has(CsvColumn::Source)) {
        own.set(CsvColumn::Source, m_source);
    }
    own.set(CsvColumn::Announced, day(m_cells.said(row, CsvColumn::Announced)));
}

/// What the amount is counted in: what its cell says, else the heading of its column, else the
/// column of units or currencies.
void RowWords::fillScale(const TableRow& row, const ScaleWords& words, const RecipeColumn& column,
                         OwnRow& own, std::array<QString, 2>& ends) const
{
    const QString unit = column.unit.isEmpty() ? m_cells.said(row, CsvColumn::Unit) : column.unit;
    const auto scale = words.scale
                           ? words.scale
                           : m_scales.of(unit, [](const QString& text) { return scaleFrom(text); });
    own.set(CsvColumn::Unit, scale ? keywordOf(scale->unit) : unit);
    for (QString& end : ends) {
        end = scale && !end.isEmpty() ? shifted(end, scale->shift) : end;
    }
    const QString currency =
        column.currency.isEmpty() ? m_cells.said(row, CsvColumn::CurrencyCode) : column.currency;
    const auto known =
        words.currency
            ? words.currency
            : m_currencies.of(currency, [](const QString& text) { return currencyFrom(text); });
    own.set(CsvColumn::CurrencyCode, known ? known->text() : currency);
}

void RowWords::fillAmount(const TableRow& row, const AmountCell& amount, OwnRow& own,
                          std::vector<RowFault>& faults) const
{
    const auto read = amountAsSaid(amount.text, marksIn(amount.type, m_reading.recipe.marks));
    if (!read) {
        faults.push_back({amount.column.heading, read.error()});
        return;
    }
    std::array ends{read->low, read->high};
    fillScale(row, read->words, amount.column, own, ends);
    own.set(CsvColumn::Low, ends[0]);
    own.set(CsvColumn::High, ends[1]);
    if (!own.has(CsvColumn::Bound)) {
        own.set(CsvColumn::Bound, keywordOf(read->bound));
    }
}

/// The ends of an amount in columns of their own.
void RowWords::fillEnds(const TableRow& row, OwnRow& own, std::vector<RowFault>& faults) const
{
    constexpr std::array columns{CsvColumn::Low, CsvColumn::High};
    std::array<QString, 2> ends;
    ScaleWords words;
    RecipeColumn scaled;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const CsvColumn column = columns.at(index);
        const CellType type = m_cells.type(row, column);
        const QString cell = m_cells.said(row, column);
        if (cell.isEmpty() || saysNothing(cell)) {
            continue;
        }
        const auto read =
            amountAsSaid(shownAmount(cell, type), marksIn(type, m_reading.recipe.marks));
        if (!read) {
            faults.push_back({heading(nameOf(column)), read.error()});
            return;
        }
        ends.at(index) = index == 0 ? read->low : read->high;
        words = read->words.scale ? read->words : words;
        scaled = m_cells.column(column) ? *m_cells.column(column) : scaled;
    }
    fillScale(row, words, scaled, own, ends);
    own.set(CsvColumn::Low, ends[0]);
    own.set(CsvColumn::High, ends[1]);
}

/// The last month of the fiscal years of the row's company; December of one that is not known.
int RowWords::fiscalYearEnd(const TableRow& row)
{
    return m_yearEnds.of(m_cells.said(row, CsvColumn::Company), [this](const QString& name) {
        const Company* const company = m_reference.company(m_names.resolve(name).id);
        return company ? company->fiscalYearEnd : 12;
    });
}

void RowWords::setMonths(const TableRow& row, const QString& text, const QString& heading,
                         OwnRow& own, std::vector<RowFault>& faults)
{
    const auto& period = m_periods.of(text, [](const QString& said) { return periodAsSaid(said); });
    if (!period) {
        faults.push_back({heading, {{Found::Text, excerpt(text)}, Expected::PeriodAsSaid}});
        return;
    }
    const Period months = monthsOf(*period, fiscalYearEnd(row));
    own.set(CsvColumn::PeriodStart, months.first.text());
    own.set(CsvColumn::PeriodEnd, (months.first + (months.months - 1)).text());
}

/// The period of the column, else of the row, whichever way it says it.
void RowWords::fillPeriod(const TableRow& row, const AmountCell& amount, OwnRow& own,
                          std::vector<RowFault>& faults)
{
    if (!amount.column.period.isEmpty()) {
        setMonths(row, amount.column.period, amount.column.heading, own, faults);
        return;
    }
    if (const QString text = m_cells.period(row); !text.isEmpty()) {
        setMonths(row, text, heading(periodField), own, faults);
        return;
    }
    for (const CsvColumn column : {CsvColumn::CalendarYear, CsvColumn::FiscalYear}) {
        const QString text = m_cells.said(row, column);
        const auto year = periodAsSaid(text);
        own.set(column, year && year->year ? QString::number(*year->year) : text);
    }
    const QString quarter = m_cells.said(row, CsvColumn::Quarter);
    own.set(CsvColumn::Quarter,
            quarter.startsWith(u'Q', Qt::CaseInsensitive) ? quarter.mid(1).trimmed() : quarter);
    for (const CsvColumn column : {CsvColumn::PeriodStart, CsvColumn::PeriodEnd}) {
        const QString text = m_cells.said(row, column);
        const QString said = day(text);
        const auto month = said == text ? periodAsSaid(text) : std::nullopt;
        own.set(column, month && month->months && month->months->months == 1
                            ? month->months->first.text()
                            : said);
    }
}

OwnRow RowWords::ownRow(const TableRow& row, const AmountCell& amount,
                        std::vector<RowFault>& faults)
{
    OwnRow own;
    fillTexts(row, own);
    if (amount.text.isEmpty()) {
        fillEnds(row, own, faults);
    } else {
        fillAmount(row, amount, own, faults);
    }
    fillPeriod(row, amount, own, faults);
    return own;
}

} // namespace capex
