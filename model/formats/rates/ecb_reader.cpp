// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/rates/ecb_reader.h"

#include "model/figures/excerpt.h"
#include "model/formats/csv/csv_parser.h"
#include "model/formats/text/date_text.h"
#include "model/formats/text/number_text.h"
#include "model/formats/text/reported_result.h"
#include "model/formats/zip/zip_member.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

const std::array members = {QStringLiteral("eurofxref-hist.csv"), // of all days
                            QStringLiteral("eurofxref.csv")};     // of the last one
constexpr qint64 largestTable = qint64{64} * 1024 * 1024;         // in bytes

bool isZip(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04");
}

const QString& memberOf(const ZipArchive& archive)
{
    const auto found =
        std::ranges::find_if(members, [&](const QString& name) { return archive.has(name); });
    return found == members.end() ? members.front() : *found;
}

/// What of the rates the figures of a reference need.
struct Need
{
    QSet<QString> currencies; ///< empty: all
    QDate from;               ///< not valid: from the first one on
};

Need needOf(const Dataset& reference)
{
    Need need;
    const auto look = [&need](const Money& amount, const Period& period, QDate announced) {
        const QDate day = std::min(period.first.firstDay(), announced);
        need.from = need.from.isValid() ? std::min(need.from, day) : day;
        need.currencies.insert(amount.currency.text());
    };
    for (const Figure& figure : reference.figures()) {
        look(figure.amount, figure.period, figure.announced);
    }
    for (const Aggregate& total : reference.aggregates()) {
        look(total.amount, total.period, total.announced);
    }
    return need;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// "2024-11-22" in the file of all days, "22 November 2024" in that of the last one.
Result<QDate, Fault> dayFrom(std::string_view text)
{
    const QString words = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const QDate day = QLocale::c().toDate(words, QStringLiteral("d MMMM yyyy"));
    return day.isValid() ? Result<QDate, Fault>(day) : dateFrom(text);
}

double toSixDecimals(double rate)
{
    return std::round(rate * 1e6) / 1e6;
}

/// A table with a day per row and a currency per column.
class RatesTable
{
public:
    RatesTable(const QByteArray& text, const ReadContext& context, Report& report)
        : m_parser(std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                   report)
        , m_need(needOf(context.reference))
        , m_report(report)
    {
    }

    [[nodiscard]] std::vector<ExchangeRate> read()
    {
        CsvRecord record;
        if (m_parser.next(record) && readHeader(record)) {
            while (m_report.reach(record.offset) && m_parser.next(record)) {
                readDay(record);
            }
        }
        return std::move(m_rates);
    }

private:
    [[nodiscard]] static std::string_view cell(const CsvRecord& record, std::size_t column)
    {
        return column < record.fields.size() ? trimmed(record.fields[column].text)
                                             : std::string_view();
    }

    [[nodiscard]] bool readHeader(const CsvRecord& record)
    {
        for (std::size_t column = 1; column < record.fields.size(); ++column) {
            const std::string_view text = cell(record, column);
            const QString code =
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            m_codes.push_back(code);
            m_dollar = code == usDollar().text() ? column : m_dollar;
        }
        if (m_dollar == 0) {
            m_report.error(record.offset, {{}, record.row},
                           {{Found::NoHeading, usDollar().text()}, Expected::ColumnNames});
        }
        return m_dollar > 0;
    }

    void readDay(const CsvRecord& record)
    {
        const auto day = dayFrom(cell(record, 0));
        if (!day) {
            fault(record, 0, day.error());
            return;
        }
        const auto dollars = rateIn(record, m_dollar);
        if (!dollars || (m_need.from.isValid() && *day < m_need.from)) {
            return;
        }
        add(euro(), *day, 1 / *dollars);
        for (std::size_t column = 1; column <= m_codes.size(); ++column) {
            if (column != m_dollar && isNeeded(m_codes[column - 1])) {
                if (const auto units = rateIn(record, column)) {
                    add(Currency(m_codes[column - 1]), *day, *units / *dollars);
                }
            }
        }
    }

    /// Units per euro; nothing where there is no rate on that day, or none that can be read, which
    /// is reported.
    [[nodiscard]] std::optional<double> rateIn(const CsvRecord& record, std::size_t column)
    {
        const std::string_view text = cell(record, column);
        if (text.empty() || text == "N/A") {
            return std::nullopt;
        }
        const auto number = numberFrom(text);
        if (!number || *number <= 0) {
            fault(record, column,
                  number ? Fault({Found::Value, excerpt(QString::fromLatin1(text))},
                                 Expected::NumberAboveZero)
                         : number.error());
            return std::nullopt;
        }
        return *number;
    }

    void fault(const CsvRecord& record, std::size_t column, const Fault& fault)
    {
        const bool isThere = column < record.fields.size();
        const QString name = column == 0 ? QStringLiteral("Date") : m_codes[column - 1];
        m_report.error(isThere ? record.fields[column].offset : record.offset, {name, record.row},
                       fault);
    }

    [[nodiscard]] bool isNeeded(const QString& code) const
    {
        return !code.isEmpty() && (m_need.currencies.isEmpty() || m_need.currencies.contains(code));
    }

    void add(const Currency& currency, QDate day, double rate)
    {
        if (isNeeded(currency.text())) {
            m_rates.push_back({currency, day, toSixDecimals(rate), {}});
        }
    }

    [[nodiscard]] static Currency euro() { return Currency(QStringLiteral("EUR")); }

    CsvParser m_parser;
    Need m_need;
    Report& m_report;
    std::vector<QString> m_codes;
    std::size_t m_dollar = 0; ///< the column of the US dollar; 0: there is none
    std::vector<ExchangeRate> m_rates;
};

} // namespace

bool looksLikeEcbRates(QByteArrayView start)
{
    constexpr qsizetype head = 256;
    const QByteArray text = start.first(std::min(head, start.size())).toByteArray();
    return text.startsWith("Date,USD,") || text.startsWith("Date, USD, ") ||
           (isZip(start) && std::ranges::any_of(members, [&](const QString& name) {
                return text.contains(name.toLatin1());
            }));
}

ReadResult readEcbRates(const QByteArray& content, const ReadContext& context)
{
    QByteArray text = content;
    if (isZip(content)) {
        const auto archive = ZipArchive::open(content);
        const auto table = archive ? readMember(*archive, memberOf(*archive), largestTable)
                                   : Result<QByteArray, Fault>(archive.error());
        if (!table) {
            return refusal(table.error());
        }
        text = *table;
    }
    Report report(std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                  context.monitor);
    DatasetParts parts;
    parts.exchangeRates = RatesTable(text, context, report).read();
    return resultOf(std::move(parts), report);
}

} // namespace capex
