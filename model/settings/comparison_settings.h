// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/result.h"
#include "model/settings/vocabulary.h"

#include <QDate>
#include <QList>

#include <optional>

namespace capex {

/// Which exchange rate converts an amount (methodology, section 8).
struct CurrencyPolicy
{
    enum class Rule { Source, Announcement, PeriodAverage, Fixed };

    Rule rule = Rule::Source;
    Currency fixedCurrency; ///< for Fixed: the currency whose rate is set
    double fixedPerUsd = 1; ///< for Fixed: its units per US dollar, finite, above 0

    /// "source", "announcement", "period-average" or for example "CNY=7.2".
    [[nodiscard]] QString text() const;
    /// Reads what text() writes; the Fault says what was found and what was expected.
    [[nodiscard]] static Result<CurrencyPolicy, Fault> fromText(const QString& text);

    friend bool operator==(const CurrencyPolicy&, const CurrencyPolicy&) = default;
};

/// The companies to ask for where nobody is to be compared: nobody has the empty id.
[[nodiscard]] inline QList<CompanyId> nobody()
{
    return {CompanyId{}};
}

/// The calendar years that settings may ask for, both included.
inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2200;

/// Everything a comparison depends on besides the figures. Menus, command line, saved and bundled
/// views all make the same value.
struct ComparisonSettings
{
    Basis basis = Basis::PerYear;
    int year = 2025;           ///< calendar year, firstYear to lastYear
    std::optional<QDate> asOf; ///< figures announced later do not exist
    Vintage vintage = Vintage::Latest;
    Currency currency = usDollar();
    CurrencyPolicy fx;
    QList<CompanyId> companies;       ///< empty: all
    std::optional<QList<Kind>> kinds; ///< nothing: what the view takes by default
    QList<Measure> measures;          ///< empty: all
    double growth = 0;                ///< yearly, as a fraction above -1: 0.25 is 25 % (section 7)
    std::optional<int> fromYear;      ///< of years and timeline; nothing: the first with a figure
    std::optional<int> toYear;        ///< of years and timeline; nothing: the last with a figure

    friend bool operator==(const ComparisonSettings&, const ComparisonSettings&) = default;
};

/// What companies announce: every kind but actual (the ranking's default).
[[nodiscard]] QList<Kind> announcedKinds();

} // namespace capex
