// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/change_vocabulary.h"
#include "model/comparison/currency.h"
#include "model/comparison/topic.h"

#include <map>
#include <tuple>

namespace capex {

/// What a figure is to the statements that were known: a vintage of one, or a rival.
struct StatementStep
{
    FigureChangeType type;
    const Figure* before; ///< the earlier statement; of a rival the one that was known
    const Figure* after;  ///< the later one: one of both is the figure itself
};

/// Statements in the order of their days (methodology, section 10): about the same thing (company,
/// class, measure, period), and plans for a year. Disputed figures are none.
class StatementOrder
{
public:
    /// The statements of `all`, of which those that `known` has by id are known. Both outlive it.
    StatementOrder(const Dataset& all, const Dataset& known);

    /// Of a figure of `all` that is not known. On a day of which the same thing is known, it is a
    /// rival or says nothing new; else it is compared with the statement before it, and where it is
    /// the first of all, the one after it with it. A plan for a year or more about which nothing is
    /// known is compared with the last plan of its class for a year that it belongs to, which
    /// counts something else or covers other months. Nothing where there is none of all that, or
    /// no rate to compare with.
    [[nodiscard]] std::optional<StatementStep> stepOf(const Figure& figure) const;

private:
    /// The selected statement of a day (section 5).
    struct Day
    {
        const Figure* selected = nullptr;
        const Figure* known = nullptr; ///< among those that are known
    };
    struct Chain
    {
        std::map<QDate, Day> days;
        bool isKnown = false; ///< whether any of it is

        [[nodiscard]] const Figure* before(QDate day) const;
        [[nodiscard]] const Figure* after(QDate day) const;
    };
    using PlannedYear = std::tuple<CompanyId, int, int>;

    void note(Chain& chain, const Figure& figure, bool isKnown);
    [[nodiscard]] const Figure* planBefore(const Figure& figure) const;
    [[nodiscard]] std::optional<StatementStep> stepBetween(const Figure& before,
                                                           const Figure& after) const;

    const Dataset& m_all;
    CurrencyConverter m_converter;
    std::map<Topic, Chain> m_topics;
    std::map<PlannedYear, Chain> m_years;
};

} // namespace capex
