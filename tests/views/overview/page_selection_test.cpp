// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "tests/support/widgets.h"
#include "views/scene/chart_scene.h"
#include "views/scene/chart_view.h"
#include "views/view_types.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

namespace capex {
namespace {

const CompanyId alibaba{u"alibaba"};
const CompanyId meta{u"meta"};

ViewResultPtr overview()
{
    return resultOf(
        {headlines(),
         {View::Overview, headlineSettings(), {.pair = {alibaba, CompanyId{u"microsoft"}}}}});
}

QImage imageOf(ChartScene& scene)
{
    QImage image(scene.sceneRect().size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter);
    return image;
}

TEST(PageScene, FadesTheOthersInEveryPanelAndGivesThePictureBack)
{
    const ChartSpec page = overview()->chart({.size = {1440, 900}});
    ChartScene scene(page);
    const QImage before = imageOf(scene);
    scene.light({{meta, {}, {}}});
    const QImage lit = imageOf(scene);
    EXPECT_NE(lit, before);
    for (const ChartSpec& panel : page.panels) {
        const QRect box = QRectF(panel.position, panel.size).toRect();
        EXPECT_NE(lit.copy(box), before.copy(box)) << panel.title.toStdString();
    }
    scene.light({});
    EXPECT_EQ(imageOf(scene), before);
}

TEST(PageScene, LeavesTheLitCompanyAsItWas)
{
    const ChartSpec page = overview()->chart({.size = {1440, 900}});
    ChartScene scene(page);
    const QImage before = imageOf(scene);
    scene.light({{meta, {}, {}}});
    const HitArea* const row = hitArea(page, MarkId{meta});
    ASSERT_NE(row, nullptr);
    const QRect box = row->box.toRect().adjusted(2, 2, -2, -2);
    EXPECT_EQ(imageOf(scene).copy(box), before.copy(box));
}

class PageView : public testing::Test
{
protected:
    PageView()
    {
        view.resize(1200, 800);
        view.setChart(
            [result = overview()](const ChartSurface& surface) { return result->chart(surface); });
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    void click(const MarkId& id)
    {
        const HitArea* const area = hitArea(view.spec(), id);
        ASSERT_NE(area, nullptr);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.mapFromScene(area->box.center()));
    }

    [[nodiscard]] QStringList tileTexts() const
    {
        QStringList texts;
        for (const PlacedText& text : view.spec().texts) {
            if (text.role == TextRole::Label) {
                texts.append(text.text);
            }
        }
        return texts;
    }

    ChartView view;
};

TEST_F(PageView, TellsTheChosenCompanyInItsTiles)
{
    click(MarkId{meta});
    EXPECT_EQ(hitArea(view.spec(), view.selectedMark())->company, meta);
    EXPECT_TRUE(tileTexts().contains(QStringLiteral("1 of 8: 60 – 65 of ≥ 343")));
}

TEST_F(PageView, IsGivenBackByASecondClickAndByEscape)
{
    const ChartSpec before = view.spec();
    click(MarkId{meta});
    EXPECT_NE(view.spec(), before);
    click(MarkId{meta});
    EXPECT_EQ(view.spec(), before);
    click(MarkId{meta});
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.spec(), before);
    EXPECT_TRUE(view.selectedMark().isEmpty());
}

TEST_F(PageView, IsWalkedThroughInTheOrderOfThePage)
{
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.selectedMark(), (MarkId{{}, Tile::Sum}));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.selectedMark().panel, 3);
}

} // namespace
} // namespace capex
