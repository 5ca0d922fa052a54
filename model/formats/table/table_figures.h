// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/table_reading.h"
#include "model/formats/text/read_result.h"

namespace capex {

/// What became of a row.
struct RowAccount
{
    int number = 0; ///< from 1, as the table counts them
    RowFate fate = RowFate::Blank;
    int firstFigure = 0; ///< where those made of it begin among the figures; grows from row to row
    int figures = 0;     ///< how many were made of it
    Findings reasons;    ///< why it was refused, or what is odd about what was taken

    friend bool operator==(const RowAccount&, const RowAccount&) = default;
};

/// The figures of a foreign table, and an account of every row that was read.
struct TableFigures
{
    Dataset dataset; ///< of the rows that could be taken, in their order
    std::vector<RowAccount> rows;
    RowCounts counts;

    /// The ids of the figures that were made of a row.
    [[nodiscard]] QStringList idsOf(const RowAccount& row) const;
};

/// Makes figures of the rows, by the rules that hold for figures of any file. A row is taken whole
/// or refused whole. Where nothing in the table names a source it is `source`, the name of its
/// file. Needs a reading without fault; open questions are for the caller to heed.
[[nodiscard]] TableFigures figuresOf(const TableReading& reading, const ReadContext& context,
                                     const QString& source = {});

} // namespace capex
