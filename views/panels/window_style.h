// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace capex {

/// Qt's Fusion, which reads its icons when they are painted: most are never seen, and the first one
/// has Qt load every plugin that reads images. Check boxes and the cross that clears a field are
/// drawn in the colour of the text: Fusion's vanish on a dark ground. Parts that Qt makes by itself
/// get a name for screen readers before they are shown.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                       const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;

    /// Qt asks for this whenever it puts the desktop's palette together, which nobody else is told
    /// of while the program has a palette of its own.
    void polish(QPalette& palette) override;

Q_SIGNALS:
    void desktopPaletteChanged(const QPalette& palette);

private:
    QPalette m_desktop;
    bool m_knowsDesktop = false;
};

} // namespace capex
