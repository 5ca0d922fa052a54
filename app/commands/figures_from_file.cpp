// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/figures_from_file.h"

#include "app/commands/console.h"
#include "model/wording/finding_words.h"

namespace capex {

ReadContext readContextOfToday()
{
    return {QDate::currentDate(), bundledFigures()};
}

std::variant<FigureFile, ExitCode> readAndTell(const QString& file)
{
    ReadOutcome read = readFigureFile(file, readContextOfToday());
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

std::variant<FigureFile, ExitCode> figuresFrom(const QString& file)
{
    if (file.isEmpty()) {
        return FigureFile{{bundledFigures(), bundledViews(), {}}};
    }
    return readAndTell(file);
}

} // namespace capex
