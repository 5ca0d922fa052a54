// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/pair_words.h"

#include "model/wording/punctuation.h"

#include <algorithm>

namespace capex {

namespace {

using Topic = ComparabilityNote::Topic;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::Pair)
};

/// The groups of a topic on any basis; nullptr where it is no matter.
const std::vector<ComparabilityNote::Group>* groupsOf(std::span<const PairOnBasis> pairs,
                                                      Topic topic)
{
    for (const PairOnBasis& each : pairs) {
        const auto note = std::ranges::find(each.pair.notes, topic, &ComparabilityNote::topic);
        if (note != each.pair.notes.end()) {
            return &note->groups;
        }
    }
    return nullptr;
}

/// "pledge against guidance"; empty where both are of one kind.
QString kindsText(std::span<const PairOnBasis> pairs, const Narrator& narrator)
{
    const auto* const groups = groupsOf(pairs, Topic::Kinds);
    if (groups == nullptr) {
        return {};
    }
    const auto kindsOf = [&](const CompanyId& company) {
        QStringList kinds;
        for (const ComparabilityNote::Group& group : *groups) {
            if (group.companies.contains(company)) {
                kinds.append(narrator.kind(std::get<Kind>(group.likeness)));
            }
        }
        return summands(kinds, narrator.formatter().language());
    };
    const Pair& pair = pairs.front().pair;
    const QString first = kindsOf(pair.a);
    const QString second = kindsOf(pair.b);
    return first == second ? first : Words::tr("%1 against %2").arg(first, second);
}

QString namesIn(std::span<const PairOnBasis> pairs, Topic topic, const Narrator& narrator)
{
    QStringList names;
    if (const auto* const groups = groupsOf(pairs, topic)) {
        for (const CompanyId& company : groups->front().companies) {
            names.append(narrator.companyName(company));
        }
    }
    return listed(names, narrator.formatter().language());
}

QString unlikeText(std::span<const PairOnBasis> pairs, const Narrator& narrator)
{
    QStringList parts{kindsText(pairs, narrator)};
    if (const QString names = namesIn(pairs, Topic::Extrapolation, narrator); !names.isEmpty()) {
        parts.append(Words::tr("%1 extrapolated").arg(names));
    }
    if (const QString names = namesIn(pairs, Topic::PartialCoverage, narrator); !names.isEmpty()) {
        parts.append(Words::tr("%1 for part of the year").arg(names));
    }
    parts.removeAll(QString());
    return items(parts, narrator.formatter().language());
}

} // namespace

QString basisText(Basis basis, int year, const Narrator& narrator)
{
    return basis == Basis::CalendarYear ? Words::tr("in calendar %1").arg(year)
                                        : narrator.basis(basis);
}

QString ratioText(const Interval& ratio, const Formatter& formatter)
{
    if (ratio.low && ratio.high) {
        const QString low = formatter.percent(*ratio.low);
        const QString high = formatter.percent(*ratio.high);
        return low == high ? low : Words::tr("%1 to %2").arg(low, high);
    }
    if (ratio.low) {
        return Words::tr("at least %1").arg(formatter.percent(*ratio.low));
    }
    return ratio.high ? Words::tr("at most %1").arg(formatter.percent(*ratio.high))
                      : Words::tr("no ratio");
}

namespace {

/// The ratio in a sentence, of a company or, where that is said already, without one: "at least
/// 66 % of Microsoft", "at least 22 %".
QString shareText(const Interval& ratio, const QString& of, const Formatter& formatter)
{
    const bool isBrief = of.isEmpty();
    const QString low = ratio.low ? formatter.percent(*ratio.low) : QString();
    const QString high = ratio.high ? formatter.percent(*ratio.high) : QString();
    if (low.isEmpty() && high.isEmpty()) {
        return Words::tr("no ratio");
    }
    if (low == high) {
        return isBrief ? Words::tr("%1", "of the other").arg(low)
                       : Words::tr("%1 of %2").arg(low, of);
    }
    if (high.isEmpty()) {
        return isBrief ? Words::tr("at least %1", "of the other").arg(low)
                       : Words::tr("at least %1 of %2").arg(low, of);
    }
    if (low.isEmpty()) {
        return isBrief ? Words::tr("at most %1", "of the other").arg(high)
                       : Words::tr("at most %1 of %2").arg(high, of);
    }
    return isBrief ? Words::tr("%1 to %2", "of the other").arg(low, high)
                   : Words::tr("%1 to %2 of %3").arg(low, high, of);
}

} // namespace

QString pairSentence(std::span<const PairOnBasis> pairs, int year, const Narrator& narrator)
{
    if (pairs.empty()) {
        return {};
    }
    QStringList parts;
    for (const PairOnBasis& each : pairs) {
        const QString of = parts.isEmpty() ? narrator.companyName(each.pair.b) : QString();
        parts.append(Words::tr("%1 %2", "ratio, basis")
                         .arg(shareText(each.pair.ratio, of, narrator.formatter()),
                              basisText(each.basis, year, narrator)));
    }
    const QString sentence = Words::tr("%1: %2").arg(narrator.companyName(pairs.front().pair.a),
                                                     parts.join(Words::tr(", ")));
    const QString unlike = unlikeText(pairs, narrator);
    return (unlike.isEmpty() ? sentence : Words::tr("%1 (%2)").arg(sentence, unlike)).simplified();
}

} // namespace capex
