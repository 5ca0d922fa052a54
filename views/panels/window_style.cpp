// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/window_style.h"

#include "views/chart/pixel_grid.h"
#include "views/panels/part_names.h"

#include <QGuiApplication>
#include <QIcon>
#include <QIconEngine>
#include <QPainter>
#include <QPointer>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace capex {

namespace {

/// One of Fusion's icons, from the moment that somebody asks what it looks like.
class IconWhenSeen : public QIconEngine
{
public:
    IconWhenSeen(const WindowStyle& style, QStyle::StandardPixmap icon, const QStyleOption* option)
        : m_style(&style)
        , m_icon(icon)
        , m_option(option ? *option : QStyleOption())
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        read().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return read().pixmap(size, 1, mode, state);
    }
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return read().actualSize(size, mode, state);
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return read().availableSizes(mode, state);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new IconWhenSeen(*this); }

private:
    [[nodiscard]] const QIcon& read()
    {
        if (m_read.isNull() && m_style) {
            m_read = m_style->QProxyStyle::standardIcon(m_icon, &m_option, nullptr);
        }
        return m_read;
    }

    QPointer<const WindowStyle> m_style;
    QStyle::StandardPixmap m_icon;
    QStyleOption m_option; ///< its direction
    QIcon m_read;
};

/// The cross that clears a field, in the colour of its text. Qt paints it, invisible, in an empty
/// field as well, where Fusion's would be looked for among the icons of the desktop.
class CrossIcon : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QColor colour = QGuiApplication::palette().color(group, QPalette::Text);
        colour.setAlphaF(mode == QIcon::Active ? 1.0F : 0.7F);
        const qreal side = std::min(rect.width(), rect.height());
        QRectF cross(0, 0, side / 2, side / 2);
        cross.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour, side / 11, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(cross.topLeft(), cross.bottomRight());
        painter->drawLine(cross.topRight(), cross.bottomLeft());
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new CrossIcon(*this); }
};

void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor text = option.palette.color(group, QPalette::Text);
    QColor edge = text;
    edge.setAlphaF(0.6F);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const PixelGrid pixels(painter);
    const qreal line = pixels.width(1);
    box = pixels.outline(box, line);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, line));
    painter.setBrush(option.palette.color(group, QPalette::Base));
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(QPen(text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.73), at(0.78, 0.28)}));
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void WindowStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    namePart(*widget);
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                const QWidget* /*widget*/) const
{
    return QIcon(icon == SP_LineEditClearButton ? static_cast<QIconEngine*>(new CrossIcon)
                                                : new IconWhenSeen(*this, icon, option));
}

void WindowStyle::polish(QPalette& palette)
{
    QProxyStyle::polish(palette);
    const bool isOther = std::exchange(m_desktop, palette) != palette;
    if (std::exchange(m_knowsDesktop, true) && isOther) {
        Q_EMIT desktopPaletteChanged(palette);
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorCheckBox) {
        drawCheckBox(*option, *painter);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace capex
