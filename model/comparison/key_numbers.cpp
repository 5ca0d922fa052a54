// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/key_numbers.h"

#include "model/settings/setting.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

QDate newestOf(const Dataset& dataset, const std::vector<FigureId>& figures)
{
    QDate newest;
    for (const FigureId& id : figures) {
        const QDate announced = dataset.figure(id)->announced;
        newest = newest.isValid() ? std::max(newest, announced) : announced;
    }
    return newest;
}

void append(std::vector<FigureId>& figures, const std::vector<FigureId>& more)
{
    std::ranges::copy_if(more, std::back_inserter(figures), [&](const FigureId& id) {
        return std::ranges::find(figures, id) == figures.end();
    });
}

bool isAmong(const CompanyId& company, const QList<CompanyId>& companies)
{
    return companies.isEmpty() || companies.contains(company);
}

Total totalOfRows(const Comparison& comparison, const QList<CompanyId>& companies)
{
    std::vector<const ComparisonRow*> rows;
    for (const ComparisonRow& row : comparison.rows) {
        if (isAmong(row.company, companies)) {
            rows.push_back(&row);
        }
    }
    return totalOf(rows);
}

/// Those of `selected` that are compared, in the order of the comparison.
QList<CompanyId> comparedAmong(const QList<CompanyId>& selected, const Comparison& comparison)
{
    QList<CompanyId> compared;
    for (const ComparisonRow& row : comparison.rows) {
        if (selected.contains(row.company)) {
            compared.append(row.company);
        }
    }
    return compared;
}

/// What the context's settings are to a view: a number of it is computed under no others.
ComparisonSettings settingsIn(View view, const ComparisonContext& context)
{
    return taken({view, context.settings(), context.options()}).settings;
}

/// Whether a statement can be told from the one before it as a change of the same target.
bool continues(Change change)
{
    return change != Change::First && change != Change::NewMeasure && change != Change::NewPeriod &&
           change != Change::Restated;
}

/// The side of a pair that is asked for: the selected ones first, then those of the pair.
std::array<CompanyId, 2> sidesOf(const QList<CompanyId>& selected, const QList<CompanyId>& pair)
{
    if (selected.size() >= 2) {
        return {selected[0], selected[1]};
    }
    if (selected.isEmpty()) {
        return {pair.value(0), pair.value(1)};
    }
    const CompanyId& chosen = selected.front();
    return {chosen, chosen == pair.value(1) ? pair.value(0) : pair.value(1)};
}

/// The ratio of a pair as its rows say it; nothing where the pair has none.
std::optional<Bound> boundOfRatio(const PairOnBasis& each, const ComparisonContext& context)
{
    const Comparison& on = context.on(each.basis);
    const ComparisonRow* const a = on.row(each.pair.a);
    const ComparisonRow* const b = on.row(each.pair.b);
    return a && a->value && b && b->value ? boundOf(each.pair.ratio, *a->value, *b->value)
                                          : std::nullopt;
}

} // namespace

std::optional<Bound> boundOf(const Interval& ends, const Money& a, const Money& b)
{
    if (!ends.low || !ends.high) {
        return ends.low    ? std::optional(Bound::AtLeast)
               : ends.high ? std::optional(Bound::AtMost)
                           : std::nullopt;
    }
    if (*ends.low < *ends.high) {
        return Bound::Range;
    }
    return a.bound == Bound::About || b.bound == Bound::About ? Bound::About : Bound::Exact;
}

SumOfAll sumOfAll(const ComparisonContext& context, const QList<CompanyId>& selected)
{
    const Comparison& comparison = context.comparison();
    SumOfAll sum{.total = totalOfRows(comparison, {}),
                 .asked = static_cast<qsizetype>(comparison.rows.size()),
                 .selected = comparedAmong(selected, comparison)};
    for (const ComparisonRow& row : comparison.rows) {
        if (row.value) {
            sum.counted.push_back(row.company);
            append(sum.figures, row.figures);
        }
    }
    if (!sum.selected.isEmpty()) {
        sum.ofSelected = totalOfRows(comparison, sum.selected);
    }
    sum.dated = newestOf(context.dataset(), sum.figures);
    return sum;
}

RatioOfTwo ratioOfTwo(const ComparisonContext& context, const QList<CompanyId>& selected)
{
    const Comparison& comparison = context.comparison();
    const auto [company, other] =
        sidesOf(comparedAmong(selected, comparison), context.options().pair);
    RatioOfTwo ratio{.company = company, .other = other};
    if (!ratio.company.isEmpty() && comparison.row(ratio.other) == nullptr) {
        ratio.other = usualRival(comparison, ratio.company);
    }
    if (comparison.row(ratio.company) == nullptr || ratio.other.isEmpty()) {
        return ratio;
    }
    const auto [announced, shown] = headlineAnd(context.settings().basis);
    for (const PairOnBasis& each : pairOnBases(context.dataset(), context.settings(), ratio.company,
                                               ratio.other, std::array{shown, announced})) {
        if (const auto bound = boundOfRatio(each, context)) {
            ratio.pairs.push_back(each);
            ratio.bounds.push_back(*bound);
        }
    }
    if (!ratio.pairs.empty()) {
        append(ratio.figures, comparison.row(ratio.company)->figures);
        append(ratio.figures, comparison.row(ratio.other)->figures);
        ratio.dated = newestOf(context.dataset(), ratio.figures);
    }
    return ratio;
}

std::optional<Move> moveOf(const RevisionHistory& history)
{
    const Revision* first = nullptr;
    const Revision* newest = nullptr;
    for (const Revision& revision : history.revisions) {
        if (first == nullptr || !continues(revision.change) || !revision.amount) {
            first = revision.amount ? &revision : nullptr;
            newest = nullptr;
        } else if (revision.change != Change::Reaffirmed) {
            newest = &revision;
        }
    }
    if (first == nullptr || newest == nullptr) {
        return std::nullopt;
    }
    const Interval change = difference(*newest->amount, *first->amount);
    const auto bound = boundOf(change, *newest->amount, *first->amount);
    return Move{history.company,
                *first,
                *newest,
                change,
                bound.value_or(Bound::About),
                newest->amount->mid() - first->amount->mid()};
}

LargestMove largestMove(const ComparisonContext& context, const QList<CompanyId>& selected)
{
    const QList<CompanyId> among = comparedAmong(selected, context.comparison());
    LargestMove largest;
    for (const RevisionHistory& history :
         revisionsOf(context.dataset(), settingsIn(View::Revisions, context))) {
        if (!isAmong(history.company, among)) {
            continue;
        }
        largest.stated += history.revisions.size() > 1 ? 1 : 0;
        const auto move = moveOf(history);
        largest.moved += move ? 1 : 0;
        if (move && (!largest.move || std::abs(move->byMid) > std::abs(largest.move->byMid))) {
            largest.move = move;
        }
    }
    return largest;
}

SpentOfAnnounced spentOfAnnounced(const ComparisonContext& context,
                                  const QList<CompanyId>& selected)
{
    const QList<CompanyId> among = comparedAmong(selected, context.comparison());
    SpentOfAnnounced spent;
    for (const SayDo& row : sayAndDo(context.dataset(), settingsIn(View::SayDo, context))) {
        if (!isAmong(row.company, among)) {
            continue;
        }
        ++spent.announced;
        if (!row.ratio) {
            continue;
        }
        ++spent.comparable;
        if (!spent.spent || row.announcedAmount->mid() > spent.spent->announcedAmount->mid()) {
            spent.spent = row;
        }
    }
    if (spent.spent) {
        const SayDo& row = *spent.spent;
        spent.bound =
            boundOf(*row.ratio, *row.actualAmount, *row.announcedAmount).value_or(Bound::About);
        spent.dated = newestOf(context.dataset(), {row.announced, *row.actual});
    }
    return spent;
}

ViewState viewBehind(Tile tile, const ComparisonContext& context, const CompanyId& selected)
{
    ViewState state = context.state();
    switch (tile) {
    case Tile::Sum:
        state.view = View::Ranking;
        break;
    case Tile::Against: {
        const RatioOfTwo ratio =
            ratioOfTwo(context, selected.isEmpty() ? QList<CompanyId>() : QList{selected});
        const bool areTwo = !ratio.company.isEmpty() && !ratio.other.isEmpty();
        const bool isPhased = state.settings.basis == Basis::CalendarYear;
        state.view = isPhased ? View::Ranking : View::Horizons;
        state.options.pair = areTwo ? QList{ratio.company, ratio.other} : state.options.pair;
        break;
    }
    case Tile::Moved:
        state.view = View::Revisions;
        state.options.sort = SortBy::Change;
        break;
    case Tile::Spent:
        state.view = View::SayDo;
        break;
    }
    return state;
}

KeyNumbers keyNumbers(const ComparisonContext& context, const QList<CompanyId>& selected)
{
    return {sumOfAll(context, selected), ratioOfTwo(context, selected),
            largestMove(context, selected), spentOfAnnounced(context, selected)};
}

} // namespace capex
