// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/badge_button.h"

#include <QPainter>

#include <algorithm>

namespace capex {

namespace {

constexpr int edge = 3; ///< around the badge, for the mark of the keyboard's focus

} // namespace

BadgeButton::BadgeButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAccessibleName(tr("Notes on comparability"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void BadgeButton::cover(const ChartSpec& spec, QPoint corner)
{
    setVisible(spec.badge.has_value());
    if (!spec.badge) {
        return;
    }
    m_theme = spec.theme;
    m_unit = spec.unit;
    const auto text = std::ranges::find(spec.texts, TextRole::Badge, &PlacedText::role);
    setText(text == spec.texts.end() ? QString() : text->text);
    setAccessibleName(text == spec.texts.end() ? accessibleName() : text->text);
    setToolTip(QStringLiteral("<qt>%1</qt>")
                   .arg(spec.badge->text().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
    setAccessibleName(QAbstractButton::text());
    setAccessibleDescription(spec.badge->text());
    setGeometry(
        spec.badge->box.toAlignedRect().translated(corner).adjusted(-edge, -edge, edge, edge));
    update();
}

void BadgeButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BadgeButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

/// The badge itself is part of the picture.
void BadgeButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF badge = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    if (underMouse() || isDown()) {
        QColor veil = colourOf(m_theme, Tone::BadgeText);
        veil.setAlphaF(isDown() ? 0.2F : 0.1F);
        painter.setBrush(veil);
        painter.setPen(QPen(colourOf(m_theme, Tone::BadgeText), 1.2 * m_unit));
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colourOf(m_theme, Tone::SelectionEdge), 2));
        const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
}

} // namespace capex
