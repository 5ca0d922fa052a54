// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sec/filed_periods.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace capex {

namespace {

constexpr std::array annualForms{"10-K", "20-F", "40-F"};

/// Also its amendments: "10-K/A", "10-KT".
bool isAnnual(const QString& form)
{
    return std::ranges::any_of(annualForms, [&](const char* annual) {
        return form.startsWith(QLatin1StringView(annual));
    });
}

/// Whether a span may be a whole year of 52 or 53 weeks.
bool isAboutAYear(const FiledValue& value)
{
    const qint64 days = value.firstDay.daysTo(value.lastDay) + 1;
    return days >= 350 && days <= 380;
}

/// The first month of the fiscal year that `month` lies in.
Month yearOf(Month month, int fiscalYearEnd)
{
    const int since = (month.monthOfYear() - fiscalYearEnd + 11) % 12;
    return month + -since;
}

/// Whether fiscal years have such a part.
bool isPart(const Period& period, const FiledValue& value, int fiscalYearEnd)
{
    const int since = period.first - yearOf(period.first, fiscalYearEnd);
    switch (period.months) {
    case 12:
        return since == 0 && isAnnual(value.form) && isAboutAYear(value);
    case 9:
        return since == 0;
    case 6:
        return since % 6 == 0;
    case 3:
        return since % 3 == 0;
    default:
        return false;
    }
}

/// Of one period, by day of filing.
FiledVersions versionsOf(const std::vector<const FiledValue*>& values)
{
    const auto amountOf = [](const FiledValue& value) {
        return FiledAmount{value.value, value.filed, value.form, value.accession, {}};
    };
    const FiledValue& newest = *values.back();
    const FiledValue* firstOfNewest = &newest;
    for (auto value = values.rbegin();
         value != values.rend() && isSameButForRounding((*value)->value, newest.value); ++value) {
        firstOfNewest = *value;
    }
    FiledVersions versions{amountOf(*values.front()), {}, newest.filed};
    if (!isSameButForRounding(values.front()->value, newest.value)) {
        versions.last = amountOf(*firstOfNewest);
    }
    return versions;
}

struct Operand
{
    const FiledVersions& versions;
    YearPart part;

    [[nodiscard]] const FiledAmount& last() const
    {
        return versions.last ? *versions.last : versions.first;
    }
};

FiledAmount combined(const FiledAmount& a, YearPart partA, const FiledAmount& b, YearPart partB,
                     FiledDerivation::Type type)
{
    FiledAmount result = a.filed < b.filed ? b : a;
    result.value = type == FiledDerivation::Type::Sum ? a.value + b.value : a.value - b.value;
    result.derived = FiledDerivation{type, partA, a.value, partB, b.value};
    return result;
}

/// Never across vintages: where one of two was changed and the other was not, the other one counts
/// with the changed amount only if it was filed again since, and else with that before the change.
FiledVersions combined(const Operand& a, const Operand& b, FiledDerivation::Type type)
{
    const FiledAmount first = combined(a.versions.first, a.part, b.versions.first, b.part, type);
    const FiledAmount last = combined(a.last(), a.part, b.last(), b.part, type);
    FiledVersions result{first, {}, std::min(a.versions.confirmed, b.versions.confirmed)};
    const bool bothChanged = a.versions.last && b.versions.last;
    if (bothChanged && !isSameButForRounding(first.value, last.value)) {
        result.last = last;
    } else if (!bothChanged && (a.versions.last || b.versions.last)) {
        const Operand& changed = a.versions.last ? a : b;
        const Operand& other = a.versions.last ? b : a;
        if (other.versions.confirmed >= changed.last().filed) {
            result.first = last;
        }
    }
    return result;
}

} // namespace

Period periodOf(YearPart part, Month first)
{
    switch (part) {
    case YearPart::Year:
        return {first, 12};
    case YearPart::FirstHalf:
        return {first, 6};
    case YearPart::SecondHalf:
        return {first + 6, 6};
    case YearPart::NineMonths:
        return {first, 9};
    case YearPart::FirstQuarter:
    case YearPart::SecondQuarter:
    case YearPart::ThirdQuarter:
    case YearPart::FourthQuarter:
        break;
    }
    const int quarter = static_cast<int>(part) - static_cast<int>(YearPart::FirstQuarter);
    return {first + 3 * quarter, 3};
}

bool isSameButForRounding(double a, double b)
{
    constexpr double rounding = 0.0005;
    return std::abs(a - b) <= rounding * std::max(std::abs(a), std::abs(b));
}

std::optional<int> fiscalYearEndOf(const std::vector<FiledConcept>& concepts)
{
    QDate newest;
    for (const FiledConcept& each : concepts) {
        for (const FiledValue& value : each.values) {
            if (isAnnual(value.form) && isAboutAYear(value) &&
                (!newest.isValid() || value.lastDay > newest)) {
                newest = value.lastDay;
            }
        }
    }
    if (!newest.isValid()) {
        return std::nullopt;
    }
    constexpr int mostDays = 10; // into the next month, of a year that ends on a weekday
    const Month month = Month::of(newest);
    return newest.day() <= mostDays ? (month + -1).monthOfYear() : month.monthOfYear();
}

FiledPeriods::FiledPeriods(const FiledConcept& filed, int fiscalYearEnd)
    : m_fiscalYearEnd(fiscalYearEnd)
{
    std::map<std::pair<Month, int>, std::vector<const FiledValue*>> values;
    for (const FiledValue& value : filed.values) {
        const auto period = Period::fromDays(value.firstDay, value.lastDay);
        if (period && isPart(*period, value, fiscalYearEnd)) {
            values[{period->first, period->months}].push_back(&value);
        }
    }
    for (const auto& [key, ofPeriod] : values) {
        m_versions.emplace(key, versionsOf(ofPeriod));
    }
}

std::vector<Month> FiledPeriods::years() const
{
    std::set<Month> years;
    for (const auto& [key, versions] : m_versions) {
        years.insert(yearOf(key.first, m_fiscalYearEnd));
    }
    return {years.begin(), years.end()};
}

std::optional<FiledVersions> FiledPeriods::filed(YearPart part, Month year) const
{
    const Period period = periodOf(part, year);
    const auto found = m_versions.find({period.first, period.months});
    return found == m_versions.end() ? std::nullopt : std::optional(found->second);
}

/// The first 1 to 4 quarters together: as filed, else summed up.
std::optional<FiledVersions> FiledPeriods::fromBeginning(int quarters, Month year) const
{
    constexpr std::array parts{YearPart::FirstQuarter, YearPart::FirstHalf, YearPart::NineMonths,
                               YearPart::Year};
    constexpr std::array single{YearPart::FirstQuarter, YearPart::SecondQuarter,
                                YearPart::ThirdQuarter};
    const auto index = static_cast<std::size_t>(quarters - 1);
    auto stated = filed(parts.at(index), year);
    if (stated || quarters == 1 || quarters == 4) {
        return stated;
    }
    const auto before = fromBeginning(quarters - 1, year);
    const auto quarter = filed(single.at(index), year);
    if (!before || !quarter) {
        return std::nullopt;
    }
    return combined({*before, parts.at(index - 1)}, {*quarter, single.at(index)},
                    FiledDerivation::Type::Sum);
}

std::optional<FiledVersions> FiledPeriods::known(YearPart part, Month year) const
{
    auto stated = filed(part, year);
    if (stated) {
        return stated;
    }
    const auto less = [&](int quarters, YearPart whole, int fewer,
                          YearPart fewerPart) -> std::optional<FiledVersions> {
        const auto longer = fromBeginning(quarters, year);
        const auto shorter = fromBeginning(fewer, year);
        if (!longer || !shorter) {
            return std::nullopt;
        }
        return combined({*longer, whole}, {*shorter, fewerPart}, FiledDerivation::Type::Difference);
    };
    switch (part) {
    case YearPart::FirstHalf:
        return fromBeginning(2, year);
    case YearPart::NineMonths:
        return fromBeginning(3, year);
    case YearPart::SecondHalf:
        return less(4, YearPart::Year, 2, YearPart::FirstHalf);
    case YearPart::SecondQuarter:
        return less(2, YearPart::FirstHalf, 1, YearPart::FirstQuarter);
    case YearPart::ThirdQuarter:
        return less(3, YearPart::NineMonths, 2, YearPart::FirstHalf);
    case YearPart::FourthQuarter:
        return less(4, YearPart::Year, 3, YearPart::NineMonths);
    case YearPart::Year:
    case YearPart::FirstQuarter:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace capex
