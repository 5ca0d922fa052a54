// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/many_figures.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "views/ranking/ranking_chart.h"
#include "views/scene/badge_button.h"
#include "views/scene/chart_view.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace capex {
namespace {

ChartView::Builder builderFor(const Dataset& dataset,
                              const ComparisonSettings& settings = headlineSettings())
{
    return [dataset, comparison = compare(dataset, settings)](const ChartSurface& surface) {
        return rankingChart(dataset, comparison, surface);
    };
}

class ChartViewTest : public testing::Test
{
protected:
    ChartViewTest()
    {
        view.resize(900, 700);
        view.setChart(builderFor(headlines()));
        view.show();
    }

    [[nodiscard]] QPoint rowOf(const char* id) const
    {
        const HitArea* const area = hitArea(view.spec(), companyMark(id));
        return view.mapFromScene(area->box.center());
    }
    void click(QPoint at)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
    }

    ChartView view;
    QSignalSpy selected{&view, &ChartView::markSelected};
    QSignalSpy hovered{&view, &ChartView::markHovered};
    QSignalSpy activated{&view, &ChartView::markActivated};
    QSignalSpy notes{&view, &ChartView::notesRequested};
};

TEST_F(ChartViewTest, SelectsWhatIsClicked)
{
    click(rowOf("alibaba"));
    EXPECT_EQ(view.selectedMark(), companyMark("alibaba"));
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected.front().front().value<MarkId>(), companyMark("alibaba"));
    click(rowOf("alibaba"));
    EXPECT_EQ(selected.size(), 1);
}

TEST_F(ChartViewTest, LetsGoOnAClickWhereNothingIs)
{
    click(rowOf("alibaba"));
    click({2, 2});
    EXPECT_EQ(view.selectedMark(), MarkId());
    EXPECT_EQ(selected.back().front().value<MarkId>(), MarkId());
}

TEST_F(ChartViewTest, LetsGoOnEscape)
{
    click(rowOf("meta"));
    press(Qt::Key_Escape);
    EXPECT_EQ(view.selectedMark(), MarkId());
}

TEST_F(ChartViewTest, SurvivesPressesWithoutAPicture)
{
    ChartView empty;
    empty.show();
    QTest::mouseClick(empty.viewport(), Qt::LeftButton, Qt::NoModifier, {5, 5});
    QTest::mouseMove(empty.viewport(), {6, 6});
    QTest::keyClick(&empty, Qt::Key_Down);
    EXPECT_EQ(empty.selectedMark(), MarkId());
}

TEST_F(ChartViewTest, WalksTheRowsWithTheKeyboard)
{
    press(Qt::Key_Down);
    EXPECT_EQ(view.selectedMark(), companyMark("amazon"));
    press(Qt::Key_Down);
    EXPECT_EQ(view.selectedMark(), companyMark("microsoft"));
    press(Qt::Key_End);
    EXPECT_EQ(view.selectedMark(), companyMark("baidu"));
    press(Qt::Key_Down);
    EXPECT_EQ(view.selectedMark(), companyMark("baidu"));
    press(Qt::Key_Up);
    EXPECT_EQ(view.selectedMark(), companyMark("tencent"));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view.selectedMark(), companyMark("amazon"));
}

TEST_F(ChartViewTest, ActivatesOnReturnAndDoubleClick)
{
    press(Qt::Key_Return);
    EXPECT_EQ(activated.size(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(activated.back().front().value<MarkId>(), companyMark("amazon"));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, rowOf("meta"));
    EXPECT_EQ(activated.back().front().value<MarkId>(), companyMark("meta"));
}

TEST_F(ChartViewTest, TellsWhatThePointerIsOver)
{
    QTest::mouseMove(view.viewport(), rowOf("huawei"));
    EXPECT_EQ(hovered.back().front().value<MarkId>(), companyMark("huawei"));
    QTest::mouseMove(view.viewport(), {2, 2});
    EXPECT_EQ(hovered.back().front().value<MarkId>(), MarkId());
}

TEST_F(ChartViewTest, AsksForTheNotesWhenTheBadgeIsClicked)
{
    auto* const badge = view.findChild<BadgeButton*>();
    const QPoint position = view.mapFromScene(view.spec().badge->box.center());
    ASSERT_EQ(view.childAt(view.viewport()->mapToParent(position)), badge);
    QTest::mouseClick(badge, Qt::LeftButton);
    EXPECT_EQ(notes.size(), 1);
    EXPECT_EQ(selected.size(), 0);
}

TEST_F(ChartViewTest, OpensTheNotesByTheKeyboardToo)
{
    auto* const badge = view.findChild<BadgeButton*>();
    EXPECT_TRUE(badge->focusPolicy() & Qt::TabFocus);
    EXPECT_EQ(badge->text(), QStringLiteral("4 notes on comparability"));
    QTest::keyClick(badge, Qt::Key_Space);
    EXPECT_EQ(notes.size(), 1);
}

TEST_F(ChartViewTest, HasNoBadgeWhereNothingIsUnlike)
{
    view.setChart(builderFor(datasetOf({{.id = "a"}}), settingsFor(Basis::PerYear)));
    EXPECT_FALSE(view.findChild<BadgeButton*>()->isVisibleTo(&view));
}

TEST_F(ChartViewTest, KeepsTheSelectionWhileItsMarkIsThere)
{
    view.selectMark(companyMark("meta"));
    ComparisonSettings announced = headlineSettings();
    announced.basis = Basis::Announced;
    view.setChart(builderFor(headlines(), announced));
    EXPECT_EQ(view.selectedMark(), companyMark("meta"));
    announced.companies = {{QStringLiteral("baidu")}};
    view.setChart(builderFor(headlines(), announced));
    EXPECT_EQ(view.selectedMark(), MarkId());
}

TEST_F(ChartViewTest, SelectsSilentlyWhenTold)
{
    view.selectMark(companyMark("meta"));
    EXPECT_EQ(view.selectedMark(), companyMark("meta"));
    view.selectMark(companyMark("nobody"));
    EXPECT_EQ(view.selectedMark(), MarkId());
    EXPECT_EQ(selected.size(), 0);
}

TEST_F(ChartViewTest, IsLaidOutForItsSize)
{
    EXPECT_EQ(view.spec().size, QSizeF(900, 700));
    view.resize(1200, 800);
    QTest::qWait(1);
    EXPECT_EQ(view.spec().size, QSizeF(1200, 800));
}

/// Counts in `count` how often a picture is laid out.
ChartView::Builder counted(ChartView::Builder builder, int& count)
{
    return [builder = std::move(builder), &count](const ChartSurface& surface) {
        ++count;
        return builder(surface);
    };
}

TEST_F(ChartViewTest, LaysNothingOutForAnotherSizeWhileAnotherChartIsAwaited)
{
    int before = 0;
    view.setChart(counted(builderFor(headlines()), before));
    EXPECT_EQ(before, 1);
    view.awaitChart();
    view.resize(1200, 800);
    EXPECT_EQ(before, 1);
    int after = 0;
    view.setChart(counted(builderFor(headlines()), after));
    EXPECT_EQ(after, 1);
    EXPECT_EQ(view.spec().size, QSizeF(1200, 800));
    view.resize(900, 700);
    EXPECT_EQ(after, 2) << "what was awaited is there";
}

TEST_F(ChartViewTest, LaysWhatIsMuchTallerOutOnceForTheWidthBesideItsScrollBar)
{
    int first = 0;
    const ChartView::Builder tall = builderFor(manyFigures(100, 100), {});
    view.setChart(counted(tall, first));
    ASSERT_GT(view.spec().size.height(), 2 * view.height());
    const QSizeF size = view.spec().size;
    EXPECT_LT(size.width(), 900);
    int again = 0;
    view.setChart(counted(tall, again));
    EXPECT_EQ(again, 1);
    EXPECT_EQ(view.spec().size, size);
}

TEST_F(ChartViewTest, ScrollsWhatIsTallerAndRevealsWhatIsSelected)
{
    view.setChart(builderFor(crowd(60, NameLength::Usual)));
    EXPECT_GT(view.spec().size.height(), 700);
    EXPECT_GT(view.verticalScrollBar()->maximum(), 0);
    press(Qt::Key_End);
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    EXPECT_TRUE(view.viewport()->rect().contains(rowOf(textOf(view.selectedMark()).toLatin1())));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(ChartViewTest, CanBeReadAloud)
{
    EXPECT_EQ(view.accessibleName(), QStringLiteral("Who plans to spend most on AI per year?"));
    EXPECT_TRUE(
        view.accessibleDescription().contains(QStringLiteral("5. Alibaba: at least $17.7")));
}

TEST_F(ChartViewTest, ShowsTooltipsAsPlainText)
{
    DatasetParts parts = headlines().parts();
    parts.companies.front().name = QStringLiteral("<img src=x>");
    view.setChart(builderFor(Dataset(parts)));
    const QPoint at = rowOf("amazon");
    QHelpEvent asked(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &asked);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;img src=x&gt;: about $100 bn")));
    QToolTip::hideText();
}

TEST_F(ChartViewTest, ChangesItsColoursWithTheTheme)
{
    view.setTheme(ThemeName::Dark);
    EXPECT_EQ(view.spec().theme, ThemeName::Dark);
    const QColor corner = view.grab().toImage().pixelColor(1, 1);
    EXPECT_EQ(corner, colourOf(ThemeName::Dark, Tone::Background));
}

} // namespace
} // namespace capex
