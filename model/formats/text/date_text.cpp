// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/date_text.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/utf8.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

QString shown(std::string_view text)
{
    return excerpt(toQString(text));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether `text` looks like `pattern`, in which 0 stands for any digit.
bool matches(std::string_view text, std::string_view pattern)
{
    return std::ranges::equal(text, pattern, [](char c, char wanted) {
        return wanted == '0' ? isDigit(c) : c == wanted;
    });
}

int numberAt(std::string_view text, std::size_t from, std::size_t count)
{
    int number = 0;
    for (const char c : text.substr(from, count)) {
        number = 10 * number + (c - '0');
    }
    return number;
}

constexpr std::string_view dayPattern = "0000-00-00";
constexpr std::string_view monthPattern = "0000-00";
constexpr std::string_view yearPattern = "0000";

bool isYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

} // namespace

const Message<Expected>& expectedMonth()
{
    static const Message<Expected> month{Expected::Month, firstYear, lastYear};
    return month;
}

Result<QDate, Fault> dateFrom(std::string_view text)
{
    if (!matches(text, dayPattern)) {
        return Fault{{Found::Text, shown(text)}, Expected::Date};
    }
    const QDate date(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
    if (!date.isValid()) {
        return Fault{{Found::NoSuchDay, shown(text)}, Expected::Date};
    }
    return date;
}

QString textOfDay(QDate day)
{
    const int number = day.day();
    return day.isValid() ? Month::of(day).text() + u'-' + QChar(u'0' + number / 10) +
                               QChar(u'0' + number % 10)
                         : QString();
}

std::optional<Fault> faultOfSourceDate(std::string_view text)
{
    const bool isYearAlone = matches(text, yearPattern) && isYear(numberAt(text, 0, 4));
    const bool isMonth = matches(text, monthPattern) && monthFrom(text).has_value();
    if (text.empty() || isYearAlone || isMonth) {
        return std::nullopt;
    }
    if (matches(text, dayPattern)) {
        const auto date = dateFrom(text);
        return date ? std::nullopt : std::optional(date.error());
    }
    return Fault{{Found::Text, shown(text)}, Expected::SourceDate};
}

Result<Month, Fault> monthFrom(std::string_view text)
{
    if (matches(text, monthPattern)) {
        const int year = numberAt(text, 0, 4);
        const int month = numberAt(text, 5, 2);
        if (isYear(year) && month >= 1 && month <= 12) {
            return Month::of(year, month);
        }
    }
    return Fault{{Found::Text, shown(text)}, expectedMonth()};
}

std::optional<Fault> faultOfPeriodEnd(std::string_view text)
{
    if (matches(text, dayPattern)) {
        const auto day = dateFrom(text);
        return day ? std::nullopt : std::optional(day.error());
    }
    const auto month = monthFrom(text);
    return month ? std::nullopt : std::optional(month.error());
}

Result<Period, Fault> periodFrom(std::string_view first, std::string_view last)
{
    if (matches(first, dayPattern) && matches(last, dayPattern)) {
        const auto firstDay = dateFrom(first);
        const auto lastDay = dateFrom(last);
        if (!firstDay || !lastDay) {
            return firstDay ? lastDay.error() : firstDay.error();
        }
        return Period::fromDays(*firstDay, *lastDay);
    }
    const auto start = monthFrom(first);
    const auto end = monthFrom(last);
    if (!start || !end) {
        return start ? end.error() : start.error();
    }
    const Period period{*start, *end - *start + 1};
    if (const auto fault = faultOf(period)) {
        return *fault;
    }
    return period;
}

} // namespace capex
