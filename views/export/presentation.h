// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/language.h"
#include "views/chart/theme.h"
#include "views/export/open_package.h"

#include <QSize>
#include <QStringList>

namespace capex {

/// What a slide shows.
struct SlideContent
{
    QString title;
    QString description; ///< of the picture, for those who do not see it
    QByteArray png;
    QByteArray svg;
    QStringList notes; ///< a paragraph each
};

/// How a presentation looks and what it says of itself.
struct PresentationLook
{
    ThemeName theme = ThemeName::Light;
    Language language = Language::English;
    QString title; ///< of the file
};

/// The room of a picture on a slide, in pixels of 1/96 inch: below the title, of 1280 × 720.
inline constexpr QSize slideRoom{1256, 640};

/// A presentation of 16:9 with master, layout, theme and notes: what PowerPoint and Impress ask
/// for, and nothing that tells of its making. A Fault where it cannot be packed.
[[nodiscard]] Result<QByteArray, Fault> presentation(const std::vector<SlideContent>& slides,
                                                     const PresentationLook& look);

} // namespace capex
