// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/report_content.h"

class QAbstractItemModel;

namespace capex {

struct ReportCell
{
    QString text;
    QString sortedBy; ///< a number or a day; empty: the text
    int source = 0;   ///< the number of the source that it names; 0: none
};

struct ReportRow
{
    CompanyId company; ///< that it is about; may be empty
    std::vector<ReportCell> cells;
};

struct ReportColumn
{
    QString heading;
    bool isNumber = false; ///< or an amount
    qsizetype longest = 0; ///< text in it, in characters
};

/// A table as a report shows it.
struct ReportTable
{
    QString caption;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::size_t named = 0; ///< the column that says what a row is about
    QStringList common;    ///< "currency: USD": what is the same in every row and has no column
};

/// The rows of the comparison on the state's basis.
[[nodiscard]] ReportTable comparisonTable(const ReportContent& content, const ViewResult& result,
                                          Language language);

/// The figures that are listed under the settings, with their statements and notes.
[[nodiscard]] ReportTable figuresTable(const ReportContent& content, Language language);

/// All that a view shows: its CSV, with the columns named as there, but for those that are empty.
[[nodiscard]] ReportTable viewTable(const ViewResult& result);

} // namespace capex
