// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/changes.h"

#include <vector>

namespace capex {

/// What becomes of figures that the new ones do not have.
enum class ReviewMode {
    Merge,  ///< they stay
    Replace ///< they go: the new figures take the place of the old ones
};

/// Changes before they count: each is taken or left, and outcome() is what comes of it. A value.
class Review
{
public:
    /// The changes that lead from `before` to `after`, taken as `mode` says.
    Review(Dataset before, const Dataset& after, ReviewMode mode = ReviewMode::Merge);

    [[nodiscard]] ReviewMode mode() const { return m_mode; }
    [[nodiscard]] const Dataset& before() const { return m_before; }
    [[nodiscard]] const Changes& changes() const { return m_changes; }
    /// How many changes to figures there are to decide about: where they merge, without removals.
    [[nodiscard]] std::size_t count() const;
    /// Whether a change is one of these.
    [[nodiscard]] bool isOffered(std::size_t index) const;
    /// Whether something differs beside the figures: companies, sources, totals, rates.
    [[nodiscard]] bool hasSurroundings() const;

    [[nodiscard]] bool isTaken(std::size_t index) const { return m_isTaken[index]; }
    [[nodiscard]] bool areSurroundingsTaken() const { return m_takesSurroundings; }
    [[nodiscard]] std::size_t takenCount() const; ///< of the changes to figures
    [[nodiscard]] bool takesAnything() const;
    [[nodiscard]] bool takesEverything() const; ///< also what is not offered

    void take(std::size_t index, bool isTaken) { m_isTaken[index] = isTaken; }
    void takeSurroundings(bool isTaken) { m_takesSurroundings = isTaken; }
    void takeAll(bool isTaken);
    /// Takes all that is offered then.
    void setMode(ReviewMode mode);

    /// The figures with the changes that are taken; `before` itself without any.
    [[nodiscard]] Dataset outcome() const;

private:
    Dataset m_before;
    Changes m_changes;
    ReviewMode m_mode = ReviewMode::Merge;
    std::vector<bool> m_isTaken; ///< in the order of the changes
    bool m_takesSurroundings = true;
};

} // namespace capex
