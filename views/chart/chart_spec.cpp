// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chart_spec.h"

#include <algorithm>

namespace capex {

namespace {

double share(const Axis& axis, double at)
{
    return (at - axis.from) / (axis.to - axis.from);
}

double valueAt(const Axis& axis, double share)
{
    return axis.from + share * (axis.to - axis.from);
}

} // namespace

QString Badge::text() const
{
    QStringList lines;
    std::ranges::transform(notes, std::back_inserter(lines), &BadgeNote::line);
    return lines.join(u'\n');
}

QPointF positionOf(const ChartSpec& spec, QPointF data)
{
    return {spec.plot.left() + share(spec.x, data.x()) * spec.plot.width(),
            spec.plot.bottom() - share(spec.y, data.y()) * spec.plot.height()};
}

QPointF dataAt(const ChartSpec& spec, QPointF position)
{
    return {valueAt(spec.x, (position.x() - spec.plot.left()) / spec.plot.width()),
            valueAt(spec.y, (spec.plot.bottom() - position.y()) / spec.plot.height())};
}

QRectF boxOf(const ChartSpec& spec, const Mark& bar)
{
    return QRectF(positionOf(spec, bar.points.front()), positionOf(spec, bar.points.back()))
        .normalized();
}

const HitArea* hitArea(const ChartSpec& spec, const MarkId& id)
{
    auto found = std::ranges::find(spec.hitAreas, id, &HitArea::id);
    if (found == spec.hitAreas.end() && id.isWhole() && id.panel == 0) {
        found = std::ranges::find_if(spec.hitAreas, [&](const HitArea& area) {
            return area.id.panel > 0 && area.company == id.company;
        });
    }
    return found == spec.hitAreas.end() ? nullptr : &*found;
}

} // namespace capex
