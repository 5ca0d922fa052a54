// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"

#include <algorithm>

namespace capex {

namespace {

/// Adds the findings of `file` to `lines`.
ExitCode checkFile(const QString& file, QString& lines)
{
    const Result<FigureFile> read = readFigureFile(file, readContextOfToday());
    if (!read) {
        complain(read.error().text());
        return ExitCode::FileAtFault;
    }
    for (const Finding& finding : read->findings) {
        lines += finding.text(file) + u'\n';
    }
    return hasErrors(read->findings) ? ExitCode::DataAtFault : ExitCode::Done;
}

} // namespace

ExitCode runCheck(const CheckRequest& request)
{
    QString lines;
    ExitCode worst = ExitCode::Done;
    for (const QString& file : request.files) {
        worst = std::max(worst, checkFile(file, lines));
    }
    if (const Outcome written = writeToStandardOutput(lines.toUtf8()); !written) {
        complain(written.error().text());
        return ExitCode::FileAtFault;
    }
    return worst;
}

} // namespace capex
