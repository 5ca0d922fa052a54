// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/source_list.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace capex {

namespace {

/// A source that is not numbered yet.
struct Given
{
    SourceId id;
    QString name;
    QString publisher;
    int rank = 0; ///< of the publisher, in the order in which they are given
    QString day;

    [[nodiscard]] auto order() const { return std::tie(rank, day, name); }
};

std::vector<Given> inOrder(const Narrator& narrator, const Dataset& dataset,
                           std::span<const SourceId> sources)
{
    std::vector<Given> all;
    QHash<SourceId, bool> known;
    QHash<QString, int> ranks;
    for (const SourceId& id : sources) {
        if (std::exchange(known[id], true)) {
            continue;
        }
        const Source* const stated = dataset.source(id);
        const QString name = narrator.source(id).simplified();
        const QString publisher = stated ? narrator.publisher(*stated).simplified() : name;
        const int rank = ranks.value(publisher, static_cast<int>(ranks.size()));
        ranks.insert(publisher, rank);
        all.push_back({id, name, publisher, rank, stated ? stated->date : QString()});
    }
    std::ranges::stable_sort(all,
                             [](const Given& a, const Given& b) { return a.order() < b.order(); });
    return all;
}

} // namespace

SourceList::SourceList(const Narrator& narrator, const Dataset& dataset,
                       std::span<const SourceId> sources)
{
    QHash<QString, int> numberOfName;
    for (const Given& given : inOrder(narrator, dataset, sources)) {
        if (!numberOfName.contains(given.name)) {
            m_entries.push_back({given.name, given.publisher, {}});
            numberOfName.insert(given.name, static_cast<int>(m_entries.size()));
        }
        const int number = numberOfName.value(given.name);
        m_entries[static_cast<std::size_t>(number) - 1].ids.push_back(given.id);
        m_numbers.insert(given.id, number);
    }
}

std::optional<int> SourceList::numberOf(const SourceId& source) const
{
    const auto found = m_numbers.constFind(source);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

} // namespace capex
