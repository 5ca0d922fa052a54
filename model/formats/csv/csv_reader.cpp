// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_reader.h"

#include "model/formats/csv/figure_rows.h"
#include "model/formats/text/reported_result.h"

namespace capex {

namespace {

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
    FigureRows rows(context, header);
    rows.warnOfMissingColumns(record, report);
    while (report.reach(record.offset) && parser.next(record)) {
        CsvRow row(header, record, report);
        if (record.isBroken || !row.hasAllCells()) {
            continue;
        }
        if (auto figure = rows.figureOf(row)) {
            rows.add(std::move(*figure), row);
        }
    }
    parts = rows.takeParts();
}

} // namespace

std::optional<Bound> alsoBound(std::optional<double> low, std::optional<double> high, Bound main)
{
    const auto implied = impliedBound(low, high);
    return implied == Bound::Exact && main == Bound::About ? Bound::About : implied;
}

bool isOwnCsv(const QByteArray& content)
{
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    Report report(text.substr(0, 0));
    const std::size_t head = text.substr(0, 1 << 16).find_last_of("\r\n");
    const std::string_view start =
        text.substr(0, head == std::string_view::npos ? text.size() : head);
    CsvRecord record;
    if (firstInvalidUtf8(start) != std::string_view::npos ||
        start.find('\0') != std::string_view::npos || !CsvParser(start, report).next(record) ||
        record.isBroken) {
        return false;
    }
    Report ofHeader(start);
    const CsvHeader header(record, ofHeader);
    return !ofHeader.hasErrors();
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
    return resultOf(std::move(parts), report);
}

} // namespace capex
