// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application_icon.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QIcon>
#include <QImage>
#include <QPainter>

namespace capex {
namespace {

/// As it is drawn, in the format of the screen.
QImage drawn(int edge)
{
    return QImage(QStringLiteral(":/icon/capex-horizon-%1.png").arg(edge))
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QImage shown(QSize size)
{
    return applicationIcon().pixmap(size).toImage();
}

TEST(ApplicationIcon, IsDrawnForItselfInEverySizeThatItOffers)
{
    const QList<QSize> sizes = applicationIcon().availableSizes();
    ASSERT_EQ(sizes.size(), 7);
    for (const QSize& size : sizes) {
        EXPECT_EQ(shown(size), drawn(size.width()));
    }
}

TEST(ApplicationIcon, IsMadeSmallerOfTheNextLargerOne)
{
    const QImage next = drawn(48);
    EXPECT_EQ(shown({40, 40}), next.scaled(40, 40, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    EXPECT_EQ(shown({100, 40}).size(), QSize(40, 40));
}

TEST(ApplicationIcon, IsNeverMadeLarger)
{
    EXPECT_EQ(applicationIcon().actualSize({1000, 1000}), QSize(256, 256));
    EXPECT_EQ(shown({1000, 1000}), drawn(256));
}

TEST(ApplicationIcon, IsPaintedInTheMiddleOfItsPlace)
{
    QImage painted(64, 32, QImage::Format_ARGB32_Premultiplied);
    painted.fill(Qt::transparent);
    QPainter painter(&painted);
    applicationIcon().paint(&painter, painted.rect());
    painter.end();
    EXPECT_EQ(painted.copy(16, 0, 32, 32), drawn(32));
    EXPECT_EQ(painted.pixelColor(8, 16).alpha(), 0);
}

} // namespace
} // namespace capex
