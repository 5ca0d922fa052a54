// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <QPainterPath>

class QPainter;

namespace capex {

/// The lines across the plot at the ticks. They stop short of texts, so that nothing runs through a
/// number. Refers to the spec; does not copy it.
class ChartGrid
{
public:
    explicit ChartGrid(const ChartSpec& spec)
        : m_spec(spec)
    {
    }

    void paint(QPainter& painter) const;

private:
    [[nodiscard]] QPainterPath freeArea() const;

    const ChartSpec& m_spec;
};

} // namespace capex
