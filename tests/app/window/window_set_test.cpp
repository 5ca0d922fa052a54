// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_set.h"

#include "app/actions/state_actions.h"
#include "model/tables/table_model.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/figures_panel.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace capex {
namespace {

class WindowSetTest : public InAFolder
{
protected:
    WindowSetTest() { m_session.keepLanguage(Language::English); }
    ~WindowSetTest() override { installLanguage(Language::English); }

    [[nodiscard]] QString figuresFile(const char* name) const
    {
        return write(name, jsonFormat().write(datasetOf({{.id = "a"}}), {}));
    }

    Session m_session{path("window.ini")};
    ThemeSwitch m_themes{*qApp, m_session};
};

TEST_F(WindowSetTest, EachWindowHasAFileOfItsOwn)
{
    WindowSet windows(m_session, m_themes);
    const QString file = figuresFile("a.json");
    windows.open();
    windows.open(file);
    EXPECT_TRUE(windows.window(0).document().isBundled());
    EXPECT_EQ(pathOf(windows.window(1).document().origin()), file);
    EXPECT_TRUE(windows.window(0).isVisible() && windows.window(1).isVisible());
}

TEST_F(WindowSetTest, TheFirstWindowIsDressedBeforeItIsShown)
{
    qApp->setStyleSheet({});
    WindowSet windows(m_session, m_themes);
    EXPECT_TRUE(qApp->styleSheet().isEmpty());
    windows.open();
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
}

TEST_F(WindowSetTest, AllWindowsSpeakTheLanguageThatOneOfThemAsksFor)
{
    WindowSet windows(m_session, m_themes);
    windows.open();
    windows.open(figuresFile("a.json"));
    windows.window(1).actions().languages()->actions().back()->trigger();
    QApplication::processEvents();
    for (const std::size_t index : {0U, 1U}) {
        EXPECT_EQ(windows.window(index).actions()[View::Figures]->text(), QStringLiteral("数据"));
    }
    EXPECT_TRUE(windows.window(0).document().isBundled());
    EXPECT_EQ(pathOf(windows.window(1).document().origin()), path("a.json"));
}

TEST_F(WindowSetTest, AWindowThatWasClosedStaysSo)
{
    WindowSet windows(m_session, m_themes);
    windows.open();
    windows.open();
    windows.window(0).close();
    windows.chooseLanguage(Language::SimplifiedChinese);
    EXPECT_FALSE(windows.window(0).isVisible());
    EXPECT_TRUE(windows.window(1).isVisible());
}

TEST_F(WindowSetTest, TheLanguageIsThatOfTheSession)
{
    m_session.keepLanguage(Language::SimplifiedChinese);
    WindowSet windows(m_session, m_themes);
    windows.open();
    EXPECT_EQ(windows.window(0).actions()[View::Figures]->text(), QStringLiteral("数据"));
}

TEST_F(WindowSetTest, TheLanguageChangesInPlaceAndKeepsWhatIsShown)
{
    WindowSet windows(m_session, m_themes);
    windows.open();
    MainWindow& before = windows.window(0);
    before.savedViews().save(QStringLiteral("mine"));
    before.stateActions().actions(StateMenu::Year).back()->trigger();
    before.actions()[View::Figures]->trigger();
    const ViewState shown = before.controller().state();
    windows.chooseLanguage(Language::SimplifiedChinese);
    MainWindow& after = windows.window(0);
    EXPECT_EQ(m_session.language(), Language::SimplifiedChinese);
    EXPECT_EQ(after.controller().state(), shown);
    EXPECT_TRUE(after.isVisible());
    EXPECT_EQ(after.actions()[View::Figures]->text(), QStringLiteral("数据"));
    EXPECT_TRUE(after.actions()[Command::Undo]->isEnabled()) << "the history has moved too";
    windows.chooseLanguage(Language::English);
    EXPECT_EQ(windows.window(0).actions()[View::Figures]->text(), QStringLiteral("Figures"));
}

TEST_F(WindowSetTest, AnotherLanguageKeepsChoicePairSortFilterAndScroll)
{
    WindowSet windows(m_session, m_themes);
    windows.open();
    MainWindow& before = windows.window(0);
    before.resize(1100, 600);
    before.controller().setView(View::Figures);
    QApplication::processEvents();
    auto* const panel = before.findChild<FiguresPanel*>();
    panel->filter(QStringLiteral("2025"));
    auto* const table = panel->findChild<QTableView*>();
    table->sortByColumn(1, Qt::DescendingOrder);
    table->verticalScrollBar()->setValue(5);
    ASSERT_EQ(table->verticalScrollBar()->value(), 5);
    before.selection().choose(CompanyId{QStringLiteral("meta")});
    before.selection().compareWith({{QStringLiteral("baidu")}, {}, {}, {}});
    const auto ids = [](const FiguresPanel& shown) {
        QStringList all; // the words that they are sorted by are others in another language
        for (int row = 0; row < shown.table().rowCount(); ++row) {
            all.append(shown.table().index(row, 0).data(RowIdRole).toString());
        }
        all.sort();
        return all;
    };
    const QStringList shown = ids(*panel);
    windows.chooseLanguage(Language::SimplifiedChinese);
    QTest::qWait(200);
    MainWindow& after = windows.window(0);
    const auto* const same = after.findChild<FiguresPanel*>();
    EXPECT_EQ(ids(*same), shown);
    const QHeaderView* const header = same->findChild<QTableView*>()->horizontalHeader();
    EXPECT_EQ(header->sortIndicatorSection(), 1);
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
    EXPECT_EQ(after.selection().chosen().text(), QStringLiteral("meta"));
    EXPECT_EQ(after.selection().against().company.text(), QStringLiteral("baidu"));
    EXPECT_EQ(same->findChild<QTableView*>()->verticalScrollBar()->value(), 5);
    windows.chooseLanguage(Language::English);
}

} // namespace
} // namespace capex
