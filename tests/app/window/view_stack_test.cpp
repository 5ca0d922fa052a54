// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparison_controller.h"
#include "app/window/company_selection.h"
#include "app/window/figures_table.h"
#include "app/window/picture_controller.h"
#include "app/window/view_stack.h"
#include "tests/support/window_fixture.h"
#include "views/panels/chart_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/filter_bar.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

namespace capex {
namespace {

/// The views with all that they show, without a window.
class ViewStackTest : public InAFolder
{
protected:
    ViewStackTest()
    {
        m_stack.addWidget(m_chart);
        m_stack.resize(1000, 700);
        m_stack.show();
        m_filters.show();
        m_document.openBundled();
        m_controller.setDataset(m_document.dataset());
        show(View::Ranking);
    }

    void show(View view)
    {
        m_controller.setView(view);
        m_views.show();
        QApplication::processEvents();
    }
    [[nodiscard]] QString notice() const
    {
        for (const QLabel* const label : m_filters.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }

    Document m_document;
    Session m_session{path("window.ini")};
    ComparisonController m_controller;
    CompanySelection m_selection;
    QStackedWidget m_stack;
    FilterBar m_filters;
    ChartPanel* m_chart = new ChartPanel(Language::English, new QWidget);
    PictureController m_picture{m_controller, m_selection, *m_chart};
    FiguresTable& m_figures =
        *new FiguresTable(m_controller, m_session, Language::English, m_stack);
    ViewStack& m_views = *new ViewStack(
        {m_controller, m_picture, m_figures, *m_chart, m_filters, m_stack}, Language::English);
};

TEST_F(ViewStackTest, TheTableOfFiguresIsMadeWhenItIsFirstLookedAt)
{
    EXPECT_EQ(m_figures.madePanel(), nullptr);
    EXPECT_EQ(m_stack.currentWidget(), m_chart);
    show(View::Figures);
    ASSERT_NE(m_figures.madePanel(), nullptr);
    EXPECT_EQ(m_stack.currentWidget(), m_figures.madePanel());
    show(View::Years);
    EXPECT_EQ(m_stack.currentWidget(), m_chart);
}

TEST_F(ViewStackTest, OfTheTableThatIsRequestedWhichIsLeft)
{
    show(View::Figures);
    const QByteArray all = m_views.result()->table();
    m_figures.panel().filter(QStringLiteral("pledge"));
    EXPECT_LT(m_views.result()->table().size(), all.size());
    m_figures.clearFilters();
    EXPECT_EQ(m_views.result()->table(), all);
}

TEST_F(ViewStackTest, SaysWhyTheTableIsEmpty)
{
    show(View::Figures);
    EXPECT_TRUE(notice().isEmpty());
    m_figures.panel().filter(QStringLiteral("no such figure"));
    QApplication::processEvents();
    EXPECT_EQ(notice(), QStringLiteral("No figure passes the filters of the table."));
}

TEST_F(ViewStackTest, AFilterIsAChipThatLeadsBack)
{
    m_controller.change([](ViewState& state) { state.settings.vintage = Vintage::First; });
    m_views.show();
    QSignalSpy asked(&m_filters, &FilterBar::stateRequested);
    auto* const chip = m_filters.findChild<QToolButton*>();
    ASSERT_NE(chip, nullptr);
    chip->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<ViewState>().settings.vintage, Vintage::Latest);
}

} // namespace
} // namespace capex
