// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/period.h"
#include "model/figures/unknown_fields.h"
#include "model/figures/vocabulary.h"

#include <QDate>

#include <tuple>

namespace capex {

/// An amount that may be below zero, as the cash of a bad year is. Finite.
struct SignedAmount
{
    double value = 0; ///< in `unit` of `currency`
    Unit unit = Unit::Billion;
    Currency currency = usDollar();

    friend bool operator==(const SignedAmount&, const SignedAmount&) = default;
};

/// What a company filed beside its capital expenditure, to set that in relation: revenue, cash,
/// depreciation, lease principal. Never a figure, and in no comparison.
struct Fact
{
    CompanyId company;     ///< a company of the same Dataset
    QString taggedConcept; ///< `concept` in files: what the filing calls it, for example "Revenues"
    Measure measure;       ///< what that is: revenue, operating-cash-flow, depreciation,
                           ///< finance-lease-principal, or any other name
    SignedAmount amount;
    Period period;
    QDate filed;       ///< the day of the filing
    QString accession; ///< of the filing; may be empty
    UnknownFields unknown;

    /// By which it is known again: all but the amount.
    [[nodiscard]] auto key() const
    {
        return std::tuple(company, taggedConcept, measure, period.first, period.months, filed,
                          accession);
    }

    friend bool operator==(const Fact&, const Fact&) = default;
};

} // namespace capex
