// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_page.h"

#include "model/figures/excerpt.h"

#include <algorithm>

namespace capex {

namespace {

QList<Tile> readTiles(const JsonObjectReader& view, JsonValue list)
{
    QList<Tile> tiles;
    for (const JsonValue element : list.children()) {
        const auto tile = view.keywordOf<Tile>(element);
        if (tile && tiles.contains(*tile)) {
            view.fault(element, {{Found::TextTwice, element.text()}, Expected::TileOnce});
        } else if (tile) {
            tiles.append(*tile);
        }
    }
    return tiles;
}

/// The four numbers of a place, each within the grid.
std::optional<PanelPlace> placeFrom(const JsonObjectReader& panel, JsonValue list)
{
    constexpr int most = PageLayout::mostCells;
    constexpr int count = 4;
    if (std::ranges::distance(list.children()) != count) {
        panel.fault(list, {list.found(), Expected::PanelPlace});
        return std::nullopt;
    }
    QList<int> numbers;
    for (const JsonValue element : list.children()) {
        const int least = numbers.size() < count / 2 ? 0 : 1;
        const auto number = panel.integerOf(element, least, most);
        if (!number) {
            return std::nullopt;
        }
        numbers.append(*number);
    }
    const PanelPlace place{numbers[0], numbers[1], numbers[2], numbers[3]};
    if (place.bottom() > most || place.right() > most) {
        panel.fault(list, {list.found(), {Expected::CellsOfGrid, most}});
        return std::nullopt;
    }
    return place;
}

std::optional<View> viewOf(JsonObjectReader& panel)
{
    const auto view = panel.word<View>("view", Need::Required);
    if (view != View::Overview) {
        return view;
    }
    panel.fault(*panel.object().member("view"),
                {{Found::Text, keywordOf(*view)}, Expected::OtherView});
    return std::nullopt;
}

std::optional<PagePanel> readPanel(JsonValue element, const JsonObjectReader& view)
{
    if (element.type() != JsonType::Object) {
        view.fault(element, {element.found(), Expected::Object});
        return std::nullopt;
    }
    JsonObjectReader keys(element, view);
    PagePanel panel;
    const auto shown = viewOf(keys);
    panel.title = keys.text("title", Need::Optional).value_or(QString()).simplified();
    const auto list = keys.list("place", Need::Required);
    const auto place = list ? placeFrom(keys, *list) : std::nullopt;
    panel.isPinned = keys.flag("pinned");
    panel.unknown = keys.unknownFields();
    if (!shown || !place) {
        return std::nullopt;
    }
    panel.view = *shown;
    panel.place = *place;
    return panel;
}

QList<PagePanel> readPanels(const JsonObjectReader& view, JsonValue list)
{
    const auto count = std::ranges::distance(list.children());
    if (count > PageLayout::mostPanels) {
        view.fault(list,
                   {{Found::Panels, count}, {Expected::PanelsAtMost, PageLayout::mostPanels}});
        return {};
    }
    QList<PagePanel> panels;
    for (const JsonValue element : list.children()) {
        const auto panel = readPanel(element, view);
        const bool isFree = panel && std::ranges::none_of(panels, [&](const PagePanel& other) {
                                return overlap(other.place, panel->place);
                            });
        if (isFree) {
            panels.append(*panel);
        } else if (panel) {
            view.fault(*element.member("place"), {Found::TakenCells, Expected::FreeCells});
        }
    }
    return panels;
}

} // namespace

PageLayout readJsonPage(JsonObjectReader& view)
{
    PageLayout page;
    if (const auto tiles = view.list("tiles", Need::Optional)) {
        page.tiles = readTiles(view, *tiles);
    }
    if (const auto panels = view.list("panels", Need::Optional)) {
        page.panels = readPanels(view, *panels);
    }
    return page;
}

} // namespace capex
