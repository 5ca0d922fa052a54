// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starting/program_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace capex {

namespace {

QString nameOf(ProgramPart part)
{
    switch (part) {
    case ProgramPart::Download:
        return QStringLiteral("capex-horizon-download" CAPEX_PROGRAM_ENDING);
    case ProgramPart::Print:
        return QStringLiteral("capex-horizon-print" CAPEX_MODULE_ENDING);
    case ProgramPart::Window:
        return QStringLiteral("capex-horizon-window" CAPEX_MODULE_ENDING);
    }
    Q_UNREACHABLE();
}

} // namespace

QString partPath(ProgramPart part, const QString& folder)
{
    const QString name = nameOf(part);
    const QDir program(folder);
    const QString beside = program.filePath(name);
    return QFileInfo::exists(beside)
               ? beside
               : QDir::cleanPath(program.filePath(QStringLiteral(CAPEX_PARTS "/") + name));
}

QString partPath(ProgramPart part)
{
    return partPath(part, QCoreApplication::applicationDirPath());
}

QString programFolder(const QString& name)
{
    const QFileInfo running(QStringLiteral("/proc/self/exe"));
    const QFileInfo called(QFileInfo::exists(name) ? name : QStandardPaths::findExecutable(name));
    return (running.exists() ? running : called).canonicalFilePath().section(u'/', 0, -2);
}

} // namespace capex
