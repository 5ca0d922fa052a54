// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/surroundings.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

namespace capex {

namespace {

/// What counts more where both the known entry and the new one say something.
enum class Word { Known, New };

void take(QString& known, const QString& more, Word word)
{
    if (!more.isEmpty() && (known.isEmpty() || word == Word::New)) {
        known = more;
    }
}

void take(QMap<QString, QString>& known, const QMap<QString, QString>& more, Word word)
{
    for (auto entry = more.cbegin(); entry != more.cend(); ++entry) {
        take(known[entry.key()], *entry, word);
    }
}

void take(QStringList& known, const QStringList& more)
{
    known += more;
    known.removeDuplicates();
}

void take(UnknownFields& known, const UnknownFields& more, Word word)
{
    for (const UnknownField& field : more) {
        const auto same = std::ranges::find(known, field.key, &UnknownField::key);
        if (same == known.end()) {
            known.append(field);
        } else if (word == Word::New) {
            same->json = field.json;
        }
    }
}

Company completed(Company known, const Company& more)
{
    const Word word = known.id == more.id ? Word::New : Word::Known;
    take(known.name, more.name, word);
    take(known.ticker, more.ticker, word);
    take(known.region, more.region, word);
    take(known.aliases, more.aliases);
    take(known.cik, more.cik, word);
    take(known.lei, more.lei, word);
    take(known.names, more.names, word);
    take(known.profile, more.profile, word);
    take(known.unknown, more.unknown, word);
    if (word == Word::New && more.fiscalYearEnd != Company().fiscalYearEnd) {
        known.fiscalYearEnd = more.fiscalYearEnd;
    }
    return known;
}

Source completed(Source known, const Source& more)
{
    const Word word = known.id == more.id ? Word::New : Word::Known;
    take(known.publisher, more.publisher, word);
    take(known.title, more.title, word);
    take(known.date, more.date, word);
    take(known.url, more.url, word);
    take(known.accession, more.accession, word);
    take(known.form, more.form, word);
    take(known.taggedConcept, more.taggedConcept, word);
    take(known.titles, more.titles, word);
    take(known.names, more.names, word);
    take(known.unknown, more.unknown, word);
    known.evidence = more.evidence;
    return known;
}

/// The entries under the ids that they have beside `known`; those of one id are one entry.
template <typename Entry, typename Id, typename Find>
std::vector<Entry> entriesBesides(std::span<const Entry> entries, const QHash<Id, Id>& names,
                                  Find known)
{
    std::vector<Entry> result;
    QHash<Id, std::size_t> indexes;
    for (const Entry& entry : entries) {
        const Id& id = names[entry.id];
        if (const auto done = indexes.constFind(id); done != indexes.cend()) {
            result[*done] = completed(result[*done], entry);
            continue;
        }
        indexes.insert(id, result.size());
        const Entry* const same = known(id);
        result.push_back(same ? completed(*same, entry) : entry);
        result.back().id = id;
    }
    return result;
}

using RateKey = std::pair<Currency, QDate>;

RateKey keyOf(const ExchangeRate& rate)
{
    return {rate.currency, rate.date};
}

auto keyOf(const Fact& fact)
{
    return fact.key();
}

template <typename Entry>
auto keyOf(const Entry& entry)
{
    return entry.id;
}

/// Sorts `after` into what `before` has not and what it has otherwise.
template <typename Entry>
void compare(std::span<const Entry> before, const std::vector<Entry>& after,
             std::vector<Entry>& added, std::vector<Entry>& corrected)
{
    std::map<decltype(keyOf(std::declval<Entry>())), const Entry*> known;
    for (const Entry& entry : before) {
        known.emplace(keyOf(entry), &entry);
    }
    for (const Entry& entry : after) {
        const auto same = known.find(keyOf(entry));
        if (same == known.end()) {
            added.push_back(entry);
        } else if (*same->second != entry) {
            corrected.push_back(entry);
        }
    }
}

/// Leaves out the totals that `before` has under another id.
std::vector<Aggregate> withoutKnown(std::vector<Aggregate> totals, const Dataset& before)
{
    using Subject = std::tuple<QString, QDate, SourceId>;
    const auto subjectOf = [](const Aggregate& total) {
        return Subject(total.name, total.announced, total.source);
    };
    std::multimap<Subject, Aggregate> known;
    for (const Aggregate& total : before.aggregates()) {
        known.emplace(subjectOf(total), total);
    }
    std::erase_if(totals, [&](const Aggregate& total) {
        const auto [first, last] = known.equal_range(subjectOf(total));
        return std::any_of(first, last, [&total](const auto& entry) {
            Aggregate renamed = entry.second;
            renamed.id = total.id;
            return renamed == total;
        });
    });
    return totals;
}

/// Leaves out the notes that `before` has under another id.
std::vector<Note> withoutKnown(std::vector<Note> notes, const Dataset& before)
{
    const auto isKnown = [&](const Note& note) {
        const FigureId* const figure = note.figure();
        const auto alike =
            figure ? before.notesOf(*figure) : before.notesOf(note.companyPeriod()->company);
        return std::ranges::any_of(alike, [&](std::size_t index) {
            Note renamed = before.notes()[index];
            renamed.id = note.id;
            return renamed == note;
        });
    };
    std::erase_if(notes, [&](const Note& note) { return !before.note(note.id) && isKnown(note); });
    return notes;
}

template <typename Entry>
void put(std::vector<Entry>& into, const std::vector<Entry>& entries)
{
    std::map<decltype(keyOf(std::declval<Entry>())), std::size_t> indexes;
    for (std::size_t index = 0; !entries.empty() && index < into.size(); ++index) {
        indexes.emplace(keyOf(into[index]), index);
    }
    for (const Entry& entry : entries) {
        const auto same = indexes.find(keyOf(entry));
        if (same == indexes.end()) {
            into.push_back(entry);
        } else {
            into[same->second] = entry;
        }
    }
}

} // namespace

DatasetParts besides(const Dataset& before, const Dataset& after, const KnownNames& names)
{
    DatasetParts parts = after.parts();
    parts.companies = entriesBesides(after.companies(), names.companies,
                                     [&](const CompanyId& id) { return before.company(id); });
    parts.sources = entriesBesides(after.sources(), names.sources,
                                   [&](const SourceId& id) { return before.source(id); });
    for (Figure& figure : parts.figures) {
        figure.company = names.companies[figure.company];
        figure.source = names.sources[figure.source];
    }
    for (Aggregate& total : parts.aggregates) {
        for (CompanyId& member : total.members) {
            member = names.companies[member];
        }
        total.source = names.sources[total.source];
    }
    for (Fact& fact : parts.facts) {
        fact.company = names.companies[fact.company];
    }
    for (Note& note : parts.notes) {
        if (auto* const subject = std::get_if<CompanyPeriod>(&note.anchor)) {
            subject->company = names.companies[subject->company];
        }
    }
    return parts;
}

SurroundingChanges surroundingChanges(const Dataset& before, const DatasetParts& after)
{
    SurroundingChanges changes;
    DatasetParts& added = changes.added;
    DatasetParts& corrected = changes.corrected;
    compare(before.companies(), after.companies, added.companies, corrected.companies);
    compare(before.sources(), after.sources, added.sources, corrected.sources);
    compare(before.aggregates(), withoutKnown(after.aggregates, before), added.aggregates,
            corrected.aggregates);
    compare(before.exchangeRates(), after.exchangeRates, added.exchangeRates,
            corrected.exchangeRates);
    compare(before.facts(), after.facts, added.facts, corrected.facts);
    if (before.title().isEmpty()) {
        added.title = after.title;
        added.titles = after.titles;
    }
    for (const UnknownField& field : after.unknown) {
        const auto same = std::ranges::find(before.unknown(), field.key, &UnknownField::key);
        if (same == before.unknown().end()) {
            added.unknown.append(field);
        } else if (*same != field) {
            changes.keptKeys.append(field.key);
        }
    }
    return changes;
}

void addNoteChanges(const Dataset& before, const std::vector<Note>& after,
                    SurroundingChanges& changes)
{
    compare(before.notes(), withoutKnown(after, before), changes.added.notes,
            changes.corrected.notes);
}

std::array<std::size_t, 7> surroundingCounts(const DatasetParts& parts)
{
    return {parts.companies.size(),
            parts.sources.size(),
            parts.aggregates.size(),
            parts.exchangeRates.size(),
            parts.facts.size(),
            parts.notes.size(),
            static_cast<std::size_t>(parts.unknown.size())};
}

bool hasSurroundings(const DatasetParts& parts)
{
    return !parts.title.isEmpty() ||
           std::ranges::any_of(surroundingCounts(parts),
                               [](std::size_t count) { return count > 0; });
}

void put(DatasetParts& parts, const DatasetParts& entries)
{
    put(parts.companies, entries.companies);
    put(parts.sources, entries.sources);
    put(parts.aggregates, entries.aggregates);
    put(parts.exchangeRates, entries.exchangeRates);
    put(parts.facts, entries.facts);
    put(parts.notes, entries.notes);
    take(parts.title, entries.title, Word::Known);
    take(parts.titles, entries.titles, Word::Known);
    take(parts.unknown, entries.unknown, Word::Known);
}

} // namespace capex
