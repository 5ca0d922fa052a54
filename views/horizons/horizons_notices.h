// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"
#include "views/horizons/horizons_words.h"

namespace capex {

/// What stands below the lines of the horizons view: who falls furthest, which labels found no
/// room, and who has no figure or no amount.
class HorizonsNotices
{
public:
    /// Everything given outlives the notices.
    HorizonsNotices(const HorizonsWords& words, const ChartSurface& surface);

    /// Words them, wrapped to the picture's width; `unlabelled` are rows per year.
    void set(std::span<const ComparisonRow* const> unlabelled);
    [[nodiscard]] double height() const;
    /// Writes them from `top` on.
    void addTo(ChartSpec& spec, double top) const;

private:
    const HorizonsWords& m_words;
    double m_margin;
    NoticeRoom m_room{};
    QStringList m_withoutValue; ///< wrapped
    QStringList m_notices;      ///< wrapped, with the others
};

} // namespace capex
