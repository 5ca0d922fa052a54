// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/csv/csv_row.h"
#include "model/formats/text/name_resolver.h"
#include "model/formats/text/read_result.h"

namespace capex {

/// Makes figures of rows that have the columns of figure files in CSV, whatever file they are from.
class FigureRows
{
public:
    /// Both outlive the rows.
    FigureRows(const ReadContext& context, const CsvHeader& header);

    /// Warns of columns without which something is taken for granted.
    void warnOfMissingColumns(const CsvRecord& header, Report& report) const;
    /// The figure that a row says; nothing where an error was reported for the row.
    [[nodiscard]] std::optional<Figure> figureOf(CsvRow& row);
    /// Whether no figure of that id was added before; else the row is faulty.
    [[nodiscard]] bool isNew(const Figure& figure, CsvRow& row) const;
    /// Makes room for so many figures, of which there may be others.
    void reserve(std::size_t figures) { m_builder.parts().figures.reserve(figures); }
    /// Adds a figure that the row says; the row is faulty where it cannot be.
    void add(Figure figure, CsvRow& row);
    /// How many were added.
    [[nodiscard]] std::size_t size() const { return m_builder.parts().figures.size(); }

    /// All that was added, with what it refers to. Nothing of it is kept.
    [[nodiscard]] DatasetParts takeParts();

private:
    void readCompany(CsvRow& row, Figure& figure);
    void readAmounts(CsvRow& row, Figure& figure) const;
    void readPeriod(CsvRow& row, Figure& figure) const;
    void readFiscalYear(CsvRow& row, Figure& figure) const;
    void readAnnounced(CsvRow& row, Figure& figure) const;
    void readSource(CsvRow& row, Figure& figure);
    void readUnknown(const CsvRow& row, Figure& figure) const;

    const ReadContext& m_context;
    const CsvHeader& m_header;
    DatasetBuilder m_builder;
    NameResolver m_names;
};

} // namespace capex
