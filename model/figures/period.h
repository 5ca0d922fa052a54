// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QDate>

#include <compare>
#include <optional>

namespace capex {

/// A calendar month of any year, countable and comparable.
struct Month
{
    int index = 0; ///< 12 * year + (month of the year - 1)

    [[nodiscard]] static constexpr Month of(int year, int monthOfYear)
    {
        return {12 * year + monthOfYear - 1};
    }
    /// The month that a valid `date` lies in.
    [[nodiscard]] static Month of(QDate date) { return of(date.year(), date.month()); }
    /// Reads "YYYY-MM"; nothing if `text` is anything else.
    [[nodiscard]] static std::optional<Month> fromText(QStringView text);

    [[nodiscard]] constexpr int year() const { return index / 12; }
    [[nodiscard]] constexpr int monthOfYear() const { return index % 12 + 1; } ///< 1 to 12
    [[nodiscard]] QString text() const;                                        ///< "YYYY-MM"
    [[nodiscard]] QDate firstDay() const { return {year(), monthOfYear(), 1}; }
    [[nodiscard]] QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }

    constexpr Month operator+(int months) const { return {index + months}; }
    constexpr int operator-(Month other) const { return index - other.index; }
    constexpr Month& operator++()
    {
        ++index;
        return *this;
    }
    // clang-tidy 14 takes the default for a zero that is compared.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend constexpr auto operator<=>(const Month&, const Month&) = default;
};

/// Whole months, first to last, both included (methodology, section 3).
/// `months` is 1 to 600 in every period that a reader lets through.
struct Period
{
    static constexpr int longest = 600; ///< 50 years, in months

    Month first;
    int months = 12;

    [[nodiscard]] static constexpr Period calendarYear(int year)
    {
        return {Month::of(year, 1), 12};
    }
    /// The fiscal year named by the calendar year in which it ends, in `endMonth` (1 to 12).
    [[nodiscard]] static constexpr Period fiscalYear(int year, int endMonth)
    {
        return {Month::of(year, endMonth) + -11, 12};
    }
    /// Quarter 1 to 4 of that fiscal year.
    [[nodiscard]] static constexpr Period fiscalQuarter(int year, int quarter, int endMonth)
    {
        return {fiscalYear(year, endMonth).first + 3 * (quarter - 1), 3};
    }
    /// Days snapped to whole months where both ends lie within 10 days of a month boundary;
    /// a Fault otherwise, or if nothing is left between them.
    [[nodiscard]] static Result<Period, Fault> fromDays(QDate firstDay, QDate lastDay);

    [[nodiscard]] constexpr Month last() const { return first + (months - 1); }
    [[nodiscard]] constexpr double years() const { return months / 12.0; }
    [[nodiscard]] constexpr bool covers(Month month) const
    {
        return first <= month && month <= last();
    }
    /// How many months of `other` this period covers, 0 to other.months.
    [[nodiscard]] int monthsWithin(const Period& other) const;
    /// Whether the period belongs to calendar `year` (section 5): one of 12 months or less to the
    /// year in which it ends, a longer one to every year that it touches.
    [[nodiscard]] bool belongsTo(int year) const;

    friend constexpr bool operator==(const Period&, const Period&) = default;
};

/// What breaks the invariants of `period` (empty, reversed, longer than 50 years), or nothing.
[[nodiscard]] std::optional<Fault> faultOf(const Period& period);

} // namespace capex
