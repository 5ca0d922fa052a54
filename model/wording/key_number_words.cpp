// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/key_number_words.h"

#include "model/wording/change_words.h"
#include "model/wording/pair_words.h"
#include "model/wording/punctuation.h"
#include "model/wording/reason_words.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

const QString between = QStringLiteral(" · ");

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// The kinds of the figures behind the amounts of a sum.
qsizetype kindsIn(const Comparison& comparison)
{
    QList<Kind> kinds;
    for (const ComparisonRow& row : comparison.rows) {
        if (row.value && row.kind && !kinds.contains(*row.kind)) {
            kinds.append(*row.kind);
        }
    }
    return kinds.size();
}

} // namespace

QString KeyNumberText::spoken(const Formatter& formatter) const
{
    const QString amount = QStringList{number, unit}.join(u' ').trimmed();
    QStringList parts{amount, sentence, dated.isValid() ? formatter.date(dated) : QString()};
    parts.removeAll(QString());
    return labelled(label, items(parts, formatter.language()), formatter.language());
}

QString KeyNumberWords::companyNames(const QList<CompanyId>& companies) const
{
    constexpr qsizetype few = 3;
    QStringList names;
    for (const CompanyId& company : companies.first(std::min(few, companies.size()))) {
        names.append(m_narrator.companyName(company));
    }
    const QString text = listed(names, formatter().language());
    const auto more = static_cast<int>(companies.size() - names.size());
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(text) : text;
}

/// Whose end is open, or whose amount is missing.
QString KeyNumberWords::openEnds(const SumOfAll& sum) const
{
    QList<CompanyId> open;
    for (const CompanyId& company : sum.counted) {
        const Bound bound = m_context.comparison().row(company)->value->bound;
        if (bound == Bound::AtLeast || bound == Bound::AtMost) {
            open.append(company);
        }
    }
    return open.isEmpty() ? QString() : tr("open end: %1").arg(companyNames(open));
}

/// "8 of 8"; with a selection what that is of the whole: "2 of 8: 162 of 346".
QString KeyNumberWords::counted(const SumOfAll& sum) const
{
    if (!sum.ofSelected || !sum.ofSelected->amount) {
        return tr("%1 of %2", "companies with an amount").arg(sum.counted.size()).arg(sum.asked);
    }
    return tr("%1 of %2: %3 of %4", "companies, amounts")
        .arg(sum.selected.size())
        .arg(sum.asked)
        .arg(formatter().ends(*sum.ofSelected->amount), formatter().ends(*sum.total.amount));
}

KeyNumberText KeyNumberWords::of(const SumOfAll& sum) const
{
    KeyNumberText text;
    text.label = tr("%n companies together, %1", nullptr, static_cast<int>(sum.counted.size()))
                     .arg(basisText(settings().basis, settings().year, m_narrator));
    if (!sum.total.amount) {
        text.label =
            tr("All together, %1").arg(basisText(settings().basis, settings().year, m_narrator));
        text.sentence = sum.total.refused ? reasonText(sum.total.refused)
                                          : tr("no figure of %1").arg(settings().year);
        return text;
    }
    text.number = formatter().ends(*sum.total.amount);
    text.unit = unit();
    const auto kinds = static_cast<int>(kindsIn(m_context.comparison()));
    const QString unlike = kinds > 1 ? tr("%n kinds", nullptr, kinds) : QString();
    text.sentence = sum.ofSelected ? counted(sum) : joined({counted(sum), openEnds(sum), unlike});
    text.dated = sum.dated;
    return text;
}

QString KeyNumberWords::shareText(const Interval& fraction, Bound bound) const
{
    if (bound == Bound::Range) {
        const QString low = formatter().percent(*fraction.low);
        const QString high = formatter().percent(*fraction.high);
        return low == high ? low : formatter().span(low, high);
    }
    return formatter().signedBy(bound,
                                formatter().percent(fraction.low ? *fraction.low : *fraction.high));
}

/// What the headline says, and over how long: "≥ 66 % as announced: over 3 years".
QString KeyNumberWords::headline(const RatioOfTwo& ratio) const
{
    const auto announced = std::ranges::find(ratio.pairs, Basis::Announced, &PairOnBasis::basis);
    if (announced == ratio.pairs.end()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(announced - ratio.pairs.begin());
    const QString share = tr("%1 %2", "ratio, basis")
                              .arg(shareText(announced->pair.ratio, ratio.bounds[index]),
                                   m_narrator.basis(Basis::Announced));
    const Figure* const figure = m_context.dataset().figure(
        m_context.on(Basis::Announced).row(ratio.company)->figures.front());
    return figure->period.months > 12
               ? tr("%1: that sum covers %2").arg(share, formatter().horizon(figure->period.months))
               : share;
}

KeyNumberText KeyNumberWords::of(const RatioOfTwo& ratio) const
{
    KeyNumberText text;
    text.label = tr("One company against another");
    if (ratio.company.isEmpty() || ratio.other.isEmpty()) {
        text.sentence = ratio.company.isEmpty() ? tr("choose one to compare it with another")
                                                : tr("there is no other company with an amount");
        return text;
    }
    const QString company = m_narrator.companyName(ratio.company);
    const QString other = m_narrator.companyName(ratio.other);
    text.label = tr("%1 against %2").arg(company, other);
    if (ratio.pairs.empty()) {
        text.sentence = tr("one of the two has no amount for %1").arg(settings().year);
        return text;
    }
    text.number = shareText(ratio.pairs.front().pair.ratio, ratio.bounds.front());
    text.unit = basisText(ratio.pairs.front().basis, settings().year, m_narrator);
    text.sentence = headline(ratio);
    text.dated = ratio.dated;
    return text;
}

/// "+ 25", "− 4"; of a change that is not known exactly from one end to the other.
QString KeyNumberWords::changeText(const Move& move) const
{
    const QString sign = move.byMid < 0 ? QStringLiteral("− ") : QStringLiteral("+ ");
    return sign + formatter().number(std::abs(move.byMid));
}

KeyNumberText KeyNumberWords::of(const LargestMove& largest) const
{
    KeyNumberText text;
    text.label = tr("Moved most since first announced");
    if (!largest.move) {
        text.sentence = largest.stated > 0
                            ? tr("no target for %1 has moved").arg(settings().year)
                            : tr("no target for %1 was stated twice").arg(settings().year);
        return text;
    }
    const Move& move = *largest.move;
    text.number =
        tr("%1 %2", "company, change").arg(m_narrator.companyName(move.company), changeText(move));
    text.unit = unit();
    text.sentence = joined({tr("%1 → %2").arg(formatter().ends(*move.first.amount),
                                              formatter().ends(*move.newest.amount)),
                            capex::changeText(move.newest.change)});
    text.dated = move.newest.announced;
    return text;
}

KeyNumberText KeyNumberWords::of(const SpentOfAnnounced& spent) const
{
    KeyNumberText text;
    text.label = tr("Spent of what was announced");
    if (!spent.spent) {
        text.sentence =
            spent.announced == 0   ? tr("nothing was announced for %1").arg(settings().year)
            : spent.announced == 1 ? tr("not comparable")
                                   : tr("comparable for none of %n", nullptr, spent.announced);
        return text;
    }
    const SayDo& row = *spent.spent;
    text.number = tr("%1 %2", "company, share")
                      .arg(m_narrator.companyName(row.company), shareText(*row.ratio, spent.bound));
    text.sentence = joined(
        {tr("%1 of %2", "amounts")
             .arg(formatter().ends(*row.actualAmount), formatter().ends(*row.announcedAmount)),
         spent.announced > 1
             ? tr("comparable for %1 of %2").arg(spent.comparable).arg(spent.announced)
             : QString()});
    text.dated = spent.dated;
    return text;
}

} // namespace capex
