// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application_icon.h"

#include <QIcon>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace capex {

namespace {

constexpr std::array edges{16, 24, 32, 48, 64, 128, 256}; ///< in pixels

/// The smallest that need not be enlarged, else the largest.
int edgeFor(const QSize& size)
{
    const auto found = std::ranges::lower_bound(edges, std::min(size.width(), size.height()));
    return found == edges.end() ? edges.back() : *found;
}

/// Asked for its format, Qt would load every plugin that reads images.
QPixmap drawnWith(int edge)
{
    QImageReader reader(QStringLiteral(":/icon/capex-horizon-%1.png").arg(edge), "png");
    reader.setAutoDetectImageFormat(false);
    return QPixmap::fromImageReader(&reader);
}

class ApplicationIconEngine : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        const QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        const QSize size = (QSizeF(drawn.size()) / ratio).toSize();
        painter->drawPixmap(
            QStyle::alignedRect(painter->layoutDirection(), Qt::AlignCenter, size, rect), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        const QPixmap drawn = drawnWith(edgeFor(size));
        const QSize wanted = actualSize(size, {}, {});
        return drawn.size() == wanted
                   ? drawn
                   : drawn.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

    QSize actualSize(const QSize& size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        const int edge = std::min({size.width(), size.height(), edges.back()});
        return {edge, edge};
    }

    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        QList<QSize> sizes;
        for (const int edge : edges) {
            sizes.append({edge, edge});
        }
        return sizes;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ApplicationIconEngine(*this); }
};

} // namespace

QIcon applicationIcon()
{
    return QIcon(new ApplicationIconEngine);
}

} // namespace capex
