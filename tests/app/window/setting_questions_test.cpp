// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/setting_questions.h"

#include "app/document/comparison_controller.h"
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>

namespace capex {
namespace {

constexpr StateQuestion questions[] = {StateQuestion::AsOf, StateQuestion::FixedRate,
                                       StateQuestion::Growth, StateQuestion::Band,
                                       StateQuestion::YearSpan};

class SettingQuestionsTest : public testing::Test
{
protected:
    SettingQuestionsTest() { m_controller.setDataset(bundledFigures()); }

    /// Asks, and does something with the dialog.
    template <typename Act>
    void ask(StateQuestion question, Act act)
    {
        whenAsked(m_window, act);
        m_questions.ask(question);
    }
    void accept(StateQuestion question)
    {
        ask(question, [](QDialog& dialog) { dialog.accept(); });
    }
    [[nodiscard]] const ComparisonSettings& settings() const { return m_controller.settings(); }

    ComparisonController m_controller;
    QWidget m_window;
    QList<CompanyId> m_selected{{QStringLiteral("meta")}};
    SettingQuestions& m_questions = *new SettingQuestions(
        m_controller, [this] { return m_selected; }, m_window);
};

TEST_F(SettingQuestionsTest, TheFocusIsOnWhomIsSelected)
{
    m_questions.ask(StateQuestion::Focus);
    EXPECT_EQ(m_controller.state().options.focus, m_selected);
}

TEST_F(SettingQuestionsTest, WhatIsSuggestedIsSetIfItIsAccepted)
{
    for (const StateQuestion question : questions) {
        accept(question);
    }
    EXPECT_EQ(settings().asOf, m_controller.dataset().updated());
    EXPECT_EQ(settings().fx, (CurrencyPolicy{CurrencyPolicy::Rule::Fixed, cny, 1}));
    EXPECT_EQ(settings().growth, 0);
    EXPECT_EQ(settings().fromYear, settings().year - 2);
    EXPECT_EQ(settings().toYear, settings().year + 2);
    EXPECT_EQ(m_controller.state().options.bandGrowth, 0.5);
}

TEST_F(SettingQuestionsTest, WhatIsSetAlreadyIsSuggested)
{
    m_controller.change([](ViewState& state) {
        state.settings.asOf = QDate(2024, 2, 3);
        state.settings.fx = {CurrencyPolicy::Rule::Fixed, cny, 7.2};
        state.settings.growth = 0.33;
        state.settings.fromYear = 2020;
        state.settings.toYear = 2031;
        state.options.bandGrowth = 0.75;
    });
    const ViewState before = m_controller.state();
    for (const StateQuestion question : questions) {
        accept(question);
        EXPECT_EQ(m_controller.state(), before) << static_cast<int>(question);
    }
}

TEST_F(SettingQuestionsTest, WhatIsTypedIsSetAndNothingElse)
{
    ViewState expected = m_controller.state();
    ask(StateQuestion::Growth, [](QDialog& dialog) {
        dialog.findChild<QDoubleSpinBox*>()->setValue(40);
        dialog.accept();
    });
    expected.settings.growth = 0.4;
    EXPECT_EQ(m_controller.state(), expected);
    ask(StateQuestion::Band, [](QDialog& dialog) {
        dialog.findChild<QDoubleSpinBox*>()->setValue(80);
        dialog.accept();
    });
    expected.options.bandGrowth = 0.8;
    EXPECT_EQ(m_controller.state(), expected);
    ask(StateQuestion::AsOf, [](QDialog& dialog) {
        dialog.findChild<QDateEdit*>()->setDate(QDate(2024, 2, 3));
        dialog.accept();
    });
    expected.settings.asOf = QDate(2024, 2, 3);
    EXPECT_EQ(m_controller.state(), expected);
}

TEST_F(SettingQuestionsTest, ACancelledQuestionChangesNothing)
{
    const ViewState before = m_controller.state();
    for (const StateQuestion question : questions) {
        ask(question, [](QDialog& dialog) { dialog.reject(); });
        EXPECT_EQ(m_controller.state(), before) << static_cast<int>(question);
    }
}

TEST_F(SettingQuestionsTest, RatesAreThoseOfTheCurrenciesOfTheFigures)
{
    m_controller.setDataset(datasetOf({{.id = "a"},
                                       {.id = "b", .amount = Money::single(1, cny)},
                                       {.id = "c", .amount = Money::single(2, cny)}}));
    ask(StateQuestion::FixedRate, [](QDialog& dialog) {
        const auto* const box = dialog.findChild<QComboBox*>();
        EXPECT_EQ(box->count(), 1);
        EXPECT_EQ(box->currentText(), QStringLiteral("CNY"));
        dialog.reject();
    });
}

TEST_F(SettingQuestionsTest, WithoutADayOfTheFiguresTodayIsSuggested)
{
    m_controller.setDataset(datasetOf({{.id = "a"}}));
    accept(StateQuestion::AsOf);
    EXPECT_GE(settings().asOf, QDate::currentDate().addDays(-1));
}

} // namespace
} // namespace capex
