// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"
#include "views/chart/view_result.h"

#include <span>

namespace capex {

/// The content of a file, and what its reader should be warned of.
struct Content
{
    QByteArray bytes;
    QStringList warnings;
    std::vector<QByteArray>
        furtherPages; ///< of a picture with more rows than fit; beside the first
};

/// A format that any view is written in: a row of exportFormats().
struct ExportFormat
{
    OutputFormat format;
    bool isPicture; ///< making it takes an application object with fonts and scenes
    /// An Error blames the options.
    Result<Content> (*make)(const ViewResult& result, const PictureOptions& options);
};

/// All formats, in the order of OutputFormat.
[[nodiscard]] std::span<const ExportFormat> exportFormats();

/// How a format is written. Static storage.
[[nodiscard]] const ExportFormat& exportFormat(OutputFormat format);

/// Where a page of a picture goes, beside the first: "figures-2.png" for page 2 of "figures.png".
[[nodiscard]] QString pageBeside(const QString& target, std::size_t page);

} // namespace capex
