// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/wording.h"

#include "model/wording/punctuation.h"

#include <algorithm>
#include <map>

namespace capex {

namespace {

/// Whether a plan is older than something that was taken off it.
bool isOlder(const Dataset& dataset, const RestStep& step)
{
    const QDate announced = dataset.figure(step.figure)->announced;
    return std::ranges::any_of(step.rest.takenBy, [&](const TakenMonths& taken) {
        return announced < dataset.figure(taken.figure)->announced;
    });
}

/// Months in a row, as periods.
std::vector<Period> runsOf(const std::vector<Month>& months)
{
    std::vector<Period> runs;
    for (const Month month : months) {
        if (!runs.empty() && runs.back().last() + 1 == month) {
            ++runs.back().months;
        } else {
            runs.push_back({month, 1});
        }
    }
    return runs;
}

} // namespace

/// "$195 – 205 bn planned, $80.6 bn spent in Jan 2026 – Jun 2026, $114 – 124 bn implied for
/// Jul 2026 – Dec 2026".
Wording Narrator::restText(const RestStep& step) const
{
    const Rest& rest = step.rest;
    const Figure& figure = *m_dataset.figure(step.figure);
    QStringList parts{wholeText(step)};
    parts += takenTexts(rest);
    if (!rest.met) {
        const QString left = m_formatter.money(rest.left);
        const QString months = monthsText(rest.months);
        parts.append(figure.kind == Kind::Actual ? tr("%1 left for %2").arg(left, months)
                                                 : tr("%1 implied for %2").arg(left, months));
    }
    return {phrase(parts, m_formatter.language()), rest.met ? passedText(rest) : paceText(step)};
}

QString Narrator::wholeText(const RestStep& step) const
{
    QString whole = m_formatter.money(step.rest.whole);
    switch (m_dataset.figure(step.figure)->kind) {
    case Kind::Actual:
        return tr("%1 reported").arg(whole);
    case Kind::Guidance:
        return tr("%1 planned").arg(whole);
    case Kind::RunRate:
        return tr("%1 as a run-rate").arg(whole);
    case Kind::Pledge:
        return tr("%1 pledged").arg(whole);
    case Kind::Estimate:
        return tr("%1 estimated").arg(whole);
    }
    return whole;
}

/// What is taken off a figure, by kind: spent, then planned, then the rest.
QStringList Narrator::takenTexts(const Rest& rest) const
{
    std::map<Kind, TakenMonths> byKind;
    for (const TakenMonths& taken : rest.takenBy) {
        TakenMonths& all = byKind[m_dataset.figure(taken.figure)->kind];
        all.amount += taken.amount;
        all.months.insert(all.months.end(), taken.months.begin(), taken.months.end());
    }
    QStringList texts;
    for (auto& [kind, taken] : byKind) {
        std::ranges::sort(taken.months);
        const QString amount = billions(taken.amount, rest.whole.currency);
        const QString months = monthsText(taken.months);
        texts.append(kind == Kind::Actual     ? tr("%1 spent in %2").arg(amount, months)
                     : kind == Kind::Guidance ? tr("%1 planned for %2").arg(amount, months)
                                              : tr("%1 expected for %2").arg(amount, months));
    }
    return texts;
}

QString Narrator::passedText(const Rest& rest) const
{
    return rest.passedBy > 0
               ? tr("plan passed by %1").arg(billions(rest.passedBy, rest.whole.currency))
               : tr("plan met; nothing of it is left");
}

/// Where an older plan leaves less than half or more than twice a month of what was spent a month.
QString Narrator::paceText(const RestStep& step) const
{
    const Rest& rest = step.rest;
    std::size_t takenMonths = 0;
    for (const TakenMonths& taken : rest.takenBy) {
        takenMonths += taken.months.size();
    }
    const double spent = rest.taken / static_cast<double>(takenMonths);
    const double implied = rest.left.mid() / static_cast<double>(rest.months.size());
    const bool isUsual = 2 * implied >= spent && implied <= 2 * spent;
    if (isUsual || !isOlder(m_dataset, step)) {
        return {};
    }
    const Currency& currency = rest.whole.currency;
    return tr("that is %1 a month after %2 a month; the plan is older than what is taken off it")
        .arg(billions(implied, currency), billions(spent, currency));
}

/// "$66.7 bn of capex in cash was filed for Jan 2026 – Jun 2026", "pledge: $17.7 bn a year for AI
/// infrastructure".
Wording Narrator::unselectedText(const UnselectedStep& step) const
{
    const QString counted = measure(step.measure);
    const QString because = tr("counts something else, and is not added");
    const Figure& first = *m_dataset.figure(step.shares.front().figure);
    if (step.shares.size() == 1 && first.period.months > 12) {
        const Money perYear =
            onBasis(step.shares.front().conversion.result, first.period, Basis::PerYear).amount;
        return {
            tr("%1: %2 a year for %3").arg(kind(step.kind), m_formatter.money(perYear), counted),
            because};
    }
    std::vector<Month> months;
    bool isFiled = true;
    for (const YearShare& share : step.shares) {
        months.insert(months.end(), share.months.begin(), share.months.end());
        isFiled =
            isFiled && m_dataset.evidenceOf(*m_dataset.figure(share.figure)) == Evidence::Filing;
    }
    std::ranges::sort(months);
    const QString amount = totalOf(step.shares);
    const QString when = monthsText(months);
    if (step.kind == Kind::Actual) {
        return {isFiled ? tr("%1 of %2 was filed for %3").arg(amount, counted, when)
                        : tr("%1 of %2 was reported for %3").arg(amount, counted, when),
                because};
    }
    return {tr("%1: %2 of %3 for %4").arg(kind(step.kind), amount, counted, when), because};
}

/// The sum of shares; one after another where they have none.
QString Narrator::totalOf(const std::vector<YearShare>& shares) const
{
    std::vector<Money> parts;
    std::ranges::transform(shares, std::back_inserter(parts), &YearShare::amount);
    if (const auto total = sum(parts)) {
        return m_formatter.money(*total);
    }
    QStringList texts;
    std::ranges::transform(parts, std::back_inserter(texts),
                           [this](const Money& part) { return m_formatter.money(part); });
    return summands(texts, m_formatter.language());
}

/// "Jan 2026 – Mar 2026, Jul 2026".
QString Narrator::monthsText(const std::vector<Month>& months) const
{
    QStringList texts;
    for (const Period& run : runsOf(months)) {
        texts.append(m_formatter.months(run));
    }
    return listed(texts, m_formatter.language());
}

QString Narrator::billions(double amount, const Currency& currency) const
{
    return m_formatter.money(Money::single(amount, currency));
}

} // namespace capex
