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

std::variant<Dataset, ExitCode> figuresFromFile(const QString& file)
{
    const auto read = readAndTell(file);
    if (const auto* const code = std::get_if<ExitCode>(&read)) {
        return *code;
    }
    return *std::get<FigureFile>(read).dataset;
}

} // namespace capex
