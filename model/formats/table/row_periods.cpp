// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/row_periods.h"

#include "model/figures/excerpt.h"

#include <algorithm>

namespace capex {

namespace {

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

RowFault unread(const QString& heading, const QString& text,
                Expected expected = Expected::PeriodAsSaid)
{
    return {heading, {{Found::Text, excerpt(text)}, expected}};
}

RowFault unfit(const QString& heading)
{
    return {heading, {Found::ManyPeriods, Expected::PeriodOfRow}};
}

} // namespace

RowPeriods::RowPeriods(const TableReading& reading, RowCompanies& companies,
                       const FieldCells& cells)
    : m_reading(reading)
    , m_companies(companies)
    , m_cells(cells)
{
}

RowPeriods::Said RowPeriods::periodFrom(const QString& text)
{
    const YearPair pair = m_reading.recipe.yearPair.value_or(YearPair::Month);
    return m_periods.of(text, [pair](const QString& said) { return periodAsSaid(said, pair); });
}

/// What stands in a column of years: there 2010-11 is one.
RowPeriods::Said RowPeriods::yearFrom(const QString& text)
{
    return m_years.of(text,
                      [](const QString& said) { return periodAsSaid(said, YearPair::FiscalYear); });
}

/// A part of a year, of no certain one: "Q3", "3Q", "H1", 第三季度, or a number, which `letter` is
/// put before; nothing for a whole year.
RowPeriods::Said RowPeriods::partFrom(const QString& text, QChar letter)
{
    static const QStringList whole{QStringLiteral("fy"), QStringLiteral("full year"),
                                   QStringLiteral("annual"), QStringLiteral("全年")};
    const QString year = QStringLiteral("2000 ");
    const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    return periodFrom(whole.contains(text.toLower()) ? year
                                                     : year + (isNumber ? letter + text : text));
}

/// The number of a month, from 1: "3", "Mar", 3月; 0 for anything else.
int RowPeriods::monthFrom(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber) {
        return number >= 1 && number <= 12 ? number : 0;
    }
    for (const QString& named : {text + QStringLiteral(" 2000"), QStringLiteral("2000年") + text}) {
        const Said said = periodFrom(named);
        if (said && said->months && said->months->months == 1) {
            return said->months->first.monthOfYear();
        }
    }
    return 0;
}

/// In columns as our own files have them.
void RowPeriods::fillOwn(const TableRow& row, OwnRow& own)
{
    for (const CsvColumn column : {CsvColumn::CalendarYear, CsvColumn::FiscalYear}) {
        const QString text = m_cells.said(row, column);
        const Said year = yearFrom(text);
        own.set(column, year && year->year ? QString::number(*year->year) : text);
    }
    const QString cell = m_cells.said(row, CsvColumn::Quarter);
    const Said part = cell.isEmpty() ? std::nullopt : periodFrom(QStringLiteral("2000 ") + cell);
    own.set(CsvColumn::Quarter, part && part->quarter > 0 ? QString::number(part->quarter) : cell);
    for (const CsvColumn column : {CsvColumn::PeriodStart, CsvColumn::PeriodEnd}) {
        const Said& month =
            m_ends.of(own.text(column), [](const QString& said) { return periodAsSaid(said); });
        if (month && month->months && month->months->months == 1) {
            own.set(column, month->months->first.text());
        }
    }
}

/// Whether a row without a period as said says more of it than our own files can.
bool RowPeriods::saysMore(const TableRow& row, const OwnRow& own)
{
    const auto isMarked = [&](CsvColumn column, SaidPeriod::Year other) {
        const Said said = yearFrom(m_cells.said(row, column));
        return said && said->year && (!isWholeYear(*said) || said->kind == other);
    };
    const QString part = m_cells.said(row, CsvColumn::Quarter);
    const Said saidPart = part.isEmpty() ? std::nullopt : partFrom(part, u'Q');
    const bool isHalf = saidPart && saidPart->half > 0 &&
                        (own.has(CsvColumn::CalendarYear) || own.has(CsvColumn::FiscalYear));
    return isHalf || !m_cells.half(row).isEmpty() || !m_cells.month(row).isEmpty() ||
           isMarked(CsvColumn::CalendarYear, SaidPeriod::Year::Fiscal) ||
           isMarked(CsvColumn::FiscalYear, SaidPeriod::Year::Calendar);
}

RowPeriods::Words RowPeriods::wordsOf(const TableRow& row, const RecipeColumn& amount,
                                      const OwnRow& own) const
{
    if (!amount.period.isEmpty()) {
        return {amount.period, amount.heading};
    }
    const QString text = m_cells.period(row);
    const CsvColumn year =
        own.has(CsvColumn::FiscalYear) ? CsvColumn::FiscalYear : CsvColumn::CalendarYear;
    return {text, m_cells.heading(text.isEmpty() ? nameOf(year) : QStringLiteral("period"))};
}

/// The columns of years, which may say what year the words are a part of.
RowPeriods::Refusal RowPeriods::takeYears(const TableRow& row, const Words& words, Said& period)
{
    bool fits = true;
    for (const auto& [column, kind] :
         {std::pair{CsvColumn::CalendarYear, SaidPeriod::Year::Calendar},
          {CsvColumn::FiscalYear, SaidPeriod::Year::Fiscal}}) {
        const QString cell = m_cells.said(row, column);
        if (cell.isEmpty()) {
            continue;
        }
        Said year = yearFrom(cell);
        if (!year || !year->year) {
            return unread(m_cells.heading(nameOf(column)), cell);
        }
        fits = fits && (year->kind == kind || year->kind == SaidPeriod::Year::Unmarked);
        year->kind = kind;
        if (period) {
            fits =
                fits && fitYear(*period, *year) && (isWholeYear(*year) || fitPart(*period, *year));
            continue;
        }
        const Said part = words.text.isEmpty() ? std::nullopt : partFrom(words.text, u'Q');
        if (!words.text.isEmpty() && !part) {
            return unread(words.heading, words.text);
        }
        period = year;
        fits = fits && (!part || fitPart(*period, *part));
    }
    return fits ? std::nullopt : Refusal(unfit(words.heading));
}

RowPeriods::Refusal RowPeriods::takePart(const Words& part, QChar letter, SaidPeriod& period)
{
    if (part.text.isEmpty()) {
        return std::nullopt;
    }
    const Said said = partFrom(part.text, letter);
    if (!said) {
        return unread(part.heading, part.text,
                      letter == u'H' ? Expected::HalfOfYear : Expected::PeriodAsSaid);
    }
    return fitPart(period, *said) ? std::nullopt : Refusal(unfit(part.heading));
}

/// The months of a fiscal year have names, but may be counted in two ways.
RowPeriods::Refusal RowPeriods::takeMonth(const TableRow& row, const Words& month, Said& period)
{
    const Said own = periodFrom(month.text);
    const bool isOwn = own && own->months && own->months->months == 1;
    if (month.text.isEmpty() || (!period && isOwn)) {
        period = month.text.isEmpty() ? period : own;
        return std::nullopt;
    }
    const int number = isOwn ? own->months->first.monthOfYear() : monthFrom(month.text);
    const Company* const company = m_companies.known(row);
    const bool isFiscal = (period && period->kind == SaidPeriod::Year::Fiscal) ||
                          month.heading.contains(QStringLiteral("fiscal"), Qt::CaseInsensitive);
    const bool isOpen = isFiscal && (month.text.at(0).isDigit() || !company) && !isOwn;
    if (!period || number == 0 || isOpen) {
        return unread(month.heading, month.text,
                      isOpen ? Expected::MonthByName : Expected::MonthOfYear);
    }
    const Period whole = monthsOf(*period, company ? company->fiscalYearEnd : 12);
    for (int index = 0; index < std::min(whole.months, 12); ++index) {
        const Period one{whole.first + index, 1};
        if (one.first.monthOfYear() == number && (!isOwn || one == *own->months)) {
            period = SaidPeriod{.months = one};
            return std::nullopt;
        }
    }
    return unfit(month.heading);
}

RowPeriods::Refusal RowPeriods::takeAll(const TableRow& row, const Words& words, Said& period)
{
    const auto saidOf = [this](const QString& text, const QString& field) {
        return text.isEmpty() ? Words() : Words{text, m_cells.heading(field)};
    };
    const Words month = saidOf(m_cells.month(row), QStringLiteral("month"));
    period = periodFrom(words.text);
    Refusal refusal = takeYears(row, words, period);
    if (!refusal && !period && (!words.text.isEmpty() || month.text.isEmpty())) {
        refusal = unread(words.heading, words.text);
    }
    if (!refusal && period) {
        const QString quarter = nameOf(CsvColumn::Quarter);
        refusal = takePart(saidOf(m_cells.said(row, CsvColumn::Quarter), quarter), u'Q', *period);
    }
    if (!refusal && period) {
        refusal = takePart(saidOf(m_cells.half(row), QStringLiteral("half")), u'H', *period);
    }
    return refusal ? refusal : takeMonth(row, month, period);
}

/// December is taken for it, as in our own files.
void RowPeriods::warnOfYearEnd(const TableRow& row, const QString& heading,
                               std::vector<RowFault>& faults)
{
    const QString company = m_cells.said(row, CsvColumn::Company);
    if (m_companies.known(row) == nullptr && !m_warnedOf.contains(company)) {
        m_warnedOf.insert(company);
        faults.push_back({heading,
                          {Found::UnknownYearEnd, Expected::MonthsOfPeriod},
                          Finding::Severity::Warning});
    }
}

void RowPeriods::fill(const TableRow& row, const RecipeColumn& amount, OwnRow& own,
                      std::vector<RowFault>& faults)
{
    fillOwn(row, own);
    const Words words = wordsOf(row, amount, own);
    if (words.text.isEmpty() && !saysMore(row, own)) {
        return;
    }
    Said period;
    if (Refusal refusal = takeAll(row, words, period)) {
        faults.push_back(std::move(*refusal));
        return;
    }
    if (period->kind == SaidPeriod::Year::Fiscal) {
        warnOfYearEnd(row, words.heading, faults);
    }
    const Company* const company = m_companies.known(row);
    const Period months = monthsOf(*period, company ? company->fiscalYearEnd : 12);
    const std::pair ends{months.first.text(), months.last().text()};
    const std::pair stated{own.text(CsvColumn::PeriodStart), own.text(CsvColumn::PeriodEnd)};
    const bool isOther = (!stated.first.isEmpty() && stated.first.left(7) != ends.first) ||
                         (!stated.second.isEmpty() && stated.second.left(7) != ends.second);
    if (isOther) {
        faults.push_back(unfit(words.heading));
        return;
    }
    for (const CsvColumn column :
         {CsvColumn::CalendarYear, CsvColumn::FiscalYear, CsvColumn::Quarter}) {
        own.clear(column);
    }
    own.set(CsvColumn::PeriodStart, ends.first);
    own.set(CsvColumn::PeriodEnd, ends.second);
}

} // namespace capex
