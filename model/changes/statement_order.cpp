// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/statement_order.h"

#include "model/comparison/revisions.h"
#include "model/comparison/selection.h"

#include <iterator>

namespace capex {

namespace {

/// Whether a later plan for the same year takes its place, as the revisions have it.
bool isPlanForYears(const Figure& figure)
{
    return figure.kind != Kind::Actual && figure.period.months >= 12;
}

/// The calendar years that a period of 12 months or more belongs to, first and last.
std::pair<int, int> yearsOf(const Period& period)
{
    const int last = period.last().year();
    return {period.months == 12 ? last : period.first.year(), last};
}

std::optional<FigureChangeType> typeOf(Change change)
{
    switch (change) {
    case Change::First:
        return std::nullopt;
    case Change::Raised:
        return FigureChangeType::Raised;
    case Change::Cut:
        return FigureChangeType::Cut;
    case Change::Narrowed:
        return FigureChangeType::Narrowed;
    case Change::Widened:
        return FigureChangeType::Widened;
    case Change::Reaffirmed:
        return FigureChangeType::Reaffirmed;
    case Change::Restated:
        return FigureChangeType::Restated;
    case Change::NewMeasure:
        return FigureChangeType::OtherMeasure;
    case Change::NewPeriod:
        return FigureChangeType::OtherPeriod;
    }
    return std::nullopt;
}

} // namespace

StatementOrder::StatementOrder(const Dataset& all, const Dataset& known)
    : m_all(all)
    , m_converter(all, ComparisonSettings())
{
    for (const Figure& figure : all.figures()) {
        if (figure.disputed) {
            continue;
        }
        const bool isKnown = known.figure(figure.id) != nullptr;
        note(m_topics[topicOf(figure)], figure, isKnown);
        if (isPlanForYears(figure)) {
            const auto [first, last] = yearsOf(figure.period);
            for (int year = first; year <= last; ++year) {
                note(m_years[{figure.company, classOf(figure.kind), year}], figure, isKnown);
            }
        }
    }
}

std::optional<StatementStep> StatementOrder::stepOf(const Figure& figure) const
{
    if (figure.disputed) {
        return std::nullopt;
    }
    const Chain& chain = m_topics.at(topicOf(figure));
    if (const Figure* const same = chain.days.at(figure.announced).known) {
        return agreeInAmount(*same, figure)
                   ? std::nullopt
                   : std::optional(StatementStep{FigureChangeType::Rival, same, &figure});
    }
    if (chain.isKnown) {
        const Figure* const before = chain.before(figure.announced);
        return before ? stepBetween(*before, figure)
                      : stepBetween(figure, *chain.after(figure.announced));
    }
    const Figure* const plan = planBefore(figure);
    return plan ? stepBetween(*plan, figure) : std::nullopt;
}

void StatementOrder::note(Chain& chain, const Figure& figure, bool isKnown)
{
    Day& day = chain.days[figure.announced];
    day.selected = betterOf(m_all, day.selected, &figure, Vintage::Latest);
    if (isKnown) {
        day.known = betterOf(m_all, day.known, &figure, Vintage::Latest);
        chain.isKnown = true;
    }
}

const Figure* StatementOrder::planBefore(const Figure& figure) const
{
    if (!isPlanForYears(figure)) {
        return nullptr;
    }
    const Figure* latest = nullptr;
    const auto [first, last] = yearsOf(figure.period);
    for (int year = first; year <= last; ++year) {
        const Chain& chain = m_years.at({figure.company, classOf(figure.kind), year});
        const Figure* const plan = chain.isKnown ? chain.before(figure.announced) : nullptr;
        if (plan && (!latest || latest->announced < plan->announced)) {
            latest = plan;
        }
    }
    return latest;
}

std::optional<StatementStep> StatementOrder::stepBetween(const Figure& before,
                                                         const Figure& after) const
{
    const auto type = typeOf(changeSince(before, after, m_converter));
    return type ? std::optional(StatementStep{*type, &before, &after}) : std::nullopt;
}

const Figure* StatementOrder::Chain::before(QDate day) const
{
    const auto next = days.lower_bound(day);
    return next == days.begin() ? nullptr : std::prev(next)->second.selected;
}

const Figure* StatementOrder::Chain::after(QDate day) const
{
    const auto next = days.upper_bound(day);
    return next == days.end() ? nullptr : next->second.selected;
}

} // namespace capex
