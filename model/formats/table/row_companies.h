// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/row_parts.h"
#include "model/formats/text/catalogue.h"

namespace capex {

/// Whom the rows of a table are about.
class RowCompanies
{
public:
    /// All outlive it.
    RowCompanies(const TableReading& reading, const Dataset& reference, const FieldCells& cells);

    /// The company of a row, where it is known; else nullptr.
    [[nodiscard]] const Company* known(const TableRow& row);
    /// Adds a fault where another cell of the row names another company that is known, a warning
    /// where that alone names one, and where the name of one may be that of a total.
    void check(const TableRow& row, std::vector<RowFault>& faults);

private:
    [[nodiscard]] const Company* named(const QString& text);

    const TableReading& m_reading;
    const Dataset& m_reference;
    const FieldCells& m_cells;
    CompanyCatalogue m_names;
    Remembered<const Company*> m_named;
};

} // namespace capex
