// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/zip_file.h"

#include <QList>
#include <QStringList>

namespace capex {

class Table;

/// The parts of a workbook in XLSX with one sheet, "Data", whose XML is `sheet` (what stands in
/// <worksheet>). Styles 1 to 3 are days, percentages and numbers with "[Red]0.0 \"day\"".
[[nodiscard]] ZipMembers xlsxParts(const QByteArray& sheet);
/// The same as a file; `texts` are what cells share, in <si> each.
[[nodiscard]] QByteArray xlsxFile(const QByteArray& sheet, const QByteArray& texts = {});

/// A file in ODS whose XML in <office:spreadsheet> is `tables`, with `styles` of its own.
[[nodiscard]] QByteArray odsFile(const QByteArray& tables, const QByteArray& styles = {});

/// `members` with another content for one of them; without that one where it is null.
[[nodiscard]] ZipMembers with(ZipMembers members, const QByteArray& name,
                              const QByteArray& content);

/// The cells of all rows of a table.
[[nodiscard]] QList<QStringList> cellsOf(const Table& table);

} // namespace capex
