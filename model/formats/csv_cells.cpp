// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv_cells.h"

#include <QStringList>

namespace capex {

void writeHeader(CsvWriter& csv, const QString& columns)
{
    for (const QString& column : columns.split(u',')) {
        csv.text(column);
    }
    csv.endRow();
}

void writeCompany(CsvWriter& csv, const Dataset& dataset, const CompanyId& id)
{
    const Company* const company = dataset.company(id);
    csv.text(id.text);
    csv.text(company ? company->name : QString());
}

void writeEnds(CsvWriter& csv, const std::optional<Money>& value)
{
    csv.number(value ? value->low : std::nullopt);
    csv.number(value ? std::optional(value->mid()) : std::nullopt);
    csv.number(value ? value->high : std::nullopt);
}

void writeValue(CsvWriter& csv, const std::optional<Money>& value)
{
    writeEnds(csv, value);
    csv.text(value ? wordOf(value->bound) : QString());
}

} // namespace capex
