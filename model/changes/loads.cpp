// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/loads.h"

#include "model/figures/note_anchors.h"
#include "model/formats/json/json_writer.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace capex {

namespace {

template <typename Entry>
constexpr EntryType typeOf = EntryType::Company;
template <>
constexpr EntryType typeOf<Source> = EntryType::Source;
template <>
constexpr EntryType typeOf<Figure> = EntryType::Figure;
template <>
constexpr EntryType typeOf<Aggregate> = EntryType::Aggregate;
template <>
constexpr EntryType typeOf<ExchangeRate> = EntryType::ExchangeRate;
template <>
constexpr EntryType typeOf<Fact> = EntryType::Fact;
template <>
constexpr EntryType typeOf<Note> = EntryType::Note;

QString keyOf(const ExchangeRate& rate)
{
    return rate.currency.text() + u' ' + rate.date.toString(Qt::ISODate);
}

QString keyOf(const Fact& fact)
{
    return QStringList{fact.company.text(),
                       fact.taggedConcept,
                       fact.measure.text(),
                       fact.period.first.text(),
                       QString::number(fact.period.months),
                       fact.filed.toString(Qt::ISODate),
                       fact.accession}
        .join(u' ');
}

template <typename Entry>
QString keyOf(const Entry& entry)
{
    return entry.id.text();
}

template <typename Entry>
QByteArray hashOf(const Entry& entry)
{
    constexpr qsizetype digits = 16;
    return QCryptographicHash::hash(entryText(entry), QCryptographicHash::Sha256)
        .toHex()
        .left(digits);
}

template <typename Entry>
QHash<QString, const Entry*> byKey(const std::vector<Entry>& entries)
{
    QHash<QString, const Entry*> index;
    index.reserve(static_cast<qsizetype>(entries.size()));
    for (const Entry& entry : entries) {
        index.insert(keyOf(entry), &entry);
    }
    return index;
}

template <typename Entry>
void record(const std::vector<Entry>& before, const std::vector<Entry>& after, Load& load,
            std::vector<Entry>& kept)
{
    QHash<QString, const Entry*> known = byKey(before);
    for (const Entry& entry : after) {
        const Entry* const old = known.take(keyOf(entry));
        if (old && *old == entry) {
            continue;
        }
        load.entries.push_back({typeOf<Entry>, keyOf(entry), hashOf(entry)});
        if (old) {
            kept.push_back(*old);
        }
    }
    for (const Entry& entry : before) { // in their order
        if (known.contains(keyOf(entry))) {
            kept.push_back(entry);
        }
    }
}

/// What is named by entries of a dataset.
struct Named
{
    QSet<CompanyId> companies;
    QSet<SourceId> sources;

    explicit Named(const DatasetParts& parts)
    {
        for (const Figure& figure : parts.figures) {
            companies.insert(figure.company);
            sources.insert(figure.source);
        }
        for (const Aggregate& total : parts.aggregates) {
            companies.unite({total.members.begin(), total.members.end()});
            sources.insert(total.source);
        }
        for (const Fact& fact : parts.facts) {
            companies.insert(fact.company);
        }
        for (const Note& note : parts.notes) {
            if (const CompanyPeriod* const subject = note.companyPeriod()) {
                companies.insert(subject->company);
            }
        }
    }

    [[nodiscard]] bool has(const Company& company) const { return companies.contains(company.id); }
    [[nodiscard]] bool has(const Source& source) const { return sources.contains(source.id); }
};

/// What is there to be named.
class Defined
{
public:
    explicit Defined(const DatasetParts& parts)
    {
        for (const Company& company : parts.companies) {
            m_companies.insert(company.id);
        }
        for (const Source& source : parts.sources) {
            m_sources.insert(source.id);
        }
        for (const Figure& figure : parts.figures) {
            m_figures.insert(figure.id);
        }
    }

    [[nodiscard]] bool allows(const Figure& figure) const
    {
        return m_companies.contains(figure.company) && m_sources.contains(figure.source);
    }
    [[nodiscard]] bool allows(const Aggregate& total) const
    {
        return m_sources.contains(total.source) &&
               std::ranges::all_of(total.members,
                                   [&](const CompanyId& id) { return m_companies.contains(id); });
    }
    [[nodiscard]] bool allows(const Fact& fact) const { return m_companies.contains(fact.company); }
    [[nodiscard]] bool allows(const Note& note) const
    {
        return note.figure() ? m_figures.contains(*note.figure())
                             : m_companies.contains(note.companyPeriod()->company);
    }
    [[nodiscard]] bool allows(const Company&) const { return true; }
    [[nodiscard]] bool allows(const Source&) const { return true; }
    [[nodiscard]] bool allows(const ExchangeRate&) const { return true; }

private:
    QSet<CompanyId> m_companies;
    QSet<SourceId> m_sources;
    QSet<FigureId> m_figures;
};

/// What the load changed and a later one changed once more was, for that one, what it was before
/// this load.
template <typename Entry>
void handOn(const Load& load, std::span<Load> later, std::vector<Entry> DatasetParts::*section)
{
    QHash<QString, QByteArray> made;
    for (const LoadedEntry& entry : load.entries) {
        if (entry.type == typeOf<Entry>) {
            made.insert(entry.key, entry.hash);
        }
    }
    const QHash<QString, const Entry*> before = byKey(load.before.*section);
    for (Load& next : later) {
        std::vector<Entry> result;
        for (const Entry& entry : next.before.*section) {
            const QString key = keyOf(entry);
            const bool isOurs = made.contains(key) && made.take(key) == hashOf(entry);
            if (!isOurs) {
                result.push_back(entry);
            } else if (const Entry* const was = before.value(key)) {
                result.push_back(*was);
            }
        }
        next.before.*section = std::move(result);
    }
}

void handOn(const Load& load, std::span<Load> later)
{
    handOn(load, later, &DatasetParts::companies);
    handOn(load, later, &DatasetParts::sources);
    handOn(load, later, &DatasetParts::figures);
    handOn(load, later, &DatasetParts::aggregates);
    handOn(load, later, &DatasetParts::exchangeRates);
    handOn(load, later, &DatasetParts::facts);
    handOn(load, later, &DatasetParts::notes);
}

/// Takes a load out of the entries of a dataset.
class TakingOut
{
public:
    TakingOut(DatasetParts& parts, const Load& load)
        : m_parts(parts)
        , m_load(load)
    {
        for (const LoadedEntry& entry : load.entries) {
            m_loaded.insert({int(entry.type), entry.key}, entry.hash);
        }
        for (const Figure& figure : parts.figures) {
            m_noted.insert(figure.id, {figure.company, figure.period});
        }
    }

    QStringList run()
    {
        takeBack(m_parts.companies, m_load.before.companies);
        takeBack(m_parts.sources, m_load.before.sources);
        const Defined defined(m_parts); // with those of this load, which go last
        const auto takeBackDefined = [&](auto& entries, const auto& before) {
            takeBack(entries, before, &defined);
        };
        takeBackDefined(m_parts.figures, m_load.before.figures);
        takeBackDefined(m_parts.aggregates, m_load.before.aggregates);
        takeBackDefined(m_parts.exchangeRates, m_load.before.exchangeRates);
        takeBackDefined(m_parts.facts, m_load.before.facts);
        const Defined stillThere(m_parts); // without the figures that went
        takeBack(m_parts.notes, m_load.before.notes, &stillThere);
        anchorAgain(m_parts, [this](const FigureId& id) { return m_noted.value(id); });
        const Named named(m_parts);
        removeAdded(m_parts.companies, m_load.before.companies, named);
        removeAdded(m_parts.sources, m_load.before.sources, named);
        return std::move(m_kept);
    }

    /// Companies and sources that are still named by others, after run().
    [[nodiscard]] const std::vector<LoadedEntry>& needed() const { return m_needed; }

private:
    /// Whether the entry is one of the load's; and as it made it: one that is not, stays.
    template <typename Entry>
    [[nodiscard]] bool isUntouched(const Entry& entry)
    {
        const auto loaded = m_loaded.constFind({int(typeOf<Entry>), keyOf(entry)});
        if (loaded == m_loaded.cend()) {
            return false;
        }
        if (*loaded != hashOf(entry)) {
            keep(keyOf(entry));
            return false;
        }
        return true;
    }

    void keep(const QString& key)
    {
        if (!m_kept.contains(key)) {
            m_kept.append(key);
        }
    }

    /// Puts back what was changed or removed; removes what was added, but for what may be named.
    template <typename Entry>
    void takeBack(std::vector<Entry>& entries, const std::vector<Entry>& before,
                  const Defined* defined = nullptr)
    {
        QHash<QString, const Entry*> old = byKey(before);
        std::vector<Entry> result;
        result.reserve(entries.size());
        for (Entry& entry : entries) {
            const Entry* const was = old.take(keyOf(entry));
            const bool isOurs = isUntouched(entry);
            if (isOurs && was && (!defined || defined->allows(*was))) {
                result.push_back(*was);
            } else if (!isOurs || was || !defined) {
                result.push_back(std::move(entry));
            }
        }
        for (const Entry& entry : before) {
            const bool isGone = old.contains(keyOf(entry));
            const bool wasRemoved = !m_loaded.contains({int(typeOf<Entry>), keyOf(entry)});
            if (isGone && wasRemoved && (!defined || defined->allows(entry))) {
                result.push_back(entry);
            } else if (isGone) {
                keep(keyOf(entry));
            }
        }
        entries = std::move(result);
    }

    /// Removes companies or sources that the load added and nothing names any more.
    template <typename Entry>
    void removeAdded(std::vector<Entry>& entries, const std::vector<Entry>& before,
                     const Named& named)
    {
        const QHash<QString, const Entry*> old = byKey(before);
        std::erase_if(entries, [&](const Entry& entry) {
            if (old.contains(keyOf(entry)) || !isUntouched(entry)) {
                return false;
            }
            if (named.has(entry)) {
                keep(keyOf(entry));
                m_needed.push_back({typeOf<Entry>, keyOf(entry), hashOf(entry)});
            }
            return !named.has(entry);
        });
    }

    DatasetParts& m_parts;
    const Load& m_load;
    QHash<std::pair<int, QString>, QByteArray> m_loaded;
    QHash<FigureId, CompanyPeriod> m_noted; ///< what each figure is about, also those that go
    QStringList m_kept;
    std::vector<LoadedEntry> m_needed;
};

} // namespace

Load loadOf(const Dataset& before, const Dataset& after, const QString& name, QDate day,
            const QString& origin)
{
    Load load;
    load.name = name;
    load.day = day;
    load.origin = origin;
    const DatasetParts old = before.parts();
    const DatasetParts now = after.parts();
    record(old.companies, now.companies, load, load.before.companies);
    record(old.sources, now.sources, load, load.before.sources);
    record(old.figures, now.figures, load, load.before.figures);
    record(old.aggregates, now.aggregates, load, load.before.aggregates);
    record(old.exchangeRates, now.exchangeRates, load, load.before.exchangeRates);
    record(old.facts, now.facts, load, load.before.facts);
    record(old.notes, now.notes, load, load.before.notes);
    return load;
}

Dataset withLoad(const Dataset& dataset, Load load)
{
    DatasetParts parts = dataset.parts();
    parts.loads.push_back(std::move(load));
    return Dataset(std::move(parts));
}

LoadCounts figureCountsOf(const Load& load)
{
    LoadCounts counts;
    const auto old = byKey(load.before.figures);
    for (const LoadedEntry& entry : load.entries) {
        if (entry.type == EntryType::Figure) {
            ++(old.contains(entry.key) ? counts.changed : counts.added);
        }
    }
    counts.removed = load.before.figures.size() - counts.changed;
    return counts;
}

WithoutLoad withoutLoad(const Dataset& dataset, std::size_t index)
{
    DatasetParts parts = dataset.parts();
    const Load load = parts.loads[index];
    parts.loads.erase(parts.loads.begin() + static_cast<std::ptrdiff_t>(index));
    TakingOut takingOut(parts, load);
    QStringList kept = takingOut.run();
    if (!parts.loads.empty()) { // the last one to be taken out removes them
        std::vector<LoadedEntry>& entries = parts.loads.back().entries;
        entries.insert(entries.end(), takingOut.needed().begin(), takingOut.needed().end());
    }
    handOn(load, std::span(parts.loads).subspan(index));
    return {Dataset(std::move(parts)), std::move(kept)};
}

} // namespace capex
