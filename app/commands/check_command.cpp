// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "model/comparison/magnitude.h"
#include "model/figures/excerpt.h"
#include "model/wording/finding_words.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace capex {

namespace {

/// Adds warnings of amounts that are far from others of their company and period, in the file or
/// among the bundled figures.
void addMagnitudes(const QString& file, const Dataset& dataset, QString& lines)
{
    std::vector<DoubtfulMagnitude> doubtful = doubtfulMagnitudes(dataset);
    std::ranges::move(doubtfulMagnitudes(dataset, bundledFigures()), std::back_inserter(doubtful));
    QSet<FigureId> warnedOf;
    for (const DoubtfulMagnitude& each : doubtful) {
        if (!warnedOf.contains(each.figure)) {
            warnedOf.insert(each.figure);
            const EntryName entry{EntryType::Figure, excerpt(each.figure.text())};
            lines +=
                findingLine({Finding::Severity::Warning, {}, faultOf(each), entry}, file) + u'\n';
        }
    }
}

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
    if (read->dataset) {
        addMagnitudes(file, *read->dataset, lines);
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
