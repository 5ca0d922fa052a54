// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/headlines.h"
#include "tests/support/many_figures.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "views/ranking/ranking_chart.h"
#include "views/scene/chart_scene.h"

#include <QAreaSeries>
#include <QChart>
#include <QImage>
#include <QLineSeries>
#include <QPainter>

#include <gtest/gtest.h>

#include <functional>
#include <numeric>
#include <span>

namespace capex {
namespace {

ChartSpec headlineChart(ThemeName theme = ThemeName::Light)
{
    return rankingChart(headlines(), compare(headlines(), headlineSettings()),
                        {.size = {900, 700}, .theme = theme});
}

std::vector<Mark> barsOf(const ChartSpec& spec)
{
    std::vector<Mark> bars;
    std::ranges::copy_if(spec.marks, std::back_inserter(bars),
                         [](const Mark& mark) { return mark.shape == Mark::Shape::Bar; });
    return bars;
}

QImage picture(const ChartSpec& spec, double scale = 1)
{
    QImage image((spec.size * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartScene(spec).render(&painter, image.rect(), {QPointF(), spec.size}, Qt::IgnoreAspectRatio);
    return image;
}

TEST(ChartScene, DrawsExactlyTheBarsOfTheSpec)
{
    const ChartSpec spec = headlineChart();
    ChartScene scene(spec);
    const std::vector<Mark> bars = barsOf(spec);
    const auto series = scene.chart().series();
    ASSERT_EQ(series.size(), static_cast<qsizetype>(bars.size()));
    for (std::size_t n = 0; n < bars.size(); ++n) {
        const auto* const area = qobject_cast<QAreaSeries*>(series[static_cast<qsizetype>(n)]);
        ASSERT_NE(area, nullptr);
        EXPECT_EQ(area->brush().color(),
                  tintOf(spec.theme, companyColour(spec.theme, *bars[n].colour), bars[n].fill));
    }
}

TEST(ChartScene, MapsDataToTheSamePixelsAsTheSpec)
{
    const ChartSpec spec = headlineChart();
    ChartScene scene(spec);
    for (const Mark& bar : barsOf(spec)) {
        for (const QPointF& corner : bar.points) {
            const QPointF drawn = scene.chart().mapToPosition(corner);
            const QPointF placed = positionOf(spec, corner);
            EXPECT_NEAR(drawn.x(), placed.x(), 1e-6);
            EXPECT_NEAR(drawn.y(), placed.y(), 1e-6);
        }
    }
}

TEST(ChartScene, PaintsTheBarOfQtChartsUnderItsOutline)
{
    const ChartSpec spec = headlineChart();
    const QImage image = picture(spec);
    const std::vector<Mark> bars = barsOf(spec);
    const Mark& microsoft = bars[1];
    const QRectF box = boxOf(spec, microsoft);
    const QColor colour = companyColour(spec.theme, *microsoft.colour);
    const QRgb inside = tintOf(spec.theme, colour, microsoft.fill).rgb();
    const QRgb background = colourOf(spec.theme, Tone::Background).rgb();
    const auto pixel = [&](double x, double y) {
        return image.pixel(static_cast<int>(std::floor(x)), static_cast<int>(std::floor(y)));
    };
    const double x = box.center().x() + 3;
    EXPECT_EQ(pixel(x, box.top() - 1), background);
    EXPECT_EQ(pixel(x, box.top()), colour.rgb());
    EXPECT_EQ(pixel(x, box.top() + 1), inside);
    EXPECT_EQ(pixel(x, box.bottom() - 1), inside);
    EXPECT_EQ(pixel(x, box.bottom()), colour.rgb());
    EXPECT_EQ(pixel(x, box.bottom() + 1), background);
}

TEST(ChartScene, KeepsItsLayoutWhenItIsPaintedLarger)
{
    const ChartSpec spec = headlineChart();
    const QRectF box = boxOf(spec, barsOf(spec)[1]);
    const QPoint middle = (box.center() * 3).toPoint();
    EXPECT_EQ(picture(spec, 3).pixel(middle), picture(spec).pixel(box.center().toPoint()));
}

/// How many pixels of two pictures of one size differ by more than the eye sees.
qsizetype unlikePixels(const QImage& a, const QImage& b)
{
    constexpr int justSeen = 8; // of 255
    qsizetype unlike = 0;
    for (int y = 0; y < a.height(); ++y) {
        const std::span before(a.constScanLine(y), static_cast<std::size_t>(a.width()));
        unlike += std::inner_product(
            before.begin(), before.end(), b.constScanLine(y), qsizetype{0}, std::plus(),
            [](int x, int other) { return std::abs(x - other) > justSeen ? 1 : 0; });
    }
    return unlike;
}

/// In shades of grey.
QImage pictureOf(ChartScene& scene, const QRectF& part)
{
    QImage image(part.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, image.rect(), part);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

TEST(ChartScene, PaintsMoreMarksThanQtChartsHasRoomForAsItWould)
{
    for (const View view : {View::Years, View::Revisions}) {
        const ChartSpec spec = chartFor({bundledFigures(), view, {}, {}})({{600, 400}});
        ChartScene series(spec, nullptr, 1000);
        ChartScene painted(spec, nullptr, 0);
        EXPECT_FALSE(series.chart().series().isEmpty());
        EXPECT_TRUE(painted.chart().series().isEmpty());
        EXPECT_EQ(unlikePixels(pictureOf(series, series.sceneRect()),
                               pictureOf(painted, painted.sceneRect())),
                  0)
            << spec.title.toStdString();
    }
}

TEST(ChartScene, PaintsOfACrowdWhatIsExposed)
{
    const ChartSpec spec = chartFor({manyFigures(20, 600), View::Timeline, {}, {}})(
        {.size = {600, 400}, .height = ChartSurface::Height::Grows});
    ChartScene scene(spec, nullptr, 0);
    const QRect middle(200, 300, 300, 200);
    EXPECT_EQ(
        unlikePixels(pictureOf(scene, middle), pictureOf(scene, scene.sceneRect()).copy(middle)),
        0);
}

TEST(ChartScene, HighlightsTheRowThatIsSelected)
{
    const ChartSpec spec = headlineChart();
    ChartScene scene(spec);
    const QRectF row = hitArea(spec, companyMark("baidu"))->box;
    const QPoint free(static_cast<int>(row.right() - 12), static_cast<int>(row.center().y()));
    const auto colourThere = [&] {
        QImage image(spec.size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        scene.render(&painter, image.rect(), scene.sceneRect());
        return QColor(image.pixel(free));
    };
    EXPECT_EQ(colourThere(), colourOf(spec.theme, Tone::Background));
    scene.highlightSelected(companyMark("baidu"));
    EXPECT_EQ(colourThere(), colourOf(spec.theme, Tone::Selection));
    scene.highlightSelected({});
    scene.highlightHovered(companyMark("baidu"));
    EXPECT_EQ(colourThere(), colourOf(spec.theme, Tone::Hover));
}

TEST(ChartScene, TakesTextForTextEvenIfItLooksLikeMarkup)
{
    DatasetParts parts = headlines().parts();
    parts.companies.front().name = QStringLiteral("<b>A</b><img src=file:///etc/hostname>");
    const Dataset dataset(parts);
    const ChartSpec spec =
        rankingChart(dataset, compare(dataset, headlineSettings()), {.size = {900, 700}});
    const auto isRaw = [](const PlacedText& text) {
        return QString(text.text).remove(u'\n').startsWith(QStringLiteral("<b>A</b>"));
    };
    EXPECT_TRUE(std::ranges::any_of(spec.texts, isRaw));
    EXPECT_FALSE(picture(spec).isNull());
}

TEST(ChartScene, DrawsLinesAndBandsOfOtherViews)
{
    ChartSpec spec = headlineChart();
    const std::size_t bars = barsOf(spec).size();
    spec.marks.push_back({.shape = Mark::Shape::Line, .points = {{0, 0}, {50, 3}}, .colour = 2});
    spec.marks.push_back({.shape = Mark::Shape::Band,
                          .points = {{0, 1}, {50, 1}, {50, 2}, {0, 2}},
                          .colour = 3,
                          .fill = Fill::Light});
    ChartScene scene(spec);
    const auto series = scene.chart().series();
    ASSERT_EQ(series.size(), static_cast<qsizetype>(bars + 2));
    EXPECT_NE(qobject_cast<QLineSeries*>(series[series.size() - 2]), nullptr);
    EXPECT_NE(qobject_cast<QAreaSeries*>(series.back()), nullptr);
}

} // namespace
} // namespace capex
