// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_launch.h"

#include "app/document/session.h"
#include "app/window/read_ahead.h"
#include "app/window/theme_switch.h"
#include "app/window/window_set.h"

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

/// In the sizes in which desktops show it, each drawn for itself.
QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addFile(QStringLiteral(":/icon/capex-horizon-%1.png").arg(size));
    }
    return icon;
}

} // namespace

int runWindow(QApplication& application, const ReadAhead& ahead, const QStringList& files)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
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
