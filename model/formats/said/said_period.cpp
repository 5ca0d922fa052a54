// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_period.h"

#include "model/formats/said/said_period_words.h"
#include "model/formats/said/said_text.h"
#include "model/settings/comparison_settings.h"

#include <algorithm>
#include <cassert>

namespace capex {

namespace {

using Year = SaidPeriod::Year;

constexpr qsizetype longestCell = 64; // in characters

/// 2025.0 and 2025.00, as spreadsheets write a year: without what is behind the point.
QStringView withoutZeroFraction(QStringView text)
{
    constexpr qsizetype digits = 4;
    const bool isYear =
        text.size() > digits + 1 && text[digits] == u'.' &&
        std::ranges::all_of(text.first(digits), isDigit) &&
        std::ranges::all_of(text.mid(digits + 1), [](QChar c) { return c == u'0'; });
    return isYear ? text.first(digits) : text;
}

/// Tries the forms of a period on its words. What does not match takes nothing.
class PeriodReader
{
public:
    explicit PeriodReader(std::vector<PeriodWord> words)
        : m_words(std::move(words))
    {
    }

    [[nodiscard]] std::optional<SaidPeriod> read(YearPair pair)
    {
        const auto month = whole(&PeriodReader::months);
        const auto split = whole(&PeriodReader::splitYear);
        if (month && split) {
            return pair == YearPair::Month ? month : split;
        }
        for (const auto& said :
             {month, split, whole(&PeriodReader::years), whole(&PeriodReader::yearThenPart),
              whole(&PeriodReader::partThenYear)}) {
            if (said) {
                return said;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] FittingPairs pairs()
    {
        const auto is = [this](std::size_t at, PeriodWordType type) {
            return m_words[at].type == type;
        };
        const bool isPair = m_words.size() == 3 && is(0, PeriodWordType::FourDigits) &&
                            (is(1, PeriodWordType::Dash) || is(1, PeriodWordType::Slash)) &&
                            is(2, PeriodWordType::TwoDigits);
        return isPair ? FittingPairs{whole(&PeriodReader::months).has_value(),
                                     whole(&PeriodReader::splitYear).has_value()}
                      : FittingPairs();
    }

private:
    using Form = std::optional<SaidPeriod> (PeriodReader::*)();

    [[nodiscard]] std::optional<SaidPeriod> whole(Form form)
    {
        m_at = 0;
        auto said = (this->*form)();
        return m_at == m_words.size() ? said : std::nullopt;
    }

    [[nodiscard]] std::optional<int> take(PeriodWordType type)
    {
        const bool isThere = m_at < m_words.size() && m_words[m_at].type == type;
        return isThere ? std::optional(m_words[m_at++].number) : std::nullopt;
    }
    bool skip(PeriodWordType type) { return take(type).has_value(); }

    [[nodiscard]] std::optional<int> takeYear()
    {
        const auto year = take(PeriodWordType::FourDigits);
        return year && *year >= firstYear && *year <= lastYear ? year : std::nullopt;
    }

    [[nodiscard]] std::optional<int> takeShortYear()
    {
        const auto year = take(PeriodWordType::TwoDigits);
        return year ? std::optional(2000 + *year) : std::nullopt;
    }

    [[nodiscard]] std::optional<int> takeMonthNumber()
    {
        const auto one = take(PeriodWordType::OneDigit);
        const auto month = one ? one : take(PeriodWordType::TwoDigits);
        return month && *month >= 1 && *month <= 12 ? month : std::nullopt;
    }

    /// 2025-03, 2025/03, 03/2025, Mar 2025, Mar'25, 2025 Mar, 2025年3月
    [[nodiscard]] std::optional<Month> takeMonth()
    {
        const std::size_t begin = m_at;
        for (const auto form : {&PeriodReader::namedMonth, &PeriodReader::yearThenMonth,
                                &PeriodReader::monthThenYear}) {
            m_at = begin;
            if (const auto month = (this->*form)()) {
                return month;
            }
        }
        m_at = begin;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Month> namedMonth()
    {
        const auto month = take(PeriodWordType::MonthName);
        if (!month) {
            return std::nullopt;
        }
        const bool isShort = skip(PeriodWordType::Apostrophe);
        if (!isShort) {
            skip(PeriodWordType::Dash);
        }
        const auto year = isShort ? takeShortYear() : takeYear();
        return year ? std::optional(Month::of(*year, *month)) : std::nullopt;
    }

    [[nodiscard]] std::optional<Month> yearThenMonth()
    {
        const auto year = takeYear();
        if (!year) {
            return std::nullopt;
        }
        if (const auto month = take(PeriodWordType::MonthName)) {
            return Month::of(*year, *month);
        }
        const bool isChinese = skip(PeriodWordType::YearSign);
        if (!isChinese && !skip(PeriodWordType::Dash) && !skip(PeriodWordType::Slash)) {
            return std::nullopt;
        }
        const auto month = takeMonthNumber();
        return month && skip(PeriodWordType::MonthSign) == isChinese
                   ? std::optional(Month::of(*year, *month))
                   : std::nullopt;
    }

    [[nodiscard]] std::optional<Month> monthThenYear()
    {
        const auto month = takeMonthNumber();
        const bool isDivided = month && skip(PeriodWordType::Slash);
        const auto year = isDivided ? takeYear() : std::nullopt;
        return year ? std::optional(Month::of(*year, *month)) : std::nullopt;
    }

    /// A month, or the first and the last of several.
    [[nodiscard]] std::optional<SaidPeriod> months()
    {
        if (auto said = monthsOfOneYear()) {
            return said;
        }
        m_at = 0;
        const auto first = takeMonth();
        if (!first || m_at == m_words.size()) {
            return first ? fromMonths(*first, *first) : std::nullopt;
        }
        const bool isRange = skip(PeriodWordType::Dash) || skip(PeriodWordType::Slash);
        const auto last = isRange ? takeMonth() : std::nullopt;
        return last ? fromMonths(*first, *last) : std::nullopt;
    }

    /// Jul–Dec 2024, 2024年7-12月
    [[nodiscard]] std::optional<SaidPeriod> monthsOfOneYear()
    {
        const auto chinese = takeYear();
        if (chinese && !skip(PeriodWordType::YearSign)) {
            return std::nullopt;
        }
        const auto first = chinese ? takeMonthNumber() : take(PeriodWordType::MonthName);
        skip(PeriodWordType::MonthSign);
        if (!first || !skip(PeriodWordType::Dash)) {
            return std::nullopt;
        }
        const auto last = chinese ? takeMonthNumber() : take(PeriodWordType::MonthName);
        if (!last || skip(PeriodWordType::MonthSign) != chinese.has_value()) {
            return std::nullopt;
        }
        const auto year = chinese ? chinese : takeYear();
        return year ? fromMonths(Month::of(*year, *first), Month::of(*year, *last)) : std::nullopt;
    }

    [[nodiscard]] static std::optional<SaidPeriod> fromMonths(Month first, Month last)
    {
        const int months = last - first + 1;
        if (months < 1 || months > Period::longest) {
            return std::nullopt;
        }
        return SaidPeriod{Year::Unmarked, {}, 0, 0, Period{first, months}};
    }

    /// 2024/25, 2024-25, 2024/2025, FY24/25: a fiscal year that ends in the second one.
    [[nodiscard]] std::optional<SaidPeriod> splitYear()
    {
        const bool isMarked = skip(PeriodWordType::Fiscal);
        const auto longYear = takeYear();
        const auto first = longYear || !isMarked ? longYear : takeShortYear();
        const bool hasSlash = skip(PeriodWordType::Slash);
        if (!first || (!hasSlash && !skip(PeriodWordType::Dash))) {
            return std::nullopt;
        }
        const auto shortYear = take(PeriodWordType::TwoDigits);
        const auto longLast = longYear && hasSlash && !shortYear ? takeYear() : std::nullopt;
        const int next = *first + 1;
        if (shortYear != next % 100 && longLast != next) {
            return std::nullopt;
        }
        return SaidPeriod{Year::Fiscal, next};
    }

    /// 2023–2025: whole years of the calendar
    [[nodiscard]] std::optional<SaidPeriod> years()
    {
        const auto first = takeYear();
        skip(PeriodWordType::YearSign);
        const bool isRange = first && skip(PeriodWordType::Dash);
        const auto last = isRange ? takeYear() : std::nullopt;
        skip(PeriodWordType::YearSign);
        return last ? fromMonths(Month::of(*first, 1), Month::of(*last, 12)) : std::nullopt;
    }

    [[nodiscard]] std::optional<SaidPeriod> yearThenPart()
    {
        SaidPeriod said;
        bool isSure = false;
        if (!takeMarkedYear(said, isSure)) {
            return std::nullopt;
        }
        if (m_at < m_words.size()) {
            if (!skip(PeriodWordType::Dash)) {
                skip(PeriodWordType::Slash);
            }
            isSure = takePart(said);
            skip(PeriodWordType::Outlook);
        }
        return isSure ? std::optional(said) : std::nullopt;
    }

    [[nodiscard]] std::optional<SaidPeriod> partThenYear()
    {
        SaidPeriod said;
        bool isSure = false;
        if (!takePart(said)) {
            return std::nullopt;
        }
        if (!skip(PeriodWordType::Dash) && !skip(PeriodWordType::Slash)) {
            skip(PeriodWordType::Of);
        }
        return takeMarkedYear(said, isSure) ? std::optional(said) : std::nullopt;
    }

    /// A year, maybe marked before or behind it. `isSure`: that it is one is said by four digits, a
    /// mark or an apostrophe.
    [[nodiscard]] bool takeMarkedYear(SaidPeriod& said, bool& isSure)
    {
        const bool isMarked = takeMark(said);
        const bool hasApostrophe = skip(PeriodWordType::Apostrophe);
        const auto longYear = hasApostrophe ? std::nullopt : takeYear();
        said.year = longYear ? longYear : takeShortYear();
        const bool isChinese = longYear && skip(PeriodWordType::YearSign);
        const bool isMarkedBehind = !isMarked && !isChinese && takeMark(said);
        isSure = longYear || isMarked || isMarkedBehind;
        if (!isChinese) {
            skip(PeriodWordType::Outlook);
        }
        return said.year.has_value();
    }

    bool takeMark(SaidPeriod& said)
    {
        const bool isFiscal = skip(PeriodWordType::Fiscal);
        const bool isCalendar = !isFiscal && skip(PeriodWordType::Calendar);
        if (isFiscal || isCalendar) {
            said.kind = isFiscal ? Year::Fiscal : Year::Calendar;
        }
        return isFiscal || isCalendar;
    }

    /// Q3, 3Q, third quarter, 第三季度, H1, 1H, first half, 上半年
    [[nodiscard]] bool takePart(SaidPeriod& said)
    {
        if (const auto half = take(PeriodWordType::HalfOfYear)) {
            said.half = *half;
            return true;
        }
        skip(PeriodWordType::Ordinal);
        const auto before = takeCount();
        const bool isQuarter = skip(PeriodWordType::Quarter);
        if (!isQuarter && !skip(PeriodWordType::Half)) {
            return false;
        }
        const int number = before ? *before : take(PeriodWordType::OneDigit).value_or(0);
        (isQuarter ? said.quarter : said.half) = number;
        return number >= 1 && number <= (isQuarter ? 4 : 2);
    }

    [[nodiscard]] std::optional<int> takeCount()
    {
        const auto digit = take(PeriodWordType::OneDigit);
        return digit ? digit : take(PeriodWordType::Numeral);
    }

    std::vector<PeriodWord> m_words;
    std::size_t m_at = 0;
};

/// The words of a cell that may be a period.
std::optional<std::vector<PeriodWord>> wordsOf(QStringView cell)
{
    const QStringView trimmed = cell.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestCell) {
        return std::nullopt;
    }
    const QString text = foldedText(trimmed);
    return periodWordsOf(withoutZeroFraction(text));
}

} // namespace

std::optional<SaidPeriod> periodAsSaid(QStringView cell, YearPair pair)
{
    auto words = wordsOf(cell);
    return words ? PeriodReader(std::move(*words)).read(pair) : std::nullopt;
}

FittingPairs pairsOf(QStringView cell)
{
    constexpr auto digits = 6;
    const bool isOfDigits = std::ranges::count_if(cell, isDigit) == digits &&
                            std::ranges::none_of(cell, [](QChar c) { return c.isLetter(); });
    auto words = isOfDigits ? wordsOf(cell) : std::nullopt;
    return words ? PeriodReader(std::move(*words)).pairs() : FittingPairs();
}

Period monthsOf(const SaidPeriod& said, int fiscalYearEnd)
{
    if (said.months) {
        return *said.months;
    }
    assert(said.year);
    const int end = said.kind == Year::Fiscal ? fiscalYearEnd : 12;
    if (said.quarter > 0) {
        return Period::fiscalQuarter(*said.year, said.quarter, end);
    }
    const Period year = Period::fiscalYear(*said.year, end);
    return said.half > 0 ? Period{year.first + 6 * (said.half - 1), 6} : year;
}

} // namespace capex
