// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/horizons.h"

#include <algorithm>
#include <tuple>

namespace capex {

namespace {

/// The notes of all, by topic; of a topic that several have the first one's.
std::vector<ComparabilityNote> merged(const std::vector<const Comparison*>& comparisons)
{
    std::vector<ComparabilityNote> notes;
    for (const Comparison* const comparison : comparisons) {
        for (const ComparabilityNote& note : comparison->notes) {
            if (std::ranges::find(notes, note.topic, &ComparabilityNote::topic) == notes.end()) {
                notes.push_back(note);
            }
        }
    }
    std::ranges::sort(notes, {}, &ComparabilityNote::topic);
    return notes;
}

/// What a row was where changes are under review; what it is where that is the same.
const std::optional<Money>& valueBefore(const ComparisonRow& row)
{
    return row.before ? row.before->value : row.value;
}

} // namespace

std::optional<Horizons::Fall> Horizons::furthestFall() const
{
    const auto announcedRows = rowsByCompany(announced);
    std::optional<Fall> furthest;
    for (const ComparisonRow& after : perYear.rows) {
        const ComparisonRow* const before = announcedRows.value(after.company);
        if (!after.value || before == nullptr || !before->value) {
            continue;
        }
        const Fall fall{after.company, *after.rank - *before->rank,
                        before->value->mid() - after.value->mid()};
        const auto depth = [](const Fall& each) { return std::tie(each.ranks, each.billions); };
        if (fall.billions > 0 && (!furthest || depth(*furthest) < depth(fall))) {
            furthest = fall;
        }
    }
    return furthest;
}

std::vector<Horizons::LineBefore> Horizons::changedFrom() const
{
    const auto announcedRows = rowsByCompany(announced);
    std::vector<LineBefore> lines;
    for (const ComparisonRow& row : perYear.rows) {
        const ComparisonRow& total = *announcedRows.value(row.company);
        const std::optional<Money>& from = valueBefore(total);
        const std::optional<Money>& to = valueBefore(row);
        if ((total.before || row.before) && from && to) {
            lines.push_back({row.company, from->mid(), to->mid()});
        }
    }
    return lines;
}

QHash<CompanyId, const ComparisonRow*> rowsByCompany(const Comparison& comparison)
{
    QHash<CompanyId, const ComparisonRow*> rows;
    for (const ComparisonRow& row : comparison.rows) {
        rows.insert(row.company, &row);
    }
    return rows;
}

Horizons compareHorizons(const Dataset& dataset, const ComparisonSettings& settings)
{
    return compareHorizons(ComparisonContext(dataset, {View::Horizons, settings, {}}));
}

Horizons compareHorizons(const ComparisonContext& context)
{
    Horizons horizons{
        context.on(Basis::Announced), context.on(Basis::PerYear), context.on(Basis::ThreeYear), {}};
    horizons.notes = merged({&horizons.perYear, &horizons.announced});
    return horizons;
}

} // namespace capex
