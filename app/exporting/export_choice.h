// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"

namespace capex {

/// For what size a picture is laid out.
enum class PictureSize {
    Slide,  ///< 1600 × 900
    FullHd, ///< 1920 × 1080
    Screen, ///< as the picture stands in the window
    Custom
};

/// What was last chosen for a file that is taken away from the window.
struct ExportChoice
{
    OutputFormat format = OutputFormat::Png;
    PictureSize size = PictureSize::Slide;
    QSize custom{1600, 900};            ///< for PictureSize::Custom, in pixels
    ThemeName theme = ThemeName::Light; ///< of the picture, whatever the window looks like
    QString folder;                     ///< empty: nothing was written yet

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

/// The pixels of a choice; `screen` is the size of the picture in the window.
[[nodiscard]] QSize pixelsOf(const ExportChoice& choice, const QSize& screen);

} // namespace capex
