// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/figures_from_file.h"

#include "app/commands/console.h"

namespace capex {

ReadContext readContextOfToday()
{
    return {QDate::currentDate(), bundledFigures()};
}

std::variant<FigureFile, ExitCode> readAndTell(const QString& file)
{
    Result<FigureFile> read = readFigureFile(file, readContextOfToday());
    if (!read) {
        complain(read.error().text());
        return ExitCode::FileAtFault;
    }
    for (const Finding& finding : read->findings) {
        complainPlainly(finding.text(file));
    }
    if (!read->dataset) {
        return ExitCode::DataAtFault;
    }
    return std::move(*read);
}

std::variant<FigureFile, ExitCode> figuresFrom(const QString& file)
{
    if (file.isEmpty()) {
        return FigureFile{{bundledFigures(), bundledViews(), {}}};
    }
    return readAndTell(file);
}

} // namespace capex
