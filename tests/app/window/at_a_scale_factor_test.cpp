// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/style.h"
#include "views/ranking/ranking_chart.h"
#include "views/scene/chart_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <cmath>

// CTest runs these once more at each factor of a screen.

namespace capex {
namespace {

/// A picture on a widget that begins between the pixels of the screen.
class PictureAtAScaleFactor : public testing::Test
{
protected:
    PictureAtAScaleFactor()
    {
        m_view.setGeometry(7, 5, 900, 700);
        m_window.resize(920, 720);
        const auto comparison = compare(headlines(), headlineSettings());
        m_view.setChart([comparison](const ChartSurface& surface) {
            return rankingChart(headlines(), comparison, surface);
        });
        m_window.show();
        m_image = m_window.grab().toImage();
    }

    /// The pixels of the screen that are nearest to a position in the picture.
    [[nodiscard]] QPoint pixelAt(QPointF position) const
    {
        const QPointF at = m_view.mapTo(&m_window, QPointF(m_view.viewport()->pos()) + position);
        return (at * m_image.devicePixelRatio()).toPoint();
    }
    /// The colours in a row of pixels, from a few before `centre` to a few after it.
    [[nodiscard]] QList<QRgb> coloursAround(QPointF centre) const
    {
        constexpr int reach = 5;
        const QPoint at = pixelAt(centre);
        QList<QRgb> colours;
        for (int x = at.x() - reach; x <= at.x() + reach; ++x) {
            colours.append(m_image.pixel(x, at.y()));
        }
        return colours;
    }
    [[nodiscard]] const ChartSpec& spec() const { return m_view.spec(); }

    QWidget m_window;
    ChartView m_view{&m_window};
    QImage m_image;
};

TEST_F(PictureAtAScaleFactor, GridLinesFillWholePixels)
{
    const QRgb ground = colourOf(ThemeName::Light, Tone::Background).rgb();
    const auto width = std::max(1L, std::lround(spec().hairline * m_image.devicePixelRatio()));
    int lines = 0;
    for (const AxisTick& tick : spec().x.ticks) {
        const QRgb ink = colourOf(ThemeName::Light, tick.at == 0 ? Tone::Axis : Tone::Grid).rgb();
        const double x = positionOf(spec(), {tick.at, 0}).x();
        const QList<QRgb> colours = coloursAround({x, spec().plot.top() + 2});
        EXPECT_EQ(colours.count(ink), width) << tick.at;
        EXPECT_EQ(colours.count(ground), colours.size() - width) << tick.at << ": blurred";
        ++lines;
    }
    EXPECT_GT(lines, 3);
}

TEST_F(PictureAtAScaleFactor, OutlinesOfBarsFillWholePixels)
{
    int bars = 0;
    for (const Mark& mark : spec().marks) {
        if (mark.shape != Mark::Shape::Bar || mark.fill != Fill::Light) {
            continue;
        }
        const QColor ink = companyColour(ThemeName::Light, *mark.colour);
        const QRectF box = boxOf(spec(), mark);
        QList<QRgb> colours = coloursAround({box.right(), box.top() + 3});
        EXPECT_EQ(colours.removeAll(ink.rgb()), std::lround(m_image.devicePixelRatio()));
        EXPECT_GT(colours.removeAll(tintOf(ThemeName::Light, ink, Fill::Light).rgb()), 0);
        EXPECT_GT(colours.removeAll(colourOf(ThemeName::Light, Tone::Background).rgb()), 0);
        colours.removeAll(colourOf(ThemeName::Light, Tone::Grid).rgb());
        EXPECT_TRUE(colours.isEmpty()) << "the edge is blurred";
        ++bars;
    }
    EXPECT_GT(bars, 0);
}

/// The controls of a window that have less room than their texts need.
QStringList clippedIn(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* const part : window.findChildren<QWidget*>()) {
        const auto* const button = qobject_cast<const QAbstractButton*>(part);
        const auto* const label = qobject_cast<const QLabel*>(part);
        const bool isField = qobject_cast<const QComboBox*>(part) != nullptr;
        if (!part->isVisible() || (!button && !label && !isField)) {
            continue;
        }
        const QSize needed = part->minimumSizeHint().boundedTo(part->sizeHint());
        const bool fits =
            label && label->wordWrap()
                ? label->heightForWidth(label->width()) <= label->height()
                : part->width() >= needed.width() && part->height() >= needed.height();
        if (!fits) {
            const QString text = button  ? button->text()
                                 : label ? label->text()
                                         : part->accessibleName();
            clipped.append(QStringLiteral("“%1” has %2 × %3 of %4 × %5")
                               .arg(text)
                               .arg(part->width())
                               .arg(part->height())
                               .arg(needed.width())
                               .arg(needed.height()));
        }
    }
    return clipped;
}

class WindowAtAScaleFactor : public InAFolder
{
protected:
    ~WindowAtAScaleFactor() override
    {
        installLanguage(Language::English);
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        qApp->setStyleSheet(m_sheet);
    }

    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
    QString m_sheet = qApp->styleSheet();
};

TEST_F(WindowAtAScaleFactor, NoControlIsClippedInEitherLanguage)
{
    for (const Language language : allLanguages()) {
        installLanguage(language);
        Session session(path("window.ini"));
        session.keepLanguage(language);
        ThemeSwitch themes(*qApp, session);
        MainWindow window(session, themes);
        window.openAtStart();
        themes.dress();
        window.show();
        for (const View view : {View::Overview, View::Ranking, View::Revisions, View::Figures}) {
            window.controller().setView(view);
            (void)QTest::qWaitFor([&] { return clippedIn(window).isEmpty(); }, 1000);
            EXPECT_EQ(clippedIn(window), QStringList())
                << codeOf(language).toStdString() << ' ' << static_cast<int>(view);
        }
    }
}

} // namespace
} // namespace capex
