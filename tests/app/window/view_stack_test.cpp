// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparison_controller.h"
#include "app/window/company_selection.h"
#include "app/window/day_commands.h"
#include "app/window/export_commands.h"
#include "app/window/figures_table.h"
#include "app/window/picture_controller.h"
#include "app/window/setting_questions.h"
#include "app/window/view_stack.h"
#include "model/formats/figure_file.h"
#include "tests/support/window_fixture.h"
#include "views/panels/as_of_strip.h"
#include "views/panels/chart_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/filter_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTimer>
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

TEST_F(ViewStackTest, AFigureThatIsShownIsLetInByTheFiltersOfTheView)
{
    m_controller.change([](ViewState& state) { state.settings.kinds = {{Kind::Estimate}}; });
    show(View::Figures);
    const Figure& figure = m_document.dataset().figures().front();
    ASSERT_FALSE(m_figures.panel().shownFigures().contains(figure.id));
    QSignalSpy wanted(&m_figures, &FiguresTable::companyRequested);
    m_figures.showFigure(figure.id);
    EXPECT_TRUE(m_figures.panel().shownFigures().contains(figure.id));
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(m_figures.companyOf(figure.id), figure.company);
    EXPECT_FALSE(m_figures.companyOf({QStringLiteral("none")}));
}

TEST_F(ViewStackTest, TheTableStandsInTheNextSessionAsItWasLeft)
{
    m_figures.keep(m_session);
    EXPECT_FALSE(m_session.figuresPanel()) << "never looked at";
    m_figures.panel().setGrouped(true);
    m_figures.panel().setHiddenColumns({1, 2});
    m_figures.keep(m_session);
    QStackedWidget stack;
    auto& next = *new FiguresTable(m_controller, m_session, Language::English, stack);
    EXPECT_TRUE(next.panel().isGrouped());
    EXPECT_EQ(next.panel().hiddenColumns(), (QList<int>{1, 2}));
}

class ExportCommandsTest : public ViewStackTest
{
protected:
    QWidget m_window;
    ExportCommands m_exports{m_document,
                             m_session,
                             Language::English,
                             {[this] { return m_views.result(); },
                              [this] { return m_controller.state(); },
                              [this] { return m_views.size(); }},
                             m_window};
};

TEST_F(ExportCommandsTest, WritesWhatIsShownAndSaysSo)
{
    QSignalSpy written(&m_exports, &ExportCommands::written);
    EXPECT_TRUE(m_exports.exportTo(path("a.csv"), OutputFormat::Csv));
    EXPECT_TRUE(content("a.csv").startsWith("rank,company,"));
    EXPECT_TRUE(m_exports.exportTo(path("a.png"), OutputFormat::Png));
    EXPECT_EQ(QImage(path("a.png")).size(), QSize(1600, 900)) << "the usual slide";
    ASSERT_EQ(written.count(), 2);
    EXPECT_EQ(written.back().front().toString(), path("a.png"));
}

TEST_F(ExportCommandsTest, AFolderThatIsNotThereIsTold)
{
    bool isTold = false;
    QTimer::singleShot(0, &m_exports, [&] {
        if (auto* const box = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            isTold = true;
            box->reject();
        }
    });
    EXPECT_FALSE(m_exports.exportTo(path("none/a.csv"), OutputFormat::Csv));
    EXPECT_TRUE(isTold);
}

TEST_F(ExportCommandsTest, CopiesThePictureTwiceAsDenseAndTheTable)
{
    QSignalSpy said(&m_exports, &ExportCommands::said);
    m_exports.copyPicture();
    EXPECT_EQ(QApplication::clipboard()->image().size(), 2 * m_views.size());
    m_exports.copyTable();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("rank\tcompany")));
    EXPECT_EQ(said.count(), 2);
}

/// Accepts the next question as it is suggested.
void acceptSuggestion(QObject& context)
{
    QTimer::singleShot(0, &context, [] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr) << "nothing was asked";
        dialog->accept();
    });
}

class SettingQuestionsTest : public ViewStackTest
{
protected:
    QWidget m_window;
    QList<CompanyId> m_selected{{QStringLiteral("meta")}};
    SettingQuestions m_questions{m_controller, [this] { return m_selected; }, m_window};
};

TEST_F(SettingQuestionsTest, WhatIsAcceptedIsSet)
{
    for (const StateQuestion question : {StateQuestion::AsOf, StateQuestion::FixedRate,
                                         StateQuestion::Band, StateQuestion::YearSpan}) {
        const ViewState before = m_controller.state();
        acceptSuggestion(m_window);
        m_questions.ask(question);
        EXPECT_FALSE(m_controller.state() == before) << static_cast<int>(question);
    }
    const ComparisonSettings& settings = m_controller.settings();
    EXPECT_EQ(settings.asOf, m_controller.dataset().updated());
    EXPECT_EQ(settings.fx.rule, CurrencyPolicy::Rule::Fixed);
    EXPECT_EQ(settings.fromYear, settings.year - 2);
    EXPECT_EQ(settings.toYear, settings.year + 2);
    EXPECT_EQ(m_controller.state().options.bandGrowth, 0.5);
}

TEST_F(SettingQuestionsTest, TheFocusIsOnWhomIsSelected)
{
    m_questions.ask(StateQuestion::Focus);
    EXPECT_EQ(m_controller.state().options.focus, m_selected);
}

TEST_F(SettingQuestionsTest, ACancelledQuestionChangesNothing)
{
    const ViewState before = m_controller.state();
    QTimer::singleShot(0, &m_window,
                       [] { qobject_cast<QDialog*>(QApplication::activeModalWidget())->reject(); });
    m_questions.ask(StateQuestion::Growth);
    EXPECT_EQ(m_controller.state(), before);
}

class DayCommandsTest : public ViewStackTest
{
protected:
    DayCommandsTest() { m_play.setCheckable(true); }

    QAction m_earlier;
    QAction m_play;
    QAction m_later;
    AsOfStrip m_strip{{&m_earlier, &m_play, &m_later}, Language::English};
    DayCommands m_days{m_controller, m_strip, {&m_earlier, &m_play, &m_later}};
};

TEST_F(DayCommandsTest, TheStripOffersTheDaysOfTheView)
{
    m_days.show();
    EXPECT_TRUE(m_play.isEnabled());
    QSignalSpy chosen(&m_strip, &AsOfStrip::dayChosen);
    m_earlier.trigger();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<std::optional<QDate>>(),
              m_controller.dataset().announcementDates().back());
}

TEST_F(DayCommandsTest, WithoutFiguresThereIsNothingToPlay)
{
    m_controller.setDataset(Dataset());
    m_days.show();
    EXPECT_FALSE(m_earlier.isEnabled() || m_play.isEnabled() || m_later.isEnabled());
}

TEST_F(DayCommandsTest, PlayingStopsWhenItIsToldTo)
{
    m_days.show();
    m_play.trigger();
    EXPECT_TRUE(m_play.isChecked());
    m_days.stop();
    EXPECT_FALSE(m_play.isChecked());
}

} // namespace
} // namespace capex
