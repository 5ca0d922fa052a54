// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/conflict_words.h"

#include "model/wording/punctuation.h"

namespace capex {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::Conflict)
};

/// Who published the figures, each once.
QStringList publishersOf(const QList<FigureId>& ids, const Dataset& dataset, const Narrator& words)
{
    QStringList publishers;
    for (const FigureId& id : ids) {
        const Source* const source = dataset.source(dataset.figure(id)->source);
        publishers.append(source ? words.publisher(*source)
                                 : words.source(dataset.figure(id)->source));
    }
    publishers.removeDuplicates();
    return publishers;
}

QString sourcesOf(const QList<FigureId>& ids, const Dataset& dataset, const Narrator& words)
{
    QStringList sources;
    for (const FigureId& id : ids) {
        sources.append(words.source(dataset.figure(id)->source));
    }
    return items(sources, words.formatter().language());
}

/// The first of them and how many more: "Bloomberg and 4 more".
QString firstOf(const QList<FigureId>& ids, const Dataset& dataset, const Narrator& words)
{
    const QStringList publishers = publishersOf(ids, dataset, words);
    return publishers.size() == 1
               ? publishers.front()
               : Words::tr("%1 and %n more", nullptr, static_cast<int>(publishers.size()) - 1)
                     .arg(publishers.front());
}

QString otherAmounts(const QList<FigureId>& ids, const Dataset& dataset, const Narrator& words,
                     ConflictDetail detail)
{
    switch (detail) {
    case ConflictDetail::Sources:
        return Words::tr("other amount than %1").arg(sourcesOf(ids, dataset, words));
    case ConflictDetail::First:
        return Words::tr("other amount: %1").arg(firstOf(ids, dataset, words));
    case ConflictDetail::Count:
        break;
    }
    return Words::tr("%n differ", nullptr, static_cast<int>(ids.size()));
}

QString sameAmounts(const QList<FigureId>& ids, const Dataset& dataset, const Narrator& words,
                    ConflictDetail detail)
{
    switch (detail) {
    case ConflictDetail::Sources:
        return Words::tr("same amount as %1").arg(sourcesOf(ids, dataset, words));
    case ConflictDetail::First:
        return Words::tr("same amount: %1").arg(firstOf(ids, dataset, words));
    case ConflictDetail::Count:
        break;
    }
    return Words::tr("%n agree", nullptr, static_cast<int>(ids.size()));
}

} // namespace

QString conflictText(const Figure& figure, const Conflicts& conflicts, const Dataset& dataset,
                     const Narrator& words, ConflictDetail detail)
{
    QStringList texts;
    if (figure.disputed) {
        texts.append(Words::tr("disputed"));
    }
    if (!conflicts.rivals.isEmpty()) {
        texts.append(otherAmounts(conflicts.rivals, dataset, words, detail));
    }
    if (!conflicts.sameAmount.isEmpty()) {
        texts.append(sameAmounts(conflicts.sameAmount, dataset, words, detail));
    }
    return items(texts, words.formatter().language());
}

} // namespace capex
