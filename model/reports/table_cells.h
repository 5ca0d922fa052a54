// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/noted.h"
#include "model/figures/dataset.h"
#include "model/formats/cells/table_writer.h"
#include "model/settings/setting.h"

/// The cells that all tables of computed values share.
namespace capex {

/// Begins the table of a view: a row of column names, given as one text with commas between them,
/// and at the end of every row the settings that it is made with: year, as_of, vintage, fx, growth
/// (percent), kinds, measures, but those that `columns` has itself. A cell is empty where the view
/// does not take the setting and where nothing is left out.
void beginTable(TableWriter& table, const QString& columns, const ViewState& state);

/// company, company_name.
void writeCompany(TableWriter& table, const Dataset& dataset, const CompanyId& id);

/// low, mid, high.
void writeEnds(TableWriter& table, const std::optional<Money>& value);

/// low, mid, high, bound.
void writeValue(TableWriter& table, const std::optional<Money>& value);

/// For the column `note`: "note: text — author" for each note on what a row says.
[[nodiscard]] QStringList notesInTable(const Dataset& dataset, const NotedSubject& subject);

} // namespace capex
