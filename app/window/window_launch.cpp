// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_launch.h"

#include "app/document/session.h"
#include "app/window/application_icon.h"
#include "app/window/read_ahead.h"
#include "app/window/theme_switch.h"
#include "app/window/window_set.h"
#include "views/panels/window_style.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

namespace capex {

namespace {

QString settingsFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(QStringLiteral("capex-horizon/window.ini"));
}

} // namespace

int runWindow(QApplication& application, const ReadAhead& ahead, const QStringList& files)
{
    QApplication::setStyle(new WindowStyle);
    QApplication::setApplicationDisplayName(QStringLiteral("Capex Horizon"));
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setDesktopFileName(QStringLiteral("org.capexhorizon.CapexHorizon"));
    Session session(settingsFile());
    ahead.waitForFonts();
    ThemeSwitch themes(application, session);
    WindowSet windows(session, themes);
    for (const QString& file : files.isEmpty() ? QStringList{QString()} : files) {
        windows.open(file);
    }
    return QApplication::exec();
}

} // namespace capex
