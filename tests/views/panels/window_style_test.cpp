// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/window_style.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QCommonStyle>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <memory>

namespace capex {
namespace {

constexpr QStyle::StandardPixmap seen[] = {
    QStyle::SP_ToolBarHorizontalExtensionButton,
    QStyle::SP_MessageBoxWarning,
    QStyle::SP_DialogOkButton,
    QStyle::SP_DirOpenIcon,
    QStyle::SP_ArrowBack,
};

/// Counts what is read of it.
class CountingStyle : public QCommonStyle
{
public:
    explicit CountingStyle(int& reads)
        : m_reads(reads)
    {
    }

    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                       const QWidget* widget) const override
    {
        ++m_reads;
        return QCommonStyle::standardIcon(icon, option, widget);
    }

private:
    int& m_reads;
};

QImage painted(const QIcon& icon)
{
    QImage image(40, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    return image;
}

TEST(WindowStyle, ItsIconsLookAsThoseOfFusion)
{
    const WindowStyle style;
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QStyleOption option;
        option.direction = direction;
        for (const QStyle::StandardPixmap name : seen) {
            const QIcon icon = style.standardIcon(name, &option, nullptr);
            const QIcon expected = fusion->standardIcon(name, &option, nullptr);
            const QSize size(16, 16);
            EXPECT_EQ(icon.pixmap(size).toImage(), expected.pixmap(size).toImage()) << name;
            EXPECT_EQ(icon.pixmap(size, QIcon::Disabled).toImage(),
                      expected.pixmap(size, QIcon::Disabled).toImage());
            EXPECT_EQ(painted(icon), painted(expected)) << name;
            EXPECT_EQ(icon.availableSizes(), expected.availableSizes());
            EXPECT_EQ(icon.actualSize(size), expected.actualSize(size));
        }
    }
}

TEST(WindowStyle, AnIconIsReadOnceAndNotBeforeItIsSeen)
{
    int reads = 0;
    WindowStyle style;
    style.setBaseStyle(new CountingStyle(reads));
    const QIcon icon = style.standardIcon(QStyle::SP_ArrowBack, nullptr, nullptr);
    const QIcon copy = icon;
    EXPECT_FALSE(icon.isNull());
    EXPECT_EQ(reads, 0);
    EXPECT_FALSE(icon.pixmap(16, 16).isNull());
    EXPECT_FALSE(copy.pixmap(32, 32).isNull());
    EXPECT_EQ(reads, 1);
}

TEST(WindowStyle, AnIconOutlivesItsStyle)
{
    auto style = std::make_unique<WindowStyle>();
    const QIcon icon = style->standardIcon(QStyle::SP_ArrowBack, nullptr, nullptr);
    style.reset();
    EXPECT_TRUE(icon.pixmap(16, 16).isNull());
}

TEST(WindowStyle, DrawsTheCrossThatClearsAFieldInTheColourOfItsText)
{
    int reads = 0;
    WindowStyle style;
    style.setBaseStyle(new CountingStyle(reads));
    const QIcon cross = style.standardIcon(QStyle::SP_LineEditClearButton, nullptr, nullptr);
    const QPalette before = QGuiApplication::palette();
    for (const QColor text : {QColor(Qt::black), QColor(0xe8, 0xec, 0xf1)}) {
        QPalette palette = before;
        palette.setColor(QPalette::Text, text);
        QGuiApplication::setPalette(palette);
        const QImage drawn = cross.pixmap({32, 32}, QIcon::Active).toImage();
        EXPECT_EQ(drawn.pixelColor(16, 16), text);
        EXPECT_EQ(drawn.pixelColor(10, 10).rgb(), drawn.pixelColor(22, 10).rgb()) << "both lines";
        EXPECT_GT(drawn.pixelColor(10, 10).alpha(), 200);
        EXPECT_EQ(drawn.pixelColor(16, 8).alpha(), 0);
        EXPECT_EQ(drawn.pixelColor(4, 4).alpha(), 0) << "room around it";
        EXPECT_LT(cross.pixmap({32, 32}).toImage().pixelColor(16, 16).alpha(), 255);
    }
    QGuiApplication::setPalette(before);
    EXPECT_EQ(reads, 0);
}

/// How far the lightest and the darkest pixel of a check box are apart, from 0 to 255.
int contrastOfCheckBox(const QPalette& palette, QStyle::State state)
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QStyleOption option;
    option.rect = image.rect();
    option.palette = palette;
    option.state = QStyle::State_Enabled | state;
    QPainter painter(&image);
    WindowStyle().drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter, nullptr);
    painter.end();
    int least = 255;
    int most = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const int gray = qGray(image.pixel(x, y));
            least = std::min(least, gray);
            most = std::max(most, gray);
        }
    }
    return most - least;
}

TEST(WindowStyle, ShowsCheckBoxesOnAnyGround)
{
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x14, 0x18, 0x20));
    dark.setColor(QPalette::Text, QColor(0xe8, 0xec, 0xf1));
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    for (const QPalette& palette : {dark, light}) {
        for (const QStyle::State state :
             {QStyle::State_Off, QStyle::State_On, QStyle::State_NoChange}) {
            EXPECT_GT(contrastOfCheckBox(palette, state), 90);
        }
    }
}

TEST(WindowStyle, TellsThatTheDesktopHasAnotherPalette)
{
    WindowStyle style;
    QList<QColor> told;
    QObject::connect(&style, &WindowStyle::desktopPaletteChanged, &style,
                     [&](const QPalette& palette) { told.append(palette.color(QPalette::Base)); });
    const auto polish = [&style](const QColor& base) {
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        style.polish(palette);
        EXPECT_EQ(palette.color(QPalette::Base), base);
    };
    polish(Qt::white);
    polish(Qt::white);
    EXPECT_TRUE(told.isEmpty()) << "the first one is that of the start";
    polish(Qt::black);
    polish(Qt::black);
    EXPECT_EQ(told, QList({QColor(Qt::black)}));
}

} // namespace
} // namespace capex
