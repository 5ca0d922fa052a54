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

/// That two places name two currencies, or two units.
RowFault twoScales(const QString& where, const QString& one, const QString& other,
                   Expected expected)
{
    return {where, {{Found::TwoScales, excerpt(one + QStringLiteral(" / ") + other)}, expected}};
}

bool isWholeYear(const SaidPeriod& said)
{
    return said.year && said.quarter == 0 && said.half == 0;
}

/// Takes a year into what is said of a period. Whether it fits.
bool fitYear(SaidPeriod& period, const SaidPeriod& said)
{
    const bool isSame = period.year == said.year &&
                        (period.kind == said.kind || period.kind == SaidPeriod::Year::Unmarked ||
                         said.kind == SaidPeriod::Year::Unmarked);
    period.kind = period.kind == SaidPeriod::Year::Unmarked ? said.kind : period.kind;
    return isSame;
}

/// The same with a part of a year, which months as long as a quarter need not be told of.
bool fitPart(SaidPeriod& period, const SaidPeriod& said)
{
    if (isWholeYear(said)) {
        return !period.months;
    }
    if (period.months) {
        return period.months->months <= 3;
    }
    const bool fits =
        isWholeYear(period) || (period.quarter == said.quarter && period.half == said.half);
    period.quarter = said.quarter;
    period.half = said.half;
    return fits;
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
    own.set(CsvColumn::Announced, day(m_cells.said(row, CsvColumn::Announced)));
}

/// What the amount is counted in: what its cell says, else the heading of its column, else the
/// column of units or currencies. A fault where two of them name two currencies, or heading and
/// column two units.
std::optional<RowWords::Scale> RowWords::scaleOf(const TableRow& row, const ScaleWords& words,
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
    const auto known = words.currency ? words.currency : currencyIn(currency);
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
    if (const auto scale = scaleOf(row, read->words, amount.column, faults)) {
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
        const auto scale = scaleOf(row, read->words, scaled, faults);
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

/// The last month of the fiscal years of the row's company; December of one that is not known.
int RowWords::fiscalYearEnd(const TableRow& row)
{
    return m_yearEnds.of(m_cells.said(row, CsvColumn::Company), [this](const QString& name) {
        const Company* const company = m_reference.company(m_names.resolve(name).id);
        return company ? company->fiscalYearEnd : 12;
    });
}

std::optional<SaidPeriod> RowWords::periodFrom(const QString& text)
{
    const YearPair pair = m_reading.recipe.yearPair.value_or(YearPair::Month);
    return m_periods.of(text, [pair](const QString& said) { return periodAsSaid(said, pair); });
}

/// What stands in a column of years: there 2010-11 is one.
std::optional<SaidPeriod> RowWords::yearFrom(const QString& text)
{
    return m_years.of(text,
                      [](const QString& said) { return periodAsSaid(said, YearPair::FiscalYear); });
}

/// A part of a year, of no certain one: "Q3", "3Q", "3", "H1", 第三季度; nothing for a whole year.
std::optional<SaidPeriod> RowWords::partFrom(const QString& text)
{
    static const QStringList whole{QStringLiteral("fy"), QStringLiteral("full year"),
                                   QStringLiteral("annual"), QStringLiteral("全年")};
    const QString year = QStringLiteral("2000 ");
    const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    return periodFrom(whole.contains(text.toLower()) ? year
                                                     : year + (isNumber ? u'Q' + text : text));
}

/// What the row says of its period in words, `text` and columns of years and their parts; adds what
/// cannot be read, or does not fit, to the faults.
std::optional<SaidPeriod> RowWords::saidPeriod(const TableRow& row, const QString& text,
                                               const QString& where, std::vector<RowFault>& faults)
{
    const auto refuse = [&](const QString& field, const QString& found) {
        faults.push_back({field, {{Found::Text, excerpt(found)}, Expected::PeriodAsSaid}});
        return std::nullopt;
    };
    std::optional<SaidPeriod> period = periodFrom(text);
    std::optional<SaidPeriod> part;
    bool fits = true;
    for (const auto& [column, kind] :
         {std::pair{CsvColumn::CalendarYear, SaidPeriod::Year::Calendar},
          {CsvColumn::FiscalYear, SaidPeriod::Year::Fiscal}}) {
        const QString cell = m_cells.said(row, column);
        if (cell.isEmpty()) {
            continue;
        }
        auto year = yearFrom(cell);
        if (!year || !year->year) {
            return refuse(heading(nameOf(column)), cell);
        }
        fits = fits && (year->kind == kind || year->kind == SaidPeriod::Year::Unmarked);
        year->kind = kind;
        if (!period) {
            part = text.isEmpty() ? part : partFrom(text);
            if (!text.isEmpty() && !part) {
                return refuse(where, text);
            }
            period = year;
        } else {
            fits =
                fits && fitYear(*period, *year) && (isWholeYear(*year) || fitPart(*period, *year));
        }
    }
    if (!period) {
        return refuse(where, text);
    }
    fits = fits && (!part || fitPart(*period, *part));
    if (const QString cell = m_cells.said(row, CsvColumn::Quarter); !cell.isEmpty()) {
        part = partFrom(cell);
        if (!part) {
            return refuse(heading(nameOf(CsvColumn::Quarter)), cell);
        }
        fits = fits && fitPart(*period, *part);
    }
    if (!fits) {
        faults.push_back({where, {Found::ManyPeriods, Expected::PeriodOfRow}});
        return std::nullopt;
    }
    return period;
}

/// The period of the column, else of the row, whichever way it says it. What is said twice has to
/// fit together.
void RowWords::fillPeriod(const TableRow& row, const AmountCell& amount, OwnRow& own,
                          std::vector<RowFault>& faults)
{
    const bool isOfColumn = !amount.column.period.isEmpty();
    const QString text = isOfColumn ? amount.column.period : m_cells.period(row);
    fillOwnPeriod(row, own);
    const auto saysMore = [&](CsvColumn column, SaidPeriod::Year other) {
        const auto said = yearFrom(m_cells.said(row, column));
        return said && said->year && (!isWholeYear(*said) || said->kind == other);
    };
    const QString part = m_cells.said(row, CsvColumn::Quarter);
    const auto saidPart = part.isEmpty() ? std::nullopt : partFrom(part);
    const bool isHalf = saidPart && saidPart->half > 0 &&
                        (own.has(CsvColumn::CalendarYear) || own.has(CsvColumn::FiscalYear));
    if (text.isEmpty() && !isHalf && !saysMore(CsvColumn::CalendarYear, SaidPeriod::Year::Fiscal) &&
        !saysMore(CsvColumn::FiscalYear, SaidPeriod::Year::Calendar)) {
        return;
    }
    const QString where =
        isOfColumn       ? amount.column.heading
        : text.isEmpty() ? heading(nameOf(own.has(CsvColumn::FiscalYear) ? CsvColumn::FiscalYear
                                                                         : CsvColumn::CalendarYear))
                         : heading(periodField);
    const auto period = saidPeriod(row, text, where, faults);
    if (!period) {
        return;
    }
    const Period months = monthsOf(*period, fiscalYearEnd(row));
    const std::pair ends{months.first.text(), (months.first + (months.months - 1)).text()};
    const std::pair stated{own.text(CsvColumn::PeriodStart), own.text(CsvColumn::PeriodEnd)};
    const bool isOther = (!stated.first.isEmpty() && stated.first.left(7) != ends.first) ||
                         (!stated.second.isEmpty() && stated.second.left(7) != ends.second);
    if (isOther) {
        faults.push_back({where, {Found::ManyPeriods, Expected::PeriodOfRow}});
        return;
    }
    for (const CsvColumn column :
         {CsvColumn::CalendarYear, CsvColumn::FiscalYear, CsvColumn::Quarter}) {
        own.clear(column);
    }
    own.set(CsvColumn::PeriodStart, ends.first);
    own.set(CsvColumn::PeriodEnd, ends.second);
}

/// In columns as our own files have them.
void RowWords::fillOwnPeriod(const TableRow& row, OwnRow& own)
{
    for (const CsvColumn column : {CsvColumn::CalendarYear, CsvColumn::FiscalYear}) {
        const QString text = m_cells.said(row, column);
        const auto year = yearFrom(text);
        own.set(column, year && year->year ? QString::number(*year->year) : text);
    }
    const QString cell = m_cells.said(row, CsvColumn::Quarter);
    const auto part = cell.isEmpty() ? std::nullopt : periodFrom(QStringLiteral("2000 ") + cell);
    own.set(CsvColumn::Quarter, part && part->quarter > 0 ? QString::number(part->quarter) : cell);
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
