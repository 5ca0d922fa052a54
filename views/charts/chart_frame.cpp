// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_frame.h"

#include "views/charts/chart_text.h"

#include <algorithm>
#include <cmath>

namespace capex {

ChartMeasures::ChartMeasures(const ChartSurface& surface)
    : body(surface.bodyText.value_or(bodyTextFor(surface.size)))
    , unit(std::max(1.0, body / 14))
    , hairline(std::max(1.0, std::round(unit * 0.8)))
    , margin(std::round(std::max(1.2 * body, std::min(1.7 * body, surface.size.width() / 32))))
{
}

double ChartMeasures::onGrid(double at) const
{
    const bool isOdd = std::fmod(hairline, 2) != 0;
    return std::floor(at) + (isOdd ? 0.5 : 0.0);
}

ChartFrame::ChartFrame(const ChartSurface& surface, const FrameContent& content)
    : m_measures(surface)
    , m_title(content.title)
    , m_width(surface.size.width())
{
    layOutHead(content);
    layOutFoot(content);
}

void ChartFrame::layOutHead(const FrameContent& content)
{
    const auto& [body, unit, hairline, margin] = m_measures;
    double room = m_width - 2 * margin;
    const int titlePixels = textPixels(TextRole::Title, body);
    if (!content.notes.isEmpty()) {
        const int pixels = textPixels(TextRole::Badge, body);
        const double width = textWidth(content.badge, TextRole::Badge, pixels) + 2.2 * body;
        const double height = std::round(1.5 * lineHeight(pixels));
        const double top = margin + std::round((lineHeight(titlePixels) - height) / 2);
        m_badge = Badge{QRectF(m_width - margin - width, top, width, height), content.notes,
                        content.about};
        m_head.push_back(placedText(content.badge, TextRole::Badge, pixels, m_badge->box.center(),
                                    Qt::AlignCenter));
        room -= width + body;
    }
    const auto title = wrapped(content.title, TextRole::Title, titlePixels, room);
    m_head.push_back(placedText(title, TextRole::Title, titlePixels, {margin, margin}));

    const double below = m_head.back().box.bottom() + std::round(0.15 * body);
    const double badgeBottom = m_badge ? m_badge->box.bottom() : 0;
    const int pixels = textPixels(TextRole::Subtitle, body);
    const double wide = below >= badgeBottom ? m_width - 2 * margin : room;
    m_head.push_back(placedText(wrapped(content.subtitle, TextRole::Subtitle, pixels, wide),
                                TextRole::Subtitle, pixels, {margin, below}));
    m_headHeight = std::max(badgeBottom, m_head.back().box.bottom()) + std::round(1.1 * body);
}

double ChartFrame::layOutLegend(const std::vector<LegendEntry>& entries)
{
    const auto& [body, unit, hairline, margin] = m_measures;
    const int pixels = textPixels(TextRole::Legend, body);
    const double line = std::round(lineHeight(pixels) * 1.15);
    const double gap = std::round(0.45 * body);
    QPointF at(margin, 0);
    for (const LegendEntry& entry : entries) {
        QSizeF sample(std::round(1.6 * body), std::round(0.9 * body));
        if (entry.sample.shape == Mark::Shape::Ghost) {
            sample.setWidth(std::round(0.4 * body));
        }
        const double width =
            sample.width() + gap + textWidth(entry.label, TextRole::Legend, pixels);
        const bool isFull = at.x() + width > m_width - margin;
        if (at.x() > margin && (entry.startsLine || isFull)) {
            at = {margin, at.y() + line};
        }
        const double middle = at.y() + line / 2;
        LegendSample placed = entry.sample;
        placed.box = QRectF(
            QPointF(m_measures.onGrid(at.x()), m_measures.onGrid(middle - sample.height() / 2)),
            sample);
        m_legend.push_back(placed);
        m_foot.push_back(placedText(entry.label, TextRole::Legend, pixels,
                                    {at.x() + sample.width() + gap, middle},
                                    Qt::AlignLeft | Qt::AlignVCenter));
        at.rx() += std::round(width + 1.5 * body);
    }
    return entries.empty() ? 0 : at.y() + line;
}

void ChartFrame::layOutFoot(const FrameContent& content)
{
    const auto& [body, unit, hairline, margin] = m_measures;
    double y = layOutLegend(content.legend);
    y += y > 0 && !content.footnotes.isEmpty() ? std::round(0.5 * body) : 0;
    const int pixels = textPixels(TextRole::Footnote, body);
    for (const QString& note : content.footnotes) {
        m_foot.push_back(placedText(wrapped(note, TextRole::Footnote, pixels, m_width - 2 * margin),
                                    TextRole::Footnote, pixels, {margin, y}));
        y = m_foot.back().box.bottom();
    }
    m_footHeight = y + std::round(0.8 * margin);
}

void ChartFrame::addTo(ChartSpec& spec) const
{
    const double footTop = std::floor(spec.size.height() - m_footHeight);
    spec.title = m_title;
    spec.badge = m_badge;
    spec.texts.insert(spec.texts.end(), m_head.begin(), m_head.end());
    for (PlacedText text : m_foot) {
        text.box.translate(0, footTop);
        spec.texts.push_back(text);
    }
    for (LegendSample sample : m_legend) {
        sample.box.translate(0, footTop);
        spec.legend.push_back(sample);
    }
}

} // namespace capex
