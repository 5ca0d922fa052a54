// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/sheet/workbook.h"

namespace capex {

inline constexpr qsizetype mostHtml = qsizetype{32} * 1024 * 1024; ///< in bytes, of a page

/// Whether a content is a page: HTML, as spreadsheets and browsers put it on the clipboard, too.
[[nodiscard]] bool looksLikeHtml(const QByteArray& content);

/// A page as a workbook whose sheets, "table 1" and so on, are its tables in the order in which
/// they begin. A table inside of another one's cell is a table of its own and no part of that cell.
/// A caption is the first row. Cells over several rows or columns are merged ones. Where the page
/// does not say how its bytes are to be read they are UTF-8, else Windows-1252, as browsers have
/// it. A page of more than mostHtml bytes is refused: its tree takes some 25 times its size.
[[nodiscard]] Result<std::unique_ptr<Workbook>, TableFlaw> openHtml(const QByteArray& content);

} // namespace capex
