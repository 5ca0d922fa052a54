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

QString dayOf(const TileContent& tile, const Formatter& formatter)
{
    return tile.text.dated.isValid() ? formatter.date(tile.text.dated) : QString();
}

/// Whether the days find room at the right of the labels, in every tile.
bool haveDaysBeside(std::span<const TileContent> tiles, double width, double body,
                    const Formatter& formatter)
{
    const int small = textPixels(TextRole::Detail, body);
    return std::ranges::all_of(tiles, [&](const TileContent& tile) {
        return textWidth(tile.text.label, TextRole::Detail, small) + body +
                   textWidth(dayOf(tile, formatter), TextRole::Detail, small) <=
               width;
    });
}

/// The day stands at the right of the label, or behind or below the sentence.
TileTexts textsOf(const TileContent& tile, bool hasDayBeside, double width, double body,
                  const Formatter& formatter)
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
    const QString day = dayOf(tile, formatter);
    const int small = textPixels(TextRole::Detail, body);
    add(placed(fitted(text.label, TextRole::Detail, width), TextRole::Detail, {0, 0}, body));
    if (hasDayBeside && !day.isEmpty()) {
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
    add(placed(fitted(text.sentence, TextRole::Label, width), TextRole::Label, {0, top}, body));
    if (!hasDayBeside && !day.isEmpty()) {
        const PlacedText sentence = result.texts.back();
        const QString lastLine = sentence.text.section(u'\n', -1);
        const double taken = textWidth(lastLine, TextRole::Label, sentence.pixels) + body;
        const bool isBehind = taken + textWidth(day, TextRole::Detail, small) <= width;
        const double base = sentence.box.bottom() - lineHeight(sentence.pixels) +
                            baselineIn(TextRole::Label, sentence.pixels);
        add(placed(day, TextRole::Detail,
                   {width, isBehind ? base - baselineIn(TextRole::Detail, small) : result.height},
                   body, Qt::AlignRight | Qt::AlignTop));
    }
    return result;
}

} // namespace

double tileHeight(std::span<const TileContent> tiles, double width, const ChartMeasures& measures,
                  const Formatter& formatter)
{
    const double room = width - 2 * inset * measures.body;
    const bool isBeside = haveDaysBeside(tiles, room, measures.body, formatter);
    double height = 0;
    for (const TileContent& tile : tiles) {
        height = std::max(height, textsOf(tile, isBeside, room, measures.body, formatter).height);
    }
    return std::ceil(height + 1.6 * inset * measures.body);
}

void addTiles(ChartSpec& spec, std::span<const TileContent> tiles, std::span<const QRectF> boxes,
              const ChartMeasures& measures, const Formatter& formatter)
{
    const double body = measures.body;
    const double edge = std::round(inset * body);
    for (std::size_t index = 0; index < tiles.size(); ++index) {
        const TileContent& tile = tiles[index];
        const QRectF& box = boxes[index];
        spec.cards.push_back(box);
        const MarkId id{tile.company, tile.tile};
        const double room = box.width() - 2 * edge;
        const bool isBeside = haveDaysBeside(tiles, room, body, formatter);
        const QPointF corner(std::ceil(box.left()) + edge,
                             std::ceil(box.top()) + std::round(0.8 * inset * body));
        for (PlacedText& text : textsOf(tile, isBeside, room, body, formatter).texts) {
            text.box.translate(corner);
            text.mark = text.role == TextRole::Label && !tile.told.isEmpty()
                            ? MarkId{tile.told, tile.tile}
                            : id;
            spec.texts.push_back(std::move(text));
        }
        const QString spoken = tile.text.spoken(formatter);
        spec.hitAreas.push_back({id, box, spoken, spoken, tile.company, tile.figures});
    }
}

} // namespace capex
