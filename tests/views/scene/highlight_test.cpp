// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/highlight.h"

#include "model/formats/figure_file.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "views/scene/chart_scene.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace capex {
namespace {

constexpr double reach = 6; ///< how far a frame stands out of its area, in units of a thin line
constexpr View pictures[] = {View::Ranking,   View::Horizons, View::Years,         View::Timeline,
                             View::Revisions, View::SayDo,    View::Reconciliation};
constexpr ThemeName themes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::Print};

ChartSpec pictureOf(View view, ThemeName theme)
{
    ComparisonSettings settings;
    settings.year = 2025;
    return chartFor({bundledFigures(), view, settings, {}})({.size = {900, 700}, .theme = theme});
}

QImage rendered(ChartScene& scene, double scale)
{
    QImage image((scene.sceneRect().size() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, image.rect(), scene.sceneRect());
    return image;
}

struct Difference
{
    int near = 0; ///< pixels that differ at the area
    int far = 0;  ///< pixels that differ elsewhere
};

Difference differenceAt(const QRectF& area, const QImage& a, const QImage& b)
{
    Difference difference;
    const QRect box = area.toAlignedRect();
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y)) {
                ++(box.contains(x, y) ? difference.near : difference.far);
            }
        }
    }
    return difference;
}

QRectF around(const QRectF& box, double edge)
{
    return box.adjusted(-edge, -edge, edge, edge);
}

/// A few areas from the first to the last.
std::vector<HitArea> someOf(const std::vector<HitArea>& areas)
{
    std::vector<HitArea> some;
    const std::size_t step = std::max<std::size_t>(1, areas.size() / 4);
    for (std::size_t n = 0; n < areas.size(); n += step) {
        some.push_back(areas[n]);
    }
    some.push_back(areas.back());
    return some;
}

/// Whether a highlight changes enough pixels around the area that it is for, and none elsewhere.
void expectSeen(const ChartSpec& spec, ChartScene& scene, double scale,
                void (ChartScene::*highlight)(const MarkId&), double thickness)
{
    const QImage plain = rendered(scene, scale);
    for (const HitArea& area : someOf(spec.hitAreas)) {
        (scene.*highlight)(area.id);
        const double edge = reach * spec.unit;
        const QRectF box = around(area.box, edge);
        const QRectF there{box.topLeft() * scale, box.size() * scale};
        const Difference found = differenceAt(there, plain, rendered(scene, scale));
        EXPECT_EQ(found.far, 0) << textOf(area.id).toStdString();
        EXPECT_GT(found.near, thickness * scale * scale * (area.box.width() + area.box.height()))
            << textOf(area.id).toStdString();
        (scene.*highlight)({});
        EXPECT_EQ(rendered(scene, scale), plain);
    }
}

TEST(Highlight, IsSeenAroundEveryMarkOfEveryPictureAndNowhereElse)
{
    for (const View view : pictures) {
        for (const ThemeName theme : themes) {
            SCOPED_TRACE(keywordOf(view).toStdString() + " " + keywordOf(theme).toStdString());
            const ChartSpec spec = pictureOf(view, theme);
            ChartScene scene(spec);
            expectSeen(spec, scene, 1, &ChartScene::highlightSelected, 1);
            expectSeen(spec, scene, 1, &ChartScene::highlightCompared, 0.7);
            expectSeen(spec, scene, 1, &ChartScene::highlightHovered, 0.5);
        }
    }
}

TEST(Highlight, GrowsWithTheDensityOfTheScreen)
{
    const ChartSpec spec = pictureOf(View::Years, ThemeName::Dark);
    ChartScene scene(spec);
    expectSeen(spec, scene, 2, &ChartScene::highlightSelected, 1);
}

TEST(Highlight, LooksDifferentForTheChosenAndThePairedMark)
{
    const ChartSpec spec = pictureOf(View::Years, ThemeName::Light);
    ChartScene scene(spec);
    const MarkId id = spec.hitAreas.front().id;
    scene.highlightSelected(id);
    const QImage chosen = rendered(scene, 1);
    scene.highlightSelected({});
    scene.highlightCompared(id);
    const QImage paired = rendered(scene, 1);
    scene.highlightCompared({});
    scene.highlightHovered(id);
    const QImage hovered = rendered(scene, 1);
    EXPECT_NE(chosen, paired);
    EXPECT_NE(chosen, hovered);
    EXPECT_NE(paired, hovered);
}

TEST(Highlight, StandsOutFromTheBackgroundInEveryTheme)
{
    for (const ThemeName theme : themes) {
        EXPECT_GE(contrast(colourOf(theme, Tone::SelectionEdge), colourOf(theme, Tone::Background)),
                  4.5);
    }
}

} // namespace
} // namespace capex
