// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"
#include "views/export/picture.h"

#include <span>

namespace capex {

/// The sheet of a printed report, upright.
enum class Paper { A4, Letter };

/// "a4" or "letter", as on the command line.
[[nodiscard]] QString keywordOf(Paper paper);
[[nodiscard]] std::optional<Paper> paperFrom(QStringView word);

/// How a report is wanted.
struct ReportOptions
{
    Paper paper = Paper::A4; ///< of a PDF
    ThemeName theme = ThemeName::Light;
    Language language = Language::English; ///< that of the program, too
    QByteArray proof = {};                 ///< that it carries (model/proof/proof.h); may be empty
};

/// A report on what views show: the overview, a part for each view in the order given, the table of
/// the figures, the methodology in short, and one numbered list of sources that all pictures cite.
/// Overview and table are there whether they are among the views or not. The views show one
/// Dataset, each under the settings that it takes. The same bytes every time. An Error without
/// views. Needs a QGuiApplication, offscreen is enough.
///
/// As PDF: pages with head, foot and numbers, vector pictures and texts that can be selected.
[[nodiscard]] Result<Picture> reportPdf(std::span<const ViewResultPtr> views,
                                        const ReportOptions& options);

/// The same as one HTML page that loads nothing else: pictures in SVG, laid out for wide and narrow
/// screens, real tables, and a script without which all of it can be read.
[[nodiscard]] Result<Picture> reportPage(std::span<const ViewResultPtr> views,
                                         const ReportOptions& options);

} // namespace capex
