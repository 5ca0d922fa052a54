// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/currency.h"

#include <algorithm>
#include <numeric>

namespace capex {

namespace {

constexpr int oldestRateInDays = 31;

/// The rates of one month within `rates`, which are sorted by date.
std::span<const ExchangeRate> ratesIn(std::span<const ExchangeRate> rates, Month month)
{
    const auto first = std::ranges::lower_bound(rates, month.firstDay(), {}, &ExchangeRate::date);
    const auto last = std::ranges::upper_bound(rates, month.lastDay(), {}, &ExchangeRate::date);
    return {first, last};
}

double meanOf(std::span<const ExchangeRate> rates)
{
    const double total =
        std::accumulate(rates.begin(), rates.end(), 0.0,
                        [](double sum, const ExchangeRate& rate) { return sum + rate.perUsd; });
    return total / static_cast<double>(rates.size());
}

} // namespace

CurrencyConverter::CurrencyConverter(const Dataset& dataset, Currency wanted, CurrencyPolicy policy,
                                     std::optional<QDate> asOf)
    : m_dataset(dataset)
    , m_wanted(std::move(wanted))
    , m_policy(std::move(policy))
    , m_asOf(asOf)
{
}

CurrencyConverter::CurrencyConverter(const Dataset& dataset, const ComparisonSettings& settings)
    : CurrencyConverter(dataset, settings.currency, settings.fx, settings.asOf)
{
}

CurrencyConverter CurrencyConverter::countingAgainst(const Conversion& pledge) const
{
    CurrencyConverter converter = *this;
    converter.m_pledge = pledge;
    return converter;
}

Result<Conversion, Reason> CurrencyConverter::convert(const Figure& figure) const
{
    if (figure.amount.currency == m_wanted) {
        return Conversion{.stated = figure.amount, .result = inBillions(figure.amount)};
    }
    if (m_pledge && m_pledge->stated.currency == figure.amount.currency) {
        return byRate(figure, Conversion::Method::Pledge, m_pledge->rate);
    }
    if (m_policy.rule == CurrencyPolicy::Rule::Source) {
        const auto own = std::ranges::find(figure.details->alsoStated, m_wanted, &Money::currency);
        if (own != figure.details->alsoStated.end()) {
            return bySource(figure, *own);
        }
    }
    const Conversion::Method method = methodFor(figure);
    const auto rate = rateFor(figure, method);
    if (!rate) {
        return rate.error();
    }
    return byRate(figure, method, *rate);
}

Conversion CurrencyConverter::bySource(const Figure& figure, const Money& own) const
{
    Conversion conversion{
        .method = Conversion::Method::Source, .stated = figure.amount, .result = inBillions(own)};
    if (conversion.result.mid() > 0) {
        conversion.rate.perWanted = inBillions(figure.amount).mid() / conversion.result.mid();
    }
    if (const auto market = rateFor(figure, Conversion::Method::Announcement)) {
        conversion.rateOfDay = *market;
    }
    return conversion;
}

Conversion CurrencyConverter::byRate(const Figure& figure, Conversion::Method method,
                                     const Rate& rate) const
{
    const Currency& stated = figure.amount.currency;
    return {.method = method,
            .stated = figure.amount,
            .result = converted(inBillions(figure.amount), rate.perWanted, m_wanted),
            .rate = rate,
            .ratesRunOut =
                method == Conversion::Method::PeriodAverage &&
                (outlivesRates(stated, figure.period) || outlivesRates(m_wanted, figure.period))};
}

/// How a figure is converted whose source does not do it.
Conversion::Method CurrencyConverter::methodFor(const Figure& figure) const
{
    switch (m_policy.rule) {
    case CurrencyPolicy::Rule::Source:
        // Spending is a flow: accounts translate it at the mean rate of its period.
        return figure.kind == Kind::Actual ? Conversion::Method::PeriodAverage
                                           : Conversion::Method::Announcement;
    case CurrencyPolicy::Rule::Announcement:
        return Conversion::Method::Announcement;
    case CurrencyPolicy::Rule::PeriodAverage:
        return Conversion::Method::PeriodAverage;
    case CurrencyPolicy::Rule::Fixed:
        return Conversion::Method::Fixed;
    }
    return Conversion::Method::None;
}

Result<Rate, Reason> CurrencyConverter::rateFor(const Figure& figure,
                                                Conversion::Method method) const
{
    return crossed(figure.amount.currency, [&](const Currency& currency) {
        switch (method) {
        case Conversion::Method::PeriodAverage:
            return perDollarOver(currency, figure.period);
        case Conversion::Method::Fixed:
            return perDollarFixed(currency);
        default:
            return perDollarOnDay(currency, figure.announced);
        }
    });
}

/// The rates of a currency up to the as-of day, by date.
std::span<const ExchangeRate> CurrencyConverter::knownRates(const Currency& currency) const
{
    const auto rates = m_dataset.ratesOf(currency);
    if (!m_asOf) {
        return rates;
    }
    const auto after = std::ranges::upper_bound(rates, *m_asOf, {}, &ExchangeRate::date);
    return {rates.begin(), after};
}

/// The rate between the stated and the wanted currency through the dollar.
template <typename PerDollar>
Result<Rate, Reason> CurrencyConverter::crossed(const Currency& stated, PerDollar perDollar) const
{
    Result<Rate, Reason> from = stated == usDollar() ? Rate{} : perDollar(stated);
    if (!from) {
        return from;
    }
    Result<Rate, Reason> to = m_wanted == usDollar() ? Rate{} : perDollar(m_wanted);
    if (!to) {
        return to;
    }
    const bool bothDated = from->date.isValid() && to->date.isValid();
    const QDate date = bothDated ? std::min(from->date, to->date) : std::max(from->date, to->date);
    return Rate{from->perWanted / to->perWanted, date};
}

Result<Rate, Reason> CurrencyConverter::perDollarOnDay(const Currency& currency, QDate day) const
{
    const auto rates = knownRates(currency);
    const auto after = std::ranges::upper_bound(rates, day, {}, &ExchangeRate::date);
    if (after == rates.begin() || std::prev(after)->date.daysTo(day) > oldestRateInDays) {
        return Reason(NoRateUpTo{currency, oldestRateInDays, day});
    }
    return Rate{std::prev(after)->perUsd, std::prev(after)->date};
}

Result<Rate, Reason> CurrencyConverter::perDollarOver(const Currency& currency,
                                                      const Period& period) const
{
    const auto rates = knownRates(currency);
    double total = 0;
    for (Month month = period.first; month <= period.last(); ++month) {
        const auto inMonth = ratesIn(rates, month);
        if (!inMonth.empty()) {
            total += meanOf(inMonth);
        } else if (!rates.empty() && rates.back().date < month.firstDay()) {
            total += rates.back().perUsd;
        } else {
            return Reason(NoRateInMonth{currency, month});
        }
    }
    return Rate{total / period.months, {}};
}

Result<Rate, Reason> CurrencyConverter::perDollarFixed(const Currency& currency) const
{
    if (currency == m_policy.fixedCurrency) {
        return Rate{m_policy.fixedPerUsd, {}};
    }
    return Reason(NoRateBesideFixed{currency, m_policy.fixedCurrency});
}

bool CurrencyConverter::outlivesRates(const Currency& currency, const Period& period) const
{
    const auto rates = knownRates(currency);
    return currency != usDollar() && !rates.empty() && Month::of(rates.back().date) < period.last();
}

} // namespace capex
