// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

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
    CurrencyConverter(const Dataset& dataset, Currency wanted, CurrencyPolicy policy);

    /// The figure's amount in the wanted currency, or why no rate leads there.
    [[nodiscard]] Result<Conversion> convert(const Figure& figure) const;

private:
    [[nodiscard]] Conversion bySource(const Figure& figure, const Money& own) const;
    [[nodiscard]] static Conversion::Method methodOf(CurrencyPolicy::Rule rule);
    [[nodiscard]] Result<Rate> rateFor(const Figure& figure) const;
    [[nodiscard]] Result<Rate> announcementRate(const Figure& figure) const;
    template <typename PerDollar>
    [[nodiscard]] Result<Rate> crossed(const Currency& stated, PerDollar perDollar) const;
    // Units of a currency per US dollar.
    [[nodiscard]] Result<Rate> perDollarOnDay(const Currency& currency, QDate day) const;
    [[nodiscard]] Result<Rate> perDollarOver(const Currency& currency, const Period& period) const;
    [[nodiscard]] Result<Rate> perDollarFixed(const Currency& currency) const;
    [[nodiscard]] bool outlivesRates(const Currency& currency, const Period& period) const;

    const Dataset& m_dataset;
    Currency m_wanted;
    CurrencyPolicy m_policy;
};

} // namespace capex
