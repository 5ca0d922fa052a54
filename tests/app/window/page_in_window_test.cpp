// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/page_actions.h"
#include "app/actions/saved_views_menu.h"
#include "app/actions/state_actions.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/as_of_strip.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/filter_bar.h"
#include "views/scene/chart_view.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>

namespace capex {
namespace {

const CompanyId meta{u"meta"};

/// The window with the overview, as somebody uses it.
class PageInWindow : public WithAWindow
{
protected:
    PageInWindow()
    {
        m_window.resize(1600, 1000);
        activate(m_window);
        show(View::Overview);
        QApplication::processEvents();
        m_chart->setFocus();
    }

    [[nodiscard]] const ViewState& state() { return m_window.controller().state(); }
    [[nodiscard]] const PageLayout& page() { return state().options.page; }
    void trigger(PageCommand command) { m_window.pageActions()[command]->trigger(); }
    using WithAWindow::trigger;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_chart, key, modifiers);
        QApplication::processEvents();
    }
    [[nodiscard]] QPoint centreOf(const MarkId& id) const
    {
        const HitArea* const area = hitArea(m_chart->spec(), id);
        EXPECT_NE(area, nullptr);
        return area ? m_chart->mapFromScene(area->box.center()) : QPoint();
    }
    void click(const MarkId& id)
    {
        QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, centreOf(id));
        QApplication::processEvents();
    }
    [[nodiscard]] QRectF panel(int number) const
    {
        for (const ChartSpec& each : m_chart->spec().panels) {
            if (each.number == number) {
                return {each.position, each.size};
            }
        }
        return {};
    }
    /// Drags from one position of the page to another.
    void drag(QPointF from, QPointF to)
    {
        QWidget* const port = m_chart->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, m_chart->mapFromScene(from));
        for (const QPointF& at : {(from + to) / 2, to}) {
            const QPoint position = m_chart->mapFromScene(at);
            QMouseEvent move(QEvent::MouseMove, position, port->mapToGlobal(position), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(port, &move);
        }
        QTest::mouseRelease(port, Qt::LeftButton, {}, m_chart->mapFromScene(to));
        QApplication::processEvents();
    }
    [[nodiscard]] QPointF headOf(int number) const
    {
        return panel(number).topLeft() + QPointF(30, 14);
    }
    [[nodiscard]] MarkId tileOf(Tile tile) const
    {
        for (const HitArea& area : m_chart->spec().hitAreas) {
            const auto* const its = area.id.as<Tile>();
            if (its && *its == tile) {
                return area.id;
            }
        }
        return {};
    }

    ChartView* m_chart = &part<ChartView>();
};

TEST_F(PageInWindow, ADoubleClickEnlargesAPanelAndEscapeGivesThePageBack)
{
    const ChartSpec before = m_chart->spec();
    QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {},
                       m_chart->mapFromScene(panel(2).center()));
    QApplication::processEvents();
    EXPECT_EQ(state().options.enlarged, 2);
    EXPECT_TRUE(m_chart->spec().panels.empty());
    EXPECT_TRUE(m_chart->spec().title.contains(QStringLiteral("calendar year")));
    key(Qt::Key_Escape);
    EXPECT_EQ(state().options.enlarged, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_chart->spec().size == before.size; }));
    EXPECT_EQ(m_chart->spec(), before);
}

TEST_F(PageInWindow, AnEnlargedPanelSaysSoAndLeadsBack)
{
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    ASSERT_EQ(m_chart->selectedMark().panel, 1);
    key(Qt::Key_Return);
    EXPECT_EQ(state().options.enlarged, 1);
    const MarkId selected = m_chart->selectedMark();
    EXPECT_EQ(selected.panel, 1) << "what is chosen stays";
    auto* const back = buttonIn(part<FilterBar>(), "Show the whole page");
    ASSERT_NE(back, nullptr);
    back->click();
    EXPECT_EQ(state().options.enlarged, 0);
}

TEST_F(PageInWindow, EscapeTakesBackOneThingAtATime)
{
    m_window.controller().chooseCompanies({meta, CompanyId{u"amazon"}});
    QApplication::processEvents();
    click(MarkId{meta});
    key(Qt::Key_Return);
    ASSERT_EQ(state().options.enlarged, 1);
    ASSERT_EQ(m_window.selection().chosen(), meta);
    key(Qt::Key_Escape);
    EXPECT_EQ(state().options.enlarged, 0);
    EXPECT_EQ(m_window.selection().chosen(), meta);
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_window.selection().chosen().isEmpty());
    EXPECT_EQ(state().settings.companies.size(), 2);
    key(Qt::Key_Escape);
    EXPECT_TRUE(state().settings.companies.isEmpty());
    const ViewState last = state();
    key(Qt::Key_Escape);
    EXPECT_EQ(state(), last) << "as first announced is no filter";
}

TEST_F(PageInWindow, AClickOnATileLeadsToTheViewBehindIt)
{
    const std::pair<Tile, View> behind[]{{Tile::Sum, View::Ranking},
                                         {Tile::Against, View::Horizons},
                                         {Tile::Moved, View::Revisions},
                                         {Tile::Spent, View::SayDo}};
    for (const auto& [tile, view] : behind) {
        show(View::Overview);
        QApplication::processEvents();
        const CompanyId company = tileOf(tile).company;
        click(tileOf(tile));
        EXPECT_EQ(state().view, view);
        if (!company.isEmpty()) {
            EXPECT_EQ(m_window.selection().chosen(), company);
        }
        trigger(Command::Back);
        EXPECT_EQ(state().view, View::Overview);
    }
}

TEST_F(PageInWindow, AClickOnATileBringsTheEvidenceToo)
{
    m_window.actions()[Command::ShowEvidence]->trigger();
    ASSERT_FALSE(part<EvidencePanel>().isVisible());
    click(tileOf(Tile::Spent));
    EXPECT_TRUE(part<EvidencePanel>().isVisible());
    ASSERT_TRUE(part<EvidencePanel>().explanation());
}

TEST_F(PageInWindow, ADraggedPanelChangesPlacesAndUndoBringsItBack)
{
    const PageLayout before = page();
    drag(headOf(1), panel(3).center());
    EXPECT_EQ(page().panels, exchanged(before.panels, 0, 2));
    EXPECT_FALSE(m_window.document().isModified());
    trigger(Command::Undo);
    EXPECT_EQ(page(), before);
    trigger(Command::Redo);
    EXPECT_EQ(page().panels, exchanged(before.panels, 0, 2));
}

TEST_F(PageInWindow, UndoShowsThePageFromAnyView)
{
    drag(headOf(2), panel(3).center());
    show(View::Timeline);
    trigger(Command::Undo);
    EXPECT_EQ(state().view, View::Overview);
    EXPECT_EQ(page(), PageLayout());
}

TEST_F(PageInWindow, ADraggedPanelTakesTheHalfThatItIsPutInto)
{
    const QRectF target = panel(1);
    drag(headOf(3), {target.center().x(), target.bottom() - 6});
    EXPECT_EQ(page().panels, movedInto(PageLayout().panels, 2, 0, Direction::Down));
}

TEST_F(PageInWindow, EscapeLetsGoOfADraggedPanel)
{
    QWidget* const port = m_chart->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, m_chart->mapFromScene(headOf(1)));
    const QPoint position = m_chart->mapFromScene(panel(2).center());
    QMouseEvent move(QEvent::MouseMove, position, port->mapToGlobal(position), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(port, &move);
    key(Qt::Key_Escape);
    QTest::mouseRelease(port, Qt::LeftButton, {}, position);
    EXPECT_EQ(page(), PageLayout());
}

TEST_F(PageInWindow, TilesChangePlacesByPointerAndKeyboard)
{
    drag(m_chart->mapToScene(centreOf(tileOf(Tile::Sum))),
         m_chart->mapToScene(centreOf(tileOf(Tile::Spent))));
    EXPECT_EQ(page().tiles, (QList{Tile::Spent, Tile::Against, Tile::Moved, Tile::Sum}));
    m_chart->choose(tileOf(Tile::Moved));
    trigger(PageCommand::MoveLeft);
    EXPECT_EQ(page().tiles, (QList{Tile::Spent, Tile::Moved, Tile::Against, Tile::Sum}));
    EXPECT_EQ(state().view, View::Overview) << "a drag is no click";
}

TEST_F(PageInWindow, PanelsMoveByTheKeyboardToo)
{
    click(MarkId{meta});
    ASSERT_EQ(m_chart->selectedMark().panel, 1);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(page().panels, exchanged(PageLayout().panels, 0, 1));
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(page().panels[0].place, PageLayout().panels[2].place);
    EXPECT_EQ(m_chart->selectedMark().panel, 1) << "it is still the one that moves";
}

TEST_F(PageInWindow, PanelsAreAddedPinnedReplacedAndRemoved)
{
    const auto choose = [](QActionGroup* group, View view) {
        for (QAction* const action : group->actions()) {
            if (action->data().toInt() == static_cast<int>(view)) {
                action->trigger();
            }
        }
        QApplication::processEvents();
    };
    choose(m_window.pageActions().addedViews(), View::SayDo);
    ASSERT_EQ(page().panels.size(), 4);
    EXPECT_EQ(page().panels[3].view, View::SayDo);
    EXPECT_EQ(m_chart->spec().panels.size(), 4U);
    click(MarkId{meta});
    trigger(PageCommand::Pin);
    EXPECT_TRUE(page().panels[0].isPinned);
    choose(m_window.pageActions().shownViews(), View::Horizons);
    EXPECT_EQ(page().panels[0].view, View::Horizons);
    m_chart->choose(m_chart->spec().panels.front().hitAreas.empty()
                        ? MarkId()
                        : m_chart->spec().hitAreas[4].id);
    trigger(PageCommand::Remove);
    EXPECT_EQ(page().panels.size(), 3);
    trigger(PageCommand::AsUsual);
    EXPECT_EQ(page(), PageLayout());
}

TEST_F(PageInWindow, TilesAreTakenOffAndPutBack)
{
    for (QAction* const tile : m_window.pageActions().tiles()->actions()) {
        EXPECT_TRUE(tile->isChecked());
        tile->trigger();
    }
    EXPECT_TRUE(page().tiles.isEmpty());
    QApplication::processEvents();
    EXPECT_TRUE(tileOf(Tile::Sum).isEmpty());
    m_window.pageActions().tiles()->actions().last()->trigger();
    EXPECT_EQ(page().tiles, QList{Tile::Spent});
}

TEST_F(PageInWindow, ItsActionsSayWhyTheyCannotBeUsed)
{
    const QAction& enlarge = *m_window.pageActions()[PageCommand::Enlarge];
    EXPECT_FALSE(enlarge.isEnabled());
    EXPECT_TRUE(enlarge.toolTip().contains(QStringLiteral("No panel is chosen")));
    click(MarkId{meta});
    EXPECT_TRUE(enlarge.isEnabled());
    show(View::Ranking);
    QApplication::processEvents();
    EXPECT_FALSE(enlarge.isEnabled());
    EXPECT_TRUE(enlarge.toolTip().contains(QStringLiteral("Only the overview")));
    EXPECT_FALSE(m_window.pageActions()[PageCommand::AsUsual]->isEnabled());
}

TEST_F(PageInWindow, ASavedPageComesBackAsItWas)
{
    drag(headOf(1), panel(3).center());
    const PageLayout mine = page();
    m_window.savedViews().save(QStringLiteral("my page"));
    trigger(PageCommand::AsUsual);
    ASSERT_NE(page(), mine);
    const SavedView saved = m_window.document().views().back();
    EXPECT_EQ(saved.options.page, mine);
    for (QAction* const view : m_window.savedViewsMenu().actions()) {
        if (view->text() == QStringLiteral("my page")) {
            view->trigger();
        }
    }
    EXPECT_EQ(page(), mine);
}

TEST_F(PageInWindow, F11ShowsThePictureAloneAndEscapeTheRest)
{
    trigger(Command::ShowAlone);
    QApplication::processEvents();
    EXPECT_TRUE(m_window.isFullScreen());
    EXPECT_EQ(m_window.menuBar()->height(), 0);
    EXPECT_FALSE(part<AsOfStrip>().isVisible());
    EXPECT_GT(m_chart->viewport()->width(), m_window.width() - 30);
    QTest::keyClick(m_chart, Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(state().settings.basis, Basis::CalendarYear) << "keys work as before";
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_window.isFullScreen());
    EXPECT_GT(m_window.menuBar()->height(), 0);
    EXPECT_FALSE(m_window.actions()[Command::ShowAlone]->isChecked());
}

TEST_F(PageInWindow, HomeLeadsToTheOverviewAndThereToTheFirstTile)
{
    show(View::Timeline);
    QApplication::processEvents();
    key(Qt::Key_Home);
    EXPECT_EQ(state().view, View::Overview);
    key(Qt::Key_Home);
    EXPECT_EQ(m_chart->selectedMark(), tileOf(Tile::Sum));
    show(View::Timeline);
    QApplication::processEvents();
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(state().view, View::Timeline);
    EXPECT_EQ(m_chart->selectedMark(), m_chart->spec().hitAreas.front().id);
}

TEST_F(PageInWindow, TellsTwoSelectedCompaniesApart)
{
    click(MarkId{meta});
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, Qt::ControlModifier, centreOf([&] {
                          MarkId id{CompanyId{u"amazon"}};
                          id.panel = 1;
                          return id;
                      }()));
    QApplication::processEvents();
    QStringList texts;
    for (const PlacedText& text : m_chart->spec().texts) {
        texts.append(text.text);
    }
    EXPECT_FALSE(texts.filter(QStringLiteral("2 of 8: ")).isEmpty())
        << texts.join(u'\n').toStdString();
}

} // namespace
} // namespace capex
