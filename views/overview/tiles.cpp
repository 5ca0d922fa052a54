// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/tiles.h"

#include "views/chart/chart_text.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

// In body text.
constexpr double inset = 0.9;
constexpr double airAboveNumber = 0.15;
constexpr double airAboveSentence = 0.1;

/// The texts of a tile in a column of `width`, from its inner top left corner.
struct TileTexts
{
    std::vector<PlacedText> texts;
    double height = 0;
};

PlacedText placed(const QString& text, TextRole role, QPointF at, double body,
                  Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop)
{
    return placedText(text, role, textPixels(role, body), at, alignment);
}

/// The day stands at the right of the label where both find room, else below the sentence.
TileTexts textsOf(const TileContent& tile, double width, double body, const Formatter& formatter)
{
    TileTexts result;
    const auto fitted = [&](const QString& text, TextRole role, double room) {
        return wrapped(text, role, textPixels(role, body), room);
    };
    const auto add = [&](PlacedText text) {
        result.height = std::max(result.height, text.box.bottom());
        result.texts.push_back(std::move(text));
    };
    const KeyNumberText& text = tile.text;
    const QString day = text.dated.isValid() ? formatter.date(text.dated) : QString();
    const int small = textPixels(TextRole::Detail, body);
    const double both = textWidth(text.label, TextRole::Detail, small) + body +
                        textWidth(day, TextRole::Detail, small);
    const bool isBeside = !day.isEmpty() && both <= width;
    add(placed(fitted(text.label, TextRole::Detail, width), TextRole::Detail, {0, 0}, body));
    if (isBeside) {
        add(placed(day, TextRole::Detail, {width, 0}, body, Qt::AlignRight | Qt::AlignTop));
    }
    if (!text.number.isEmpty()) {
        const double top = result.height + std::round(airAboveNumber * body);
        add(placed(fitted(text.number, TextRole::KeyNumber, width), TextRole::KeyNumber, {0, top},
                   body));
        const PlacedText number = result.texts.back();
        const double unit = textWidth(text.unit, TextRole::Detail, small);
        const double left = number.box.right() + std::round(0.4 * body);
        if (!text.unit.isEmpty() && left + unit <= width) {
            const double base = number.box.bottom() - lineHeight(number.pixels) +
                                baselineIn(number.role, number.pixels);
            add(placed(text.unit, TextRole::Detail,
                       {left, base - baselineIn(TextRole::Detail, small)}, body));
        } else if (!text.unit.isEmpty()) {
            add(placed(fitted(text.unit, TextRole::Detail, width), TextRole::Detail,
                       {0, result.height}, body));
        }
    }
    const double top = result.height + std::round(airAboveSentence * body);
    const QString sentence =
        isBeside || day.isEmpty() ? text.sentence : text.sentence + QStringLiteral(" · ") + day;
    add(placed(fitted(sentence, TextRole::Label, width), TextRole::Label, {0, top}, body));
    return result;
}

} // namespace

double tileHeight(std::span<const TileContent> tiles, double width, const ChartMeasures& measures,
                  const Formatter& formatter)
{
    const double room = width - 2 * inset * measures.body;
    double height = 0;
    for (const TileContent& tile : tiles) {
        height = std::max(height, textsOf(tile, room, measures.body, formatter).height);
    }
    return std::ceil(height + 1.6 * inset * measures.body);
}

void addTile(ChartSpec& spec, const TileContent& tile, const QRectF& box,
             const ChartMeasures& measures, const Formatter& formatter)
{
    spec.cards.push_back(box);
    const MarkId id{tile.company, tile.tile};
    const double edge = std::round(inset * measures.body);
    const TileTexts texts = textsOf(tile, box.width() - 2 * edge, measures.body, formatter);
    const QPointF corner(std::ceil(box.left()) + edge,
                         std::ceil(box.top()) + std::round(0.8 * inset * measures.body));
    for (PlacedText text : texts.texts) {
        text.box.translate(corner);
        text.mark = text.role == TextRole::Label && !tile.told.isEmpty()
                        ? MarkId{tile.told, tile.tile}
                        : id;
        spec.texts.push_back(std::move(text));
    }
    const QString spoken = tile.text.spoken(formatter);
    spec.hitAreas.push_back({id, box, spoken, spoken, tile.company, tile.figures});
}

} // namespace capex
