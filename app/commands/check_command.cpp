// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "model/wording/finding_words.h"

#include <algorithm>

namespace capex {

namespace {

/// Adds the findings of `file` to `lines`.
ExitCode checkFile(const QString& file, QString& lines)
{
    const ReadOutcome read = readFigureFile(file, readContextOfToday());
    if (!read) {
        complain(errorOf(read.error(), Speech::English).text());
        return ExitCode::FileAtFault;
    }
    for (const Finding& finding : read->findings) {
        lines += findingLine(finding, file) + u'\n';
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
