// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/revisions.h"

#include "model/comparison/comparison.h"
#include "model/comparison/selection.h"

#include <algorithm>
#include <map>
#include <span>

namespace capex {

namespace {

using Figures = std::vector<const Figure*>;

bool isOpen(const Money& amount)
{
    return !amount.low || !amount.high;
}

Change changeOfOpenEnds(const Money& before, const Money& now)
{
    if (now.mid() != before.mid()) {
        return now.mid() > before.mid() ? Change::Raised : Change::Cut;
    }
    if (isOpen(before) == isOpen(now)) {
        return Change::Reaffirmed;
    }
    return isOpen(before) ? Change::Narrowed : Change::Widened;
}

/// Keeps the figures that `keep` accepts, or all if it accepts none.
template <typename Predicate>
Figures preferring(Figures figures, Predicate keep)
{
    Figures kept;
    std::ranges::copy_if(figures, std::back_inserter(kept), keep);
    if (kept.empty()) {
        return figures;
    }
    return kept;
}

/// The statements about the year, of one class, a year or longer where there are such.
Figures statements(const Dataset& dataset, const CompanyId& company,
                   const ComparisonSettings& settings)
{
    Figures figures;
    for (const std::size_t index : dataset.figuresOf(company)) {
        const Figure& figure = dataset.figures()[index];
        if (figure.kind != Kind::Actual && figure.period.belongsTo(settings.year) &&
            isAdmitted(figure, settings, announcedKinds())) {
            figures.push_back(&figure);
        }
    }
    const auto classOfFigure = [](const Figure* figure) { return classOf(figure->kind); };
    const auto strongest = std::ranges::min_element(figures, {}, classOfFigure);
    if (strongest == figures.end()) {
        return figures;
    }
    const int best = classOfFigure(*strongest);
    figures =
        preferring(figures, [&](const Figure* figure) { return classOfFigure(figure) == best; });
    return preferring(figures, [](const Figure* figure) { return figure->period.months >= 12; });
}

/// The selected figure of each day, by day.
Figures oneADay(const Dataset& dataset, const Figures& figures, Vintage vintage)
{
    std::map<QDate, Figures> days;
    for (const Figure* const figure : figures) {
        days[figure->announced].push_back(figure);
    }
    Figures selected;
    for (const auto& [day, ofThatDay] : days) {
        selected.push_back(selectedOf(dataset, ofThatDay, vintage));
    }
    return selected;
}

std::optional<Money> amountOf(const Figure& figure, const CurrencyConverter& converter)
{
    const auto conversion = converter.convert(figure);
    return conversion ? std::optional(conversion->result) : std::nullopt;
}

std::optional<Revision> outcomeOf(const Dataset& dataset, const Figure& statement,
                                  const ComparisonSettings& settings,
                                  const CurrencyConverter& converter)
{
    Figures actuals;
    for (const std::size_t index : dataset.figuresOf(statement.company)) {
        const Figure& figure = dataset.figures()[index];
        const bool known = !settings.asOf || figure.announced <= *settings.asOf;
        if (figure.kind == Kind::Actual && known && !figure.disputed &&
            figure.period == statement.period) {
            actuals.push_back(&figure);
        }
    }
    const auto countsTheSame = [&](const Figure* figure) {
        return figure->measure == statement.measure;
    };
    const Figure* const actual =
        selectedOf(dataset, preferring(std::move(actuals), countsTheSame), settings.vintage);
    if (actual == nullptr) {
        return std::nullopt;
    }
    return Revision{actual->id, actual->announced, amountOf(*actual, converter), Change::First};
}

/// The day on which the `index`-th statement no longer stands: that of the next one or the actual,
/// else the first after its period.
QDate endOf(const Dataset& dataset, const RevisionHistory& history, std::size_t index)
{
    if (index + 1 < history.revisions.size()) {
        return history.revisions[index + 1].announced;
    }
    return history.actual ? history.actual->announced
                          : dataset.figure(history.revisions[index].figure)
                                ->period.last()
                                .lastDay()
                                .addDays(1);
}

/// Statements without an amount are not drawn.
std::vector<RevisionBefore> statementsOf(const Dataset& dataset, const RevisionHistory& history)
{
    std::vector<RevisionBefore> steps;
    for (std::size_t n = 0; n < history.revisions.size(); ++n) {
        const Revision& each = history.revisions[n];
        if (each.amount) {
            steps.push_back({.figure = each.figure,
                             .announced = each.announced,
                             .from = each.announced,
                             .to = std::max(each.announced.addDays(1), endOf(dataset, history, n)),
                             .amount = *each.amount});
        }
    }
    return steps;
}

/// What was before and is not after, statement by statement.
std::vector<RevisionBefore> changedFrom(std::vector<RevisionBefore> before,
                                        std::span<const RevisionBefore> after)
{
    for (RevisionBefore& step : before) {
        for (const RevisionBefore& now : after) {
            if (now.amount == step.amount && now.from <= step.from) {
                step.from = std::max(step.from, now.to);
            }
        }
    }
    std::erase_if(before, [](const RevisionBefore& step) { return step.from >= step.to; });
    return before;
}

/// The actual as it was, where it is not the same.
std::optional<RevisionBefore> actualBefore(const std::optional<Revision>& was,
                                           const std::optional<Revision>& now)
{
    const bool isSame =
        was && now && now->announced == was->announced && now->amount == was->amount;
    return was && was->amount && !isSame
               ? std::optional(RevisionBefore{was->figure, was->announced, was->announced,
                                              was->announced, *was->amount, true})
               : std::nullopt;
}

} // namespace

Change changeBetween(const Money& before, const Money& now)
{
    if (isOpen(before) || isOpen(now)) {
        return changeOfOpenEnds(before, now);
    }
    const bool lowHeld = *now.low >= *before.low;
    const bool highHeld = *now.high <= *before.high;
    if (sameEnds(before, now)) {
        return Change::Reaffirmed;
    }
    if (lowHeld && highHeld) {
        return Change::Narrowed;
    }
    if (*now.low <= *before.low && *now.high >= *before.high) {
        return Change::Widened;
    }
    return lowHeld ? Change::Raised : Change::Cut;
}

Change changeSince(const Figure& before, const Figure& now, const CurrencyConverter& converter)
{
    if (before.measure != now.measure) {
        return Change::NewMeasure;
    }
    if (before.period != now.period) {
        return Change::NewPeriod;
    }
    if (now.restates) {
        return Change::Restated;
    }
    if (before.amount.currency == now.amount.currency) {
        return changeBetween(inBillions(before.amount), inBillions(now.amount));
    }
    const auto then = amountOf(before, converter);
    const auto converted = amountOf(now, converter);
    return then && converted ? changeBetween(*then, *converted) : Change::First;
}

bool countsOtherwise(const Dataset& dataset, const RevisionHistory& history)
{
    return history.actual && dataset.figure(history.actual->figure)->measure !=
                                 dataset.figure(history.revisions.back().figure)->measure;
}

std::vector<RevisionHistory> revisionsOf(const Dataset& dataset, const ComparisonSettings& settings)
{
    const CurrencyConverter converter(dataset, settings);
    std::vector<RevisionHistory> histories;
    for (const Company* const company : companiesAskedFor(dataset, settings)) {
        RevisionHistory history{.company = company->id};
        const Figure* before = nullptr;
        for (const Figure* const figure :
             oneADay(dataset, statements(dataset, company->id, settings), settings.vintage)) {
            Revision revision{figure->id, figure->announced, amountOf(*figure, converter)};
            if (before != nullptr) {
                revision.change = changeSince(*before, *figure, converter);
            }
            history.revisions.push_back(revision);
            before = figure;
        }
        if (before != nullptr) {
            history.actual = outcomeOf(dataset, *before, settings, converter);
        }
        histories.push_back(std::move(history));
    }
    return histories;
}

std::vector<RevisionHistory> revisionsOf(const ComparisonContext& context)
{
    std::vector<RevisionHistory> histories = revisionsOf(context.dataset(), context.settings());
    if (context.before() == nullptr) {
        return histories;
    }
    const auto before = revisionsOf(*context.before(), context.settings());
    for (RevisionHistory& history : histories) {
        const auto known = std::ranges::find(before, history.company, &RevisionHistory::company);
        if (known == before.end()) {
            continue;
        }
        history.before = changedFrom(statementsOf(*context.before(), *known),
                                     statementsOf(context.dataset(), history));
        if (const auto actual = actualBefore(known->actual, history.actual)) {
            history.before.push_back(*actual);
        }
    }
    return histories;
}

} // namespace capex
