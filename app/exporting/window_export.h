// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_formats.h"
#include "views/chart/view_result.h"

#include <QImage>
#include <QStringList>

/// What the window takes away to files, by the functions that the command line uses.
namespace capex {

/// A name for a file of what is shown, such as "ranking-per-year-2025.png".
[[nodiscard]] QString suggestedFileName(View view, const ComparisonSettings& settings,
                                        const QString& ending);

/// What was written.
struct Written
{
    QStringList warnings; ///< for its reader
    std::size_t pages = 1;
};

/// Writes what is shown in that format; further pages of a picture go beside the first.
[[nodiscard]] Result<Written> exportView(const QString& path, const ViewResult& result,
                                         OutputFormat format, const ExportOptions& options);

/// The picture of what is shown, for the clipboard.
[[nodiscard]] Result<QImage> pictureOf(const ViewResult& result, const ExportOptions& options);

/// The table that exportView() writes, tab-separated, for the clipboard.
[[nodiscard]] QString copyOf(const ViewResult& result);

} // namespace capex
