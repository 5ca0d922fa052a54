// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/say_do.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace capex {

namespace {

using Indexes = std::vector<std::size_t>;

/// The actuals of a company that are known and touch `period`, as indexes of dataset.figures().
Indexes actualsWithin(const Dataset& dataset, const Figure& announced,
                      const ComparisonSettings& settings)
{
    Indexes indexes;
    std::ranges::copy_if(dataset.figuresOf(announced.company), std::back_inserter(indexes),
                         [&](std::size_t index) {
                             const Figure& figure = dataset.figures()[index];
                             return figure.kind == Kind::Actual && !figure.disputed &&
                                    figure.period.monthsWithin(announced.period) > 0 &&
                                    (!settings.asOf || figure.announced <= *settings.asOf);
                         });
    return indexes;
}

/// The selected one of the actuals that `fits` lets in; nullptr without any.
template <typename Predicate>
const Figure* actualThat(const Dataset& dataset, const Indexes& actuals, Vintage vintage,
                         Predicate fits)
{
    std::vector<const Figure*> fitting;
    for (const std::size_t index : actuals) {
        if (fits(dataset.figures()[index])) {
            fitting.push_back(&dataset.figures()[index]);
        }
    }
    return selectedOf(dataset, fitting, vintage);
}

/// What is left of `amount`, never below zero.
Money lessThan(const Money& amount, const Money& delivered)
{
    const Interval left = difference(amount, delivered);
    Money remaining{.currency = amount.currency};
    if (left.low) {
        remaining.low = std::max(0.0, *left.low);
    }
    if (left.high) {
        remaining.high = std::max(0.0, *left.high);
    }
    const auto bound = impliedBound(remaining.low, remaining.high);
    const bool about = amount.bound == Bound::About || delivered.bound == Bound::About;
    remaining.bound = bound == Bound::Exact && about ? Bound::About : bound.value_or(Bound::Exact);
    return remaining;
}

/// The months of a pledge up to the as-of day; none before it begins.
Period monthsSoFar(const Period& period, const ComparisonSettings& settings)
{
    const Month last =
        settings.asOf ? std::min(period.last(), Month::of(*settings.asOf)) : period.last();
    return {period.first, std::max(0, last - period.first + 1)};
}

std::optional<Progress> progressOf(const Dataset& dataset, const Figure& announced,
                                   const Conversion& pledge, const Indexes& actuals,
                                   const ComparisonSettings& settings)
{
    const CurrencyConverter converter =
        CurrencyConverter(dataset, settings).countingAgainst(pledge);
    const WindowAmount done = amountWithin(dataset, monthsSoFar(announced.period, settings),
                                           actuals, announced.measure, converter, settings);
    if (!done.amount) {
        return std::nullopt;
    }
    Month lastReported = announced.period.first;
    Progress progress{.delivered = *done.amount,
                      .deliveredMonths = done.coverageMonths,
                      .unconverted = done.unconverted,
                      .measure = done.measure,
                      .parts = done.shares};
    int unconvertedMonths = 0;
    for (const UnconvertedMonths& months : done.unconverted) {
        lastReported = std::max(lastReported, months.months.back());
        unconvertedMonths += static_cast<int>(months.months.size());
    }
    for (const YearShare& part : done.shares) {
        lastReported = std::max(lastReported, part.months.back());
        const Period& whole = dataset.figure(part.figure)->period;
        if (whole.monthsWithin(announced.period) < whole.months) {
            progress.partlyOutside.push_back(part.figure);
        }
    }
    progress.monthsLeft = announced.period.last() - lastReported;
    progress.gapMonths = announced.period.months - progress.monthsLeft - progress.deliveredMonths -
                         unconvertedMonths;
    if (unconvertedMonths > 0) {
        return progress;
    }
    progress.remaining = lessThan(pledge.result, progress.delivered);
    if (progress.monthsLeft > 0) {
        progress.impliedPerYear = scaled(*progress.remaining, 12, progress.monthsLeft);
    }
    return progress;
}

/// By how many of the announced months they cover, most first; then the newest first.
std::vector<FigureId> byCoverage(const Dataset& dataset, const Figure& announced, Indexes actuals)
{
    std::ranges::sort(actuals, std::greater<>{}, [&](std::size_t index) {
        const Figure& figure = dataset.figures()[index];
        return std::tuple(figure.period.monthsWithin(announced.period), figure.announced,
                          figure.id.text());
    });
    std::vector<FigureId> ids;
    std::ranges::transform(actuals, std::back_inserter(ids),
                           [&](std::size_t index) { return dataset.figures()[index].id; });
    return ids;
}

void divide(SayDo& row, const Dataset& dataset, const Figure& announced, const Indexes& actuals,
            const ComparisonSettings& settings, const CurrencyConverter& converter)
{
    const auto samePeriod = [&](const Figure& f) { return f.period == announced.period; };
    const auto same = [&](const Figure& f) {
        return samePeriod(f) && f.measure == announced.measure;
    };
    const Figure* actual = actualThat(dataset, actuals, settings.vintage, same);
    const bool comparable = actual != nullptr;
    if (!comparable) {
        actual = actualThat(dataset, actuals, settings.vintage, samePeriod);
        row.reason = actuals.empty()     ? Incomparable::NothingReported
                     : actual != nullptr ? Incomparable::OtherMeasure
                                         : Incomparable::OtherPeriod;
    }
    if (actual == nullptr) {
        return;
    }
    row.actual = actual->id;
    if (const auto conversion = converter.convert(*actual)) {
        row.actualAmount = conversion->result;
    }
    if (comparable && actual->amount.currency == announced.amount.currency) {
        // As stated, so that an exchange rate that moved in between is not taken for spending.
        row.ratio = quotient(actual->amount, announced.amount);
    } else if (comparable && row.actualAmount && row.announcedAmount) {
        row.ratio = quotient(*row.actualAmount, *row.announcedAmount);
    } else if (comparable) {
        row.reason = Incomparable::NoRate;
    }
}

/// The kinds asked for that a company may be held to.
QList<Kind> announcedAmong(const std::optional<QList<Kind>>& kinds)
{
    QList<Kind> announced = announcedKinds();
    if (kinds) {
        announced.removeIf([&](Kind kind) { return !kinds->contains(kind); });
    }
    return announced;
}

} // namespace

Comparison announcementsOf(const Dataset& dataset, const ComparisonSettings& settings)
{
    ComparisonSettings totals = settings;
    totals.basis = Basis::Announced;
    totals.kinds = announcedAmong(settings.kinds);
    return compare(dataset, totals);
}

std::vector<SayDo> sayAndDo(const Dataset& dataset, const ComparisonSettings& settings)
{
    const CurrencyConverter converter(dataset, settings);
    ComparisonSettings announcements = settings;
    announcements.kinds = announcedAmong(settings.kinds);
    std::vector<SayDo> rows;
    for (const Company* const company : companiesAskedFor(dataset, settings)) {
        const auto selection = select(dataset, company->id, announcements, announcedKinds());
        if (!selection) {
            continue;
        }
        const Figure& announced = *dataset.figure(selection->selected);
        SayDo row{.company = company->id, .announced = announced.id};
        const auto conversion = converter.convert(announced);
        if (conversion) {
            row.announcedAmount = conversion->result;
        }
        const Indexes actuals = actualsWithin(dataset, announced, settings);
        row.reported = byCoverage(dataset, announced, actuals);
        divide(row, dataset, announced, actuals, settings, converter);
        if (announced.kind == Kind::Pledge && conversion) {
            row.progress = progressOf(dataset, announced, *conversion, actuals, settings);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace capex
