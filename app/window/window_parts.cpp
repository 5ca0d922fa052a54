// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_parts.h"

#include "app/actions/state_actions.h"
#include "app/actions/window_actions.h"
#include "app/actions/window_menus.h"
#include "views/panels/as_of_strip.h"
#include "views/panels/chart_panel.h"
#include "views/panels/companies_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/filter_bar.h"
#include "views/panels/findings_panel.h"
#include "views/panels/message_bar.h"
#include "views/panels/navigation_panel.h"
#include "views/panels/settings_bar.h"
#include "views/panels/status_line.h"

#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace capex {

namespace {

QToolButton* panelButton(QAction* action)
{
    auto* const button = new QToolButton;
    button->setDefaultAction(action);
    button->setProperty("role", QStringLiteral("plain"));
    button->setAccessibleName(action->iconText());
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* panelButtons(const WindowActions& actions)
{
    auto* const buttons = new QWidget;
    auto* const row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(2);
    for (const Command command : {Command::ShowSidebar, Command::ShowEvidence}) {
        row->addWidget(panelButton(actions[command]));
    }
    return buttons;
}

QSplitter* splitter(Qt::Orientation orientation)
{
    auto* const parts = new QSplitter(orientation);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    return parts;
}

/// A widget with a column that fills it.
QVBoxLayout* addColumn(QWidget*& widget)
{
    widget = new QWidget;
    auto* const column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

SettingsBar* settingsBar(QMainWindow& window, const WindowContents& contents)
{
    const StateActions& states = contents.states;
    auto* const exports = new QMenu(SettingsBar::tr("Export"), &window);
    fillExportMenu(*exports, contents.actions);
    const QList<QAction*> years = states.actions(StateMenu::Year);
    return new SettingsBar({states.group(StateMenu::Basis), years.front(), years.back(),
                            states.menu(StateMenu::AsOf), states.group(StateMenu::Vintage),
                            states.menu(StateMenu::Currencies), exports});
}

void buildSidebar(WindowParts& parts, const WindowContents& contents)
{
    QVBoxLayout* const column = addColumn(parts.sidebar);
    parts.sidebar->setObjectName(QStringLiteral("sidebar"));
    parts.sidebar->setMinimumWidth(170);
    parts.sidebar->setMaximumWidth(320);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(16);
    column->addWidget(new NavigationPanel(contents.actions.views()));
    parts.companies = new CompaniesPanel(&contents.companies, contents.actions[Command::CheckAll],
                                         contents.actions[Command::CheckNone]);
    parts.companies->addListActions(contents.states.actions(StateMenu::Focus)
                                    << contents.actions[Command::CompareWith]);
    column->addWidget(parts.companies, 1);
}

void buildViews(WindowParts& parts, const WindowContents& contents)
{
    const AsOfActions days{contents.actions[Command::EarlierDay],
                           contents.actions[Command::PlayDays],
                           contents.actions[Command::LaterDay]};
    parts.strip = new AsOfStrip(days, contents.language);
    parts.chart = new ChartPanel(contents.language, parts.strip);
    parts.chart->addPictureActions({days.play});
    parts.stack = new QStackedWidget;
    parts.stack->addWidget(parts.chart);
    parts.filters = new FilterBar;
}

QWidget* buildCentre(WindowParts& parts)
{
    QWidget* middle = nullptr;
    QVBoxLayout* const column = addColumn(middle);
    parts.messages = new MessageBar;
    column->addWidget(parts.messages);
    column->addWidget(parts.filters);
    column->addWidget(parts.stack, 1);
    parts.findings = new FindingsPanel;
    parts.findings->hide();
    parts.centre = splitter(Qt::Vertical);
    parts.centre->addWidget(middle);
    parts.centre->addWidget(parts.findings);
    parts.centre->setStretchFactor(0, 1);
    parts.centre->setMinimumWidth(300);
    return parts.centre;
}

void buildColumns(WindowParts& parts, const WindowContents& contents)
{
    buildSidebar(parts, contents);
    buildViews(parts, contents);
    parts.evidence = new EvidencePanel;
    parts.evidence->setMinimumWidth(240);
    parts.columns = splitter(Qt::Horizontal);
    parts.columns->addWidget(parts.sidebar);
    parts.columns->addWidget(buildCentre(parts));
    parts.columns->addWidget(parts.evidence);
    parts.columns->setStretchFactor(1, 1);
}

} // namespace

WindowParts buildParts(QMainWindow& window, const WindowContents& contents)
{
    WindowParts parts;
    parts.panelButtons = panelButtons(contents.actions);
    window.menuBar()->setCornerWidget(parts.panelButtons);
    parts.bar = settingsBar(window, contents);
    buildColumns(parts, contents);
    QWidget* content = nullptr;
    QVBoxLayout* const column = addColumn(content);
    column->addWidget(parts.bar);
    column->addWidget(parts.columns, 1);
    window.setCentralWidget(content);
    parts.status = new StatusLine(contents.actions[Command::ShowFindings], &contents.savedViews);
    window.setStatusBar(parts.status);
    return parts;
}

} // namespace capex
