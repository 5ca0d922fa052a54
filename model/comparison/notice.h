// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/absence.h"

namespace capex {

/// What a view has to say where it shows nothing, or less than it could, and the way out of that.
struct Notice
{
    enum class Reason {
        NobodyChosen,        ///< no company is asked for
        NothingByDay,        ///< nothing was announced by the as-of day
        NothingUnderFilters, ///< there are figures, but none under the kinds and measures asked for
        NothingAtAll,        ///< there is no figure, whatever the filters
        NothingPublished,    ///< no total was published for the year; the way out names another
        MissingRates,        ///< amounts are missing because no exchange rate is known
    };

    Reason reason = Reason::NothingAtAll;
    Absence absence;                 ///< of NothingUnderFilters
    QDate first;                     ///< of NothingByDay: the day of the first figure
    QList<CompanyId> companies;      ///< of MissingRates: whose amounts are missing
    QList<AggregateId> totals;       ///< of MissingRates: published totals without an amount
    std::optional<ViewState> wayOut; ///< the state that shows something; nothing without any

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// Why the view of `state` shows no figure; nothing if it shows one. Reconciliation, whose totals
/// are there by year alone, leads to the nearest year that has one, the later of two.
[[nodiscard]] std::optional<Notice> noticeOfNothing(const Dataset& dataset, const ViewState& state);

/// That the amounts of `companies` and of published `totals` are missing for want of a rate;
/// nothing without any. The way out is the mean rate of each period, where that helps.
[[nodiscard]] std::optional<Notice> noticeOfRates(const Dataset& dataset, const ViewState& state,
                                                  const QList<CompanyId>& companies,
                                                  const QList<AggregateId>& totals = {});

} // namespace capex
