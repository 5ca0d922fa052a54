// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <algorithm>
#include <vector>

namespace capex {

/// Where labels may stand: inside an area, on nothing that was taken before. Layout pixels.
class LabelRoom
{
public:
    explicit LabelRoom(const QRectF& area)
        : m_area(area)
    {
    }

    void take(const QRectF& box) { m_taken.push_back(box); }

    [[nodiscard]] bool isFree(const QRectF& box) const
    {
        const auto overlaps = [&](const QRectF& taken) { return taken.intersects(box); };
        return m_area.contains(box) && std::ranges::none_of(m_taken, overlaps);
    }

private:
    QRectF m_area;
    std::vector<QRectF> m_taken;
};

} // namespace capex
