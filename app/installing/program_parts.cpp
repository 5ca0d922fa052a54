// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/program_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace capex {

QString partPath(ProgramPart part, const QString& folder)
{
    const QString name = part == ProgramPart::Download
                             ? QStringLiteral("capex-horizon-download" CAPEX_PROGRAM_ENDING)
                             : QStringLiteral("capex-horizon-print" CAPEX_MODULE_ENDING);
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

} // namespace capex
