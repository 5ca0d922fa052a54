// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/release/release_texts.h"

#include "app/release/components.h"
#include "views/chart/picture_fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>
#include <QSysInfo>
#include <QThread>

namespace capex {

namespace {

QString line(const QString& name, const QString& value)
{
    return QStringLiteral("%1: %2\n").arg(name, value);
}

QString buildText()
{
#if defined(Q_CC_CLANG)
    const QString compiler = QStringLiteral("Clang " __clang_version__);
#elif defined(Q_CC_GNU)
    const QString compiler = QStringLiteral("GCC " __VERSION__);
#elif defined(Q_CC_MSVC)
    const QString compiler = QStringLiteral("MSVC %1").arg(_MSC_VER);
#else
    const QString compiler = QStringLiteral("another compiler");
#endif
    return QStringLiteral("%1, compiled with Qt %2, %3")
        .arg(QSysInfo::buildAbi(), QStringLiteral(QT_VERSION_STR), compiler);
}

QString systemText()
{
    return QStringLiteral("%1, %2 %3, %4, %5 processors")
        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
             QSysInfo::currentCpuArchitecture())
        .arg(QThread::idealThreadCount());
}

/// A word of the surroundings that names no place: "wayland", "GNOME".
QString wordIn(const char* variable)
{
    const QString value = qEnvironmentVariable(variable);
    return value.isEmpty() || value.contains(u'/') || value.contains(u'\\') ? QStringLiteral("-")
                                                                            : value;
}

QString desktopText()
{
    return QStringLiteral("%1, session %2, %3")
        .arg(QGuiApplication::platformName(), wordIn("XDG_SESSION_TYPE"),
             wordIn("XDG_CURRENT_DESKTOP"));
}

QString screenText(const QScreen& screen)
{
    return QStringLiteral("%1x%2 at %3, %4 dots per inch")
        .arg(screen.size().width())
        .arg(screen.size().height())
        .arg(screen.devicePixelRatio())
        .arg(screen.logicalDotsPerInch());
}

QString screensText()
{
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
        return line(QStringLiteral("screen"), QStringLiteral("not asked for"));
    }
    QString text;
    for (const QScreen* const screen : QGuiApplication::screens()) {
        text += line(QStringLiteral("screen"), screenText(*screen));
    }
    return text;
}

/// Which of the fonts of pictures are installed.
QString fontsText()
{
    const QStringList installed = QFontDatabase::families();
    QStringList fonts;
    for (const QString& family : pictureFamilies()) {
        const bool isThere = installed.contains(family);
        fonts.append(family +
                     (isThere ? QStringLiteral(" installed") : QStringLiteral(" missing")));
    }
    return fonts.join(QStringLiteral(", "));
}

} // namespace

QString releaseNumber()
{
    return QStringLiteral(CAPEX_VERSION);
}

QString versionText()
{
    QString text = QStringLiteral("capex-horizon %1\n").arg(releaseNumber());
    for (const Component& component : components()) {
        text += QStringLiteral("  %1 %2\n").arg(component.name, component.version);
    }
    return text;
}

QString debugInfo(const QString& locale)
{
    return versionText() + line(QStringLiteral("build"), buildText()) +
           line(QStringLiteral("system"), systemText()) +
           line(QStringLiteral("desktop"), desktopText()) + screensText() +
           line(QStringLiteral("locale"), locale) + line(QStringLiteral("fonts"), fontsText());
}

} // namespace capex
