// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_row.h"

#include "model/formats/csv/csv_writer.h"
#include "model/formats/text/name_text.h"
#include "model/formats/text/number_text.h"
#include "model/formats/text/stated_amount.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace capex {

namespace {

QString columnPath(int row, const QString& column)
{
    return QStringLiteral("row %1, column %2").arg(row).arg(excerpt(column));
}

/// Where the row says a part of a figure.
CsvColumn columnOf(DraftPart part)
{
    switch (part.name) {
    case DraftPart::Company:
        return CsvColumn::Company;
    case DraftPart::Source:
        return CsvColumn::Source;
    case DraftPart::Announced:
        return CsvColumn::Announced;
    default:
        return CsvColumn::Id; // a row has no other part that a rule of figures speaks of
    }
}

} // namespace

CsvHeader::CsvHeader(const CsvRecord& record, Report& report)
    : m_cells()
    , m_also(1)
{
    for (const CsvField& field : record.fields) {
        m_names.push_back(unguarded(toQString(field.text)));
    }
    for (std::size_t cell = 0; cell < m_names.size(); ++cell) {
        assign(cell, record, report);
    }
    checkComplete(record, report);
}

std::optional<std::size_t> CsvHeader::cellOf(CsvColumn column, int number) const
{
    const bool isAlso = std::ranges::find(alsoColumns, column) != std::end(alsoColumns);
    const Cells& cells = isAlso ? m_also[static_cast<std::size_t>(number - 1)] : m_cells;
    return cells[static_cast<std::size_t>(column)];
}

void CsvHeader::assign(std::size_t cell, const CsvRecord& record, Report& report)
{
    const QString& name = m_names[cell];
    const std::size_t offset = record.fields[cell].offset;
    std::optional<std::size_t>* const slot = slotOf(name.trimmed());
    const bool isKnown = slot != nullptr;
    if ((isKnown && slot->has_value()) || m_unknownNames.contains(name)) {
        report.error(offset, QStringLiteral("row %1").arg(record.row),
                     QStringLiteral("found the column %1 a second time; expected each column once")
                         .arg(quoted(name)));
    } else if (isKnown) {
        *slot = cell;
    } else if (!name.trimmed().isEmpty()) {
        m_unknown.push_back({cell, unknownOfHeading(name)});
        m_unknownNames.insert(name);
        report.warning(offset, columnPath(record.row, name),
                       QStringLiteral("found an unknown column, which is kept"));
    }
}

/// Where the cell of the known column `name` is noted; nullptr if it is not known.
std::optional<std::size_t>* CsvHeader::slotOf(const QString& name)
{
    if (const auto also = alsoOfHeading(name)) {
        const auto number = static_cast<std::size_t>(also->number);
        m_also.resize(std::max(m_also.size(), number));
        return &m_also[number - 1][static_cast<std::size_t>(also->column)];
    }
    for (int column = 0; column < csvColumnCount; ++column) {
        if (name == nameOf(static_cast<CsvColumn>(column))) {
            return &m_cells[static_cast<std::size_t>(column)];
        }
    }
    return nullptr;
}

void CsvHeader::checkComplete(const CsvRecord& record, Report& report) const
{
    const auto missing = [&](const QString& expected) {
        report.error(record.offset, QStringLiteral("row %1").arg(record.row),
                     QStringLiteral("a column is missing; expected ") + expected);
    };
    for (const CsvColumn column :
         {CsvColumn::Company, CsvColumn::CurrencyCode, CsvColumn::Unit, CsvColumn::Announced}) {
        if (!has(column)) {
            missing(QStringLiteral("the column %1").arg(quoted(nameOf(column))));
        }
    }
    if (!has(CsvColumn::Low) && !has(CsvColumn::High)) {
        missing(QStringLiteral("the column 'low' or 'high'"));
    }
    if (!(has(CsvColumn::PeriodStart) && has(CsvColumn::PeriodEnd)) &&
        !has(CsvColumn::CalendarYear) && !has(CsvColumn::FiscalYear)) {
        missing(QStringLiteral("the columns 'period_start' and 'period_end', or 'calendar_year', "
                               "or 'fiscal_year'"));
    }
}

CsvRow::CsvRow(const CsvHeader& header, const CsvRecord& record, Report& report)
    : m_header(header)
    , m_record(record)
    , m_report(report)
{
}

bool CsvRow::hasAllCells() const
{
    const auto& fields = m_record.fields;
    const auto nameless = std::ranges::find_if(fields, [&](const CsvField& field) {
        const auto cell = static_cast<std::size_t>(&field - fields.data());
        const bool hasName = cell < m_header.size() && !m_header.name(cell).trimmed().isEmpty();
        return !hasName && !field.text.empty();
    });
    const QString path = QStringLiteral("row %1").arg(m_record.row);
    if (nameless != fields.end()) {
        m_report.error(nameless->offset, path,
                       QStringLiteral("found the cell %1 below no heading; expected %2 cells")
                           .arg(quoted(toQString(nameless->text)))
                           .arg(m_header.size()));
        return false;
    }
    if (fields.size() < m_header.size()) {
        m_report.error(m_record.offset, path,
                       QStringLiteral("found %1 cells; expected %2, as in the header")
                           .arg(fields.size())
                           .arg(m_header.size()));
        return false;
    }
    return true;
}

std::string_view CsvRow::cell(CsvColumn column, int number) const
{
    const auto index = m_header.cellOf(column, number);
    return index ? withoutBlanks(m_record.fields[*index].text) : std::string_view{};
}

QString CsvRow::name(CsvColumn column) const
{
    return nameFrom(unguarded(toQString(cell(column))));
}

QString CsvRow::text(CsvColumn column) const
{
    const auto index = m_header.cellOf(column);
    return index ? unguarded(toQString(m_record.fields[*index].text)) : QString();
}

QString CsvRow::unknown(const CsvHeader::Unknown& column) const
{
    return unguarded(toQString(m_record.fields[column.cell].text));
}

std::optional<double> CsvRow::amount(CsvColumn column, int number)
{
    if (!has(column, number)) {
        return std::nullopt;
    }
    const auto end = amountFrom(cell(column, number));
    if (!end) {
        fault(column, end.error().what, end.error().expected, number);
        return std::nullopt;
    }
    if (const std::string_view text = cell(column, number); isRounded(text, *end)) {
        report(Finding::Severity::Warning, column, number, roundedNumber(text, *end),
               expectedDigits());
    }
    return *end;
}

bool CsvRow::flag(CsvColumn column)
{
    const QString word = toQString(cell(column)).toLower(); // spreadsheets write TRUE
    const bool isTrue = word == QStringLiteral("true");
    if (!isTrue && !word.isEmpty() && word != QStringLiteral("false")) {
        fault(column, found(column), QStringLiteral("'true', or an empty cell"));
    }
    return isTrue;
}

std::optional<int> CsvRow::integer(CsvColumn column, int least, int most)
{
    const auto number = numberFrom(cell(column));
    if (number && *number == std::trunc(*number) && *number >= least && *number <= most) {
        return static_cast<int>(*number);
    }
    fault(column, found(column),
          QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

std::optional<QString> CsvRow::currency(CsvColumn column, int number)
{
    const std::string_view code = cell(column, number);
    if (isCurrency(code)) {
        return toQString(code);
    }
    fault(column, found(column, number), expectedCurrency(), number);
    return std::nullopt;
}

void CsvRow::fault(CsvColumn column, const QString& what, const QString& expected, int number)
{
    m_isFaulty = true;
    report(Finding::Severity::Error, column, number, what, expected);
}

void CsvRow::warn(CsvColumn column, const QString& what, const QString& expected) const
{
    report(Finding::Severity::Warning, column, 1, what, expected);
}

QString CsvRow::found(CsvColumn column, int number) const
{
    const std::string_view text = cell(column, number);
    return text.empty() ? QStringLiteral("found nothing")
                        : QStringLiteral("found ") + quoted(toQString(text));
}

void CsvRow::report(Finding::Severity severity, CsvColumn column, int number, const QString& what,
                    const QString& expected) const
{
    const auto index = m_header.cellOf(column, number);
    m_report.add(severity, index ? m_record.fields[*index].offset : m_record.offset,
                 columnPath(m_record.row, nameOfAlso(column, number)),
                 sentence(what, subject(), expected));
}

std::size_t CsvRow::location() const
{
    return static_cast<std::size_t>(m_record.row);
}

QString CsvRow::nameOf(std::size_t location) const
{
    return QStringLiteral("row %1").arg(location);
}

QString CsvRow::found(DraftPart part) const
{
    return found(columnOf(part));
}

void CsvRow::fault(DraftPart part, const QString& what, const QString& expected)
{
    fault(columnOf(part), what, expected);
}

void CsvRow::warn(DraftPart part, const QString& what, const QString& expected)
{
    std::as_const(*this).warn(columnOf(part), what, expected);
}

/// A row without an id has one that is made of all that it says.
void CsvRow::reportDuplicateId(std::size_t first)
{
    if (has(CsvColumn::Id)) {
        fault(CsvColumn::Id,
              QStringLiteral("found the id a second time, first in %1").arg(nameOf(first)),
              QStringLiteral("each id once"));
    } else {
        fault(CsvColumn::Id,
              QStringLiteral("found a row that says the same as %1").arg(nameOf(first)),
              QStringLiteral("each figure once, or an id"));
    }
}

QString CsvRow::subject() const
{
    return has(CsvColumn::Id) ? QStringLiteral("(figure %1)").arg(quoted(name(CsvColumn::Id)))
                              : QString();
}

} // namespace capex
