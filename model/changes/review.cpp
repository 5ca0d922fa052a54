// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/review.h"

#include "model/changes/merge.h"

#include <algorithm>

namespace capex {

Review::Review(Dataset before, const Dataset& after, ReviewMode mode)
    : m_before(std::move(before))
    , m_changes(changesBetween(m_before, after))
    , m_isTaken(m_changes.figures.size())
{
    setMode(mode);
}

bool Review::hasSurroundings() const
{
    return capex::hasSurroundings(m_changes.surroundings.added) ||
           capex::hasSurroundings(m_changes.surroundings.corrected);
}

std::size_t Review::takenCount() const
{
    return static_cast<std::size_t>(std::ranges::count(m_isTaken, true));
}

bool Review::takesAnything() const
{
    return takenCount() > 0 || (m_takesSurroundings && hasSurroundings());
}

bool Review::takesEverything() const
{
    return takenCount() == m_isTaken.size() && (m_takesSurroundings || !hasSurroundings());
}

bool Review::isOffered(std::size_t index) const
{
    return m_mode == ReviewMode::Replace ||
           groupOf(m_changes.figures[index].type) != ChangeGroup::Removed;
}

std::size_t Review::count() const
{
    std::size_t offered = 0;
    for (std::size_t index = 0; index < m_isTaken.size(); ++index) {
        offered += isOffered(index) ? 1 : 0;
    }
    return offered;
}

void Review::takeAll(bool isTaken)
{
    for (std::size_t index = 0; index < m_isTaken.size(); ++index) {
        m_isTaken[index] = isTaken && isOffered(index);
    }
    m_takesSurroundings = isTaken;
}

void Review::setMode(ReviewMode mode)
{
    m_mode = mode;
    takeAll(true);
}

Dataset Review::outcome() const
{
    Changes taken = m_changes;
    taken.figures.clear();
    for (std::size_t index = 0; index < m_isTaken.size(); ++index) {
        if (m_isTaken[index]) {
            taken.figures.push_back(m_changes.figures[index]);
        }
    }
    if (!m_takesSurroundings) {
        taken.surroundings = {};
    }
    return merged(m_before, taken);
}

} // namespace capex
