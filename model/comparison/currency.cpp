// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/currency.h"

#include <algorithm>
#include <numeric>

namespace capex {

namespace {

constexpr int oldestRateInDays = 31;

const Currency& dollar()
{
    static const Currency usd{QStringLiteral("USD")};
    return usd;
}

Error noRate(const Currency& currency, const QString& when)
{
    return {{}, QStringLiteral("no exchange rate of %1 %2").arg(currency.text, when), {}};
}

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

CurrencyConverter::CurrencyConverter(const Dataset& dataset, Currency wanted, CurrencyPolicy policy)
    : m_dataset(dataset)
    , m_wanted(std::move(wanted))
    , m_policy(std::move(policy))
{
}

Result<Conversion> CurrencyConverter::convert(const Figure& figure) const
{
    Conversion conversion{.stated = figure.amount, .result = inBillions(figure.amount)};
    if (figure.amount.currency == m_wanted) {
        return conversion;
    }
    if (m_policy.rule == CurrencyPolicy::Rule::Source) {
        const auto own = std::ranges::find(figure.alsoStated, m_wanted, &Money::currency);
        if (own != figure.alsoStated.end()) {
            return bySource(figure, *own);
        }
    }
    const auto rate = rateFor(figure);
    if (!rate) {
        return rate.error();
    }
    conversion.method = methodOf(m_policy.rule);
    conversion.rate = *rate;
    conversion.result = converted(conversion.result, rate->perWanted, m_wanted);
    conversion.ratesRunOut = m_policy.rule == CurrencyPolicy::Rule::PeriodAverage &&
                             (outlivesRates(figure.amount.currency, figure.period) ||
                              outlivesRates(m_wanted, figure.period));
    return conversion;
}

Conversion CurrencyConverter::bySource(const Figure& figure, const Money& own) const
{
    Conversion conversion{
        .method = Conversion::Method::Source, .stated = figure.amount, .result = inBillions(own)};
    if (conversion.result.mid() > 0) {
        conversion.rate.perWanted = inBillions(figure.amount).mid() / conversion.result.mid();
    }
    if (const auto market = announcementRate(figure)) {
        conversion.rateOfDay = *market;
    }
    return conversion;
}

Conversion::Method CurrencyConverter::methodOf(CurrencyPolicy::Rule rule)
{
    switch (rule) {
    case CurrencyPolicy::Rule::Source:
    case CurrencyPolicy::Rule::Announcement:
        return Conversion::Method::Announcement;
    case CurrencyPolicy::Rule::PeriodAverage:
        return Conversion::Method::PeriodAverage;
    case CurrencyPolicy::Rule::Fixed:
        return Conversion::Method::Fixed;
    }
    return Conversion::Method::None;
}

Result<Rate> CurrencyConverter::rateFor(const Figure& figure) const
{
    switch (m_policy.rule) {
    case CurrencyPolicy::Rule::Source:
    case CurrencyPolicy::Rule::Announcement:
        return announcementRate(figure);
    case CurrencyPolicy::Rule::PeriodAverage:
        return crossed(figure.amount.currency, [&](const Currency& currency) {
            return perDollarOver(currency, figure.period);
        });
    case CurrencyPolicy::Rule::Fixed:
        return crossed(figure.amount.currency,
                       [&](const Currency& currency) { return perDollarFixed(currency); });
    }
    return Rate{};
}

Result<Rate> CurrencyConverter::announcementRate(const Figure& figure) const
{
    return crossed(figure.amount.currency, [&](const Currency& currency) {
        return perDollarOnDay(currency, figure.announced);
    });
}

/// The rate between the stated and the wanted currency through the dollar.
template <typename PerDollar>
Result<Rate> CurrencyConverter::crossed(const Currency& stated, PerDollar perDollar) const
{
    const Result<Rate> from = stated == dollar() ? Rate{} : perDollar(stated);
    if (!from) {
        return from;
    }
    const Result<Rate> to = m_wanted == dollar() ? Rate{} : perDollar(m_wanted);
    if (!to) {
        return to;
    }
    const bool bothDated = from->date.isValid() && to->date.isValid();
    const QDate date = bothDated ? std::min(from->date, to->date) : std::max(from->date, to->date);
    return Rate{from->perWanted / to->perWanted, date};
}

Result<Rate> CurrencyConverter::perDollarOnDay(const Currency& currency, QDate day) const
{
    const auto rates = m_dataset.ratesOf(currency);
    const auto after = std::ranges::upper_bound(rates, day, {}, &ExchangeRate::date);
    if (after == rates.begin() || std::prev(after)->date.daysTo(day) > oldestRateInDays) {
        return noRate(currency, QStringLiteral("within the %1 days up to %2")
                                    .arg(oldestRateInDays)
                                    .arg(day.toString(Qt::ISODate)));
    }
    return Rate{std::prev(after)->perUsd, std::prev(after)->date};
}

Result<Rate> CurrencyConverter::perDollarOver(const Currency& currency, const Period& period) const
{
    const auto rates = m_dataset.ratesOf(currency);
    double total = 0;
    for (Month month = period.first; month <= period.last(); ++month) {
        const auto inMonth = ratesIn(rates, month);
        if (!inMonth.empty()) {
            total += meanOf(inMonth);
        } else if (!rates.empty() && rates.back().date < month.firstDay()) {
            total += rates.back().perUsd;
        } else {
            return noRate(currency, QStringLiteral("in %1").arg(month.text()));
        }
    }
    return Rate{total / period.months, {}};
}

Result<Rate> CurrencyConverter::perDollarFixed(const Currency& currency) const
{
    if (currency == m_policy.fixedCurrency) {
        return Rate{m_policy.fixedPerUsd, {}};
    }
    return noRate(currency,
                  QStringLiteral("beside the fixed one of %1").arg(m_policy.fixedCurrency.text));
}

bool CurrencyConverter::outlivesRates(const Currency& currency, const Period& period) const
{
    const auto rates = m_dataset.ratesOf(currency);
    return currency != dollar() && !rates.empty() && Month::of(rates.back().date) < period.last();
}

} // namespace capex
