// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/window_menus.h"

#include "app/actions/arrangement_actions.h"
#include "app/actions/settings_actions.h"
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
                {Command::OpenBundled, Command::Reload, Command::Save, Command::SaveAs});
    menu.addSeparator();
    fillExportMenu(menu, actions);
    menu.addSeparator();
    addCommands(menu, actions, {Command::Quit});
}

void fillEditMenu(QMenu& menu, const WindowActions& actions)
{
    addCommands(menu, actions, {Command::Undo, Command::Redo});
    menu.addSeparator();
    addCommands(menu, actions, {Command::Copy, Command::CopyPicture, Command::CopyTable});
    menu.addSeparator();
    addCommands(menu, actions, {Command::Find, Command::FindCommand});
}

void fillViewMenu(QMenu& menu, const WindowActions& actions, const SettingsActions& settings,
                  const ArrangementActions& arrangement)
{
    menu.addActions(actions.pages()->actions());
    menu.addSeparator();
    addCommands(menu, actions, {Command::Back, Command::Forward});
    menu.addSeparator();
    menu.addMenu(tr("&Basis"))->addActions(settings.basis()->actions());
    QMenu* const year = menu.addMenu(tr("&Year"));
    year->addActions({settings.previousYear(), settings.nextYear()});
    menu.addMenu(settings.asOfMenu());
    addCommands(*menu.addMenu(tr("Announcement&s")), actions,
                {Command::EarlierDay, Command::PlayDays, Command::LaterDay});
    menu.addMenu(tr("&Vintage"))->addActions(settings.vintage()->actions());
    menu.addMenu(settings.currencyMenu());
    menu.addMenu(settings.viewsMenu());
    menu.addSeparator();
    for (QMenu* const part :
         {arrangement.sortMenu(), arrangement.focusMenu(), arrangement.yearsMenu()}) {
        menu.addMenu(part);
    }
    addCommands(menu, actions, {Command::CompareWith, Command::ShowInFigures});
    menu.addSeparator();
    addCommands(menu, actions,
                {Command::ShowNotes, Command::ShowSidebar, Command::ShowEvidence,
                 Command::ShowTable, Command::ShowDays, Command::ShowFindings});
    addCommands(*menu.addMenu(tr("The&me")), actions,
                {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    addCommands(*menu.addMenu(tr("&Language")), actions,
                {Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageChinese});
}

} // namespace

void fillMenuBar(QMenuBar& bar, const WindowActions& actions, const SettingsActions& settings,
                 const ArrangementActions& arrangement, QMenu* recentFiles)
{
    fillFileMenu(*bar.addMenu(tr("&File")), actions, recentFiles);
    fillEditMenu(*bar.addMenu(tr("&Edit")), actions);
    fillViewMenu(*bar.addMenu(tr("&View")), actions, settings, arrangement);
    QMenu& figures = *bar.addMenu(tr("Fi&gures"));
    figures.addMenu(settings.kindsMenu());
    figures.addMenu(settings.measuresMenu());
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
    addCommands(menu, actions, {Command::ExportPicture, Command::ExportTable});
}

} // namespace capex
