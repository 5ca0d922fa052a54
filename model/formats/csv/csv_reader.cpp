// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_reader.h"

#include "model/formats/csv/csv_row.h"
#include "model/formats/csv/figures_csv.h"
#include "model/formats/text/date_text.h"
#include "model/formats/text/name_resolver.h"
#include "model/formats/text/stated_amount.h"

#include <QCryptographicHash>

namespace capex {

namespace {

class FigureRows
{
public:
    FigureRows(const ReadContext& context, const CsvHeader& header, Report& report)
        : m_context(context)
        , m_header(header)
        , m_report(report)
        , m_builder(context.today)
        , m_names(context.reference, m_builder)
    {
    }

    void warnOfMissingColumns(const CsvRecord& header)
    {
        const auto warn = [&](CsvColumn column, const QString& taken) {
            if (!m_header.has(column)) {
                m_report.warning(header.offset, {{}, header.row},
                                 Message(Found::NoColumn, nameOf(column), taken));
            }
        };
        warn(CsvColumn::Kind, keywordOf(defaultKind));
        warn(CsvColumn::MeasureName, plainCapex().text());
        warn(CsvColumn::Source, unnamedSource());
    }

    void read(const CsvRecord& record)
    {
        CsvRow row(m_header, record, m_report);
        if (record.isBroken || !row.hasAllCells()) {
            return;
        }
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
        if (!row.isFaulty()) {
            DatasetBuilder::warnIfDoubtful(figure, row);
            figure.id = {row.has(CsvColumn::Id) ? row.name(CsvColumn::Id) : madeId(figure)};
            m_builder.add(std::move(figure), row);
        }
    }

    [[nodiscard]] DatasetParts parts()
    {
        DatasetParts& parts = m_builder.parts();
        parts.companies = m_names.companies();
        parts.sources = m_names.sources();
        const auto rates = m_context.reference.exchangeRates();
        parts.exchangeRates.assign(rates.begin(), rates.end());
        return std::move(parts);
    }

private:
    static constexpr Kind defaultKind = Kind::Estimate;
    static QString unnamedSource() { return QStringLiteral("Unnamed source"); }

    void readCompany(CsvRow& row, Figure& figure)
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

    void readAmounts(CsvRow& row, Figure& figure)
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

    static void checkFit(CsvRow& row, const Money& amount, CsvColumn lowColumn,
                         CsvColumn boundColumn, int number)
    {
        if (const auto wrong = faultOfParts(amount, AmountForm::EqualEnds)) {
            const bool isOfLow = wrong->part == AmountFault::Part::Low;
            row.fault(isOfLow ? lowColumn : boundColumn, wrong->fault, number);
        }
    }

    static void warnOfOpenEnd(CsvRow& row, Bound bound)
    {
        if (row.has(CsvColumn::Bound) || (bound != Bound::AtLeast && bound != Bound::AtMost)) {
            return;
        }
        const CsvColumn end = bound == Bound::AtLeast ? CsvColumn::Low : CsvColumn::High;
        row.warn(CsvColumn::Bound,
                 {{Found::EndTakenAs, nameOf(end), keywordOf(bound)}, Expected::BoundOrBothEnds});
    }

    static void readConversion(CsvRow& row, int number, Figure& figure)
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

    void readPeriod(CsvRow& row, Figure& figure)
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

    static void readMonths(CsvRow& row, Figure& figure)
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

    void readFiscalYear(CsvRow& row, Figure& figure)
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

    void readAnnounced(CsvRow& row, Figure& figure) const
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

    void readSource(CsvRow& row, Figure& figure)
    {
        std::optional<Evidence> evidence;
        if (row.has(CsvColumn::Evidence)) {
            evidence = row.word<Evidence>(CsvColumn::Evidence);
        }
        if (!row.has(CsvColumn::Source) && m_header.has(CsvColumn::Source)) {
            row.warn(CsvColumn::Source,
                     {{Found::NothingTakenAs, unnamedSource()}, Expected::Source});
        }
        const QString text =
            row.has(CsvColumn::Source) ? row.name(CsvColumn::Source) : unnamedSource();
        if (!row.isFaulty()) {
            const Filing filing{row.text(CsvColumn::Accession), row.text(CsvColumn::Form),
                                row.text(CsvColumn::TaggedConcept)};
            figure.source = m_names.source(text, evidence, filing, row);
        }
    }

    void readUnknown(CsvRow& row, Figure& figure) const
    {
        for (const CsvHeader::Unknown& column : m_header.unknown()) {
            const QString cell = row.unknown(column);
            if (!cell.isEmpty()) {
                figure.details->unknown.append({column.key, unknownOfCell(cell)});
            }
        }
    }

    /// The id of a figure that brings none: readable, and made of all that the row says.
    static QString madeId(const Figure& figure)
    {
        const QByteArray hash =
            QCryptographicHash::hash(contentOf(figure), QCryptographicHash::Sha1);
        return figure.company.text() + u'-' + figure.period.first.text() + u'-' +
               QString::number(figure.period.months) + QStringLiteral("m-") +
               keywordOf(figure.kind) + u'-' + QString::fromLatin1(hash.toHex().left(8));
    }

    const ReadContext& m_context;
    const CsvHeader& m_header;
    Report& m_report;
    DatasetBuilder m_builder;
    NameResolver m_names;
};

/// Whether the header is one cell that something else than commas divides.
bool reportForeignSeparator(const CsvRecord& header, Report& report)
{
    const std::size_t at = header.fields.front().text.find_first_of(";\t|");
    if (header.fields.size() > 1 || at == std::string_view::npos) {
        return false;
    }
    report.error(header.fields.front().offset + at, {{}, header.row},
                 {Found::OtherSeparator, Expected::Commas});
    return true;
}

void readRecords(CsvParser& parser, const ReadContext& context, Report& report, DatasetParts& parts)
{
    CsvRecord record;
    if (!parser.next(record)) {
        report.error(0, {}, {Found::EmptyFile, Expected::ColumnNames});
        return;
    }
    if (record.isBroken || reportForeignSeparator(record, report)) {
        return;
    }
    const CsvHeader header(record, report);
    if (report.hasErrors()) {
        return;
    }
    FigureRows rows(context, header, report);
    rows.warnOfMissingColumns(record);
    while (report.reach(record.offset) && parser.next(record)) {
        rows.read(record);
    }
    parts = rows.parts();
}

} // namespace

std::optional<Bound> alsoBound(std::optional<double> low, std::optional<double> high, Bound main)
{
    const auto implied = impliedBound(low, high);
    return implied == Bound::Exact && main == Bound::About ? Bound::About : implied;
}

ReadResult readCsv(const QByteArray& content, const ReadContext& context)
{
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    Report report(text, context.monitor);
    DatasetParts parts;
    if (checkEncoding(text, report)) {
        CsvParser parser(text, report);
        readRecords(parser, context, report, parts);
    }
    if (report.hasErrors()) {
        return {std::nullopt, {}, report.findings()};
    }
    return {Dataset(std::move(parts)), {}, report.findings()};
}

} // namespace capex
