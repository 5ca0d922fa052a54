// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proof/proof.h"
#include "model/wording/error.h"
#include "views/chart/chart_spec.h"

#include <QByteArray>
#include <QSize>

namespace capex {

/// How a picture is wanted.
struct PictureOptions
{
    QSize size{1600, 900}; ///< what it is laid out for, in pixels
    double scale = 1;      ///< device pixels per pixel; does not change the layout
    ThemeName theme = ThemeName::Light;
    Language language = Language::English;
    double dotsPerInch = 96;    ///< of a PNG at scale 1: how large it is where it is printed
    bool isMeasured = false;    ///< size is one on paper, in 1/96 inch: a PNG has more pixels then
                                ///< where it has more dots per inch
    bool isTransparent = false; ///< nothing is painted behind the picture
    bool hasTitle = true;       ///< with its heading in the picture
    bool hasNotes = true;       ///< with what is not alike below it
    bool hasSources = true;     ///< with its sources below it, and their numbers in it
};

struct Picture
{
    QByteArray content;   ///< of the file
    QStringList warnings; ///< such as characters that no font can show
};

/// That characters of a picture or its panels are in no installed font; empty where all are.
[[nodiscard]] QStringList warningsFor(const ChartSpec& spec);

/// A picture that is wanted, laid out and not yet painted.
struct PicturePlan
{
    std::vector<ChartSpec> pages; ///< at least one
    QSize pixels;                 ///< of each page as a PNG
    QList<char32_t> missing;      ///< characters that no installed font can show, in order
};

/// What pngPagesOf() and the others would paint; an Error as theirs.
[[nodiscard]] Result<PicturePlan> planOf(const PagesBuilder& builder,
                                         const PictureOptions& options);

/// "U+4E2D, U+6587", ten at most and then "…".
[[nodiscard]] QString namesOf(const QList<char32_t>& characters);

/// The picture as a PNG of exactly size × scale pixels, laid out anew for that size. An Error for
/// a size outside 320×200 to 20000×20000, a scale outside 0.25 to 8, more than 400 million pixels,
/// or a density outside 30 to 2400 dots per inch. Needs a QGuiApplication, offscreen is enough. Too
/// little memory is std::bad_alloc.
[[nodiscard]] Result<Picture> pngOf(const ChartBuilder& builder, const PictureOptions& options);

/// The same for a picture of several pages: each of them, with `proof` (model/proof/proof.h) in it
/// unless that is not valid.
[[nodiscard]] Result<std::vector<Picture>>
pngPagesOf(const PagesBuilder& builder, const PictureOptions& options, const LateBytes& proof = {});

/// Each page as an SVG, whose pixels are 1/96 inch, with its texts as texts.
[[nodiscard]] Result<std::vector<Picture>>
svgPagesOf(const PagesBuilder& builder, const PictureOptions& options, const LateBytes& proof = {});

/// All pages as one PDF, whose pixels are 1/96 inch, with its fonts in it and texts that can be
/// selected. The same bytes every time.
[[nodiscard]] Result<std::vector<Picture>>
pdfOf(const PagesBuilder& builder, const PictureOptions& options, const LateBytes& proof = {});

} // namespace capex
