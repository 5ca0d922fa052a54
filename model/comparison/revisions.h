// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison_context.h"
#include "model/comparison/currency.h"

#include <vector>

namespace capex {

/// What a statement changes about the one before it (methodology, section 10).
enum class Change {
    First,
    Raised,
    Cut,
    Narrowed,   ///< the new range lies inside the old one
    Widened,    ///< the old range lies inside the new one
    Reaffirmed, ///< the same ends
    Restated,   ///< its source calls the change one of what is counted
    NewMeasure, ///< counts something else than the statement before it: no revision
    NewPeriod,  ///< covers other months than the statement before it: no revision
};

/// How `now` changes `before`, both of one currency. Where an end is open, the known ends decide;
/// with equal ones, closing an open end narrows and opening one widens.
[[nodiscard]] Change changeBetween(const Money& before, const Money& now);

/// What `now` changes about `before`, a statement of the same company and class; by the stated
/// amounts where both use one currency, so that an exchange rate is never taken for a revision.
/// First where no rate leads to a common currency.
[[nodiscard]] Change changeSince(const Figure& before, const Figure& now,
                                 const CurrencyConverter& converter);

/// One statement about a company's year.
struct Revision
{
    FigureId figure;
    QDate announced;
    std::optional<Money> amount; ///< wanted currency, billions; nothing without a rate
    Change change = Change::First;

    friend bool operator==(const Revision&, const Revision&) = default;
};

/// A statement, or the actual, without changes that are under review, where and as long as nothing
/// stands with them that says the same.
struct RevisionBefore
{
    FigureId figure; ///< of the figures without the changes
    QDate announced;
    QDate from;   ///< of what can be seen of it: `announced` or later
    QDate to;     ///< after `from`: the day of what followed it, or that after its period; of an
                  ///< actual `from`
    Money amount; ///< wanted currency, billions
    bool isActual = false;

    friend bool operator==(const RevisionBefore&, const RevisionBefore&) = default;
};

/// All that a company said about one calendar year, and what came of it.
struct RevisionHistory
{
    CompanyId company;
    std::vector<Revision> revisions; ///< by announcement; of several on one day the selected one
    std::optional<Revision> actual; ///< the actual of the newest statement's period, of its measure
                                    ///< if there is one, else of another; change says nothing here
    std::vector<RevisionBefore> before; ///< of figures under review, by day, the actual last

    friend bool operator==(const RevisionHistory&, const RevisionHistory&) = default;
};

/// Whether the actual counts something else than the newest statement.
[[nodiscard]] bool countsOtherwise(const Dataset& dataset, const RevisionHistory& history);

/// The histories of the companies asked for, for settings.year; companies without any statement
/// have an empty one. Only the strongest class that a company states is followed, and periods
/// shorter than a year only where nothing longer is stated.
[[nodiscard]] std::vector<RevisionHistory> revisionsOf(const Dataset& dataset,
                                                       const ComparisonSettings& settings);

/// The same of a context, whose figures may be under review.
[[nodiscard]] std::vector<RevisionHistory> revisionsOf(const ComparisonContext& context);

} // namespace capex
