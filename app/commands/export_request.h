// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/setting.h"
#include "views/export/picture.h"
#include "views/export/report.h"

namespace capex {

/// The formats that `export` knows; those that are written are in app/commands/export_formats.h.
enum class OutputFormat { Png, Svg, Pdf, Csv, Xlsx, Markdown, Html };

/// "png", "svg", "pdf", "csv", "xlsx", "md" or "html": the word on the command line and the ending
/// of a file.
[[nodiscard]] QString keywordOf(OutputFormat format);

struct PublicationType; // app/commands/publications.h

/// `export [FILE] -o OUT ...`, `export [FILE] --all DIR`, and `export [FILE] --slides OUT` and the
/// like
struct ExportRequest
{
    QString file;   ///< empty: the bundled figures
    QString output; ///< a file, or "-" for standard output; empty with `folder`
                    ///< and `publication`
    QString folder; ///< where every view goes; else empty
    const PublicationType* publication = nullptr; ///< several views together; nullptr: none
    QString publicationTarget;                    ///< its file or folder; empty without
    QList<View> views;                            ///< those in it; empty: all
    Paper paper = Paper::A4;                      ///< of a report in PDF
    QString batch;                                ///< the file with the jobs of a batch; else empty
    std::optional<View> view;
    QList<OutputFormat> formats; ///< one; with `folder` one or more
    std::vector<Setting> given;  ///< the settings that the command line names
    ViewState asked;             ///< their values
    PictureOptions picture;
    bool isWithoutPair = false;    ///< the ratio of two companies is left out
    bool carriesFigures = false;   ///< the files hold the figures that they are made of
    bool hasByteOrderMark = false; ///< CSV begins with one, for spreadsheets

    /// Whether every view gets what it takes of the settings.
    [[nodiscard]] bool isOfSeveralViews() const { return !folder.isEmpty() || publication; }
    [[nodiscard]] View viewOrDefault() const { return view.value_or(View::Ranking); }
};

} // namespace capex
