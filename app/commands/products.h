// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"
#include "model/figures/dataset.h"
#include "model/settings/view_options.h"
#include "views/figures/figures_chart.h"

#include <span>

namespace capex {

/// What a file of `export` is made from.
struct ExportContext
{
    Dataset dataset;
    ComparisonSettings settings;
    ViewOptions options;
    PictureOptions picture;
    std::optional<FiguresShown> figures{}; ///< of the table of figures; else all that it lists
};

/// The content of a file, and what its reader should be warned of.
struct Content
{
    QByteArray bytes;
    QStringList warnings;
    std::vector<QByteArray>
        furtherPages; ///< of a picture with more rows than fit; beside the first
};

/// A view in a format: what `export` can write.
struct Product
{
    View view = View::Ranking;
    OutputFormat format = OutputFormat::Png;
    Result<Content> (*make)(const ExportContext& context); ///< an Error blames the options
};

/// All that can be written, by view.
[[nodiscard]] std::span<const Product> products();

/// The product of a view and a format; the Error names the formats that the view has.
[[nodiscard]] Result<Product> productOf(View view, OutputFormat format);

/// Where a page of a picture goes, beside the first: "figures-2.png" for page 2 of "figures.png".
[[nodiscard]] QString pageBeside(const QString& target, std::size_t page);

/// Whether making it takes an application object with fonts and scenes.
[[nodiscard]] bool isPicture(const Product& product);

} // namespace capex
