// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/wording.h"
#include "views/chart/chart_frame.h"

namespace capex {

/// The entries of a legend, of those signs alone that occur in the picture.
class LegendList
{
    Q_DECLARE_TR_FUNCTIONS(capex::LegendList)

public:
    void addIf(bool occurs, const LegendSample& sample, const QString& label);

    /// The fills of kinds, in the order of `kinds`; `occurs` is asked for each of them.
    template <typename Kinds, typename Occurs>
    void addKinds(const Kinds& kinds, const Narrator& narrator, Occurs occurs)
    {
        for (const Kind kind : kinds) {
            addIf(occurs(kind), {.fill = fillOf(kind)}, narrator.kind(kind));
        }
    }
    /// The whisker of a range.
    void addRangeIf(bool occurs);
    /// What is drawn as it was without the changes under review.
    void addBeforeIf(bool occurs, Mark::Shape shape);
    /// The arrows of open ends; `hasBound` is asked for each of them.
    template <typename HasBound>
    void addOpenEnds(HasBound hasBound)
    {
        addIf(hasBound(Bound::AtLeast), {.shape = Mark::Shape::Arrow}, tr("at least"));
        addIf(hasBound(Bound::AtMost), {.shape = Mark::Shape::Arrow, .pointsBack = true},
              tr("at most"));
    }

    [[nodiscard]] const std::vector<LegendEntry>& entries() const { return m_entries; }

private:
    std::vector<LegendEntry> m_entries;
};

} // namespace capex
