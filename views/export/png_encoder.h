// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace capex {

/// What is said in a PNG besides its pixels; text is UTF-8.
struct PngDetails
{
    QByteArray title;
    QByteArray software;
    double dotsPerInch = 96;
};

/// `image`, of 32 bits a pixel, as a PNG, RGB or, where it has an alpha channel, RGBA; encoded for
/// speed rather than size; empty if libpng refuses it.
[[nodiscard]] QByteArray encodePng(const QImage& image, const PngDetails& details);

} // namespace capex
