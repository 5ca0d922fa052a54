// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/window_menus.h"

#include "app/actions/state_actions.h"
#include "app/actions/window_actions.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

void addCommands(QMenu& menu, const WindowActions& actions, std::initializer_list<Command> commands)
{
    for (const Command command : commands) {
        menu.addAction(actions[command]);
    }
}

void fillFileMenu(QMenu& menu, const WindowActions& actions, QMenu* recentFiles)
{
    addCommands(menu, actions, {Command::Open});
    menu.addMenu(recentFiles);
    addCommands(menu, actions,
                {Command::OpenBundled, Command::LoadUpdates, Command::DownloadFigures,
                 Command::ShowLoads, Command::Reload, Command::FollowFile, Command::Save,
                 Command::SaveAs, Command::SaveTemplate});
    menu.addSeparator();
    fillExportMenu(menu, actions);
    menu.addSeparator();
    addCommands(menu, actions, {Command::Quit});
}

void fillEditMenu(QMenu& menu, const WindowActions& actions)
{
    addCommands(menu, actions, {Command::Undo, Command::Redo});
    menu.addSeparator();
    addCommands(menu, actions,
                {Command::Copy, Command::CopyPicture, Command::CopyTable, Command::CopyCall,
                 Command::PasteFigures});
    menu.addSeparator();
    addCommands(
        menu, actions,
        {Command::NewFigure, Command::EditFigure, Command::CopyFigures, Command::RemoveFigures});
    menu.addSeparator();
    addCommands(menu, actions, {Command::AddNote, Command::EditNote, Command::RemoveNote});
    menu.addSeparator();
    addCommands(menu, actions, {Command::Find, Command::FindCommand});
}

void addMenus(QMenu& menu, const StateActions& states, std::initializer_list<StateMenu> parts)
{
    for (const StateMenu part : parts) {
        menu.addMenu(states.menu(part));
    }
}

void fillViewMenu(QMenu& menu, const WindowActions& actions, const StateActions& states,
                  const ForeignMenus& foreign)
{
    menu.addActions(actions.views()->actions());
    menu.addSeparator();
    addCommands(menu, actions, {Command::Back, Command::Forward});
    menu.addSeparator();
    addMenus(menu, states, {StateMenu::Basis, StateMenu::Year, StateMenu::AsOf});
    addCommands(*menu.addMenu(tr("Announcement&s")), actions,
                {Command::EarlierDay, Command::PlayDays, Command::LaterDay});
    addMenus(menu, states, {StateMenu::Vintage, StateMenu::Currencies});
    menu.addMenu(foreign.savedViews);
    menu.addMenu(foreign.page);
    menu.addSeparator();
    addMenus(menu, states, {StateMenu::Sort, StateMenu::Focus, StateMenu::Years});
    addCommands(menu, actions, {Command::CompareWith, Command::ShowInFigures});
    menu.addSeparator();
    addCommands(menu, actions,
                {Command::ShowNotes, Command::ShowSidebar, Command::ShowEvidence,
                 Command::ShowTable, Command::ShowDays, Command::ShowFindings, Command::ShowAlone});
    addCommands(*menu.addMenu(tr("The&me")), actions,
                {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    menu.addMenu(tr("&Language"))->addActions(actions.languages()->actions());
}

} // namespace

void fillMenuBar(QMenuBar& bar, const WindowActions& actions, const StateActions& states,
                 const ForeignMenus& foreign)
{
    fillFileMenu(*bar.addMenu(tr("&File")), actions, foreign.recentFiles);
    fillEditMenu(*bar.addMenu(tr("&Edit")), actions);
    fillViewMenu(*bar.addMenu(tr("&View")), actions, states, foreign);
    QMenu& figures = *bar.addMenu(tr("Fi&gures"));
    addMenus(figures, states, {StateMenu::Kinds, StateMenu::Measures});
    addCommands(*figures.addMenu(tr("&Companies")), actions,
                {Command::CheckAll, Command::CheckNone});
    addCommands(*bar.addMenu(tr("&Help")), actions,
                {Command::ShowGuide, Command::ShowShortcuts, Command::ShowAbout});
    for (QMenu* const menu : bar.findChildren<QMenu*>()) {
        menu->setToolTipsVisible(true);
    }
}

void fillExportMenu(QMenu& menu, const WindowActions& actions)
{
    addCommands(menu, actions,
                {Command::ExportPicture, Command::ExportTable, Command::ExportAgain,
                 Command::ExportViews, Command::Print});
}

PictureMenu makePictureMenu(const WindowActions& actions, QMenu* page, QWidget* parent)
{
    auto* const menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("pictureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addCommands(*menu, actions, {Command::CopyPicture, Command::CopyTable});
    menu->addSeparator();
    fillExportMenu(*menu, actions);
    menu->addSeparator();
    QAction* const evidence = menu->addAction(tr("&Why this number?"));
    addCommands(*menu, actions, {Command::ShowInFigures, Command::CompareWith});
    menu->addSeparator();
    addCommands(*menu, actions, {Command::AddNote, Command::EditNote, Command::RemoveNote});
    if (page) {
        menu->addSeparator();
        menu->addMenu(page);
    }
    return {menu, evidence};
}

} // namespace capex
