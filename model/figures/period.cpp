// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/period.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

/// The first day of a month that lies within 10 days of `day`, if any.
std::optional<Month> monthStartingNear(QDate day)
{
    constexpr int tolerance = 10;
    const Month month = Month::of(day);
    if (month.firstDay().daysTo(day) <= tolerance) {
        return month;
    }
    if (day.daysTo((month + 1).firstDay()) <= tolerance) {
        return month + 1;
    }
    return std::nullopt;
}

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<Month> Month::fromText(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-' || !isDigits(text.first(4)) ||
        !isDigits(text.last(2))) {
        return std::nullopt;
    }
    const int year = text.first(4).toInt();
    const int monthOfYear = text.last(2).toInt();
    if (year < 1 || monthOfYear < 1 || monthOfYear > 12) {
        return std::nullopt;
    }
    return of(year, monthOfYear);
}

QString Month::text() const
{
    if (year() < 0 || year() > 9999) {
        return QStringLiteral("%1-%2").arg(year()).arg(monthOfYear(), 2, 10, QLatin1Char('0'));
    }
    const auto digit = [](int number) { return QChar(u'0' + number % 10); };
    const std::array text{digit(year() / 1000), digit(year() / 100), digit(year() / 10),
                          digit(year()),        QChar(u'-'),         digit(monthOfYear() / 10),
                          digit(monthOfYear())};
    return QString(text.data(), static_cast<qsizetype>(text.size()));
}

Result<Period, Fault> Period::fromDays(QDate firstDay, QDate lastDay)
{
    const auto start = monthStartingNear(firstDay);
    const auto afterLast = monthStartingNear(lastDay.addDays(1));
    if (!start || !afterLast) {
        return Fault{{Found::PartsOfMonths, firstDay, lastDay}, Expected::EdgesOfMonths};
    }
    const Period period{*start, *afterLast - *start};
    if (const auto fault = faultOf(period)) {
        return *fault;
    }
    return period;
}

int Period::monthsWithin(const Period& other) const
{
    const Month from = std::max(first, other.first);
    const Month to = std::min(last(), other.last());
    return std::max(0, to - from + 1);
}

bool Period::belongsTo(int year) const
{
    return months <= 12 ? last().year() == year : monthsWithin(calendarYear(year)) > 0;
}

std::optional<Fault> faultOf(const Period& period)
{
    if (period.months < 1) {
        return Fault{period.months == 0 ? Found::EmptyPeriod : Found::ReversedPeriod,
                     Expected::OneMonthOrMore};
    }
    if (period.months > Period::longest) {
        return Fault{{Found::LongPeriod, period.months}, Expected::FiftyYearsOrLess};
    }
    return std::nullopt;
}

} // namespace capex
