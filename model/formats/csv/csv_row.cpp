// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_row.h"

#include "model/figures/excerpt.h"
#include "model/formats/csv/csv_writer.h"
#include "model/formats/text/name_text.h"
#include "model/formats/text/number_text.h"
#include "model/formats/text/stated_amount.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace capex {

namespace {

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
        return CsvColumn::Id; // a row has no other part that a rule of figures is about
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
    const QString key = unknownOfHeading(name);
    if ((isKnown && slot->has_value()) || m_unknownKeys.contains(key)) {
        report.error(offset, {{}, record.row},
                     {{Found::SecondColumn, excerpt(name)}, Expected::ColumnOnce});
    } else if (isKnown) {
        *slot = cell;
    } else if (!name.trimmed().isEmpty()) {
        m_unknown.push_back({cell, key});
        m_unknownKeys.insert(key);
        report.warning(offset, {excerpt(name), record.row}, Found::UnknownColumn);
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
    const auto missing = [&](const Message<Expected>& expected) {
        report.error(record.offset, {{}, record.row}, {Found::MissingColumn, expected});
    };
    for (const CsvColumn column :
         {CsvColumn::Company, CsvColumn::CurrencyCode, CsvColumn::Unit, CsvColumn::Announced}) {
        if (!has(column)) {
            missing({Expected::Column, nameOf(column)});
        }
    }
    if (!has(CsvColumn::Low) && !has(CsvColumn::High)) {
        missing(Expected::AmountColumn);
    }
    if (!(has(CsvColumn::PeriodStart) && has(CsvColumn::PeriodEnd)) &&
        !has(CsvColumn::CalendarYear) && !has(CsvColumn::FiscalYear)) {
        missing(Expected::PeriodColumns);
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
    if (nameless != fields.end()) {
        m_report.error(nameless->offset, {{}, m_record.row},
                       {{Found::NamelessCell, excerpt(toQString(nameless->text))},
                        {Expected::Cells, m_header.size()}});
        return false;
    }
    if (fields.size() < m_header.size()) {
        m_report.error(
            m_record.offset, {{}, m_record.row},
            {{Found::FewCells, fields.size()}, {Expected::CellsOfHeader, m_header.size()}});
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
        fault(column, end.error(), number);
        return std::nullopt;
    }
    if (const auto rounding = faultOfRounding(cell(column, number), *end)) {
        report(Finding::Severity::Warning, column, number, *rounding);
    }
    return *end;
}

bool CsvRow::flag(CsvColumn column)
{
    const QString word = toQString(cell(column)).toLower(); // spreadsheets write TRUE
    const bool isTrue = word == QStringLiteral("true");
    if (!isTrue && !word.isEmpty() && word != QStringLiteral("false")) {
        fault(column, {found(column), Expected::TrueOrEmpty});
    }
    return isTrue;
}

std::optional<int> CsvRow::integer(CsvColumn column, int least, int most)
{
    const auto number = numberFrom(cell(column));
    if (number && *number == std::trunc(*number) && *number >= least && *number <= most) {
        return static_cast<int>(*number);
    }
    fault(column, {found(column), {Expected::WholeNumber, least, most}});
    return std::nullopt;
}

std::optional<QString> CsvRow::currency(CsvColumn column, int number)
{
    const std::string_view code = cell(column, number);
    if (isCurrency(code)) {
        return toQString(code);
    }
    fault(column, {found(column, number), Expected::CurrencyCode}, number);
    return std::nullopt;
}

void CsvRow::fault(CsvColumn column, const Fault& fault, int number)
{
    m_isFaulty = true;
    report(Finding::Severity::Error, column, number, fault);
}

void CsvRow::warn(CsvColumn column, const Fault& fault) const
{
    report(Finding::Severity::Warning, column, 1, fault);
}

Message<Found> CsvRow::found(CsvColumn column, int number) const
{
    const std::string_view text = cell(column, number);
    return text.empty() ? Message<Found>(Found::Nothing)
                        : Message<Found>(Found::Text, excerpt(toQString(text)));
}

void CsvRow::report(Finding::Severity severity, CsvColumn column, int number,
                    const Fault& fault) const
{
    const auto index = m_header.cellOf(column, number);
    const std::size_t offset = index ? m_record.fields[*index].offset : m_record.offset;
    Finding finding{severity, {0, 0, {nameOfAlso(column, number), m_record.row}}, fault};
    if (has(CsvColumn::Id)) {
        finding.entry = EntryName{EntryType::Figure, excerpt(name(CsvColumn::Id))};
    }
    m_report.add(offset, std::move(finding));
}

std::size_t CsvRow::location() const
{
    return static_cast<std::size_t>(m_record.row);
}

Argument CsvRow::nameOf(std::size_t location) const
{
    return RowNumber{static_cast<int>(location)};
}

Message<Found> CsvRow::found(DraftPart part) const
{
    return found(columnOf(part));
}

void CsvRow::fault(DraftPart part, const Fault& fault)
{
    this->fault(columnOf(part), fault);
}

void CsvRow::warn(DraftPart part, const Fault& fault)
{
    std::as_const(*this).warn(columnOf(part), fault);
}

/// A row without an id has one that is made of all that it says.
void CsvRow::reportDuplicateId(std::size_t first)
{
    if (has(CsvColumn::Id)) {
        fault(CsvColumn::Id, {{Found::SecondIdOfRow, nameOf(first)}, Expected::IdOnce});
    } else {
        fault(CsvColumn::Id, {{Found::SameRow, nameOf(first)}, Expected::FigureOnce});
    }
}

} // namespace capex
