// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_labels.h"

#include "views/chart/chart_text.h"
#include "views/chart/label_room.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

/// A label and, if they have room with it, the numbers of its sources.
struct BarLabel
{
    PlacedText text;
    std::optional<PlacedText> numbers;

    [[nodiscard]] QRectF box() const { return text.box.adjusted(0, 0, text.plateBehind, 0); }
};

/// The labels of a lane with text of a size.
class LaneLabels
{
public:
    LaneLabels(const ChartSpec& spec, std::span<const TimelineBar> bars,
               std::span<const QRectF> edges, const QRectF& lane, double body, double size)
        : m_room(lane)
        , m_edges(edges)
        , m_pad(timelineLabelPad(body))
        , m_textSize(body * size)
    {
        for (const TimelineBar& each : bars) {
            m_room.take(boxOf(spec, each.bar));
        }
    }

    void add(ChartSpec& spec, const TimelineBar& bar);

private:
    [[nodiscard]] std::vector<BarLabel> candidatesFor(const TimelineBar& bar) const;
    [[nodiscard]] BarLabel labelAt(const TimelineBar& bar, const QString& text,
                                   const QString& numbers, double left) const;
    [[nodiscard]] bool holds(const TimelineBar& bar, const QRectF& label) const;
    [[nodiscard]] bool coversEdge(const QRectF& label) const;

    LabelRoom m_room;
    std::span<const QRectF> m_edges;
    double m_pad;
    double m_textSize;
};

void LaneLabels::add(ChartSpec& spec, const TimelineBar& bar)
{
    const std::vector<BarLabel> candidates = candidatesFor(bar);
    auto found = std::ranges::find_if(candidates, [&](const BarLabel& label) {
        return holds(bar, label.box()) && !coversEdge(label.box());
    });
    if (found == candidates.end() && !m_edges.empty()) {
        found = std::ranges::find_if(
            candidates, [&](const BarLabel& label) { return holds(bar, label.box()); });
    }
    if (found == candidates.end()) {
        return;
    }
    m_room.take(found->box());
    spec.texts.push_back(found->text);
    if (found->numbers) {
        spec.texts.push_back(*found->numbers);
    }
}

/// Whether a label stands inside its bar or where nothing else does beside it.
bool LaneLabels::holds(const TimelineBar& bar, const QRectF& label) const
{
    return bar.room.adjusted(0.7 * m_pad, -1, -0.7 * m_pad, 1).contains(label) ||
           (!bar.bar.continuesAfter && m_room.isFree(label.adjusted(-0.3 * m_pad, 0, m_pad, 0)));
}

bool LaneLabels::coversEdge(const QRectF& label) const
{
    return std::ranges::any_of(m_edges, [&](const QRectF& edge) { return edge.intersects(label); });
}

/// Where a bar's label may stand, best first.
std::vector<BarLabel> LaneLabels::candidatesFor(const TimelineBar& bar) const
{
    std::vector<BarLabel> candidates;
    const auto add = [&](const QString& numbers) {
        for (const QString& variant : bar.variants) {
            candidates.push_back(labelAt(bar, variant, numbers, bar.room.left()));
            candidates.push_back(labelAt(bar, variant, numbers, bar.room.right()));
        }
    };
    if (!bar.sources.isEmpty()) {
        add(bar.sources);
    }
    add({});
    return candidates;
}

BarLabel LaneLabels::labelAt(const TimelineBar& bar, const QString& text, const QString& numbers,
                             double left) const
{
    BarLabel label{placedText(text, TextRole::Label, textPixels(TextRole::Label, m_textSize),
                              {std::round(left + m_pad), bar.room.center().y()},
                              Qt::AlignLeft | Qt::AlignVCenter),
                   {}};
    label.text.mark = bar.bar.id;
    label.text.isFaded = bar.bar.isFaded;
    label.text.hasPlate = true;
    if (!numbers.isEmpty()) {
        label.numbers = referenceBehind(label.text, numbers, m_textSize);
        label.text.plateBehind = label.numbers->box.right() - label.text.box.right();
    }
    return label;
}

} // namespace

double timelineLabelPad(double body)
{
    return std::round(0.55 * body);
}

double ghostReach(double gap, double body)
{
    return std::max(1.0, std::round(std::min(gap / 2, 0.16 * body)));
}

void addTimelineLabels(ChartSpec& spec, std::span<const TimelineBar> bars,
                       std::span<const QRectF> edges, const QRectF& lane, double body, double size)
{
    LaneLabels labels(spec, bars, edges, lane, body, size);
    for (const TimelineBar& bar : bars) {
        labels.add(spec, bar);
    }
}

} // namespace capex
