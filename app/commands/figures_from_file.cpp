// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/figures_from_file.h"

#include "app/commands/console.h"

namespace capex {

ReadContext readContextOfToday()
{
    return {QDate::currentDate(), bundledFigures()};
}

std::variant<Dataset, ExitCode> figuresFromFile(const QString& file)
{
    const Result<ReadResult> read = readFigureFile(file, readContextOfToday());
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
    return *read->dataset;
}

} // namespace capex
