// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparability.h"

#include "model/comparison/comparison.h"

#include <algorithm>
#include <map>

namespace capex {

namespace {

using Topic = ComparabilityNote::Topic;
using Group = ComparabilityNote::Group;
using Likeness = decltype(Group::likeness);

/// A row with a value and the figures behind it.
struct Valued
{
    const ComparisonRow* row;
    std::vector<const Figure*> figures;
};

std::vector<Valued> valuedRows(const Dataset& dataset, const std::vector<ComparisonRow>& rows)
{
    std::vector<Valued> valued;
    for (const ComparisonRow& row : rows) {
        if (row.value) {
            Valued entry{&row, {}};
            for (const FigureId& id : row.figures) {
                entry.figures.push_back(dataset.figure(id));
            }
            valued.push_back(std::move(entry));
        }
    }
    return valued;
}

/// The groups of a note, in the order in which the rows name them.
class Groups
{
public:
    /// Companies come one after the other: whoever is in a group already is its last one.
    void add(const Likeness& likeness, const CompanyId& company)
    {
        const auto [known, isNew] = m_indexes.try_emplace(likeness, m_groups.size());
        if (isNew) {
            m_groups.push_back({likeness, {}});
        }
        QList<CompanyId>& companies = m_groups[known->second].companies;
        if (companies.isEmpty() || companies.back() != company) {
            companies.append(company);
        }
    }
    [[nodiscard]] std::vector<Group> all() && { return std::move(m_groups); }

private:
    std::vector<Group> m_groups;
    std::map<Likeness, std::size_t> m_indexes;
};

/// Groups by what `likenessOf` says of each figure of a row.
template <typename LikenessOf>
std::vector<Group> groupedByFigure(const std::vector<Valued>& rows, LikenessOf likenessOf)
{
    Groups groups;
    for (const Valued& valued : rows) {
        for (const Figure* const figure : valued.figures) {
            groups.add(likenessOf(*figure), valued.row->company);
        }
    }
    return std::move(groups).all();
}

/// One group of the rows that `applies` to.
template <typename Rows, typename Predicate, typename CompanyOf>
std::vector<Group> those(const Rows& rows, Predicate applies, CompanyOf companyOf)
{
    Groups groups;
    for (const auto& row : rows) {
        if (applies(row)) {
            groups.add(std::monostate{}, companyOf(row));
        }
    }
    return std::move(groups).all();
}

bool isOpen(const Valued& valued)
{
    const Bound bound = valued.row->value->bound;
    return bound == Bound::AtLeast || bound == Bound::AtMost;
}

/// Whether a figure's months are not those of the year asked for. On the announced basis longer
/// horizons have a note of their own.
bool hasOtherWindow(const Valued& valued, const ComparisonSettings& settings)
{
    return settings.basis != Basis::CalendarYear &&
           std::ranges::any_of(valued.figures, [&](const Figure* figure) {
               const bool ownNote =
                   settings.basis == Basis::Announced && figure->period.months > 12;
               return !ownNote && figure->period != Period::calendarYear(settings.year);
           });
}

} // namespace

std::vector<ComparabilityNote> comparability(const Dataset& dataset,
                                             const std::vector<ComparisonRow>& rows,
                                             const ComparisonSettings& settings)
{
    const std::vector<Valued> valued = valuedRows(dataset, rows);
    const auto ofValued = [](const Valued& entry) { return entry.row->company; };
    const auto ofRow = [](const ComparisonRow& row) { return row.company; };
    const auto valuedWhere = [&](auto applies) {
        return those(valued, std::move(applies), ofValued);
    };
    std::vector<ComparabilityNote> notes;
    const auto note = [&](Topic topic, std::vector<Group> groups, std::size_t atLeast = 1) {
        if (groups.size() >= atLeast) {
            notes.push_back({topic, std::move(groups)});
        }
    };

    if (settings.basis == Basis::Announced) {
        note(Topic::Horizons,
             groupedByFigure(valued, [](const Figure& figure) { return figure.period.months; }), 2);
    }
    note(Topic::OpenEnds, valuedWhere(isOpen));
    note(Topic::Kinds, groupedByFigure(valued, [](const Figure& figure) { return figure.kind; }),
         2);
    note(Topic::Measures,
         groupedByFigure(valued, [](const Figure& figure) { return figure.measure; }), 2);
    note(Topic::Windows,
         valuedWhere([&](const Valued& entry) { return hasOtherWindow(entry, settings); }));
    note(Topic::Extrapolation,
         valuedWhere([](const Valued& entry) { return entry.row->extrapolated; }));
    note(Topic::PartialCoverage, valuedWhere([](const Valued& entry) {
             return entry.row->coverageMonths.value_or(12) < 12;
         }));
    note(Topic::MissingRates,
         those(
             rows, [](const ComparisonRow& row) { return !row.value && row.hasFigure(); }, ofRow));
    note(Topic::MissingCompanies,
         those(
             rows, [](const ComparisonRow& row) { return !row.hasFigure(); }, ofRow));
    return notes;
}

} // namespace capex
