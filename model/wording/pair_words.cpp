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
        return kinds.join(QStringLiteral(" + "));
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

QString pairSentence(std::span<const PairOnBasis> pairs, int year, const Narrator& narrator)
{
    if (pairs.empty()) {
        return {};
    }
    QStringList parts;
    for (const PairOnBasis& each : pairs) {
        const QString ratio = ratioText(each.pair.ratio, narrator.formatter());
        const QString basis = basisText(each.basis, year, narrator);
        parts.append(
            parts.isEmpty()
                ? Words::tr("%1 of %2 %3").arg(ratio, narrator.companyName(each.pair.b), basis)
                : Words::tr("%1 %2").arg(ratio, basis));
    }
    const QString sentence = Words::tr("%1: %2").arg(narrator.companyName(pairs.front().pair.a),
                                                     parts.join(Words::tr(", ")));
    const QString unlike = unlikeText(pairs, narrator);
    return (unlike.isEmpty() ? sentence : Words::tr("%1 (%2)").arg(sentence, unlike)).simplified();
}

} // namespace capex
