// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/highlight.h"

#include "views/chart/pixel_grid.h"

#include <QPainter>

#include <algorithm>

namespace capex {

namespace {

/// Lengths in units of a thin line.
constexpr double strong = 2;
constexpr double thin = 1;
constexpr double halo = 1; ///< on either side of the line
constexpr double radius = 4;

} // namespace

Highlight::Highlight(const ChartSpec& spec, Look look)
    : m_spec(spec)
    , m_look(look)
{
}

double Highlight::width() const
{
    return (m_look == Look::Hovered ? thin : strong) * m_spec.unit;
}

void Highlight::setMark(const MarkId& id)
{
    prepareGeometryChange();
    m_box = {};
    if (const HitArea* const area = hitArea(m_spec, id)) {
        const double out = width() / 2 + halo * m_spec.unit;
        const double edge = out + halo * m_spec.unit; // nothing of it is cut at the picture's edge
        const QRectF room = QRectF({}, m_spec.size).adjusted(edge, edge, -edge, -edge);
        m_box = area->box.adjusted(-out, -out, out, out).intersected(room);
    }
}

QRectF Highlight::boundingRect() const
{
    const double edge = width() / 2 + halo * m_spec.unit + 1;
    return m_box.isEmpty() ? QRectF() : m_box.adjusted(-edge, -edge, edge, edge);
}

void Highlight::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_box.isEmpty()) {
        return;
    }
    const double round = std::min({radius * m_spec.unit, m_box.width() / 3, m_box.height() / 3});
    const PixelGrid pixels(*painter);
    const double line = pixels.width(width());
    const QRectF box = pixels.outline(m_box, line);
    const auto frame = [&](const QPen& pen) {
        painter->setPen(pen);
        painter->drawRoundedRect(box, round, round);
    };
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    frame(QPen(colourOf(m_spec.theme, Tone::Background), line + 2 * halo * m_spec.unit));
    const bool isHovered = m_look == Look::Hovered;
    QPen pen(colourOf(m_spec.theme, isHovered ? Tone::MutedText : Tone::SelectionEdge), line);
    if (m_look == Look::Paired) {
        pen.setDashPattern({3, 2});
        pen.setCapStyle(Qt::FlatCap);
    }
    frame(pen);
}

} // namespace capex
