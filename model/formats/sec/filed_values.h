// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/formats/json/json_document.h"

#include <QDate>

#include <span>

/// What stands in a file of the SEC's company facts.
namespace capex {

/// A value of a period of days as one filing tags it.
struct FiledValue
{
    double value = 0; ///< in whole units of the currency; may be below zero
    QDate firstDay;
    QDate lastDay;
    QDate filed;       ///< the day of the filing
    QString form;      ///< of the filing, "10-Q"
    QString accession; ///< number of the filing
};

/// The values of a tagged concept, in the reporting currency, by day of filing and accession.
struct FiledConcept
{
    QString name;           ///< without its taxonomy: "Revenues"
    std::size_t offset = 0; ///< where it stands in the file
    QString path;           ///< likewise: "facts.us-gaap.Revenues"
    std::vector<FiledValue> values;
};

/// A concept that is looked for, in its taxonomy.
struct ConceptName
{
    const char* taxonomy; ///< "us-gaap"
    const char* name;
};

/// What a file says of one company.
struct CompanyFilings
{
    QString cik; ///< digits without leading zeros
    QString entity;
    Currency currency; ///< in which most is reported; others are translated for convenience
    std::vector<FiledConcept> concepts; ///< those looked for and found, in that order

    /// nullptr where it is not there.
    [[nodiscard]] const FiledConcept* find(const char* name) const;
    [[nodiscard]] QDate newestFiling() const; ///< of these concepts; not valid without any
};

/// Reads the concepts `wanted`. Values at a moment are left out; filings later than a day after
/// `today`, and whatever is not as it must be, are reported as errors.
[[nodiscard]] CompanyFilings readCompanyFilings(JsonValue root, std::span<const ConceptName> wanted,
                                                QDate today, Report& report);

} // namespace capex
