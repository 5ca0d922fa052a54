// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"
#include "views/export/picture.h"

#include <span>

namespace capex {

/// Views as a presentation (PresentationML) of 16:9, a slide for each page of a view's picture: its
/// title, which can be edited, the picture as SVG with a PNG for what shows none, its description
/// for those who do not see it, and its sources and notes in the notes of the slide. The same bytes
/// for the same views: it names no time. Of `options` theme, language, transparency and scale
/// count, the last for the pixels of the PNG; an Error for a scale that pictures refuse, and
/// without views. Needs a QGuiApplication; texts are in the language that is installed.
[[nodiscard]] Result<Picture> slidesOf(std::span<const ViewResultPtr> views,
                                       const PictureOptions& options);

} // namespace capex
