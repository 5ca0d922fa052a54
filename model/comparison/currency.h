// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/comparison_settings.h"

namespace capex {

/// A rate between two currencies and the day it is of.
struct Rate
{
    double perWanted = 1; ///< units of the stated currency per unit of the wanted one
    QDate date;           ///< the older of the days used; invalid for averages and fixed rates

    friend bool operator==(const Rate&, const Rate&) = default;
};

/// How a stated amount became an amount in the wanted currency.
struct Conversion
{
    enum class Method {
        None,          ///< stated in the wanted currency
        Source,        ///< the source's own conversion
        Announcement,  ///< the rate of the announcement's day
        PeriodAverage, ///< the mean rate over the period's months
        Fixed,         ///< one rate given by the user
        Pledge,        ///< the rate of the pledge that the amount is counted against
    };

    Method method = Method::None;
    Money stated; ///< as the source states it
    Money result; ///< in the wanted currency, in billions
    Rate rate;    ///< for Source: the implied one
    std::optional<Rate>
        rateOfDay; ///< for Source: the market rate of the announcement's day, if known
    bool ratesRunOut =
        false; ///< for PeriodAverage: months after the last known rate took that rate

    friend bool operator==(const Conversion&, const Conversion&) = default;
};

/// Converts figures by one policy (methodology, section 8). Keeps a reference to the dataset.
class CurrencyConverter
{
public:
    /// Rates after `asOf` are not known.
    CurrencyConverter(const Dataset& dataset, Currency wanted, CurrencyPolicy policy,
                      std::optional<QDate> asOf = std::nullopt);
    /// To the currency of the settings, by their policy, as of their day.
    CurrencyConverter(const Dataset& dataset, const ComparisonSettings& settings);

    /// The same converter, but all that is stated in the pledge's currency takes the pledge's rate.
    [[nodiscard]] CurrencyConverter countingAgainst(const Conversion& pledge) const;

    /// The figure's amount in the wanted currency, or why no rate leads there.
    [[nodiscard]] Result<Conversion, Reason> convert(const Figure& figure) const;

private:
    [[nodiscard]] Conversion bySource(const Figure& figure, const Money& own) const;
    [[nodiscard]] Conversion byRate(const Figure& figure, Conversion::Method method,
                                    const Rate& rate) const;
    [[nodiscard]] Conversion::Method methodFor(const Figure& figure) const;
    [[nodiscard]] Result<Rate, Reason> rateFor(const Figure& figure,
                                               Conversion::Method method) const;
    [[nodiscard]] std::span<const ExchangeRate> knownRates(const Currency& currency) const;
    template <typename PerDollar>
    [[nodiscard]] Result<Rate, Reason> crossed(const Currency& stated, PerDollar perDollar) const;
    // Units of a currency per US dollar.
    [[nodiscard]] Result<Rate, Reason> perDollarOnDay(const Currency& currency, QDate day) const;
    [[nodiscard]] Result<Rate, Reason> perDollarOver(const Currency& currency,
                                                     const Period& period) const;
    [[nodiscard]] Result<Rate, Reason> perDollarFixed(const Currency& currency) const;
    [[nodiscard]] bool outlivesRates(const Currency& currency, const Period& period) const;

    const Dataset& m_dataset;
    Currency m_wanted;
    CurrencyPolicy m_policy;
    std::optional<QDate> m_asOf;
    std::optional<Conversion> m_pledge;
};

} // namespace capex
