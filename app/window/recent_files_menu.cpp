// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recent_files_menu.h"

#include "app/document/document_name.h"
#include "model/figures/excerpt.h"
#include "views/panels/text_label.h"

#include <QDir>
#include <QFileInfo>

namespace capex {

RecentFilesMenu::RecentFilesMenu(Session& session, QWidget* parent)
    : QMenu(tr("Open re&cent"), parent)
    , m_session(session)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
    fill();
}

void RecentFilesMenu::fill()
{
    clear();
    int number = 0;
    for (const QString& path : m_session.recentFiles()) {
        addFile(path, ++number);
    }
    if (isEmpty()) {
        addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    addSeparator();
    QAction* const forget = addAction(tr("&Clear this list"));
    connect(forget, &QAction::triggered, this, [this] { m_session.clearRecentFiles(); });
}

void RecentFilesMenu::addFile(const QString& path, int number)
{
    const bool isThere = QFileInfo::exists(path);
    const QString name = literalText(shownFileName(path));
    QAction* const action = addAction(QStringLiteral("&%1  %2")
                                          .arg(number % 10)
                                          .arg(isThere ? name : tr("%1 (missing)").arg(name)));
    action->setToolTip(QDir::toNativeSeparators(shownPath(path)).toHtmlEscaped());
    action->setEnabled(isThere);
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileChosen(path); });
}

} // namespace capex
