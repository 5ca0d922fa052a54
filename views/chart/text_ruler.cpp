// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/text_ruler.h"

#include <QGuiApplication>
#include <QHash>

#include <cmath>
#include <utility>

namespace capex {

namespace {

constexpr qsizetype mostLines = 20'000; ///< that are remembered, of all fonts
constexpr qsizetype longestLine = 256;  ///< in characters: longer ones hardly come again

struct Line
{
    int weight;
    int pixels;
    QString text;

    friend bool operator==(const Line&, const Line&) = default;
    friend size_t qHash(const Line& line, size_t seed = 0)
    {
        return qHashMulti(seed, line.weight, line.pixels, line.text);
    }
};

using FontKey = std::pair<int, int>; ///< weight and size

struct Remembered
{
    QString family; ///< of the application
    QHash<Line, double> widths;
    QHash<FontKey, double> rises;
    QHash<std::pair<FontKey, QChar>, double> advances;
};

bool standsAlone(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
        return character.isPrint();
    default:
        return false;
    }
}

/// What was measured in the fonts of the application, as long as those are the same.
Remembered& remembered()
{
    thread_local Remembered known;
    const QString current = QGuiApplication::font().family();
    if (known.family != current || known.widths.size() > mostLines) {
        known = {current, {}, {}, {}};
    }
    return known;
}

} // namespace

TextRuler::TextRuler(TextRole role, int pixels)
    : m_role(role)
    , m_pixels(pixels)
    , m_weight(weightOf(role))
{
}

double TextRuler::widthOf(const QString& line) const
{
    if (line.size() > longestLine) {
        return measured(line);
    }
    QHash<Line, double>& widths = remembered().widths;
    const Line key{m_weight, m_pixels, line};
    const auto known = widths.constFind(key);
    if (known != widths.cend()) {
        return *known;
    }
    const double width = measured(line);
    widths.insert(key, width);
    return width;
}

std::optional<double> TextRuler::sumOf(const QString& text) const
{
    double sum = 0;
    for (const QChar character : text) {
        if (!standsAlone(character)) {
            return std::nullopt;
        }
        sum += advanceOf(character);
    }
    return sum;
}

double TextRuler::advanceOf(QChar character) const
{
    auto& advances = remembered().advances;
    const std::pair key(FontKey(m_weight, m_pixels), character);
    const auto known = advances.constFind(key);
    if (known != advances.cend()) {
        return *known;
    }
    const double advance = metrics().horizontalAdvance(character);
    advances.insert(key, advance);
    return advance;
}

double TextRuler::rise() const
{
    auto& rises = remembered().rises;
    const FontKey key(m_weight, m_pixels);
    const auto known = rises.constFind(key);
    if (known != rises.cend()) {
        return *known;
    }
    const double rise = metrics().ascent() - metrics().descent();
    rises.insert(key, rise);
    return rise;
}

double TextRuler::measured(const QString& line) const
{
    return std::ceil(metrics().horizontalAdvance(line));
}

const QFontMetricsF& TextRuler::metrics() const
{
    if (!m_metrics) {
        m_metrics.emplace(fontOf(m_role, m_pixels));
    }
    return *m_metrics;
}

} // namespace capex
