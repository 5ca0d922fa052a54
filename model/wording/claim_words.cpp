// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/punctuation.h"
#include "model/wording/wording.h"

/// What else is claimed, and why it lost.
namespace capex {

Wording Narrator::alternative(const Alternative& alternative) const
{
    const Figure& loser = *m_dataset.figure(alternative.figure);
    const Figure* const winner = m_dataset.figure(alternative.lostTo);
    const QString heading =
        tr("%1 for %2").arg(m_formatter.money(loser.amount), periodWithMonths(loser));
    const QString origin = phrase({kind(loser.kind), source(loser.source)}, m_formatter.language());
    return {heading,
            labelled(origin, lostBecause(alternative.lostBy, loser, winner ? *winner : loser),
                     m_formatter.language())};
}

QString Narrator::lostBecause(Criterion criterion, const Figure& loser, const Figure& winner) const
{
    switch (criterion) {
    case Criterion::Class:
        return tr("ranks after the %1").arg(kind(winner.kind));
    case Criterion::FullYear:
        return tr("covers less than a year");
    case Criterion::Evidence:
        return tr("weaker evidence (%1) than %2")
            .arg(evidence(m_dataset.evidenceOf(loser)), evidence(m_dataset.evidenceOf(winner)));
    case Criterion::Announced:
        return loser.announced < winner.announced ? tr("announced %1; a later statement speaks")
                                                        .arg(m_formatter.date(loser.announced))
                                                  : tr("announced %1; the first statement speaks")
                                                        .arg(m_formatter.date(loser.announced));
    case Criterion::GuidanceFirst:
        return tr("a run-rate ranks after guidance");
    case Criterion::ShorterPeriod:
        return tr("covers a longer period");
    case Criterion::Id:
        return tr("both stand in the sources; the first by name is drawn");
    case Criterion::OtherMeasure:
        return tr("counts something else: %1").arg(measure(loser.measure));
    case Criterion::Disputed:
        return notesOf(loser).join(QStringLiteral(" · ")); // which begin with that it is disputed
    }
    return {};
}

} // namespace capex
