// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

namespace capex {

/// Cells of a table for the clipboard: a line of headings, then one line per row, cells separated
/// by tabs. Numbers are written for spreadsheets (NumberRole, decimal point), everything else as it
/// is shown; line breaks and tabs inside a cell become spaces, and a text that a spreadsheet would
/// run as a formula gets a leading apostrophe.
///
/// `cells` are of one model, in any order; columns and rows come in the order of the model.
[[nodiscard]] QString tabSeparated(const QModelIndexList& cells);

/// The same of all cells of `model`.
[[nodiscard]] QString tabSeparated(const QAbstractItemModel& model);

} // namespace capex
