// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_panel.h"

#include "tests/support/headlines.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/table_view.h"
#include "views/scene/chart_view.h"
#include "views/view_types.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace capex {
namespace {

const CompanyId meta{QStringLiteral("meta")};

Subject companyAsAWhole(const CompanyId& company)
{
    return {company, {}, {}, {}};
}

/// The headlines as a view shows them, on a page with a strip below the picture.
class ChartPanelTest : public testing::Test
{
protected:
    ChartPanelTest()
    {
        m_page.resize(1000, 800);
        show(View::Ranking);
        m_page.setVisible(true);
    }

    void show(View view, int year = 2025)
    {
        ComparisonSettings settings = headlineSettings();
        settings.year = year;
        const ComparisonContext context(headlines(), {view, settings, {}});
        m_page.show(resultOf(context), context.comparison());
    }
    [[nodiscard]] ChartView& chart() const { return *m_page.findChild<ChartView*>(); }
    [[nodiscard]] TableView& table() const { return *m_page.findChild<TableView*>(); }
    [[nodiscard]] CompanyId chosenInTable() const
    {
        const QModelIndexList rows = table().selectionModel()->selectedRows();
        return rows.size() == 1 ? CompanyId(rows.front().data(CompanyRole).toString())
                                : CompanyId();
    }
    void click(const MarkId& mark, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const HitArea* const area = hitArea(chart().spec(), mark);
        ASSERT_NE(area, nullptr);
        QTest::mouseClick(chart().viewport(), Qt::LeftButton, modifiers,
                          chart().mapFromScene(area->box.center()));
    }

    QWidget* m_strip = new QWidget;
    ChartPanel m_page{Language::English, m_strip};
    QSignalSpy m_selected{&m_page, &ChartPanel::subjectSelected};
    QSignalSpy m_compared{&m_page, &ChartPanel::subjectCompared};
};

TEST_F(ChartPanelTest, TheRankingHasATableWhereItIsWanted)
{
    EXPECT_TRUE(m_page.hasTable());
    EXPECT_EQ(m_page.findChild<TableView*>(), nullptr) << "made when it is first asked for";
    m_page.setTableVisible(true);
    EXPECT_TRUE(table().isVisible());
    show(View::Years);
    EXPECT_FALSE(m_page.hasTable());
    EXPECT_FALSE(table().isVisible()) << "which no other view has";
    show(View::Ranking);
    EXPECT_TRUE(table().isVisible());
    m_page.setTableVisible(false);
    EXPECT_FALSE(table().isVisible());
}

TEST_F(ChartPanelTest, TheTableHasARowForEveryCompanyAndIsCopied)
{
    const int rows = m_page.table().rowCount();
    EXPECT_EQ(rows, static_cast<int>(m_page.chart().spec().hitAreas.size()));
    EXPECT_EQ(m_page.copyText().trimmed().count(u'\n'), rows) << "with the headings";
}

TEST_F(ChartPanelTest, ATableThatIsMadeLaterKnowsWhoIsChosen)
{
    m_page.select(companyAsAWhole(meta));
    m_page.setTableVisible(true);
    EXPECT_EQ(chosenInTable(), meta);
    EXPECT_TRUE(m_selected.isEmpty());
}

TEST_F(ChartPanelTest, TabComesToTheTableWhereItStands)
{
    QWidget window;
    auto* const row = new QHBoxLayout(&window);
    m_page.setParent(&window);
    row->addWidget(&m_page);
    auto* const last = new QPushButton(QStringLiteral("last"));
    row->addWidget(last);
    m_page.setTableVisible(true);
    window.show();
    EXPECT_EQ(tabOrderIn(window).last(2),
              (QStringList{QStringLiteral("Ranking as a table"), QStringLiteral("last")}));
    m_page.setParent(nullptr);
}

TEST_F(ChartPanelTest, TheStripBelongsToThePage)
{
    EXPECT_TRUE(m_page.isAncestorOf(m_strip));
    EXPECT_GT(m_strip->mapTo(&m_page, QPoint()).y(), chart().mapTo(&m_page, QPoint()).y());
}

TEST_F(ChartPanelTest, ShowsWhoIsChosenInPictureAndTableWithoutChoosing)
{
    m_page.setTableVisible(true);
    m_page.select(companyAsAWhole(meta));
    EXPECT_EQ(chart().selectedMark(), companyMark("meta"));
    EXPECT_EQ(chosenInTable(), meta);
    m_page.select({});
    EXPECT_TRUE(chart().selectedMark().isEmpty());
    EXPECT_TRUE(chosenInTable().isEmpty());
    EXPECT_TRUE(m_selected.isEmpty());
}

TEST_F(ChartPanelTest, AClickOnARowOfTheTableChoosesItsCompanyOnce)
{
    m_page.setTableVisible(true);
    QApplication::processEvents();
    const QModelIndex row = m_page.table().index(2, 0);
    const CompanyId company{row.data(CompanyRole).toString()};
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(row).center());
    ASSERT_EQ(m_selected.size(), 1);
    EXPECT_EQ(m_selected.front().front().value<Subject>(), companyAsAWhole(company));
}

TEST_F(ChartPanelTest, TheFocusAloneChoosesNobody)
{
    m_page.setTableVisible(true);
    activate(m_page);
    table().setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    EXPECT_TRUE(m_selected.isEmpty());
}

TEST_F(ChartPanelTest, ABarOfTheRankingStandsForItsCompany)
{
    click(companyMark("meta"));
    ASSERT_EQ(m_selected.size(), 1);
    EXPECT_EQ(m_selected.front().front().value<Subject>(), companyAsAWhole(meta));
}

TEST_F(ChartPanelTest, AMarkOfAnotherViewStandsForItselfWithItsFigures)
{
    show(View::Years);
    const MarkId mark = yearMark("meta", 2025);
    const Subject subject = m_page.subjectOf(mark);
    EXPECT_EQ(subject.company, meta);
    EXPECT_EQ(subject.mark, mark);
    EXPECT_FALSE(subject.figures.empty());
    EXPECT_FALSE(subject.told.isEmpty());
    EXPECT_TRUE(m_page.hasMark(mark));
    EXPECT_FALSE(m_page.hasMark(yearMark("meta", 1950)));
    EXPECT_TRUE(m_page.subjectOf(yearMark("meta", 1950)).isEmpty());
}

TEST_F(ChartPanelTest, ACompanyIsShownByItsMarkOfTheYearThatIsCompared)
{
    show(View::Years);
    m_page.select(companyAsAWhole(meta));
    EXPECT_EQ(chart().selectedMark(), yearMark("meta", 2025));
    show(View::Years, 2026);
    m_page.select(companyAsAWhole({QStringLiteral("alibaba")}));
    EXPECT_EQ(chart().selectedMark(), yearMark("alibaba", 2026))
        << "of several years of one pledge";
}

TEST_F(ChartPanelTest, ACompanyIsShownByTheFigureThatSpeaksForItElseByItsFirst)
{
    show(View::Timeline);
    m_page.select(companyAsAWhole(meta));
    const HitArea* const area = hitArea(chart().spec(), chart().selectedMark());
    ASSERT_NE(area, nullptr);
    EXPECT_EQ(area->company, meta);
    const Comparison comparison = compare(headlines(), headlineSettings());
    EXPECT_EQ(area->figures.front(), comparison.row(meta)->figures.front());
    m_page.select(companyAsAWhole({QStringLiteral("nobody")}));
    EXPECT_TRUE(chart().selectedMark().isEmpty());
}

TEST_F(ChartPanelTest, ACtrlClickComparesAndShowingItDoesNot)
{
    m_page.select(companyAsAWhole(meta));
    click(companyMark("alibaba"), Qt::ControlModifier);
    ASSERT_EQ(m_compared.size(), 1);
    EXPECT_EQ(m_compared.front().front().value<Subject>().company.text(),
              QStringLiteral("alibaba"));
    m_page.compareWith(companyAsAWhole({QStringLiteral("microsoft")}));
    EXPECT_EQ(chart().comparedMark(), companyMark("microsoft"));
    EXPECT_EQ(m_compared.size(), 1);
    m_page.compareWith({});
    EXPECT_TRUE(chart().comparedMark().isEmpty());
}

TEST_F(ChartPanelTest, TheCounterpartOfAYearIsTheSameYearOfEveryOtherCompany)
{
    show(View::Years);
    const std::vector<Subject> others =
        m_page.counterpartsOf(m_page.subjectOf(yearMark("meta", 2025)));
    ASSERT_FALSE(others.empty());
    QSet<CompanyId> companies;
    for (const Subject& other : others) {
        EXPECT_FALSE(other.company == meta || other.company.isEmpty());
        EXPECT_FALSE(companies.contains(other.company)) << "each once";
        companies.insert(other.company);
        const MarkId twin{other.company, MarkId::Year{2025}};
        if (m_page.hasMark(twin)) {
            EXPECT_EQ(other.mark, twin);
        }
    }
}

TEST_F(ChartPanelTest, KeysOfThePictureWorkThereAlone)
{
    m_page.setTableVisible(true);
    QAction play;
    play.setShortcut(Qt::Key_Space);
    play.setShortcutContext(Qt::WidgetShortcut);
    m_page.addPictureActions({&play});
    EXPECT_TRUE(chart().actions().contains(&play));
    EXPECT_FALSE(table().actions().contains(&play));
    EXPECT_EQ(m_page.focusProxy(), &chart());
}

TEST_F(ChartPanelTest, WhatIsAboutToGoIsNotLaidOutForAnotherSize)
{
    const QSizeF before = chart().spec().size;
    m_page.awaitResult();
    m_page.resize(700, 800);
    QApplication::processEvents();
    EXPECT_EQ(chart().spec().size, before);
    show(View::Ranking);
    EXPECT_LT(chart().spec().size.width(), before.width());
}

TEST_F(ChartPanelTest, ThePictureTakesTheThemeThatIsSet)
{
    m_page.setTheme(ThemeName::Dark);
    EXPECT_EQ(chart().spec().theme, ThemeName::Dark);
}

TEST_F(ChartPanelTest, WhatThePictureAsksForIsPassedOn)
{
    const QSignalSpy hovered(&m_page, &ChartPanel::subjectHovered);
    const QSignalSpy activated(&m_page, &ChartPanel::subjectActivated);
    const QSignalSpy notes(&m_page, &ChartPanel::notesRequested);
    const QSignalSpy menu(&m_page, &ChartPanel::menuRequested);
    QSignalSpy dragged(&m_page, &ChartPanel::asOfDragged);
    Q_EMIT chart().markHovered(companyMark("meta"));
    Q_EMIT chart().markActivated(companyMark("meta"));
    Q_EMIT chart().notesRequested();
    Q_EMIT chart().menuRequested({3, 4});
    Q_EMIT chart().asOfDragged(QDate(2025, 1, 2), true);
    EXPECT_EQ(hovered.size(), 1);
    EXPECT_EQ(hovered.front().front().value<Subject>(), companyAsAWhole(meta));
    EXPECT_EQ(activated.size(), 1);
    EXPECT_EQ(notes.size(), 1);
    EXPECT_EQ(menu.front().front().toPoint(), QPoint(3, 4));
    ASSERT_EQ(dragged.size(), 1);
    EXPECT_EQ(dragged.front().at(0).toDate(), QDate(2025, 1, 2));
    EXPECT_TRUE(dragged.front().at(1).toBool());
}

} // namespace
} // namespace capex
