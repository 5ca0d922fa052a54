// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/formats/sec/filed_periods.h"

/// Who filed, and what is known of that company.
namespace capex {

/// The company whose filings are read.
struct Filer
{
    Company company;
    QString cik; ///< digits without leading zeros
    Currency currency;
    int fiscalYearEnd = 12; ///< of the filings, 1 to 12
};

/// The company of `known` with that CIK, else the only one whose name or alias is the entity's;
/// else a new one.
[[nodiscard]] Company filerOf(const CompanyFilings& filings, const Dataset& known);

/// In which cash measure `known` counts the actuals that its sources read from this concept, the
/// most frequent one; `usual` without any.
[[nodiscard]] Measure measureOf(const Dataset& known, const CompanyId& company,
                                const FiledConcept& filed, const Measure& usual);

/// The filing as a source, "COMPANY-FORM-DAY": the one that `known` has, completed, or a new one.
[[nodiscard]] Source filingSource(const Filer& filer, const FiledAmount& amount,
                                  const QString& taggedConcept, const Dataset& known);

/// "meta-2025q4-sec", "meta-2023-sec-restated".
[[nodiscard]] QString figureIdOf(const CompanyId& company, YearPart part, Month year,
                                 bool isRestated);

} // namespace capex
