// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_parts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace capex {

namespace {

/// What a share adds to the mid of a sum with that bound.
double weightOf(const YearShare& share, Bound bound)
{
    const Money& amount = share.amount;
    if (share.countedWithMid) {
        return amount.mid();
    }
    switch (bound) {
    case Bound::AtLeast:
        return amount.low.value_or(0);
    case Bound::AtMost:
        return amount.high.value_or(0);
    case Bound::Exact:
    case Bound::About:
    case Bound::Range:
        break;
    }
    return amount.mid();
}

} // namespace

bool isImplied(const Dataset& dataset, const YearShare& share)
{
    return share.rest && dataset.figure(share.figure)->kind != Kind::Actual;
}

std::vector<YearPart> partsOf(const Dataset& dataset, const YearAmount& year)
{
    constexpr int implied = 99; // after every kind
    std::map<int, YearPart> parts;
    double sum = 0;
    for (const YearShare& share : year.shares) {
        const Kind kind = dataset.figure(share.figure)->kind;
        YearPart& part = parts[isImplied(dataset, share) ? implied : static_cast<int>(kind)];
        part.kind = isImplied(dataset, share) ? std::nullopt : std::optional(kind);
        part.value += weightOf(share, year.amount->bound);
        sum += weightOf(share, year.amount->bound);
    }
    const double mid = year.amount->mid();
    if (parts.empty() || std::abs(sum - mid) > 1e-9 * std::max(1.0, mid)) {
        return {{year.kind, mid}};
    }
    std::vector<YearPart> result;
    for (const auto& [order, part] : parts) {
        if (part.value > 0) {
            result.push_back(part);
        }
    }
    return result;
}

std::optional<double> largestMid(const CompanyYears& company)
{
    std::optional<double> largest;
    for (const YearAmount& year : company.years) {
        if (year.amount) {
            largest = std::max(largest.value_or(0), year.amount->mid());
        }
    }
    return largest;
}

QString letterOf(std::size_t n)
{
    constexpr std::size_t letters = 26;
    const QString last(QChar(static_cast<char16_t>(u'A' + n % letters)));
    return n < letters ? last : letterOf(n / letters - 1) + last;
}

} // namespace capex
