// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/against.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

bool canStandAgainst(const ComparisonRow& row, const CompanyId& company)
{
    return row.value && row.company != company;
}

/// What is said of a difference of which one end is known.
QString openDifference(const Interval& difference, const Currency& currency,
                       const Formatter& formatter)
{
    const bool isLow = difference.low.has_value();
    const double end = isLow ? *difference.low : *difference.high;
    const double size = std::abs(end);
    const bool isMore = end > 0;
    const Money amount =
        isMore == isLow ? Money::atLeast(size, currency) : Money::atMost(size, currency);
    return (isMore ? tr("%1 more") : tr("%1 less")).arg(formatter.money(amount));
}

QString closedDifference(double low, double high, const Currency& currency,
                         const Formatter& formatter)
{
    const auto moneyOf = [&](double a, double b) {
        const auto [least, most] = std::minmax({std::abs(a), std::abs(b)});
        return formatter.money(a == b ? Money::single(least, currency)
                                      : Money::range(least, most, currency));
    };
    if (low == 0 && high == 0) {
        return tr("the same");
    }
    if (low < 0 && high > 0) {
        return tr("between %1 less and %2 more").arg(moneyOf(low, low), moneyOf(high, high));
    }
    return (high > 0 ? tr("%1 more") : tr("%1 less")).arg(moneyOf(low, high));
}

/// What is unlike on one basis or another, each once.
QString unlikeText(const std::vector<ComparabilityNote>& notes, const Narrator& narrator)
{
    QStringList topics;
    for (const ComparabilityNote& note : notes) {
        topics.append(narrator.noteInBrief(note));
    }
    topics.removeDuplicates();
    return topics.isEmpty() ? QString()
                            : tr("Not alike: %1.").arg(topics.join(QStringLiteral("; ")));
}

Against::Line lineOf(const Pair& pair, const ComparisonSettings& settings, const Narrator& narrator)
{
    const Formatter& formatter = narrator.formatter();
    const QString basis =
        settings.basis == Basis::CalendarYear
            ? QCoreApplication::translate("capex::Against", "in calendar %1").arg(settings.year)
            : narrator.basis(settings.basis);
    return {ratioText(pair.ratio, formatter), basis,
            differenceText(pair.difference, settings.currency, formatter)};
}

/// The basis that stands beside the one that is shown.
Basis besides(Basis shown)
{
    return shown == Basis::Announced ? Basis::PerYear : Basis::Announced;
}

} // namespace

QString ratioText(const Interval& ratio, const Formatter& formatter)
{
    if (ratio.low && ratio.high) {
        const QString low = formatter.percent(*ratio.low);
        const QString high = formatter.percent(*ratio.high);
        return low == high ? low : tr("%1 to %2").arg(low, high);
    }
    if (ratio.low) {
        return tr("at least %1").arg(formatter.percent(*ratio.low));
    }
    return ratio.high ? tr("at most %1").arg(formatter.percent(*ratio.high)) : tr("no ratio");
}

QString differenceText(const Interval& difference, const Currency& currency,
                       const Formatter& formatter)
{
    if (difference.low && difference.high) {
        return closedDifference(*difference.low, *difference.high, currency, formatter);
    }
    return difference.low || difference.high ? openDifference(difference, currency, formatter)
                                             : tr("by an unknown amount");
}

QStringList Against::text() const
{
    QStringList all;
    for (const Line& line : lines) {
        all.append(QCoreApplication::translate("capex::Against", "%1: %2 of %3, %4")
                       .arg(line.basis, line.ratio, other.name, line.difference));
    }
    if (!unlike.isEmpty()) {
        all.append(unlike);
    }
    return all;
}

CompanyId usualRival(const Comparison& comparison, const CompanyId& company)
{
    const auto stands = [&](const ComparisonRow& row) { return canStandAgainst(row, company); };
    const auto guided = std::ranges::find_if(comparison.rows, [&](const ComparisonRow& row) {
        return stands(row) && row.kind == Kind::Guidance;
    });
    const auto first =
        guided != comparison.rows.end() ? guided : std::ranges::find_if(comparison.rows, stands);
    return first == comparison.rows.end() ? CompanyId{} : first->company;
}

std::optional<Against> against(const Dataset& dataset, const Comparison& comparison,
                               const CompanyId& company, const CompanyId& other,
                               const Narrator& narrator)
{
    const ComparisonRow* const wanted = comparison.row(other);
    const bool isThere = wanted && canStandAgainst(*wanted, company);
    const CompanyId rival = isThere ? other : usualRival(comparison, company);
    const auto shown = pairOf(dataset, comparison, company, rival);
    if (!shown) {
        return std::nullopt;
    }
    Against result{{rival, narrator.companyName(rival)}, {}, {}, {}};
    std::vector<ComparabilityNote> notes = shown->notes;
    result.lines.push_back(lineOf(*shown, comparison.settings, narrator));
    ComparisonSettings settings = comparison.settings;
    settings.companies = {company, rival};
    settings.basis = besides(settings.basis);
    if (const auto beside = pairOf(dataset, compare(dataset, settings), company, rival)) {
        result.lines.push_back(lineOf(*beside, settings, narrator));
        notes.insert(notes.end(), beside->notes.begin(), beside->notes.end());
    }
    result.unlike = unlikeText(notes, narrator);
    for (const ComparisonRow& row : comparison.rows) {
        if (canStandAgainst(row, company)) {
            result.choices.push_back({row.company, narrator.companyName(row.company)});
        }
    }
    return result;
}

} // namespace capex
