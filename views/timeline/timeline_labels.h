// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <span>

namespace capex {

/// A bar of a timeline that waits for its label.
struct TimelineBar
{
    Mark bar;
    QRectF room;          ///< of the bar, without its arrows
    QStringList variants; ///< of the label, from long to short
    QString sources;      ///< their numbers; may be empty
};

/// Between a label and the edges beside it, with body text of that size.
[[nodiscard]] double timelineLabelPad(double body);

/// Between a bar and the outline of what it was, at lanes that stand `gap` apart.
[[nodiscard]] double ghostReach(double gap, double body);

/// Writes at each bar of a lane, whose texts may stand in `lane`, the longest label that finds room
/// in the bar or right of it, and the numbers of its sources on the same plate: rather a short
/// label with them than a long one without. Where nothing finds room, the tooltip alone has it.
/// `size` is that of the labels, as a share of body text. `edges` are lines that labels rather do
/// not cover.
void addTimelineLabels(ChartSpec& spec, std::span<const TimelineBar> bars,
                       std::span<const QRectF> edges, const QRectF& lane, double body, double size);

} // namespace capex
