// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_launch.h"

#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/desktop/font_check.h"
#include "app/desktop/portal_settings.h"
#include "app/desktop/window_place.h"
#include "app/document/session.h"
#include "app/starting/read_ahead.h"
#include "app/window/application_icon.h"
#include "app/window/theme_switch.h"
#include "app/window/window_set.h"
#include "views/panels/window_style.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

namespace capex {

namespace {

QString settingsFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(QStringLiteral("capex-horizon/window.ini"));
}

constexpr int afterFirstPaint = 300; ///< milliseconds

void followPortal(ThemeSwitch& themes)
{
    if (!PortalSettings::hasSessionBus()) {
        themes.takeDesktopLook({});
        return;
    }
    const auto* const portal = new PortalSettings(QDBusConnection::sessionBus(), &themes);
    QObject::connect(portal, &PortalSettings::looked, &themes, &ThemeSwitch::takeDesktopLook);
}

} // namespace

int runWindow(QApplication& application, const ReadAhead& ahead, const QStringList& files)
{
    auto* const style = new WindowStyle; // the application's
    QApplication::setStyle(style);
    QApplication::setApplicationDisplayName(QStringLiteral("Capex Horizon"));
    QApplication::setDesktopFileName(QStringLiteral("org.capexhorizon.CapexHorizon"));
    Session session(settingsFile());
    ahead.waitForFonts();
    ThemeSwitch themes(application, session);
    if (const auto fault = faultOfFonts(glyphsOfWindow())) {
        complain(*fault);
        return static_cast<int>(ExitCode::FileAtFault);
    }
    WindowSet windows(session, themes);
    const ScreenKeeper keeper;
    for (const QString& file : files.isEmpty() ? QStringList{QString()} : files) {
        windows.open(file);
    }
    // Queued: Qt is in the middle of putting a palette together.
    QObject::connect(style, &WindowStyle::desktopPaletteChanged, &themes,
                     &ThemeSwitch::takeDesktopPalette, Qt::QueuedConnection);
    QTimer::singleShot(afterFirstPaint, &themes, [&themes] {
        QApplication::setWindowIcon(applicationIcon()); // seven images, which no start waits for
        followPortal(themes);
    });
    return QApplication::exec();
}

} // namespace capex
