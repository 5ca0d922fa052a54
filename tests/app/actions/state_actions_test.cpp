// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/dataset_rows.h"
#include "app/actions/state_actions.h"
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace capex {
namespace {

/// The actions, and somebody who does as they wish.
class StateActionsTest : public testing::Test
{
protected:
    StateActionsTest()
    {
        QObject::connect(&m_actions, &StateActions::changeRequested, &m_actions,
                         [this](const StateChange& change) {
                             change(m_state);
                             m_actions.showState(m_state);
                         });
        QObject::connect(&m_actions, &StateActions::questionRequested, &m_actions,
                         [this](StateQuestion question) { m_asked.append(question); });
        m_state.view = View::Years;
        m_actions.setDataset(bundledFigures(), Language::English);
        m_actions.showState(m_state);
    }

    [[nodiscard]] QAction& action(const char* text) const
    {
        const QList<QAction*> all = m_actions.all();
        const auto found = std::ranges::find(all, QString::fromUtf8(text), &QAction::iconText);
        if (found == all.end()) {
            throw std::invalid_argument(text);
        }
        return **found;
    }
    void show(View view)
    {
        m_state.view = view;
        m_actions.showState(m_state);
    }
    [[nodiscard]] static std::vector<std::string> texts(const QMenu& menu)
    {
        std::vector<std::string> texts;
        for (const QAction* const action : menu.actions()) {
            texts.push_back(action->isSeparator() ? "-" : action->iconText().toStdString());
        }
        return texts;
    }

    ViewState m_state;
    QList<StateQuestion> m_asked;
    StateActions m_actions;
};

TEST_F(StateActionsTest, AChoiceThatIsMadeIsOn)
{
    show(View::Ranking);
    for (const StateMenu menu :
         {StateMenu::Basis, StateMenu::Vintage, StateMenu::Currencies, StateMenu::Sort}) {
        for (QAction* const choice : m_actions.actions(menu)) {
            m_asked.clear();
            choice->trigger();
            EXPECT_EQ(choice->isChecked(), m_asked.isEmpty()) << choice->text().toStdString();
        }
    }
    EXPECT_EQ(m_state.settings.basis, Basis::CalendarYear) << "the last of each menu";
    EXPECT_EQ(m_state.settings.vintage, Vintage::First);
    EXPECT_EQ(m_state.options.sort, SortBy::Change);
    EXPECT_TRUE(m_state.options.groupByRegion);
}

TEST_F(StateActionsTest, NoTwoChoicesOfAMenuLeadToTheSameState)
{
    for (const StateMenu menu : {StateMenu::Basis, StateMenu::Year, StateMenu::Vintage,
                                 StateMenu::Kinds, StateMenu::Measures, StateMenu::Sort}) {
        std::vector<ViewState> states;
        for (QAction* const choice : m_actions.actions(menu)) {
            m_state = {};
            show(View::Ranking);
            choice->trigger();
            EXPECT_EQ(std::ranges::find(states, m_state), states.end())
                << choice->text().toStdString();
            states.push_back(m_state);
        }
    }
}

TEST_F(StateActionsTest, AnActionThatIsChosenAgainStaysChecked)
{
    show(View::Ranking);
    for (const char* const text : {"Per year", "Latest", "USD", "By value", "No focus"}) {
        action(text).trigger();
        const ViewState before = m_state;
        action(text).trigger();
        EXPECT_TRUE(action(text).isChecked()) << text;
        EXPECT_EQ(m_state, before);
    }
}

TEST_F(StateActionsTest, AQuestionChangesNothingByItself)
{
    const ViewState before = m_state;
    for (const char* const text : {"A day…", "Fixed rate…", "Focus on selected", "Other growth…",
                                   "Band to a second growth…", "From … to …"}) {
        action(text).trigger();
        EXPECT_FALSE(action(text).isChecked()) << text;
    }
    EXPECT_EQ(m_state, before);
    EXPECT_THAT(m_asked, testing::ElementsAre(StateQuestion::AsOf, StateQuestion::FixedRate,
                                              StateQuestion::Focus, StateQuestion::Growth,
                                              StateQuestion::Band, StateQuestion::YearSpan));
}

TEST_F(StateActionsTest, AnAnswerShowsOnItsQuestion)
{
    m_state.settings.asOf = QDate(2025, 3, 1);
    m_state.settings.fx = {CurrencyPolicy::Rule::Fixed, cny, 7.2};
    m_state.settings.growth = 0.33;
    m_state.settings.toYear = 2030;
    m_state.options.bandGrowth = 0.5;
    m_actions.showState(m_state);
    for (const char* const text :
         {"A day…", "Fixed rate…", "Other growth…", "Band to a second growth…", "From … to …"}) {
        EXPECT_TRUE(action(text).isChecked()) << text;
    }
    for (const char* const text :
         {"Any day", "Source’s own conversion", "Even", "No band", "All years"}) {
        EXPECT_FALSE(action(text).isChecked()) << text;
        action(text).trigger();
        EXPECT_TRUE(action(text).isChecked()) << text;
    }
    EXPECT_EQ(m_state.settings, ComparisonSettings{});
    EXPECT_FALSE(m_state.options.bandGrowth);
}

TEST_F(StateActionsTest, YearsStepToTheEndsOfTheCalendarAndNoFurther)
{
    show(View::Ranking);
    action("Next year").trigger();
    EXPECT_EQ(m_state.settings.year, ComparisonSettings{}.year + 1);
    m_state.settings.year = lastYear;
    m_actions.showState(m_state);
    EXPECT_FALSE(action("Next year").isEnabled());
    EXPECT_TRUE(action("Previous year").isEnabled());
    m_state.settings.year = firstYear;
    m_actions.showState(m_state);
    EXPECT_FALSE(action("Previous year").isEnabled());
}

TEST_F(StateActionsTest, WhatAViewDoesNotTakeIsDisabledWithTheReason)
{
    show(View::Figures);
    EXPECT_FALSE(action("Per year").isEnabled());
    EXPECT_FALSE(m_actions.menu(StateMenu::Currencies)->menuAction()->isEnabled());
    EXPECT_TRUE(action("Guidance").isEnabled());
    EXPECT_TRUE(action("Per year").toolTip().contains(QStringLiteral("as it was stated")));
    show(View::Ranking);
    EXPECT_TRUE(action("Per year").isEnabled());
    EXPECT_TRUE(m_actions.menu(StateMenu::Currencies)->menuAction()->isEnabled());
    EXPECT_FALSE(action("Stacked").isEnabled());
}

TEST_F(StateActionsTest, TheFiguresBringTheirCurrenciesAndMeasures)
{
    EXPECT_THAT(texts(*m_actions.menu(StateMenu::Currencies)),
                testing::ElementsAre("USD", "CNY", "-", "Source’s own conversion",
                                     "Rate of the announcement’s day",
                                     "Average rate over the period", "Fixed rate…"));
    m_actions.setDataset(datasetOf({{.id = "a"}}), Language::English);
    EXPECT_EQ(texts(*m_actions.menu(StateMenu::Currencies)).front(), "USD");
    EXPECT_EQ(texts(*m_actions.menu(StateMenu::Currencies)).at(1), "-") << "the yuan has gone";
    EXPECT_THAT(texts(*m_actions.menu(StateMenu::Measures)),
                testing::ElementsAre("All measures", "-", testing::_));
}

TEST_F(StateActionsTest, TheLastKindAndTheLastMeasureStay)
{
    for (const char* const text : {"Guidance", "Run-rate", "Pledge", "Third-party estimate"}) {
        action(text).trigger();
    }
    EXPECT_EQ(m_state.settings.kinds, QList<Kind>{Kind::Estimate});
    EXPECT_TRUE(action("Third-party estimate").isChecked());
    const QList<QAction*> measures = m_actions.actions(StateMenu::Measures).mid(1);
    for (QAction* const measure : measures) {
        measure->trigger();
    }
    EXPECT_EQ(m_state.settings.measures.size(), 1);
    EXPECT_TRUE(measures.back()->isChecked());
    for (QAction* const measure : measures.first(measures.size() - 1)) {
        measure->trigger();
    }
    EXPECT_TRUE(m_state.settings.measures.isEmpty()) << "all are none in particular";
    EXPECT_TRUE(m_actions.actions(StateMenu::Measures).front()->isChecked());
}

TEST_F(StateActionsTest, WhatTheFiguresBringHasKeysAndNamesThem)
{
    const QAction& yuan = action("CNY");
    EXPECT_EQ(yuan.shortcut(), QKeySequence(QStringLiteral("Ctrl+U, 2")));
    EXPECT_TRUE(yuan.toolTip().contains(QStringLiteral("Show amounts in CNY")));
    EXPECT_TRUE(yuan.toolTip().contains(yuan.shortcut().toString(QKeySequence::NativeText)));
}

} // namespace
} // namespace capex
