// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/formats/csv_writer.h"

/// The cells that all tables of computed values share.
namespace capex {

/// A row of column names, given as one text with commas between them.
void writeHeader(CsvWriter& csv, const QString& columns);

/// company, company_name.
void writeCompany(CsvWriter& csv, const Dataset& dataset, const CompanyId& id);

/// low, mid, high.
void writeEnds(CsvWriter& csv, const std::optional<Money>& value);

/// low, mid, high, bound.
void writeValue(CsvWriter& csv, const std::optional<Money>& value);

} // namespace capex
