// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/convert_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/table_command.h"
#include "model/formats/save_file.h"
#include "model/formats/sec/filings.h"
#include "model/wording/finding_words.h"

#include <algorithm>

namespace capex {

namespace {

ExitCode write(const ConvertRequest& request, ReadOutcome outcome)
{
    const auto figures = told(request.in, std::move(outcome));
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
    if (read.format != request.format) { // which brings nothing that another one of it has not
        std::ranges::for_each(lossLines(request.out, *request.format, *read.dataset, read.views),
                              complainPlainly);
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runConvert(const ConvertRequest& request)
{
    if (request.table.isEmpty() && areFilingsOnDisk(request.in)) {
        return write(request, readFigureFile(request.in, readContextOfToday()));
    }
    auto content = readWholeFile(request.in);
    return content && (!request.table.isEmpty() || isForeign(*content))
               ? convertTable(request, std::move(*content))
               : write(request, readFigureContent(request.in, content, readContextOfToday()));
}

} // namespace capex
