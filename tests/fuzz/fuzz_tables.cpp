// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/formats/table/table_figures.h"
#include "tests/fuzz/require.h"
#include "tests/support/sheet_files.h"

#include <cstdint>

/// Reads any bytes as a foreign table, which CAPEX_FUZZ_CONTENT makes of them. Every row is
/// accounted for and refused with a reason, how the table is read can be read, and its figures are
/// found again in a figure file.
namespace {

using namespace capex;

[[maybe_unused]] QByteArray asItIs(const QByteArray& bytes)
{
    return bytes;
}

/// The XML of a sheet, and behind a zero byte that of the texts that its cells share.
[[maybe_unused]] QByteArray asXlsx(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    return end < 0 ? xlsxFile(bytes) : xlsxFile(bytes.left(end), bytes.mid(end + 1));
}

[[maybe_unused]] QByteArray asOds(const QByteArray& bytes)
{
    return odsFile(bytes);
}

void accountForRows(const TableReading& reading, const TableFigures& figures)
{
    const RowCounts& counts = figures.counts;
    require(counts.read == counts.taken + counts.refused + counts.declared, "a row is lost");
    require(figures.rows.size() == reading.table->size(), "a row has no account");
    for (const RowAccount& row : figures.rows) {
        const bool isTaken = row.fate == RowFate::Taken;
        require(isTaken == (row.figures > 0), "a row is taken without a figure, or else");
        require(row.fate != RowFate::Refused || !row.reasons.empty(), "refused without a reason");
    }
}

void survives(const Dataset& dataset, const QDate& today)
{
    const ReadResult json = jsonFormat().read(jsonFormat().write(dataset, {}), {today, {}});
    require(json.dataset && *json.dataset == dataset, "JSON does not give the figures back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QDate today(2026, 9, 15);
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const TableReading reading = readTable(CAPEX_FUZZ_CONTENT(bytes), {});
    require(reading.table || reading.fault, "no table and no reason");
    if (!reading.table || reading.fault) {
        return 0;
    }
    require(readRecipe(recipeText(reading.recipe)).wishes.has_value(), "a recipe is refused");
    const TableFigures figures = figuresOf(reading, {today, {}}, QStringLiteral("fuzz"));
    accountForRows(reading, figures);
    survives(figures.dataset, today);
    return 0;
}
