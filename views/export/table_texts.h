// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

#include <QByteArray>

/// The table of a view as a text for people: its title, how it was made, the columns that say
/// something and are not the same in every row, notes and sources. Numbers with all their digits
/// and a decimal point.
namespace capex {

/// In the tables of GitHub Flavored Markdown, UTF-8.
[[nodiscard]] QByteArray markdownOf(const ViewResult& result, Language language);

/// A page of its own, without scripts, that loads nothing.
[[nodiscard]] QByteArray pageOf(const ViewResult& result, Language language);

/// The bare table, as spreadsheets and word processors take it from the clipboard.
[[nodiscard]] QString htmlTableOf(const ViewResult& result);

} // namespace capex
