// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/presentation.h"

/// The XML of the parts of a presentation, without what names other parts; for presentation.cpp
/// alone.
namespace capex {

/// English metric units of a pixel of 1/96 inch.
inline constexpr int unitsPerPixel = 9525;
inline constexpr QSize slideSize{1280, 720}; ///< in pixels

/// "en-US", "zh-CN".
[[nodiscard]] QByteArray languageTag(Language language);

[[nodiscard]] QByteArray themePart(ThemeName theme);
/// `layout` is the relationship to the layout.
[[nodiscard]] QByteArray masterPart(const PresentationLook& look, const QByteArray& layout);
[[nodiscard]] QByteArray layoutPart();
[[nodiscard]] QByteArray notesMasterPart();

/// The relationships from a slide to its picture in both forms.
struct SlidePicture
{
    QByteArray png;
    QByteArray svg;
};
[[nodiscard]] QByteArray slidePart(const SlideContent& slide, const SlidePicture& picture,
                                   Language language);
[[nodiscard]] QByteArray notesPart(const SlideContent& slide, Language language);

/// The relationships from the presentation to its parts.
struct PresentationLinks
{
    QByteArray master;
    QByteArray notesMaster;
    std::vector<QByteArray> slides;
};
[[nodiscard]] QByteArray presentationPart(const PresentationLinks& links);
[[nodiscard]] QByteArray propertiesPart();
[[nodiscard]] QByteArray tableStylesPart();
[[nodiscard]] QByteArray viewPropertiesPart();
[[nodiscard]] QByteArray corePart(const PresentationLook& look);
[[nodiscard]] QByteArray appPart(std::size_t slides);

} // namespace capex
