// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/formats/csv_writer.h"

/// The groups of cells that several tables share.
namespace capex {

/// The first row; `columns` are separated by commas.
void writeHeader(CsvWriter& csv, const QString& columns);

/// company, company_name.
void writeCompany(CsvWriter& csv, const Dataset& dataset, const CompanyId& id);

/// low, mid, high, bound: as they are counted in `value`.
void writeValue(CsvWriter& csv, const std::optional<Money>& value);

} // namespace capex
