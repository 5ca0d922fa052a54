// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/program_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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
    case ProgramPart::Xlsx:
        return QStringLiteral("capex-horizon-xlsx" CAPEX_MODULE_ENDING);
    }
    Q_UNREACHABLE();
}

/// Qt tells it once there is an application object; before that, Linux does.
QString programFolder()
{
    return QCoreApplication::instance() != nullptr
               ? QCoreApplication::applicationDirPath()
               : QFileInfo(QStringLiteral("/proc/self/exe")).canonicalPath();
}

} // namespace

QString partPath(ProgramPart part, const QString& folder)
{
    const QString name = nameOf(part);
    const QDir program(folder);
    const QString built = QDir::cleanPath(program.filePath(QStringLiteral("../parts/") + name));
    return QFileInfo::exists(built)
               ? built
               : QDir::cleanPath(program.filePath(QStringLiteral(CAPEX_PARTS "/") + name));
}

QString partPath(ProgramPart part)
{
    return partPath(part, programFolder());
}

} // namespace capex
