// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figures_table.h"

#include "app/document/comparison_controller.h"
#include "model/formats/figure_file.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/figures_panel.h"

#include <QSignalSpy>
#include <QStackedWidget>

namespace capex {
namespace {

/// The table with all figures of the program, without a window.
class FiguresTableTest : public InAFolder
{
protected:
    FiguresTableTest()
    {
        m_controller.setDataset(m_figures);
        m_controller.setView(View::Figures);
    }

    [[nodiscard]] FiguresTable& made(QStackedWidget& stack)
    {
        return *new FiguresTable(m_controller, m_session, Language::English, stack);
    }
    /// What is listed once the table was asked what it makes of it.
    [[nodiscard]] static QList<FigureId> shownIn(FiguresTable& table)
    {
        static_cast<void>(table.listing());
        return table.panel().shownFigures();
    }
    [[nodiscard]] QList<FigureId> shown() { return shownIn(m_table); }
    [[nodiscard]] qsizetype shownOf(const SourceId& source)
    {
        return std::ranges::count_if(
            shown(), [&](const FigureId& id) { return m_figures.figure(id)->source == source; });
    }
    void letInOnly(const QList<Kind>& kinds)
    {
        m_controller.change([&](ViewState& state) { state.settings.kinds = kinds; });
    }

    const Dataset& m_figures = bundledFigures();
    Session m_session{path("window.ini")};
    ComparisonController m_controller;
    QStackedWidget m_stack;
    FiguresTable& m_table = made(m_stack);
};

TEST_F(FiguresTableTest, IsMadeWhenItIsFirstLookedAt)
{
    m_table.setDataset(m_figures);
    m_table.clearFilters();
    m_table.keep(m_session);
    EXPECT_EQ(m_table.madePanel(), nullptr);
    EXPECT_FALSE(m_session.figuresPanel());
    EXPECT_EQ(shown().size(), static_cast<qsizetype>(m_figures.figures().size()));
    EXPECT_EQ(m_stack.widget(0), m_table.madePanel());
}

TEST_F(FiguresTableTest, ShowsWhatTheStateAndItsOwnFiltersLetIn)
{
    letInOnly({Kind::Pledge});
    for (const FigureId& id : shown()) {
        EXPECT_EQ(m_figures.figure(id)->kind, Kind::Pledge);
    }
    const qsizetype pledges = shown().size();
    const QSignalSpy filtered(&m_table, &FiguresTable::filtered);
    m_table.panel().filter(QStringLiteral("alibaba"));
    EXPECT_LT(shown().size(), pledges);
    EXPECT_EQ(m_table.panel().filterTexts().size(), 1);
    EXPECT_GE(filtered.count(), 1);
    m_table.removeFilter(0);
    EXPECT_EQ(shown().size(), pledges);
    EXPECT_TRUE(m_table.panel().filterTexts().isEmpty());
}

TEST_F(FiguresTableTest, AFigureThatIsAskedForIsLetInByTheFilters)
{
    letInOnly({Kind::Estimate});
    const Figure& figure = m_figures.figures().front();
    ASSERT_FALSE(shown().contains(figure.id));
    QSignalSpy wanted(&m_table, &FiguresTable::companyRequested);
    m_table.showFigure(figure.id);
    EXPECT_TRUE(shown().contains(figure.id));
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().value<CompanyId>(), figure.company);
    EXPECT_EQ(m_table.panel().copyText().count(u'\n'), 2) << "headings and the one that is chosen";
}

TEST_F(FiguresTableTest, AFigureThatIsNotThereChangesNothing)
{
    const QSignalSpy wanted(&m_table, &FiguresTable::companyRequested);
    const ViewState before = m_controller.state();
    m_table.showFigure({QStringLiteral("none")});
    EXPECT_EQ(m_controller.state(), before);
    EXPECT_EQ(wanted.count(), 0);
    EXPECT_FALSE(m_table.companyOf({QStringLiteral("none")}));
}

TEST_F(FiguresTableTest, KnowsWhoseAFigureIs)
{
    const Figure& figure = m_figures.figures().front();
    EXPECT_EQ(m_table.companyOf(figure.id), figure.company);
}

TEST_F(FiguresTableTest, ShowsAllThatASourceSays)
{
    const SourceId& source = m_figures.figures().front().source;
    const QSignalSpy wanted(&m_table, &FiguresTable::companyRequested);
    m_table.showSource(source);
    EXPECT_EQ(wanted.count(), 0) << "nothing had to be let in";
    EXPECT_EQ(shownOf(source), shown().size());
    EXPECT_EQ(shown().size(), std::ranges::count(m_figures.figures(), source, &Figure::source));
}

TEST_F(FiguresTableTest, OfASourceThatTheFiltersHideTheFirstFigureComesIn)
{
    const Figure& figure = m_figures.figures().front();
    letInOnly({figure.kind == Kind::Actual ? Kind::RunRate : Kind::Actual});
    ASSERT_EQ(shownOf(figure.source), 0);
    m_table.showSource(figure.source);
    EXPECT_GT(shownOf(figure.source), 0);
}

TEST_F(FiguresTableTest, StandsInTheNextSessionAsItWasLeft)
{
    m_table.panel().setGrouped(true);
    m_table.panel().setHiddenColumns({1, 2});
    m_table.keep(m_session);
    QStackedWidget stack;
    FiguresTable& next = made(stack);
    EXPECT_TRUE(next.panel().isGrouped());
    EXPECT_EQ(next.panel().hiddenColumns(), (QList<int>{1, 2}));
}

TEST_F(FiguresTableTest, StandsAsThatOfAnotherWindow)
{
    QStackedWidget stack;
    FiguresTable& other = made(stack);
    other.standAs(m_table);
    EXPECT_EQ(other.madePanel(), nullptr) << "neither was looked at";
    m_table.panel().filter(QStringLiteral("alibaba"));
    other.standAs(m_table);
    EXPECT_EQ(shownIn(other), shown());
}

} // namespace
} // namespace capex
