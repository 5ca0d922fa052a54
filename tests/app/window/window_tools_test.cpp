// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_list.h"
#include "app/actions/saved_views_menu.h"
#include "app/actions/state_actions.h"
#include "app/window/window_set.h"
#include "model/settings/saved_views.h"
#include "model/wording/language.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/finder.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace capex;

namespace {

class FinderTest : public WithAWindow
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

using SavedViewsTest = FinderTest;
using UndoTest = FinderTest;

class LanguageTest : public InAFolder
{
protected:
    LanguageTest() { m_session.keepLanguage(Language::English); }
    ~LanguageTest() override { installLanguage(Language::English); }

    Session m_session{path("window.ini")};
    ThemeSwitch m_themes{*qApp, m_session};
};

std::vector<std::string> viewNames(const Document& document)
{
    std::vector<std::string> names;
    for (const SavedView& view : document.views()) {
        names.push_back(view.name.toStdString());
    }
    return names;
}

} // namespace

TEST_F(FinderTest, EveryActionOfTheMenusIsACommand)
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

TEST_F(FinderTest, ACommandIsFoundAndTriggeredByKeysAlone)
{
    type(Command::FindCommand, "three years");
    ASSERT_FALSE(finder()->texts().isEmpty());
    EXPECT_EQ(finder()->texts().front(), QStringLiteral("Three years"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.controller().settings().basis, Basis::ThreeYear);
    EXPECT_TRUE(finder()->isHidden());
}

TEST_F(FinderTest, ADisabledCommandDoesNothingAndEscapeCloses)
{
    type(Command::FindCommand, "undo");
    press(Qt::Key_Return);
    EXPECT_TRUE(finder()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(finder()->isHidden());
}

TEST_F(FinderTest, AFoundCompanyIsChosen)
{
    type(Command::Find, "tencent");
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("tencent"));
}

TEST_F(FinderTest, AFoundFigureIsShownWithItsEvidence)
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

TEST_F(FinderTest, AFoundSourceFiltersTheFigures)
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

TEST_F(SavedViewsTest, WhatIsOnTheScreenIsSavedAndShownAgain)
{
    m_window.stateActions().actions(StateMenu::Year).back()->trigger();
    const ViewState shown = m_window.controller().state();
    m_window.savedViews().save(QStringLiteral("mine"));
    m_window.stateActions().actions(StateMenu::Year).front()->trigger();
    const SavedView saved = m_window.document().views().back();
    EXPECT_EQ(saved.name, QStringLiteral("mine"));
    EXPECT_EQ(saved.settings, shown.settings);
}

TEST_F(SavedViewsTest, OfTwoThatDifferInOrderGroupsStyleOrBandAloneOneIsTicked)
{
    const std::pair<View, void (*)(ViewOptions&)> differences[]{
        {View::Ranking, [](ViewOptions& options) { options.sort = SortBy::Name; }},
        {View::Ranking, [](ViewOptions& options) { options.groupByRegion = true; }},
        {View::Years, [](ViewOptions& options) { options.yearsStyle = YearsStyle::Lines; }},
        {View::Years, [](ViewOptions& options) { options.bandGrowth = 0.5; }},
    };
    for (const auto& [view, differ] : differences) {
        ViewState state = m_window.controller().state();
        state.view = view;
        state.options = {};
        SavedView plain;
        plain.name = QStringLiteral("plain");
        plain.view = view;
        plain.settings = state.settings;
        SavedView other = plain;
        other.name = QStringLiteral("other");
        differ(other.options);
        m_window.document().editViews({}, {plain, other});
        for (const SavedView& shown : {plain, other}) {
            state.options = shown.options;
            m_window.controller().setState(state);
            QApplication::processEvents();
            QStringList ticked;
            for (const QAction* const action : m_window.savedViewsMenu().actions()) {
                if (action->isChecked()) {
                    ticked.append(action->iconText());
                }
            }
            EXPECT_EQ(ticked, QStringList{shown.name});
        }
    }
}

TEST_F(SavedViewsTest, OfTheBundledFiguresAreKeptByTheSession)
{
    m_window.savedViews().save(QStringLiteral("mine"));
    EXPECT_FALSE(m_window.isWindowModified());
    Document next(&m_session);
    next.openBundled();
    EXPECT_EQ(viewNames(next), viewNames(m_window.document()));
    EXPECT_EQ(viewNames(next).back(), "mine");
    m_window.actions()[Command::Undo]->trigger();
    EXPECT_FALSE(m_session.savedViews({}).has_value()) << "nothing differs from the bundled ones";
}

TEST_F(SavedViewsTest, OfAFileAreInItWhenItIsSaved)
{
    ASSERT_TRUE(m_window.files().saveAs(path("figures.json")));
    m_window.savedViews().save(QStringLiteral("mine"));
    EXPECT_TRUE(m_window.isWindowModified());
    Document unsaved(&m_session);
    ASSERT_TRUE(unsaved.open(path("figures.json")));
    EXPECT_NE(viewNames(unsaved).back(), "mine");
    m_window.actions()[Command::Save]->trigger();
    EXPECT_FALSE(m_window.isWindowModified());
    ASSERT_TRUE(unsaved.open(path("figures.json")));
    EXPECT_EQ(viewNames(unsaved).back(), "mine");
    m_window.actions()[Command::Undo]->trigger();
    EXPECT_TRUE(m_window.isWindowModified()) << "the file still has it";
    m_window.document().history().redo();
}

TEST_F(UndoTest, SaysWhatItTakesBack)
{
    const QAction* const undo = m_window.actions()[Command::Undo];
    EXPECT_FALSE(undo->isEnabled());
    m_window.savedViews().save(QStringLiteral("mine"));
    EXPECT_EQ(undo->text(), QStringLiteral("&Undo saving view “mine”"));
    m_window.actions()[Command::Undo]->trigger();
    EXPECT_THAT(viewNames(m_window.document()), testing::Not(testing::Contains("mine")));
    EXPECT_EQ(m_window.actions()[Command::Redo]->text(),
              QStringLiteral("&Redo saving view “mine”"));
}

TEST_F(UndoTest, AfterRedoIsIdentity)
{
    Document document;
    document.openBundled();
    std::mt19937 random(7);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    const Dataset figures = document.dataset();
    std::vector<SavedViews> states{document.views()};
    for (int step = 0; step < 60; ++step) {
        const SavedViews& views = document.views();
        const SavedView fresh{.name = QStringLiteral("view %1").arg(step)};
        const std::size_t count = views.size();
        const auto change = below(3);
        document.editViews(QStringLiteral("step"), change == 0 || count < 2 ? added(views, fresh)
                                                   : change == 1
                                                       ? removed(views, below(count))
                                                       : moved(views, below(count), below(count)));
        if (document.views() != states.back()) {
            states.push_back(document.views());
        }
    }
    QUndoStack& history = document.history();
    ASSERT_EQ(history.count() + 1, static_cast<int>(states.size()));
    for (int index : {0, 10, 3, static_cast<int>(states.size()) - 1, 17}) {
        history.setIndex(index);
        EXPECT_EQ(document.views(), states[static_cast<std::size_t>(index)]);
        history.redo();
        history.undo();
        history.setIndex(index);
        EXPECT_EQ(document.views(), states[static_cast<std::size_t>(index)]);
    }
    EXPECT_TRUE(document.dataset().sharesWith(figures)) << "no step copies a figure";
}

TEST_F(UndoTest, OfASavedViewLeavesFiguresAndComparisonAlone)
{
    const Dataset figures = m_window.document().dataset();
    const Comparison* const compared = &m_window.controller().comparison();
    const QSignalSpy recomputed(&m_window.controller(), &ComparisonController::changed);
    m_window.savedViews().save(QStringLiteral("mine"));
    m_window.document().editViews(
        {}, renamed(m_window.document().views(), 0, QStringLiteral("another name")));
    m_window.document().editViews({}, removed(m_window.document().views(), 0));
    for (int step = 0; step < 3; ++step) {
        m_window.actions()[Command::Undo]->trigger();
        QApplication::processEvents();
    }
    EXPECT_TRUE(m_window.document().dataset().sharesWith(figures));
    EXPECT_EQ(&m_window.controller().comparison(), compared);
    EXPECT_EQ(recomputed.count(), 0);
}

TEST(DocumentSteps, OfFiguresAreTakenBackToTheSameDataset)
{
    Document document;
    document.openBundled();
    const Dataset before = document.dataset();
    const QSignalSpy edited(&document, &Document::edited);
    document.edit(QStringLiteral("step"), datasetOf({{.id = "a"}}));
    document.edit(QStringLiteral("the same"), datasetOf({{.id = "a"}}));
    EXPECT_EQ(document.history().count(), 1) << "what changes nothing is no step";
    EXPECT_EQ(document.dataset(), datasetOf({{.id = "a"}}));
    document.history().undo();
    EXPECT_TRUE(document.dataset().sharesWith(before));
    EXPECT_EQ(document.views(), bundledViews());
    EXPECT_EQ(edited.count(), 2);
}

TEST_F(LanguageTest, ChangesInPlaceAndKeepsWhatIsShown)
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
