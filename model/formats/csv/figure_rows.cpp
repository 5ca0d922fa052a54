// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/figure_rows.h"

#include "model/formats/csv/csv_reader.h"
#include "model/formats/csv/figures_csv.h"
#include "model/formats/text/date_text.h"
#include "model/formats/text/stated_amount.h"

#include <QCryptographicHash>

namespace capex {

namespace {

constexpr Kind defaultKind = Kind::Estimate;

QString unnamedSource()
{
    return QStringLiteral("Unnamed source");
}

void checkFit(CsvRow& row, const Money& amount, CsvColumn lowColumn, CsvColumn boundColumn,
              int number)
{
    if (const auto wrong = faultOfParts(amount, AmountForm::EqualEnds)) {
        const bool isOfLow = wrong->part == AmountFault::Part::Low;
        row.fault(isOfLow ? lowColumn : boundColumn, wrong->fault, number);
    }
}

void warnOfOpenEnd(CsvRow& row, Bound bound)
{
    if (row.has(CsvColumn::Bound) || (bound != Bound::AtLeast && bound != Bound::AtMost)) {
        return;
    }
    const CsvColumn end = bound == Bound::AtLeast ? CsvColumn::Low : CsvColumn::High;
    row.warn(CsvColumn::Bound,
             {{Found::EndTakenAs, nameOf(end), keywordOf(bound)}, Expected::BoundOrBothEnds});
}

void readConversion(CsvRow& row, int number, Figure& figure)
{
    const auto low = row.amount(CsvColumn::AlsoLow, number);
    const auto high = row.amount(CsvColumn::AlsoHigh, number);
    if (!row.has(CsvColumn::AlsoLow, number) && !row.has(CsvColumn::AlsoHigh, number)) {
        return;
    }
    const auto currency = row.currency(CsvColumn::AlsoCurrency, number);
    const auto unit = row.word<Unit>(CsvColumn::AlsoUnit, number);
    const auto bound = row.has(CsvColumn::AlsoBound, number)
                           ? row.word<Bound>(CsvColumn::AlsoBound, number)
                           : alsoBound(low, high, figure.amount.bound);
    if ((low || high) && currency && unit && bound) {
        const Money amount{low, high, *bound, *unit, {*currency}};
        checkFit(row, amount, CsvColumn::AlsoLow, CsvColumn::AlsoBound, number);
        figure.details->alsoStated.append(amount);
    }
}

void readMonths(CsvRow& row, Figure& figure)
{
    bool sound = true;
    for (const CsvColumn end : {CsvColumn::PeriodStart, CsvColumn::PeriodEnd}) {
        if (const auto fault = faultOfPeriodEnd(row.cell(end))) {
            row.fault(end, row.has(end) ? *fault : Fault(Found::Nothing, *fault->expected));
            sound = false;
        }
    }
    const auto period =
        periodFrom(row.cell(CsvColumn::PeriodStart), row.cell(CsvColumn::PeriodEnd));
    if (period) {
        figure.period = *period;
    } else if (sound) {
        row.fault(CsvColumn::PeriodEnd, period.error());
    }
}

/// The id of a figure that brings none: readable, and made of all that the row says.
QString madeId(const Figure& figure)
{
    const QByteArray hash = QCryptographicHash::hash(contentOf(figure), QCryptographicHash::Sha1);
    return figure.company.text() + u'-' + figure.period.first.text() + u'-' +
           QString::number(figure.period.months) + QStringLiteral("m-") + keywordOf(figure.kind) +
           u'-' + QString::fromLatin1(hash.toHex().left(8));
}

} // namespace

FigureRows::FigureRows(const ReadContext& context, const CsvHeader& header)
    : m_context(context)
    , m_header(header)
    , m_builder(context.today)
    , m_names(context.reference, m_builder)
{
}

void FigureRows::warnOfMissingColumns(const CsvRecord& header, Report& report) const
{
    const auto warn = [&](CsvColumn column, const QString& taken) {
        if (!m_header.has(column)) {
            report.warning(header.offset, {{}, header.row},
                           Message(Found::NoColumn, nameOf(column), taken));
        }
    };
    warn(CsvColumn::Kind, keywordOf(defaultKind));
    warn(CsvColumn::MeasureName, plainCapex().text());
    warn(CsvColumn::Source, unnamedSource());
}

std::optional<Figure> FigureRows::figureOf(CsvRow& row)
{
    Figure figure;
    readCompany(row, figure);
    readAmounts(row, figure);
    readPeriod(row, figure);
    readAnnounced(row, figure);
    readSource(row, figure);
    figure.details->statement = row.text(CsvColumn::Statement);
    figure.details->note = row.text(CsvColumn::Note);
    figure.disputed = row.flag(CsvColumn::Disputed);
    figure.restates = row.flag(CsvColumn::Restates);
    readUnknown(row, figure);
    if (row.isFaulty()) {
        return std::nullopt;
    }
    figure.id = {row.has(CsvColumn::Id) ? row.name(CsvColumn::Id) : madeId(figure)};
    return figure;
}

bool FigureRows::isNew(const Figure& figure, CsvRow& row) const
{
    const auto first = m_builder.locationOf(figure.id);
    if (first) {
        row.reportDuplicateId(*first);
    }
    return !first;
}

void FigureRows::add(Figure figure, CsvRow& row)
{
    DatasetBuilder::warnIfDoubtful(figure, row);
    m_builder.add(std::move(figure), row);
}

DatasetParts FigureRows::takeParts()
{
    DatasetParts parts = std::move(m_builder.parts());
    parts.companies = m_names.companies();
    parts.sources = m_names.sources();
    const auto rates = m_context.reference.exchangeRates();
    parts.exchangeRates.assign(rates.begin(), rates.end());
    m_builder = DatasetBuilder(m_context.today);
    return parts;
}

void FigureRows::readCompany(CsvRow& row, Figure& figure)
{
    if (row.has(CsvColumn::Company)) {
        figure.company = m_names.company(row.name(CsvColumn::Company), row);
    } else {
        row.fault(CsvColumn::Company, {Found::Nothing, Expected::Company});
    }
    figure.kind = defaultKind;
    if (row.has(CsvColumn::Kind)) {
        figure.kind = row.word<Kind>(CsvColumn::Kind).value_or(defaultKind);
    } else if (m_header.has(CsvColumn::Kind)) {
        row.warn(CsvColumn::Kind, {{Found::NothingTakenAs, keywordOf(defaultKind)},
                                   {Expected::OneOf, keywordsOf<Kind>()}});
    }
    figure.measure = {row.has(CsvColumn::MeasureName) ? row.name(CsvColumn::MeasureName)
                                                      : plainCapex().text()};
    if (!row.has(CsvColumn::MeasureName) && m_header.has(CsvColumn::MeasureName)) {
        row.warn(CsvColumn::MeasureName,
                 {{Found::NothingTakenAs, plainCapex().text()}, Expected::MeasureName});
    }
}

void FigureRows::readAmounts(CsvRow& row, Figure& figure) const
{
    const auto low = row.amount(CsvColumn::Low);
    const auto high = row.amount(CsvColumn::High);
    const auto currency = row.currency(CsvColumn::CurrencyCode);
    const auto unit = row.word<Unit>(CsvColumn::Unit);
    const auto bound =
        row.has(CsvColumn::Bound) ? row.word<Bound>(CsvColumn::Bound) : impliedBound(low, high);
    if (!row.has(CsvColumn::Low) && !row.has(CsvColumn::High)) {
        row.fault(CsvColumn::Low, {Found::NoAmount, Expected::LowOrHigh});
    } else if (bound && currency && unit && !row.isFaulty()) {
        figure.amount = {low, high, *bound, *unit, {*currency}};
        checkFit(row, figure.amount, CsvColumn::Low, CsvColumn::Bound, 1);
        warnOfOpenEnd(row, *bound);
    }
    for (int number = 1; number <= m_header.conversions(); ++number) {
        readConversion(row, number, figure);
    }
}

void FigureRows::readPeriod(CsvRow& row, Figure& figure) const
{
    const bool isMonths = row.has(CsvColumn::PeriodStart) || row.has(CsvColumn::PeriodEnd);
    const bool isCalendar = row.has(CsvColumn::CalendarYear);
    const bool isFiscal = row.has(CsvColumn::FiscalYear) || row.has(CsvColumn::Quarter);
    const CsvColumn at = isMonths     ? CsvColumn::PeriodStart
                         : isCalendar ? CsvColumn::CalendarYear
                                      : CsvColumn::FiscalYear;
    const int forms = int{isMonths} + int{isCalendar} + int{isFiscal};
    if (forms != 1) {
        row.fault(forms == 0 ? CsvColumn::PeriodStart : at,
                  {forms == 0 ? Found::NoPeriod : Found::ManyPeriods, Expected::PeriodOfRow});
        return;
    }
    if (isMonths) {
        readMonths(row, figure);
    } else if (isCalendar) {
        const auto year = row.integer(CsvColumn::CalendarYear, firstYear, lastYear);
        figure.period = year ? Period::calendarYear(*year) : figure.period;
    } else {
        readFiscalYear(row, figure);
    }
}

void FigureRows::readFiscalYear(CsvRow& row, Figure& figure) const
{
    const auto year = row.integer(CsvColumn::FiscalYear, firstYear, lastYear);
    const auto quarter =
        row.has(CsvColumn::Quarter) ? row.integer(CsvColumn::Quarter, 1, 4) : std::nullopt;
    if (!year || (row.has(CsvColumn::Quarter) && !quarter)) {
        return;
    }
    const Company* const company = m_context.reference.company(figure.company);
    if (!company) {
        row.warn(CsvColumn::FiscalYear, {Found::UnknownYearEnd, Expected::MonthsOfPeriod});
    }
    const int endMonth = company ? company->fiscalYearEnd : 12;
    figure.period = quarter ? Period::fiscalQuarter(*year, *quarter, endMonth)
                            : Period::fiscalYear(*year, endMonth);
}

void FigureRows::readAnnounced(CsvRow& row, Figure& figure) const
{
    const auto date = dateFrom(row.cell(CsvColumn::Announced));
    if (!row.has(CsvColumn::Announced)) {
        row.fault(CsvColumn::Announced, {Found::Nothing, Expected::Date});
    } else if (!date) {
        row.fault(CsvColumn::Announced, date.error());
    } else if (m_builder.checkAnnounced(*date, row)) {
        figure.announced = *date;
    }
}

void FigureRows::readSource(CsvRow& row, Figure& figure)
{
    std::optional<Evidence> evidence;
    if (row.has(CsvColumn::Evidence)) {
        evidence = row.word<Evidence>(CsvColumn::Evidence);
    }
    if (!row.has(CsvColumn::Source) && m_header.has(CsvColumn::Source)) {
        row.warn(CsvColumn::Source, {{Found::NothingTakenAs, unnamedSource()}, Expected::Source});
    }
    const QString text = row.has(CsvColumn::Source) ? row.name(CsvColumn::Source) : unnamedSource();
    if (!row.isFaulty()) {
        const Filing filing{row.text(CsvColumn::Accession), row.text(CsvColumn::Form),
                            row.text(CsvColumn::TaggedConcept)};
        figure.source = m_names.source(text, evidence, filing, row);
    }
}

void FigureRows::readUnknown(const CsvRow& row, Figure& figure) const
{
    for (const CsvHeader::Unknown& column : m_header.unknown()) {
        const QString cell = row.unknown(column);
        if (!cell.isEmpty()) {
            figure.details->unknown.append({column.key, unknownOfCell(cell)});
        }
    }
}

} // namespace capex
