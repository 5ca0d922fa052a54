// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/row_words.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/date_text.h"

#include <algorithm>

namespace capex {

namespace {

const QString valueField = QStringLiteral("value");

QString inSmallWords(const QString& cell)
{
    return cell.toLower().replace(u' ', u'-');
}

/// That two places name two currencies, or two units.
RowFault twoScales(const QString& where, const QString& one, const QString& other,
                   Expected expected)
{
    return {where, {{Found::TwoScales, excerpt(one + QStringLiteral(" / ") + other)}, expected}};
}

} // namespace

RowWords::RowWords(const TableReading& reading, const Dataset& reference, QString source)
    : m_reading(reading)
    , m_cells(reading)
    , m_companies(reading, reference, m_cells)
    , m_periods(reading, m_companies, m_cells)
    , m_source(std::move(source))
{
}

void RowWords::findNoValues(const TableRow& row, std::vector<RowFault>& faults) const
{
    if (row.types.empty()) {
        return;
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
}

std::vector<RowFault> RowWords::faultsOfRow(const TableRow& row)
{
    std::vector<RowFault> faults;
    findNoValues(row, faults);
    m_companies.check(row, faults);
    return faults;
}

std::vector<AmountCell> RowWords::amountsOf(const TableRow& row) const
{
    if (m_cells.value()) {
        return {{*m_cells.value(), CellType::Text, {}, {valueField, valueField, {}, {}, {}}}};
    }
    std::vector<AmountCell> found;
    for (const TableColumn& column : m_reading.columns) {
        const QStringView cell = row.cell(column.cell);
        if (column.what.field == valueField && !cell.isEmpty() && !saysNothing(cell)) {
            const CellType type = row.type(column.cell);
            found.push_back(
                {shownAmount(cell, type), type, row.currency(column.cell).toString(), column.what});
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
        const DateOrder order = m_reading.recipe.dateOrder.value_or(DateOrder::Dmy);
        const auto said = dateAsSaid(cell, order);
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
    for (const CsvColumn column :
         {CsvColumn::Announced, CsvColumn::PeriodStart, CsvColumn::PeriodEnd}) {
        own.set(column, day(m_cells.said(row, column)));
    }
}

/// What the amount is counted in: what its cell says, else the heading of its column, else the
/// column of units or currencies, else the currency that its number is shown with. A fault where
/// two of them name two currencies, or heading and column two units.
std::optional<RowWords::Scale> RowWords::scaleOf(const TableRow& row, const ScaleWords& words,
                                                 const QString& shownCurrency,
                                                 const RecipeColumn& column,
                                                 std::vector<RowFault>& faults) const
{
    const QString unitCell = m_cells.said(row, CsvColumn::Unit);
    const QString currencyCell = m_cells.said(row, CsvColumn::CurrencyCode);
    const auto scaleIn = [this](const QString& text) {
        return m_scales.of(text, [](const QString& said) { return scaleFrom(said); });
    };
    const auto currencyIn = [this](const QString& text) {
        return m_currencies.of(text, [](const QString& said) { return currencyFrom(said); });
    };
    const auto differ = [](const auto& a, const auto& b) { return a && b && a != b; };
    const auto refuse = [&](const QString& one, const QString& other, Expected expected) {
        faults.push_back(twoScales(column.heading, one, other, expected));
        return std::nullopt;
    };
    const auto ofHeading = column.currency.isEmpty() ? std::nullopt : currencyIn(column.currency);
    const auto ofCell = currencyCell.isEmpty() ? std::nullopt : currencyIn(currencyCell);
    // A heading goes before what holds for all of the table.
    const bool hasCurrencies = m_cells.column(CsvColumn::CurrencyCode) != nullptr;
    const bool hasUnits = m_cells.column(CsvColumn::Unit) != nullptr;
    if (hasCurrencies && differ(ofHeading, ofCell)) {
        return refuse(column.currency, currencyCell, Expected::CurrencySaid);
    }
    if (differ(words.currency, ofHeading)) {
        return refuse(words.currency->text(), column.currency, Expected::CurrencySaid);
    }
    if ((hasCurrencies || !ofHeading) && differ(words.currency, ofCell)) {
        return refuse(words.currency->text(), currencyCell, Expected::CurrencySaid);
    }
    if (hasUnits && !column.unit.isEmpty() && !unitCell.isEmpty() &&
        differ(scaleIn(column.unit), scaleIn(unitCell))) {
        return refuse(column.unit, unitCell, Expected::UnitSaid);
    }
    const QString unit = column.unit.isEmpty() ? unitCell : column.unit;
    const QString currency = column.currency.isEmpty() ? currencyCell : column.currency;
    auto known = words.currency ? words.currency : currencyIn(currency);
    if (!shownCurrency.isEmpty()) {
        const auto both =
            m_shownCurrencies.of(known ? shownCurrency + u' ' + known->text() : shownCurrency,
                                 [](const QString& said) { return capex::scaleIn(said).currency; });
        if (differ(known, both ? both : std::optional(Currency()))) {
            return refuse(shownCurrency, known->text(), Expected::CurrencySaid);
        }
        known = both;
    }
    return Scale{words.scale ? words.scale : scaleIn(unit), unit, known ? known->text() : currency};
}

void RowWords::setAmount(const Scale& scale, std::array<QString, 2> ends, OwnRow& own)
{
    for (QString& end : ends) {
        end = scale.scale && !end.isEmpty() ? shifted(end, scale.scale->shift) : end;
    }
    own.set(CsvColumn::Unit, scale.scale ? keywordOf(scale.scale->unit) : scale.unit);
    own.set(CsvColumn::CurrencyCode, scale.currency);
    own.set(CsvColumn::Low, ends[0]);
    own.set(CsvColumn::High, ends[1]);
}

void RowWords::fillAmount(const TableRow& row, const AmountCell& amount, OwnRow& own,
                          std::vector<RowFault>& faults) const
{
    const auto read = amountAsSaid(amount.text, marksIn(amount.type, m_reading.recipe.marks));
    if (!read) {
        faults.push_back({amount.column.heading, read.error()});
        return;
    }
    if (const auto scale = scaleOf(row, read->words, amount.currency, amount.column, faults)) {
        setAmount(*scale, {read->low, read->high}, own);
    }
    if (!own.has(CsvColumn::Bound)) {
        own.set(CsvColumn::Bound, keywordOf(read->bound));
    }
}

/// The ends of an amount in columns of their own, which may count in different units.
void RowWords::fillEnds(const TableRow& row, OwnRow& own, std::vector<RowFault>& faults) const
{
    constexpr std::array columns{CsvColumn::Low, CsvColumn::High};
    std::array<QString, 2> ends;
    std::optional<Scale> common;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const CsvColumn column = columns.at(index);
        const CellType type = m_cells.type(row, column);
        const QString cell = m_cells.said(row, column);
        if (cell.isEmpty() || saysNothing(cell)) {
            continue;
        }
        const QString where = heading(nameOf(column));
        const auto read =
            amountAsSaid(shownAmount(cell, type), marksIn(type, m_reading.recipe.marks));
        if (!read) {
            faults.push_back({where, read.error()});
            return;
        }
        if (read->bound != Bound::Exact || read->low != read->high) {
            faults.push_back({where, {{Found::Text, excerpt(cell)}, Expected::Number}});
            return;
        }
        RecipeColumn scaled = m_cells.column(column) ? *m_cells.column(column) : RecipeColumn();
        scaled.heading = where;
        const auto scale = scaleOf(row, read->words, m_cells.currency(row, column), scaled, faults);
        if (!scale) {
            return;
        }
        ends.at(index) = read->low;
        if (!common) {
            common = scale;
            continue;
        }
        if (scale->currency != common->currency || bool(scale->scale) != bool(common->scale)) {
            faults.push_back(
                twoScales(where, common->currency, scale->currency, Expected::CurrencySaid));
            return;
        }
        if (scale->scale) {
            ends.at(index) =
                shifted(ends.at(index), powerOf(*scale->scale) - powerOf(*common->scale));
        }
    }
    setAmount(common.value_or(Scale{{},
                                    m_cells.said(row, CsvColumn::Unit),
                                    m_cells.said(row, CsvColumn::CurrencyCode)}),
              ends, own);
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
    m_periods.fill(row, amount.column, own, faults);
    return own;
}

} // namespace capex
