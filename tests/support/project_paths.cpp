// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_paths.h"

namespace capex {

namespace {

QString below(const QString& folder, const QString& path)
{
    return path.isEmpty() ? folder : folder + u'/' + path;
}

} // namespace

QString projectPath(const QString& path)
{
    return below(QStringLiteral(CAPEX_SOURCE_DIR), path);
}

QString testDataPath(const QString& path)
{
    return projectPath(below(QStringLiteral("tests/data"), path));
}

} // namespace capex
