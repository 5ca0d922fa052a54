// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "model/formats/figure_file.h"

#include <variant>

namespace capex {

/// What readers take as given on this day: today's date, and the bundled figures to refer to.
[[nodiscard]] ReadContext readContextOfToday();

/// The same for a file that belongs to `base`: companies and sources of that go first.
[[nodiscard]] ReadContext readContextBeside(const Dataset& base);

/// What reading a file gave, with a dataset, its findings told on standard error; or how to end
/// without one.
[[nodiscard]] std::variant<FigureFile, ExitCode>
readAndTell(const QString& file, const ReadContext& context = readContextOfToday());

/// The same for a file that was read.
[[nodiscard]] std::variant<FigureFile, ExitCode> told(const QString& file, ReadOutcome read);

/// Reads the file that an export is made from; an empty name stands for the bundled figures.
[[nodiscard]] ReadOutcome readToExport(const QString& file);

/// What `format` has no room for of these, a warning for each sort of thing that begins with the
/// name of `file`.
[[nodiscard]] QStringList lossLines(const QString& file, const FigureFormat& format,
                                    const Dataset& dataset, const SavedViews& views);

} // namespace capex
