// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/changes.h"

#include "model/changes/figure_pairs.h"
#include "model/changes/merge.h"
#include "model/changes/statement_order.h"
#include "model/figures/free_id.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace capex {

namespace {

void complete(QString& text, const QString& known)
{
    text = text.isEmpty() ? known : text;
}

void complete(QMap<QString, QString>& texts, const QMap<QString, QString>& known)
{
    for (auto text = known.cbegin(); text != known.cend(); ++text) {
        complete(texts[text.key()], *text);
    }
}

/// With what `known` says where `figure` says nothing.
void complete(Figure& figure, const Figure& known)
{
    figure.disputed = figure.disputed || known.disputed;
    figure.restates = figure.restates || known.restates;
    if (figure.details == known.details) {
        return;
    }
    FigureDetails& details = *figure.details;
    complete(details.statement, known.details->statement);
    complete(details.note, known.details->note);
    if (details.alsoStated.isEmpty()) {
        details.alsoStated = known.details->alsoStated;
    }
    for (const UnknownField& field : known.details->unknown) {
        if (std::ranges::find(std::as_const(details.unknown), field.key, &UnknownField::key) ==
            details.unknown.cend()) {
            details.unknown.append(field);
        }
    }
}

/// With the translations of the texts that did not change: CSV has no room for them.
void keepTranslations(Figure& figure, const Figure& known)
{
    if (figure.details == known.details) {
        return;
    }
    FigureDetails& details = *figure.details;
    if (details.statement == known.details->statement) {
        complete(details.statements, known.details->statements);
    }
    if (details.note == known.details->note) {
        complete(details.notes, known.details->notes);
    }
}

/// Counted in the units of `known`, where the amounts are the same.
void keepUnits(Figure& figure, const Figure& known)
{
    if (sameAmount(figure.amount, known.amount)) {
        figure.amount = known.amount;
    }
    const QList<Money>& conversions = known.details->alsoStated;
    if (figure.details->alsoStated != conversions &&
        std::ranges::equal(std::as_const(figure).details->alsoStated, conversions, sameAmount)) {
        figure.details->alsoStated = conversions;
    }
}

/// Collects what happened to the figures.
class ChangeCollector
{
public:
    ChangeCollector(const Dataset& before, std::vector<Figure> after, Changes& changes)
        : m_before(before)
        , m_after(std::move(after))
        , m_changes(changes)
    {
    }

    /// What the old figures, or what is added to them, have in place of each new one.
    [[nodiscard]] const QHash<FigureId, FigureId>& names() const { return m_names; }

    void collect()
    {
        const FigurePairs pairs = pairsOf(m_before, m_after);
        for (const FigurePair& pair : pairs.pairs) {
            comparePair(pair);
        }
        addUnknown(pairs.after);
        if (!pairs.after.empty()) {
            classifyAdded();
        }
        for (const std::size_t index : pairs.before) {
            const Figure& gone = m_before.figures()[index];
            m_changes.figures.push_back({FigureChangeType::Removed, gone.id, {}, gone, {}});
        }
        std::ranges::sort(m_changes.figures, {}, orderOf);
    }

private:
    void comparePair(const FigurePair& pair)
    {
        const Figure& known = m_before.figures()[pair.before];
        const FigureId id = m_after[pair.after].id;
        Figure figure = m_after[pair.after];
        figure.id = known.id;
        m_names.insert(id, known.id);
        if (pair.by != KnownBy::Id) {
            complete(figure, known);
        }
        keepTranslations(figure, known);
        keepUnits(figure, known);
        const Source* const then = m_before.source(known.source);
        const Source* const now = m_changes.after.source(figure.source);
        if (figure == known && *then == *now) {
            m_changes.same += 1;
            return;
        }
        auto fields = fieldsThatDiffer({known, then}, {figure, now});
        if (fields.empty()) {
            m_changes.same += 1; // the source is described otherwise, or keys stand in other order
            return;
        }
        const auto type =
            pair.by == KnownBy::Amount ? FigureChangeType::Source : FigureChangeType::Corrected;
        m_changes.figures.push_back({type, known.id, id, std::move(figure), std::move(fields)});
    }

    void addUnknown(const std::vector<std::size_t>& indexes)
    {
        QSet<FigureId> taken;
        for (const Figure& figure : m_before.figures()) {
            taken.insert(figure.id);
        }
        for (const Figure& figure : m_after) {
            taken.insert(figure.id);
        }
        for (const std::size_t index : indexes) {
            Figure figure = m_after[index];
            const FigureId id = figure.id;
            figure.id = m_before.figure(id) ? freeId(id, taken) : id;
            m_names.insert(id, figure.id);
            m_changes.figures.push_back({FigureChangeType::Added, {}, id, std::move(figure), {}});
        }
    }

    void classifyAdded()
    {
        const Dataset all = merged(m_before, m_changes);
        const StatementOrder order(all, m_before);
        for (FigureChange& change : m_changes.figures) {
            const auto step = change.type == FigureChangeType::Added
                                  ? order.stepOf(*all.figure(change.figure.id))
                                  : std::nullopt;
            if (step) {
                const bool isLater = step->after->id == change.figure.id;
                change.type = step->type;
                change.before = (isLater ? step->before : step->after)->id;
                change.fields = {amountChange(step->before->amount, step->after->amount)};
            }
        }
    }

    static std::tuple<CompanyId, QDate, FigureId, FigureChangeType>
    orderOf(const FigureChange& change)
    {
        return {change.figure.company, change.figure.announced, change.id(), change.type};
    }

    const Dataset& m_before;
    std::vector<Figure> m_after;
    Changes& m_changes;
    QHash<FigureId, FigureId> m_names;
};

/// Notes that stand at the figures as `names` calls them; what these are about goes to `noted`.
std::vector<Note> renamed(std::vector<Note> notes, const QHash<FigureId, FigureId>& names,
                          const std::vector<Figure>& figures, QHash<FigureId, CompanyPeriod>& noted)
{
    QSet<FigureId> asked;
    for (Note& note : notes) {
        if (auto* const figure = std::get_if<FigureId>(&note.anchor)) {
            asked.insert(*figure);
            *figure = names.value(*figure, *figure);
        }
    }
    for (const Figure& figure : figures) {
        if (asked.contains(figure.id)) {
            noted.insert(names.value(figure.id, figure.id), {figure.company, figure.period});
        }
    }
    return notes;
}

} // namespace

bool Changes::isEmpty() const
{
    return figures.empty() && !hasSurroundings(surroundings.added) &&
           !hasSurroundings(surroundings.corrected);
}

Changes changesBetween(const Dataset& before, const Dataset& after)
{
    Changes changes;
    changes.names = namesIn(before, after);
    DatasetParts parts = besides(before, after, changes.names);
    std::vector<Figure> figures = std::exchange(parts.figures, {});
    const std::vector<Note> notes = std::exchange(parts.notes, {});
    changes.surroundings = surroundingChanges(before, parts);
    changes.after = Dataset(std::move(parts));
    ChangeCollector collector(before, figures, changes);
    collector.collect();
    addNoteChanges(before, renamed(notes, collector.names(), figures, changes.noted),
                   changes.surroundings);
    return changes;
}

} // namespace capex
