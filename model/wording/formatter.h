// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/money.h"
#include "model/figures/period.h"
#include "model/wording/language.h"

#include <QLocale>

namespace capex {

/// The one way numbers, units and dates are written for people: in axes, labels, tooltips, tables
/// and evidence. Files are never written with it.
///
/// Amounts are given in billions. English counts in billions ("$17.7 bn", "380 bn CNY"), Chinese in
/// 亿, a tenth of a billion ("177亿美元"): LanguageRules say how.
class Formatter
{
public:
    explicit Formatter(Language language = Language::English);

    [[nodiscard]] Language language() const { return m_language; }

    /// A number in the language's large unit, to three significant digits: "17.7", "100", "4".
    [[nodiscard]] QString number(double billions) const;
    /// A number as precisely as it is known: six significant digits where they say all of it
    /// ("126.063"), else four ("17.67").
    [[nodiscard]] QString precise(double billions) const;
    /// Ends with a sign for the bound: "≈ 100", "60 – 65", "≥ 17.7", "≤ 320".
    [[nodiscard]] QString ends(const Money& amount) const;
    /// From one to another: "64 – 72", in Chinese "64–72".
    [[nodiscard]] QString span(const QString& from, const QString& to) const;
    /// A number with the sign of its bound: "≥ 53", in Chinese "≥53"; without one as it is.
    [[nodiscard]] QString signedBy(Bound bound, const QString& number) const;
    /// Ends with unit: "about $100 bn", "$60 – 65 bn", "at least 380 bn CNY".
    [[nodiscard]] QString money(const Money& amount) const;
    /// The same, as precisely as known.
    [[nodiscard]] QString preciseMoney(const Money& amount) const;
    /// The unit of an axis: "USD bn", "亿美元".
    [[nodiscard]] QString unit(const Currency& currency) const;
    /// Units of the large unit per billion: 1 in English, 10 in Chinese; axis ticks are round in
    /// it.
    [[nodiscard]] double perBillion() const;
    /// An exchange rate, four significant digits and more: "7.170".
    [[nodiscard]] QString rate(double value) const;
    /// "66 %", "0.4 %"; a `fraction` of 1 is 100 %.
    [[nodiscard]] QString percent(double fraction) const;

    [[nodiscard]] QString date(QDate day) const;    ///< "24 Feb 2025"
    [[nodiscard]] QString month(Month month) const; ///< "Mar 2025"
    /// "2025", "FY2025", "FY2026 Q1", "2023 – 2025", else months(): the shortest clear name.
    /// `fiscalYearEnd` is the company's, 1 to 12.
    [[nodiscard]] QString period(const Period& period, int fiscalYearEnd) const;
    /// First and last month: "Jul 2024 – Jun 2025".
    [[nodiscard]] QString months(const Period& period) const;
    /// "3 years", "6 months", "1 year"; counted in the language of the program.
    [[nodiscard]] QString horizon(int months) const;

private:
    [[nodiscard]] QString digits(double billions, int significant) const;
    template <typename Digits>
    [[nodiscard]] QString endsText(const Money& amount, Digits digitsOf) const;
    [[nodiscard]] QString withUnit(const Money& amount, const QString& number) const;
    [[nodiscard]] const LanguageRules& rules() const { return m_language.rules(); }
    [[nodiscard]] QString nameOf(const Currency& currency) const;
    [[nodiscard]] QString withBound(Bound bound, const QString& amount) const;
    [[nodiscard]] QString yearName(int year, bool fiscal) const;

    Language m_language;
    QLocale m_locale;
};

} // namespace capex
