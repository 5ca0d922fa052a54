// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"
#include "views/chart/view_result.h"

#include <iosfwd>
#include <span>

namespace capex {

/// A picture of the documents: made as the command line makes it, or the window that shows the
/// same.
struct DocPicture
{
    enum class Of { File, Window };

    const char* name;      ///< of its file in docs/pictures, without the ending
    const char* options;   ///< of `export`, with a blank between them
    bool hasNotes = false; ///< of the bundled figures with notes on some of them
    Of of = Of::File;
};

/// As tests print it.
void PrintTo(const DocPicture& picture, std::ostream* stream);

/// All of them but those of dialogs.
[[nodiscard]] std::span<const DocPicture> docPictures();

/// How it is exported.
[[nodiscard]] ExportRequest requestOf(const DocPicture& picture);

/// What it shows.
[[nodiscard]] ViewResultPtr resultOf(const DocPicture& picture);

/// What stands in the plan of its first page, or of the picture in its window, whatever the fonts:
/// the description, what is said of every mark, and how many marks are drawn in which fill. A line
/// each.
[[nodiscard]] QString planTextOf(const DocPicture& picture);

/// The file of its plan, in the folder of the pictures: "plans/ranking.txt".
[[nodiscard]] QString planFileOf(const DocPicture& picture);

} // namespace capex
