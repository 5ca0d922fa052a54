// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/picture.h"

#include <span>

namespace capex {

/// A size of pictures that has a name.
struct PicturePreset
{
    const char* name; ///< on the command line
    QSize size;       ///< that it is laid out for, in pixels or, on paper, 1/96 inch
    double scale;     ///< so that it has exactly the size that is meant
    bool isMeasured;  ///< on paper, so that dots per inch make the pixels
};

/// In the order of --help. Static storage.
[[nodiscard]] std::span<const PicturePreset> picturePresets();

/// "slide, half-slide, square, a4, 4k"
[[nodiscard]] QString presetWords();

/// Gives `options` the size of the preset; an Error for a name of none.
[[nodiscard]] Outcome readPreset(const QString& name, PictureOptions& options);

} // namespace capex
