// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/export_formats.h"
#include "model/comparison/comparison_context.h"

#include <functional>
#include <span>

namespace capex {

/// A view in a format, and where it goes.
struct ExportJob
{
    ComparisonContext context;
    const ExportFormat* format = nullptr; ///< never nullptr in a job that is run
    ExportOptions options;
    QString target;                  ///< "-" is standard output
    std::optional<Error> fault = {}; ///< of its options; then it is not run
};

/// How a job ended.
struct JobEnd
{
    ExitCode code = ExitCode::Done;
    std::optional<Error> error; ///< why nothing was written
    QStringList warnings;
};

/// Makes and writes the file, in the language that is installed. It is whole or not there.
[[nodiscard]] JobEnd run(const ExportJob& job);

/// Runs all jobs, on all processors; one that fails does not stop the others. `ended` is told of
/// each in their order, on the thread of the caller. None goes to standard output. Needs the
/// application object that their formats need, and installs their languages.
void runJobs(std::span<const ExportJob> jobs,
             const std::function<void(std::size_t index, const JobEnd& end)>& ended);

} // namespace capex
