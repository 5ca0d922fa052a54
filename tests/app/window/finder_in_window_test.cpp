// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_list.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/chart_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/finder.h"
#include "views/scene/chart_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>

#include <algorithm>

namespace capex {
namespace {

class FinderInWindowTest : public WithAWindow
{
protected:
    /// Opens what the command opens and types into it.
    void type(Command command, const char* text)
    {
        m_window.actions()[command]->trigger();
        QTest::keyClicks(field(), QString::fromLatin1(text));
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(field(), key);
        QApplication::processEvents();
    }
    [[nodiscard]] Finder* finder() const { return m_window.findChild<Finder*>(); }
    [[nodiscard]] QLineEdit* field() const { return finder()->findChild<QLineEdit*>(); }
};

TEST_F(FinderInWindowTest, EveryActionOfTheMenusIsACommand)
{
    m_window.actions()[Command::FindCommand]->trigger();
    EXPECT_EQ(finder()->texts().size(),
              static_cast<qsizetype>(actionsOf(*m_window.menuBar()).size()));
    for (const QAction* const action : m_window.actions().all()) {
        const auto all = actionsOf(*m_window.menuBar());
        EXPECT_TRUE(std::ranges::any_of(all, [&](const MenuAction& each) {
            return each.action == action;
        })) << action->text().toStdString();
    }
}

TEST_F(FinderInWindowTest, ACommandIsFoundAndTriggeredByKeysAlone)
{
    type(Command::FindCommand, "three years");
    ASSERT_FALSE(finder()->texts().isEmpty());
    EXPECT_EQ(finder()->texts().front(), QStringLiteral("Three years"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.controller().settings().basis, Basis::ThreeYear);
    EXPECT_TRUE(finder()->isHidden());
}

TEST_F(FinderInWindowTest, ADisabledCommandDoesNothingAndEscapeCloses)
{
    type(Command::FindCommand, "undo");
    press(Qt::Key_Return);
    EXPECT_TRUE(finder()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(finder()->isHidden());
}

TEST_F(FinderInWindowTest, AFoundCompanyIsChosen)
{
    type(Command::Find, "tencent");
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("tencent"));
}

TEST_F(FinderInWindowTest, AFoundCompanyIsTickedAndChosen)
{
    show(View::Ranking);
    m_window.controller().chooseCompanies({{QStringLiteral("amazon")}, {QStringLiteral("meta")}});
    QApplication::processEvents();
    ASSERT_EQ(part<ChartPanel>().table().rowCount(), 2);
    trigger(Command::Find);
    auto* const search = m_window.findChild<Finder*>()->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("tencent"));
    QTest::keyClick(search, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(part<ChartPanel>().table().rowCount(), 3);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("tencent"));
    EXPECT_EQ(part<ChartView>().selectedMark(), companyMark("tencent"));
}

TEST_F(FinderInWindowTest, AFoundFigureIsShownWithItsEvidence)
{
    type(Command::Find, "alibaba pledge");
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.currentView(), View::Figures);
    const auto* const panel = m_window.findChild<FiguresPanel*>();
    EXPECT_EQ(panel->copyText().count(u'\n'), 2) << "headings and the one that is chosen";
    const auto& shown = m_window.findChild<EvidencePanel*>()->explanation();
    ASSERT_TRUE(shown.has_value());
    EXPECT_TRUE(shown->subject.startsWith(QStringLiteral("Alibaba")))
        << shown->subject.toStdString();
}

TEST_F(FinderInWindowTest, AFoundSourceFiltersTheFigures)
{
    const Source& source = m_window.document().dataset().sources().front();
    type(Command::Find, qPrintable(source.id.text()));
    QTest::keyClick(field(), Qt::Key_End);
    for (qsizetype row = finder()->texts().size(); row > 1; --row) {
        QTest::keyClick(field(), Qt::Key_Down);
    }
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.currentView(), View::Figures);
    const auto* const panel = m_window.findChild<FiguresPanel*>();
    EXPECT_LT(panel->table().rowCount(),
              static_cast<int>(m_window.document().dataset().figures().size()));
}

} // namespace
} // namespace capex
