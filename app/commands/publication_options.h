// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_options.h"

#include <vector>

class QCommandLineParser;

/// What the command line says of several views that are written together.
namespace capex {

/// An option for each way to write them, as publicationTypes() has it, and the choice of views.
[[nodiscard]] std::vector<ExportOption> publicationOptions();

/// "--slides", "--package"
[[nodiscard]] QStringList publicationWords();
/// "--slides OUT.pptx, --package DIR|OUT.zip"
[[nodiscard]] QString publicationTargets();

/// An Error for an option that changes nothing in what is written of several views together.
/// `request` names a publication.
[[nodiscard]] Outcome checkPublication(const QCommandLineParser& parser,
                                       const ExportRequest& request);

} // namespace capex
