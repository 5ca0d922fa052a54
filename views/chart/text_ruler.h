// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QFontMetricsF>

#include <optional>

namespace capex {

/// Measures lines in one font. Shaping is most of the cost of a picture, and pictures repeat most
/// of their words from one to the next: what was measured is remembered.
class TextRuler
{
public:
    TextRuler(TextRole role, int pixels);

    /// In layout pixels, rounded up.
    [[nodiscard]] double widthOf(const QString& line) const;
    /// About the same without shaping: the sum of its characters, to which kerning adds or from
    /// which it takes a little. Nothing where characters may join or stand on each other.
    [[nodiscard]] std::optional<double> sumOf(const QString& text) const;
    /// How far what stands above the baseline reaches beyond what hangs below it, in layout pixels.
    [[nodiscard]] double rise() const;
    [[nodiscard]] int pixels() const { return m_pixels; } ///< the size of the font

private:
    [[nodiscard]] double measured(const QString& line) const;
    [[nodiscard]] double advanceOf(QChar character) const;
    /// Qt looks through all fonts for each that is made: one serves as long as the ruler.
    [[nodiscard]] const QFontMetricsF& metrics() const;

    TextRole m_role;
    int m_pixels;
    int m_weight;
    mutable std::optional<QFontMetricsF> m_metrics;
};

} // namespace capex
