// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help_commands.h"

#include "app/actions/action_list.h"
#include "app/window/about_dialog.h"
#include "app/window/dialogs.h"
#include "views/panels/help_window.h"

#include <QDialog>

namespace capex {

namespace {

/// The heading in the guide, which is in English.
QString guideSection(View view)
{
    QString words = keywordOf(view).replace(u'-', QStringLiteral(" and "));
    words[0] = words[0].toUpper();
    return words;
}

} // namespace

HelpCommands::HelpCommands(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
}

void HelpCommands::showGuide(View view)
{
    if (!m_guide) {
        m_guide = new HelpWindow(&m_window);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->showGuide(guideSection(view));
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void HelpCommands::showShortcuts(const QMenuBar& menus)
{
    std::vector<ShortcutGroup> groups;
    for (const MenuAction& each : actionsOf(menus)) {
        if (groups.empty() || groups.back().title != each.path.front()) {
            groups.push_back({each.path.front(), {}});
        }
        groups.back().actions.append(each.action);
    }
    QDialog* const dialog = shortcutsDialog(groups, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpCommands::showAbout()
{
    AboutDialog(&m_window).exec();
}

} // namespace capex
