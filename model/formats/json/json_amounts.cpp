// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_amounts.h"

#include "model/formats/text/number_text.h"
#include "model/formats/text/stated_amount.h"

namespace capex {

namespace {

/// An amount whose parts are read one by one; `sound` falls with the first that is reported.
class AmountReader
{
public:
    AmountReader(JsonValue object, const JsonObjectReader& outer)
        : m_keys(object, outer)
    {
    }

    std::optional<Money> read()
    {
        const auto value = end("value");
        const auto low = end("low");
        const auto high = end("high");
        const auto bound = m_keys.word<Bound>("bound", Need::Optional);
        const auto currency = m_keys.currency("currency", Need::Required);
        const auto unit = m_keys.word<Unit>("unit", Need::Required);
        m_sound = m_sound && (bound || !m_keys.has("bound"));
        if (!m_sound || !fits(value.has_value(), low, high, bound) || !currency || !unit) {
            return std::nullopt;
        }
        const auto first = value ? value : low;
        const auto last = value ? value : high;
        return Money{first, last, bound ? *bound : *impliedBound(first, last), *unit, {*currency}};
    }

    [[nodiscard]] UnknownFields unknownFields(const QString& prefix) const
    {
        return m_keys.unknownFields(prefix);
    }

private:
    std::optional<double> end(std::string_view key)
    {
        const auto number = m_keys.number(key, Need::Optional);
        const auto amount = number
                                ? m_keys.valueOr(amountFrom(*number), *m_keys.object().member(key))
                                : std::nullopt;
        m_sound = m_sound && (amount || !m_keys.has(key));
        return amount;
    }

    bool fault(std::string_view key, const Fault& fault)
    {
        const auto at = m_keys.object().member(key);
        m_keys.fault(at ? *at : m_keys.object(), fault);
        return false;
    }

    bool fits(bool hasValue, std::optional<double> low, std::optional<double> high,
              std::optional<Bound> bound)
    {
        if (hasValue) {
            return valueFits(low || high, bound);
        }
        if (!low && !high) {
            return fault("", {Found::NoAmount, Expected::AmountKeys});
        }
        if (!bound && !(low && high)) {
            m_keys.missing("bound", Expected::BoundOfOneEnd);
            return false;
        }
        const Money amount{low, high, bound ? *bound : *impliedBound(low, high), Unit::Billion, {}};
        const auto wrong = faultOfParts(amount, AmountForm::Value);
        return !wrong ||
               fault(wrong->part == AmountFault::Part::Low ? "low" : "bound", wrong->fault);
    }

    bool valueFits(bool hasEnds, std::optional<Bound> bound)
    {
        if (hasEnds) {
            return fault("value", {Found::ValueBesideEnds, Expected::ValueOrEnds});
        }
        if (bound && *bound != Bound::Exact && *bound != Bound::About) {
            return fault("bound",
                         {{Found::BoundOfValue, keywordOf(*bound)}, Expected::BoundOfValue});
        }
        return true;
    }

    JsonObjectReader m_keys;
    bool m_sound = true;
};

class PeriodReader
{
public:
    PeriodReader(JsonValue object, const JsonObjectReader& outer)
        : m_keys(object, outer)
    {
    }

    std::optional<Period> read(std::optional<int> fiscalYearEnd)
    {
        const bool starts = m_keys.has("start") || m_keys.has("end") || m_keys.has("months");
        const bool isCalendarYear = m_keys.has("calendar_year");
        const bool isFiscal = m_keys.has("fiscal_year") || m_keys.has("quarter");
        const int forms = int{starts} + int{isCalendarYear} + int{isFiscal};
        if (forms == 1) {
            return starts ? fromStart() : isFiscal ? fiscal(fiscalYearEnd) : calendar();
        }
        m_keys.fault(m_keys.object(),
                     {forms == 0 ? Found::NoPeriod : Found::ManyPeriods, Expected::PeriodKeys});
        return std::nullopt;
    }

    [[nodiscard]] UnknownFields unknownFields(const QString& prefix)
    {
        for (const std::string_view key :
             {"start", "months", "end", "calendar_year", "fiscal_year", "quarter"}) {
            (void)m_keys.value(key, Need::Optional,
                               Expected::PeriodKeys); // known, whichever form was read
        }
        return m_keys.unknownFields(prefix);
    }

private:
    std::optional<Period> fromStart()
    {
        if (m_keys.has("months") == m_keys.has("end")) {
            m_keys.fault(m_keys.object(),
                         {m_keys.has("end") ? Found::MonthsBesideEnd : Found::StartAlone,
                          Expected::MonthsOrEnd});
            return std::nullopt;
        }
        const auto start = m_keys.textValue("start", Need::Required, expectedMonth());
        if (m_keys.has("end")) {
            const auto end = m_keys.textValue("end", Need::Required, expectedMonth());
            return start && end ? between(*start, *end) : std::nullopt;
        }
        const auto first = start ? m_keys.valueOr(monthFrom(start->utf8()), *start) : std::nullopt;
        const auto months = m_keys.integer("months", Need::Required, 1, Period::longest);
        return first && months ? std::optional(Period{*first, *months}) : std::nullopt;
    }

    std::optional<Period> between(JsonValue start, JsonValue end)
    {
        bool sound = true;
        for (const JsonValue at : {start, end}) {
            if (const auto fault = faultOfPeriodEnd(at.utf8())) {
                m_keys.fault(at, *fault);
                sound = false;
            }
        }
        return sound ? m_keys.valueOr(periodFrom(start.utf8(), end.utf8()), m_keys.object())
                     : std::nullopt;
    }

    std::optional<Period> calendar()
    {
        const auto year = m_keys.integer("calendar_year", Need::Optional, firstYear, lastYear);
        return year ? std::optional(Period::calendarYear(*year)) : std::nullopt;
    }

    std::optional<Period> fiscal(std::optional<int> endMonth)
    {
        const auto year = m_keys.integer("fiscal_year", Need::Required, firstYear, lastYear);
        const auto quarter = m_keys.integer("quarter", Need::Optional, 1, 4);
        if (!endMonth) {
            m_keys.fault(m_keys.object(),
                         {Found::FiscalYearOfNobody, Expected::PeriodWithoutCompany});
            return std::nullopt;
        }
        if (!year || (m_keys.has("quarter") && !quarter)) {
            return std::nullopt;
        }
        return quarter ? Period::fiscalQuarter(*year, *quarter, *endMonth)
                       : Period::fiscalYear(*year, *endMonth);
    }

    JsonObjectReader m_keys;
};

} // namespace

std::optional<Money> readJsonAmount(JsonValue object, const JsonObjectReader& outer,
                                    const QString& prefix, UnknownFields& unknown)
{
    AmountReader reader(object, outer);
    auto amount = reader.read();
    unknown += reader.unknownFields(prefix);
    return amount;
}

SignedAmount readSignedJsonAmount(JsonValue object, const JsonObjectReader& outer,
                                  const QString& prefix, UnknownFields& unknown)
{
    JsonObjectReader keys(object, outer);
    const SignedAmount nothing;
    const auto value = keys.number("value", Need::Required);
    const auto currency = keys.currency("currency", Need::Required);
    const auto unit = keys.word<Unit>("unit", Need::Required);
    unknown += keys.unknownFields(prefix);
    return {value ? *numberFrom(*value) : nothing.value, unit.value_or(nothing.unit),
            currency ? Currency(*currency) : nothing.currency};
}

std::optional<Period> readJsonPeriod(JsonValue object, const JsonObjectReader& outer,
                                     std::optional<int> fiscalYearEnd, const QString& prefix,
                                     UnknownFields& unknown)
{
    PeriodReader reader(object, outer);
    const auto period = reader.read(fiscalYearEnd);
    unknown += reader.unknownFields(prefix);
    return period;
}

} // namespace capex
