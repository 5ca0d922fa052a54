// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/window_style.h"

#include <QIcon>
#include <QIconEngine>
#include <QPointer>
#include <QStyleOption>

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

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                const QWidget* /*widget*/) const
{
    return QIcon(new IconWhenSeen(*this, icon, option));
}

} // namespace capex
