// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"
#include "model/proof/proof.h"
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

/// How a view is written.
struct ExportOptions
{
    PictureOptions picture;               ///< its language is that of tables for people, too
    std::optional<Provenance> provenance; ///< what files say of themselves that can; nothing: none
    bool hasByteOrderMark = false;        ///< CSV begins with one
};

/// What files of these figures say of themselves; the hash of the figures is made on another
/// thread.
[[nodiscard]] Provenance provenanceOf(const Dataset& dataset, bool carriesFigures);

/// A format that any view is written in: a row of exportFormats().
struct ExportFormat
{
    OutputFormat format;
    bool isPicture;  ///< it has a size and a theme
    bool needsFonts; ///< making it takes an application object with fonts and scenes
    bool hasProof;   ///< it carries a proof where that is wished
    /// An Error blames the options.
    Result<Content> (*make)(const ViewResult& result, const ExportOptions& options);
};

/// All formats, in the order of OutputFormat.
[[nodiscard]] std::span<const ExportFormat> exportFormats();

/// How a format is written. Static storage.
[[nodiscard]] const ExportFormat& exportFormat(OutputFormat format);

/// Where a page of a picture goes, beside the first: "figures-2.png" for page 2 of "figures.png".
[[nodiscard]] QString pageBeside(const QString& target, std::size_t page);

} // namespace capex
