// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/conflicts.h"

#include "model/comparison/selection.h"

#include <map>
#include <tuple>

namespace capex {

namespace {

using Subject = std::tuple<CompanyId, int, int, int, QDate>;

/// What a figure is about: company, class, months and day of announcement.
Subject subjectOf(const Figure& figure)
{
    return {figure.company, classOf(figure.kind), figure.period.first.index, figure.period.months,
            figure.announced};
}

void compare(const Figure& figure, const Figure& other, Conflicts& conflicts)
{
    (agreeInAmount(figure, other) ? conflicts.sameAmount : conflicts.rivals).append(other.id);
}

} // namespace

ConflictIndex::ConflictIndex(Dataset dataset)
    : m_dataset(std::move(dataset))
{
    std::map<Subject, std::size_t> known;
    for (std::size_t index = 0; index < m_dataset.figures().size(); ++index) {
        const Figure& figure = m_dataset.figures()[index];
        if (figure.disputed) {
            continue;
        }
        const auto [subject, isNew] = known.try_emplace(subjectOf(figure), m_subjects.size());
        if (isNew) {
            m_subjects.emplace_back();
        }
        m_subjects[subject->second].push_back(index);
        m_subjectOf.insert(figure.id, subject->second);
    }
}

Conflicts ConflictIndex::of(const Figure& figure) const
{
    Conflicts conflicts;
    if (const auto subject = m_subjectOf.constFind(figure.id); subject != m_subjectOf.cend()) {
        for (const std::size_t index : m_subjects[*subject]) {
            if (m_dataset.figures()[index].id != figure.id) {
                compare(figure, m_dataset.figures()[index], conflicts);
            }
        }
    }
    return conflicts;
}

Conflicts conflictsOf(const Dataset& dataset, const Figure& figure)
{
    Conflicts conflicts;
    for (const std::size_t index : dataset.figuresOf(figure.company)) {
        const Figure& other = dataset.figures()[index];
        if (other.id != figure.id && !figure.disputed && !other.disputed &&
            subjectOf(other) == subjectOf(figure)) {
            compare(figure, other, conflicts);
        }
    }
    return conflicts;
}

} // namespace capex
