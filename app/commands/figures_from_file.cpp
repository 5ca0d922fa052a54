// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/figures_from_file.h"

#include "app/commands/console.h"
#include "model/changes/known_names.h"
#include "model/wording/finding_words.h"

namespace capex {

ReadContext readContextOfToday()
{
    return {QDate::currentDate(), bundledFigures()};
}

ReadContext readContextBeside(const Dataset& base)
{
    return {QDate::currentDate(), knowing(base, bundledFigures())};
}

std::variant<FigureFile, ExitCode> readAndTell(const QString& file, const ReadContext& context)
{
    return told(file, readFigureFile(file, context));
}

std::variant<FigureFile, ExitCode> told(const QString& file, ReadOutcome read)
{
    if (!read) {
        complain(errorOf(read.error(), Speech::English).text());
        return ExitCode::FileAtFault;
    }
    for (const Finding& finding : read->findings) {
        complainPlainly(findingLine(finding, file));
    }
    if (!read->dataset) {
        return ExitCode::DataAtFault;
    }
    return std::move(*read);
}

ReadOutcome readToExport(const QString& file)
{
    return file.isEmpty() ? ReadOutcome(FigureFile{{bundledFigures(), bundledViews(), {}}})
                          : readFigureFile(file, readContextOfToday());
}

QStringList lossLines(const QString& file, const FigureFormat& format, const Dataset& dataset,
                      const SavedViews& views)
{
    QStringList lines;
    if (format.holdsEverything()) {
        return lines;
    }
    for (const FormatLoss& loss : format.losses(dataset, views)) {
        lines.append(QStringLiteral("%1: warning: %2 has no room for %3: %4 left out")
                         .arg(file, format.name(), lossText(loss.what, Speech::English),
                              QString::number(loss.count)));
    }
    return lines;
}

} // namespace capex
