// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/text_ruler.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>

#include <cmath>

namespace capex {

namespace {

constexpr qsizetype mostLines = 20'000; ///< that are remembered, of all fonts
constexpr qsizetype longestLine = 256;  ///< in characters: longer ones hardly come again

struct Line
{
    int role;
    int pixels;
    QString text;

    friend bool operator==(const Line&, const Line&) = default;
    friend size_t qHash(const Line& line, size_t seed = 0)
    {
        return qHashMulti(seed, line.role, line.pixels, line.text);
    }
};

double measured(const QString& line, TextRole role, int pixels)
{
    return std::ceil(QFontMetricsF(fontOf(role, pixels)).horizontalAdvance(line));
}

/// The widths of lines in the fonts of the application, as long as those are the same.
QHash<Line, double>& rememberedWidths()
{
    thread_local QHash<Line, double> widths;
    thread_local QString family;
    const QString current = QGuiApplication::font().family();
    if (family != current || widths.size() > mostLines) {
        widths.clear();
        family = current;
    }
    return widths;
}

} // namespace

double TextRuler::widthOf(const QString& line) const
{
    if (line.size() > longestLine) {
        return measured(line, m_role, m_pixels);
    }
    QHash<Line, double>& widths = rememberedWidths();
    const Line key{static_cast<int>(m_role), m_pixels, line};
    const auto known = widths.constFind(key);
    if (known != widths.cend()) {
        return *known;
    }
    const double width = measured(line, m_role, m_pixels);
    widths.insert(key, width);
    return width;
}

} // namespace capex
