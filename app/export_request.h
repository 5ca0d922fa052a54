// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/comparison_settings.h"
#include "model/figures/view_options.h"
#include "views/export/picture.h"

namespace capex {

/// The formats that `export` knows; which of them a view has is in app/commands/products.h.
enum class OutputFormat { Png, Svg, Pdf, Csv };

/// "png", "svg", "pdf" or "csv": the word on the command line and the ending of a file.
[[nodiscard]] QString wordOf(OutputFormat format);

/// What a comparison can be told on the command line; nothing where an option was not given.
struct ComparisonOptions
{
    std::optional<Basis> basis;
    std::optional<QDate> asOf;
    std::optional<Vintage> vintage;
    std::optional<Currency> currency;
    std::optional<CurrencyPolicy> fx;
    std::optional<QList<CompanyId>> companies;
    std::optional<QList<Kind>> kinds;
    std::optional<QList<Measure>> measures;
    std::optional<double> growth; ///< a fraction above -1
    std::optional<int> year;
    std::optional<int> fromYear;
    std::optional<int> toYear;

    friend bool operator==(const ComparisonOptions&, const ComparisonOptions&) = default;
};

/// `export [FILE] -o OUT ...`, and `export [FILE] --all DIR`
struct ExportRequest
{
    QString file;   ///< empty: the bundled figures
    QString output; ///< a file, or "-" for standard output; empty with `folder`
    QString folder; ///< where every view goes; else empty
    std::optional<View> view;
    std::optional<OutputFormat> format; ///< nothing only with `folder`
    ComparisonOptions comparison;
    ViewOptions options;
    PictureOptions picture;
};

} // namespace capex
