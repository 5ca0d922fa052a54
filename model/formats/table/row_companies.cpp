// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/row_companies.h"

#include "model/figures/excerpt.h"

namespace capex {

RowCompanies::RowCompanies(const TableReading& reading, const Dataset& reference,
                           const FieldCells& cells)
    : m_reading(reading)
    , m_reference(reference)
    , m_cells(cells)
    , m_names(reference)
{
}

const Company* RowCompanies::named(const QString& text)
{
    return m_named.of(text, [this](const QString& name) {
        return m_reference.company(m_names.resolve(name).id);
    });
}

const Company* RowCompanies::known(const TableRow& row)
{
    return named(m_cells.said(row, CsvColumn::Company));
}

void RowCompanies::check(const TableRow& row, std::vector<RowFault>& faults)
{
    const RecipeColumn* const own = m_cells.column(CsvColumn::Company);
    const QString name = m_cells.said(row, CsvColumn::Company);
    if (own == nullptr || name.isEmpty()) {
        return;
    }
    const Company* const company = named(name);
    if (company == nullptr && mayBeTotal(name)) {
        faults.push_back(
            {own->heading, Message(Found::MaySumUp, excerpt(name)), Finding::Severity::Warning});
    }
    for (const TableColumn& column : m_reading.otherNames) {
        const QString cell = row.cell(column.cell).toString();
        const Company* const other = cell.isEmpty() ? nullptr : named(cell);
        if (other != nullptr && other != company) {
            faults.push_back(
                {column.what.heading,
                 {{Found::OtherCompany, excerpt(cell), excerpt(other->name), excerpt(name)},
                  Expected::CellsOfOneCompany},
                 company ? Finding::Severity::Error : Finding::Severity::Warning});
        }
    }
}

} // namespace capex
