// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/convert_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "model/formats/csv_losses.h"
#include "model/formats/save_file.h"

namespace capex {

namespace {

/// Says what the file that was written has no room for, a line for each sort of thing. A CSV file
/// brings nothing that another one could not hold.
void tellLosses(const ConvertRequest& request, const ReadResult& read)
{
    if (request.format != FileFormat::Csv || read.format == FileFormat::Csv) {
        return;
    }
    for (const CsvLoss& loss : lostInCsv(*read.dataset)) {
        complainPlainly(QStringLiteral("%1: warning: CSV has no room for %2: %3 left out")
                            .arg(request.out, loss.what)
                            .arg(loss.count));
    }
}

} // namespace

ExitCode runConvert(const ConvertRequest& request)
{
    const auto figures = readAndTell(request.in);
    if (const auto* const code = std::get_if<ExitCode>(&figures)) {
        return *code;
    }
    const ReadResult& read = std::get<ReadResult>(figures);
    const Outcome saved = saveFile(request.out, writeFigures(*read.dataset, request.format));
    if (!saved) {
        complain(saved.error().text());
        return ExitCode::FileAtFault;
    }
    tellLosses(request, read);
    return ExitCode::Done;
}

} // namespace capex
