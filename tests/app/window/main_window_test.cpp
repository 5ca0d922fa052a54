// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/saved_views_menu.h"
#include "app/actions/state_actions.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/chart_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/findings_panel.h"
#include "views/panels/settings_bar.h"
#include "views/panels/status_line.h"
#include "views/scene/chart_view.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QSpinBox>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace capex;

namespace {

class WindowTest : public WithAWindow
{
protected:
    [[nodiscard]] QAction& setting(const char* text) const
    {
        for (QAction* const action : m_window.stateActions().all()) {
            if (action->iconText() == QString::fromUtf8(text)) {
                return *action;
            }
        }
        throw std::invalid_argument(text);
    }
    void trigger(const char* text)
    {
        setting(text).trigger();
        QApplication::processEvents();
    }
    using WithAWindow::trigger;
    /// As if the time of `timer` had passed.
    static void letPass(QTimer& timer)
    {
        EXPECT_TRUE(QMetaObject::invokeMethod(&timer, "timeout", Qt::DirectConnection));
    }
    [[nodiscard]] QString shownValue() const
    {
        const auto& explanation = part<EvidencePanel>().explanation();
        return explanation ? explanation->value : QString();
    }
};

} // namespace

TEST_F(WindowTest, OpensWithTheOverviewOfTheHeadlines)
{
    EXPECT_EQ(m_window.currentView(), View::Overview);
    EXPECT_EQ(m_window.controller().settings().vintage, Vintage::First);
    EXPECT_TRUE(m_window.selection().chosen().isEmpty()) << "the page is seen as a whole";
    EXPECT_THAT(part<ChartView>().spec().description.toStdString(),
                testing::AllOf(testing::HasSubstr("≥ 22 % per year"),
                               testing::HasSubstr("≥ 66 % as announced: that sum covers 3 years")));
}

TEST_F(WindowTest, ExplainsAlibabaInTheRankingOfTheHeadlines)
{
    show(View::Ranking);
    EXPECT_EQ(m_window.selection().chosen().text(), QStringLiteral("alibaba"));
    EXPECT_EQ(part<ChartView>().selectedMark(), companyMark("alibaba"));
    EXPECT_EQ(shownValue(), QStringLiteral("at least $17.7 bn a year"));
    EXPECT_THAT(part<StatusLine>().text().toStdString(), testing::HasSubstr("8 companies"));
}

TEST_F(WindowTest, AChangedSettingChangesPictureTableAndEvidence)
{
    show(View::Ranking);
    const ChartSpec before = part<ChartView>().spec();
    trigger("As announced");
    EXPECT_FALSE(part<ChartView>().spec() == before);
    EXPECT_EQ(shownValue(), QStringLiteral("at least $53 bn for Mar 2025 – Feb 2028"));
    EXPECT_EQ(part<ChartPanel>().table().index(0, 1).data().toString(), QStringLiteral("Amazon"));
    trigger("Next year");
    EXPECT_EQ(m_window.controller().settings().year, 2026);
    EXPECT_EQ(part<QSpinBox>().value(), 2026);
}

TEST_F(WindowTest, TheBarAndTheMenusShowTheSameSettings)
{
    part<QSpinBox>().setValue(2024);
    EXPECT_EQ(m_window.controller().settings().year, 2024);
    ComparisonSettings settings = settingsFor(Basis::CalendarYear, 2023);
    settings.currency = cny;
    settings.kinds = {{Kind::Actual}};
    m_window.controller().setSettings(settings);
    QApplication::processEvents();
    EXPECT_TRUE(setting("Calendar year").isChecked());
    EXPECT_TRUE(setting("Latest").isChecked());
    EXPECT_TRUE(setting("CNY").isChecked());
    EXPECT_TRUE(setting("Actual").isChecked());
    EXPECT_FALSE(setting("Pledge").isChecked());
    EXPECT_EQ(part<QSpinBox>().value(), 2023);
}

TEST_F(WindowTest, KindsAndMeasuresAreNeverLeftEmpty)
{
    trigger("Guidance");
    trigger("Run-rate");
    trigger("Pledge");
    trigger("Third-party estimate");
    EXPECT_EQ(m_window.controller().settings().kinds, QList<Kind>{Kind::Estimate});
    EXPECT_TRUE(setting("Third-party estimate").isChecked());
    trigger("What was announced");
    EXPECT_FALSE(m_window.controller().settings().kinds);
}

TEST_F(WindowTest, UncheckingACompanyTakesItsBarAwayAndKeepsTheColours)
{
    show(View::Ranking);
    const auto colourOf = [this](const MarkId& id) {
        const ChartSpec& spec = part<ChartView>().spec();
        const auto mark = std::ranges::find(spec.marks, id, &Mark::id);
        return mark == spec.marks.end() ? std::nullopt : mark->colour;
    };
    const auto before = colourOf(companyMark("meta"));
    ASSERT_TRUE(before);
    m_window.controller().chooseCompanies({{QStringLiteral("meta")}, {QStringLiteral("baidu")}});
    QApplication::processEvents();
    EXPECT_EQ(colourOf(companyMark("meta")), before);
    EXPECT_FALSE(colourOf(companyMark("amazon")));
    EXPECT_EQ(part<ChartPanel>().table().rowCount(), 2);
    trigger(Command::CheckNone);
    EXPECT_EQ(part<ChartPanel>().table().rowCount(), 0);
    EXPECT_TRUE(shownValue().isEmpty());
    trigger(Command::CheckAll);
    EXPECT_EQ(part<ChartPanel>().table().rowCount(), 8);
}

TEST_F(WindowTest, CompaniesAreNotCheckedWhereTheViewDoesNotTakeThem)
{
    const auto* const list = m_window.findChild<QListView*>(QStringLiteral("companies"));
    for (const View view : {View::Reconciliation, View::Ranking}) {
        ViewState state = m_window.controller().state();
        state.view = view;
        m_window.controller().setState(state);
        QApplication::processEvents();
        EXPECT_EQ(list->viewport()->toolTip().isEmpty(), view == View::Ranking);
        EXPECT_EQ(list->accessibleDescription().isEmpty(), view == View::Ranking);
    }
}

TEST_F(WindowTest, BarListAndEvidenceAgreeOnTheCompany)
{
    Q_EMIT part<ChartView>().markSelected(companyMark("meta"));
    const auto* const list = m_window.findChild<QListView*>(QStringLiteral("companies"));
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Meta"));
    EXPECT_EQ(shownValue(), QStringLiteral("$60 – 65 bn a year"));
    Q_EMIT part<ChartView>().markHovered(companyMark("amazon"));
    EXPECT_EQ(shownValue(), QStringLiteral("$60 – 65 bn a year"));
    Q_EMIT part<ChartView>().markSelected(MarkId());
    Q_EMIT part<ChartView>().markHovered(companyMark("amazon"));
    EXPECT_EQ(shownValue(), QStringLiteral("about $100 bn a year"));
}

TEST_F(WindowTest, ARefusedFileLeavesEverythingAndListsItsFindings)
{
    EXPECT_FALSE(m_window.files().open(write("bad.json", "{")));
    EXPECT_TRUE(m_window.document().isBundled());
    EXPECT_TRUE(part<FindingsPanel>().isVisible());
    EXPECT_EQ(part<FindingsPanel>().title(),
              QStringLiteral("bad.json was refused, nothing has changed"));
    EXPECT_GT(part<FindingsPanel>().model().rowCount(), 0);
    EXPECT_TRUE(m_session.recentFiles().isEmpty());
    EXPECT_EQ(part<ChartPanel>().table().rowCount(), 8);
}

TEST_F(WindowTest, AFileThatIsRefusedAtTheStartGivesWayToTheBundledFigures)
{
    MainWindow window(m_session, m_themes);
    window.openAtStart(write("bad.json", "{"));
    EXPECT_TRUE(window.document().isBundled());
    EXPECT_EQ(window.document().dataset(), bundledFigures());
    const auto* const findings = window.findChild<FindingsPanel*>();
    EXPECT_FALSE(findings->isHidden());
    EXPECT_EQ(findings->title(), QStringLiteral("bad.json was refused, nothing has changed"));
}

TEST_F(WindowTest, ReloadingKeepsTheSettings)
{
    ASSERT_TRUE(m_window.files().saveAs(path("mine.json")));
    trigger("Three years");
    trigger(Command::Reload);
    EXPECT_EQ(m_window.controller().settings().basis, Basis::ThreeYear);
}

TEST_F(WindowTest, ANewWindowStandsAsTheLastOneWasLeft)
{
    show(View::Ranking);
    trigger("Three years");
    trigger(Command::ShowTable);
    trigger(Command::ShowSidebar);
    m_window.close();
    MainWindow next(m_session, m_themes);
    next.openAtStart();
    EXPECT_EQ(next.controller().settings().basis, Basis::ThreeYear);
    EXPECT_TRUE(next.actions()[Command::ShowTable]->isChecked());
    EXPECT_FALSE(next.actions()[Command::ShowSidebar]->isChecked());
}

TEST_F(WindowTest, NothingIsCutInANarrowWindow)
{
    for (const int width : {640, 720, 900, 1100, 1440}) {
        m_window.resize(width, 400);
        QApplication::processEvents();
        EXPECT_EQ(m_window.width(), width);
        const auto& bar = part<SettingsBar>();
        for (const QWidget* const child : bar.findChildren<QWidget*>()) {
            const bool isCut =
                child->isVisible() && child->width() < child->minimumSizeHint().width();
            EXPECT_FALSE(isCut) << width << ' ' << child->accessibleName().toStdString();
            EXPECT_LE(child->mapTo(&bar, child->rect().topRight()).x(), bar.width());
        }
    }
}

TEST_F(WindowTest, EveryWidgetThatTakesTheFocusHasAName)
{
    trigger(Command::ShowTable);
    int named = 0;
    for (const QWidget* const widget : m_window.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                            widget->inherits("QComboBoxListView");
        const bool isForAnother = widget->focusProxy() || widget->inherits("QMenu");
        if (widget->focusPolicy() == Qt::NoFocus || isPart || isForAnother) {
            continue;
        }
        const QString where = QString::fromLatin1(widget->metaObject()->className());
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << where.toStdString();
        ++named;
    }
    EXPECT_GT(named, 20);
}

TEST_F(WindowTest, EveryEntryOfAMenuHasALetterOfItsOwn)
{
    EXPECT_EQ(doubledLettersIn(*m_window.menuBar()), QStringList());
}

TEST_F(WindowTest, EveryActionHasATooltipAndAShortcutOfItsOwn)
{
    QStringList keys;
    QList<QAction*> actions = m_window.actions().all() + m_window.stateActions().all();
    for (QAction* const action : m_window.savedViewsMenu().actions()) {
        if (!action->isSeparator() && !actions.contains(action)) {
            actions.append(action);
        }
    }
    for (const QAction* const action : std::as_const(actions)) {
        EXPECT_FALSE(action->whatsThis().isEmpty() || action->toolTip().isEmpty())
            << action->text().toStdString();
        EXPECT_FALSE(action->shortcut().isEmpty()) << action->text().toStdString();
        keys.append(action->shortcut().toString());
    }
    EXPECT_EQ(keys.removeDuplicates(), 0) << keys.join(u' ').toStdString();
    for (const QString& key : std::as_const(keys)) {
        const bool beginsAnother = std::ranges::any_of(keys, [&](const QString& other) {
            return other.startsWith(key + QStringLiteral(", "));
        });
        EXPECT_FALSE(beginsAnother) << key.toStdString();
    }
}

TEST_F(WindowTest, TheThemeFollowsTheChoice)
{
    trigger(Command::ThemeDark);
    EXPECT_EQ(m_session.theme(), ThemeChoice::Dark);
    EXPECT_EQ(part<ChartView>().spec().theme, ThemeName::Dark);
    trigger(Command::ThemeLight);
    EXPECT_EQ(part<ChartView>().spec().theme, ThemeName::Light);
}

TEST_F(WindowTest, GoesBackAndForwardThroughWhatWasLookedAt)
{
    const ViewState first = m_window.controller().state();
    trigger("As announced");
    const ViewState second = m_window.controller().state();
    trigger("Next year");
    trigger(Command::Back);
    EXPECT_EQ(m_window.controller().state(), second);
    trigger(Command::Back);
    EXPECT_EQ(m_window.controller().state(), first);
    EXPECT_FALSE(m_window.actions()[Command::Back]->isEnabled());
    trigger(Command::Forward);
    EXPECT_EQ(m_window.controller().state(), second);
    EXPECT_TRUE(setting("As announced").isChecked());
}

TEST_F(WindowTest, WhatAViewDoesNotDependOnIsDisabledAndSaysWhy)
{
    show(View::Ranking);
    EXPECT_TRUE(setting("Per year").isEnabled());
    EXPECT_FALSE(setting("Stacked").isEnabled()) << "only for calendar years";
    m_window.actions()[View::Figures]->trigger();
    QApplication::processEvents();
    EXPECT_FALSE(setting("Per year").isEnabled());
    EXPECT_TRUE(setting("Per year").toolTip().contains(QStringLiteral("as it was stated")));
    EXPECT_FALSE(part<QSpinBox>().isEnabled());
    m_window.actions()[View::Ranking]->trigger();
    QApplication::processEvents();
    EXPECT_TRUE(setting("Per year").isEnabled());
    EXPECT_FALSE(setting("Per year").toolTip().contains(QStringLiteral("as it was stated")));
    EXPECT_TRUE(part<QSpinBox>().isEnabled());
}

TEST_F(WindowTest, OrderAndFocusAreSettingsOfTheView)
{
    show(View::Ranking);
    trigger("By name");
    EXPECT_EQ(m_window.controller().state().options.sort, SortBy::Name);
    EXPECT_TRUE(setting("By name").isChecked());
    EXPECT_FALSE(setting("By value").isChecked());
    trigger("Group by region");
    EXPECT_TRUE(m_window.controller().state().options.groupByRegion);
    trigger("Focus on selected");
    EXPECT_EQ(m_window.controller().state().options.focus,
              QList<CompanyId>{{QStringLiteral("alibaba")}});
    trigger("No focus");
    EXPECT_TRUE(m_window.controller().state().options.focus.isEmpty());
}

TEST_F(WindowTest, EveryViewHasAnActionThatLeadsToIt)
{
    for (const View view : allOf<View>()) {
        m_window.actions()[view]->trigger();
        QApplication::processEvents();
        EXPECT_EQ(m_window.currentView(), view);
        EXPECT_TRUE(m_window.actions()[Command::CopyPicture]->isEnabled());
        const bool isCompanyHere =
            m_window.controller().comparison().row(m_window.selection().chosen()) != nullptr;
        EXPECT_TRUE(isCompanyHere || view == View::Overview)
            << "somebody stays chosen in every view that is not seen as a whole";
    }
}

TEST_F(WindowTest, EveryMarkOfEveryPictureIsExplained)
{
    for (const View view : allOf<View>()) {
        if (!hasPicture(view)) {
            continue;
        }
        m_window.actions()[view]->trigger();
        QApplication::processEvents();
        for (const HitArea& area : part<ChartView>().spec().hitAreas) {
            Q_EMIT part<ChartView>().markHovered(area.id);
            EXPECT_FALSE(part<EvidencePanel>().text().isEmpty()) << textOf(area.id).toStdString();
        }
        Q_EMIT part<ChartView>().markHovered(MarkId());
    }
}
