// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The columns of figure files in CSV, shared by reader and writer.
namespace capex {

/// Those before CalendarYear are always written, in this order; those from there on are other ways
/// to say what a file may bring.
enum class CsvColumn {
    Id,
    Company,
    Kind,
    MeasureName,
    Low,
    High,
    Bound,
    CurrencyCode,
    Unit,
    AlsoLow,
    AlsoHigh,
    AlsoCurrency,
    AlsoUnit,
    PeriodStart,
    PeriodEnd,
    Announced,
    Source,
    Evidence,
    Statement,
    Note,
    Disputed,
    Restates,
    Accession,
    Form,
    TaggedConcept,
    CalendarYear,
    FiscalYear,
    Quarter,
    AlsoBound,
};

inline constexpr int writtenCsvColumnCount = static_cast<int>(CsvColumn::CalendarYear);
inline constexpr int csvColumnCount = static_cast<int>(CsvColumn::AlsoBound) + 1;

/// The parts of a source's own conversion; a second and third conversion have columns of the same
/// names with "_2", "_3" behind them.
inline constexpr CsvColumn alsoColumns[]{CsvColumn::AlsoLow, CsvColumn::AlsoHigh,
                                         CsvColumn::AlsoCurrency, CsvColumn::AlsoUnit,
                                         CsvColumn::AlsoBound};

[[nodiscard]] QString nameOf(CsvColumn column);

/// The name of a column of conversion `number`, from 1.
[[nodiscard]] QString nameOfAlso(CsvColumn column, int number);

/// A column of a source's own conversions.
struct AlsoHeading
{
    CsvColumn column;
    int number; ///< 1 to 99
};

/// The column that nameOfAlso() made `name` of; nothing for any other name.
[[nodiscard]] std::optional<AlsoHeading> alsoOfHeading(const QString& name);

/// The heading under which the unknown key `key` of a figure is written, and back. A key that would
/// be taken for one of the columns above gets "unknown." before it, a heading that JSON has for
/// something else "column.".
[[nodiscard]] QString headingOfUnknown(const QString& key);
[[nodiscard]] QString unknownOfHeading(const QString& heading);

/// The cell of an unknown key: a JSON string as its plain text, unless that is empty or would be
/// read as another value; any other JSON value as it is. And back: a cell that is not written so is
/// a string, so that both a value and a cell come back as they were. `json` is compact.
[[nodiscard]] QString cellOfUnknown(const QByteArray& json);
[[nodiscard]] QByteArray unknownOfCell(const QString& cell);

} // namespace capex
