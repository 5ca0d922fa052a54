// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/merge.h"

#include "model/figures/note_anchors.h"

#include <algorithm>

namespace capex {

namespace {

/// Defines what figures and totals name, as `known` defines it.
void defineNames(DatasetParts& parts, const std::vector<FigureChange>& changes,
                 const Dataset& known)
{
    QSet<CompanyId> companies;
    for (const Company& company : parts.companies) {
        companies.insert(company.id);
    }
    QSet<SourceId> sources;
    for (const Source& source : parts.sources) {
        sources.insert(source.id);
    }
    const auto define = [](auto& entries, auto& defined, const auto& id, const auto* entry) {
        if (!defined.contains(id)) {
            defined.insert(id);
            entries.push_back(*entry);
        }
    };
    for (const FigureChange& change : changes) {
        const Figure& figure = change.figure;
        define(parts.companies, companies, figure.company, known.company(figure.company));
        define(parts.sources, sources, figure.source, known.source(figure.source));
    }
    for (const Aggregate& total : parts.aggregates) {
        for (const CompanyId& member : total.members) {
            define(parts.companies, companies, member, known.company(member));
        }
        define(parts.sources, sources, total.source, known.source(total.source));
    }
    for (const Fact& fact : parts.facts) {
        define(parts.companies, companies, fact.company, known.company(fact.company));
    }
    for (const Note& note : parts.notes) {
        if (const CompanyPeriod* const subject = note.companyPeriod()) {
            define(parts.companies, companies, subject->company, known.company(subject->company));
        }
    }
}

void apply(std::vector<Figure>& figures, const Dataset& before,
           const std::vector<FigureChange>& changes)
{
    std::vector<bool> isGone(figures.size());
    for (const FigureChange& change : changes) {
        switch (groupOf(change.type)) {
        case ChangeGroup::Removed:
            isGone[*before.indexOf(change.before)] = true;
            break;
        case ChangeGroup::Corrected:
        case ChangeGroup::Source:
            figures[*before.indexOf(change.before)] = change.figure;
            break;
        case ChangeGroup::Added:
        case ChangeGroup::NewVintage:
        case ChangeGroup::Rival:
            figures.push_back(change.figure);
            break;
        }
    }
    isGone.resize(figures.size());
    std::size_t index = 0;
    std::erase_if(figures, [&](const Figure&) { return isGone[index++]; });
}

} // namespace

Changes ofGroups(Changes changes, const QList<ChangeGroup>& groups)
{
    std::erase_if(changes.figures, [&groups](const FigureChange& change) {
        return !groups.contains(groupOf(change.type));
    });
    if (!groups.contains(ChangeGroup::Added)) {
        changes.surroundings.added = {};
    }
    if (!groups.contains(ChangeGroup::Corrected)) {
        changes.surroundings.corrected = {};
    }
    return changes;
}

Dataset merged(const Dataset& before, const Changes& changes)
{
    if (changes.isEmpty()) {
        return before;
    }
    DatasetParts parts = before.parts();
    put(parts, changes.surroundings.corrected);
    put(parts, changes.surroundings.added);
    apply(parts.figures, before, changes.figures);
    anchorAgain(parts, [&](const FigureId& id) {
        const Figure* const known = before.figure(id);
        return known ? CompanyPeriod{known->company, known->period} : changes.noted.value(id);
    });
    defineNames(parts, changes.figures, changes.after);
    parts.updated = std::max(before.updated(), changes.after.updated());
    return Dataset(std::move(parts));
}

SavedViews mergedViews(const SavedViews& before, const SavedViews& after, const KnownNames& names)
{
    return merged(renamed(after, names), {}, before);
}

} // namespace capex
