// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chart_painter.h"

#include "views/chart/chart_grid.h"
#include "views/chart/chart_overlay.h"
#include "views/chart/pixel_grid.h"
#include "views/chart/plain_marks.h"

#include <QPainter>

namespace capex {

namespace {

/// What a picture consists of, from the ground up; what reaches into `exposed` alone.
void paintParts(const ChartSpec& spec, QPainter& painter, const QRectF& exposed)
{
    const auto paint = [&painter](auto&& part) {
        painter.save();
        part();
        painter.restore();
    };
    paint([&] { ChartCards(spec).paint(painter); });
    paint([&] { ChartGrid(spec).paint(painter); });
    paint([&] { PlainMarks(spec).paint(painter, exposed); });
    paint([&] { ChartOverlay(spec).paint(painter, exposed); });
    for (const ChartSpec& panel : spec.panels) {
        paint([&] {
            painter.translate(panel.position);
            paintParts(panel, painter, exposed.translated(-panel.position));
        });
    }
}

} // namespace

void ChartCards::paint(QPainter& painter) const
{
    constexpr double radius = 6;
    painter.setRenderHint(QPainter::Antialiasing);
    const PixelGrid pixels(painter);
    const double width = pixels.width(m_spec.hairline);
    painter.setPen(QPen(colourOf(m_spec.theme, Tone::Grid), width));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& card : m_spec.cards) {
        painter.drawRoundedRect(pixels.outline(card, width), radius * m_spec.unit,
                                radius * m_spec.unit);
    }
}

void paintPlainly(const ChartSpec& spec, QPainter& painter, const QRectF& target, Ground ground)
{
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (ground == Ground::Painted) {
        painter.fillRect(target, colourOf(spec.theme, Tone::Background));
    }
    painter.translate(target.topLeft());
    painter.scale(target.width() / spec.size.width(), target.height() / spec.size.height());
    paintParts(spec, painter, painter.clipBoundingRect());
    painter.restore();
}

} // namespace capex
