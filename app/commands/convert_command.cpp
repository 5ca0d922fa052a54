// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/convert_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/table_command.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"

namespace capex {

namespace {

/// Says what the file that was written has no room for, a line for each sort of thing. A file
/// brings nothing that another one of its format could not hold.
void tellLosses(const ConvertRequest& request, const FigureFile& read)
{
    if (request.format->holdsEverything() || read.format == request.format) {
        return;
    }
    for (const FormatLoss& loss : request.format->losses(*read.dataset, read.views)) {
        complainPlainly(QStringLiteral("%1: warning: %2 has no room for %3: %4 left out")
                            .arg(request.out, request.format->name(),
                                 lossText(loss.what, Speech::English),
                                 QString::number(loss.count)));
    }
}

} // namespace

ExitCode runConvert(const ConvertRequest& request)
{
    const auto content = readWholeFile(request.in);
    if (content && isForeign(*content, request.table)) {
        return convertTable(request, *content);
    }
    const auto figures = readAndTell(request.in);
    if (const auto* const code = std::get_if<ExitCode>(&figures)) {
        return *code;
    }
    const auto& read = std::get<FigureFile>(figures);
    const SaveOutcome saved =
        saveFile(request.out, request.format->write(*read.dataset, read.views));
    if (!saved) {
        complain(errorOf(saved.error(), Speech::English).text());
        return ExitCode::FileAtFault;
    }
    tellLosses(request, read);
    return ExitCode::Done;
}

} // namespace capex
