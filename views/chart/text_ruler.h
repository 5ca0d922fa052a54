// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

namespace capex {

/// Measures lines in one font. Shaping is most of the cost of a picture, and pictures repeat most
/// of their words from one to the next: what was measured is remembered.
class TextRuler
{
public:
    TextRuler(TextRole role, int pixels)
        : m_role(role)
        , m_pixels(pixels)
    {
    }

    /// In layout pixels, rounded up.
    [[nodiscard]] double widthOf(const QString& line) const;
    [[nodiscard]] int pixels() const { return m_pixels; } ///< the size of the font

private:
    TextRole m_role;
    int m_pixels;
};

} // namespace capex
