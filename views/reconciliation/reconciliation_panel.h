// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reconciliation/reconciliation_words.h"

namespace capex {

/// From where to where a bar reached without changes that are under review; in billions.
struct BarBefore
{
    double from; ///< not above `to`
    double to;
};

/// A step of a waterfall: a member, the sum, the gap or the published total. Ends in billions.
struct WaterfallStep
{
    MarkId id; ///< of an Account
    QString name;
    QString value; ///< what is written behind the bar, or why there is none
    bool hasBar = false;
    double from = 0; ///< of the bar, not above `to`
    double to = 0;
    double end = 0;                  ///< where the next step goes on
    std::optional<Interval> ends;    ///< of a whisker
    std::optional<BarBefore> before; ///< of a member from where its bar begins now
    QString was;                     ///< "was $60 bn"; empty where it is the same
    std::optional<Bound> open;       ///< AtLeast or AtMost: which way an arrow goes
    Fill fill = Fill::None;
    std::optional<int> colour;
    bool isPartial = false;
    CompanyId company;
    std::vector<FigureId> figures;
    QString sources; ///< the numbers of their sources
    QString tooltip;
    QString spoken;
};

/// The steps of a reconciliation in their order. Of more than `mostMembers` the smallest are drawn
/// as one. Members have their part in the sum as length, so that they add up to it; so have those
/// that were others before changes under review.
[[nodiscard]] std::vector<WaterfallStep> waterfall(const ReconciliationWords& words,
                                                   const SourceNumbers& sources,
                                                   const Reconciliation& reconciliation,
                                                   std::size_t mostMembers);

} // namespace capex
