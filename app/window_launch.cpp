// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_launch.h"

#include "app/main_window.h"
#include "app/session.h"
#include "app/theme_switch.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

namespace capex {

namespace {

QString settingsFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(QStringLiteral("capex-horizon/window.ini"));
}

} // namespace

int runWindow(QApplication& application, const QStringList& files)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setApplicationDisplayName(QStringLiteral("Capex Horizon"));
    QApplication::setDesktopFileName(QStringLiteral("org.capexhorizon.CapexHorizon"));
    Session session(settingsFile());
    ThemeSwitch themes(application, session);
    std::vector<std::unique_ptr<MainWindow>> windows;
    for (const QString& file : files.isEmpty() ? QStringList{QString()} : files) {
        windows.push_back(std::make_unique<MainWindow>(session, themes));
        windows.back()->openAtStart(file);
        windows.back()->show();
    }
    return QApplication::exec();
}

} // namespace capex
