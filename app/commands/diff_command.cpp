// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/diff_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "model/changes/change_rows.h"

namespace capex {

namespace {

QByteArray textOf(const Changes& changes)
{
    QString text;
    for (const FigureChange& change : changes.figures) {
        text += linesOf(change).join(u'\n') + u'\n';
    }
    return text.toUtf8();
}

} // namespace

ExitCode runDiff(const DiffRequest& request)
{
    const auto before = readAndTell(request.before);
    if (const auto* const code = std::get_if<ExitCode>(&before)) {
        return *code;
    }
    const Dataset& old = *std::get<FigureFile>(before).dataset;
    const auto after = readAndTell(request.after, readContextBeside(old));
    if (const auto* const code = std::get_if<ExitCode>(&after)) {
        return *code;
    }
    const Changes changes = changesBetween(old, *std::get<FigureFile>(after).dataset);
    const Outcome written =
        writeToStandardOutput(request.isTable ? writeChangesCsv(changes) : textOf(changes));
    if (!written) {
        complain(written.error().text());
        return ExitCode::FileAtFault;
    }
    if (const QStringList counts = countsOf(changes.surroundings); !counts.isEmpty()) {
        complainPlainly(request.after + QStringLiteral(": beside the figures: ") +
                        counts.join(QStringLiteral(", ")));
    }
    return changes.figures.empty() ? ExitCode::Done : ExitCode::DataAtFault;
}

} // namespace capex
