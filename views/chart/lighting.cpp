// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/lighting.h"

#include <algorithm>

namespace capex {

namespace {

/// A light, as far as a picture shows what it falls on.
Light within(const ChartSpec& picture, const Light& light)
{
    const auto shows = [&](auto isIt) {
        return std::ranges::any_of(picture.marks, [&](const Mark& mark) { return isIt(mark.id); });
    };
    const bool hasFigure = light.figure && shows([&](const MarkId& id) {
                               const auto* const figure = id.as<FigureId>();
                               return figure && *figure == *light.figure;
                           });
    const bool hasYear = light.year && shows([&](const MarkId& id) {
                             const auto* const year = id.as<MarkId::Year>();
                             return year && year->year == *light.year;
                         });
    return {light.company, hasFigure ? light.figure : std::nullopt,
            hasYear ? light.year : std::nullopt};
}

bool fallsOn(const Light& light, const MarkId& id)
{
    const auto* const figure = id.as<FigureId>();
    const auto* const year = id.as<MarkId::Year>();
    const bool isOther =
        !light.company.isEmpty() && !id.company.isEmpty() && id.company != light.company;
    return !isOther && !(light.figure && figure && *figure != *light.figure) &&
           !(light.year && year && year->year != *light.year);
}

void fade(const ChartSpec& picture, std::span<const Light> lights, ChartSpec& shown)
{
    std::vector<Light> falling;
    for (const Light& light : lights) {
        falling.push_back(within(picture, light));
    }
    const auto isDark = [&](const MarkId& id) {
        return !falling.empty() && !id.isEmpty() &&
               std::ranges::none_of(falling,
                                    [&](const Light& light) { return fallsOn(light, id); });
    };
    for (std::size_t index = 0; index < picture.marks.size(); ++index) {
        const Mark& mark = picture.marks[index];
        shown.marks[index].isFaded = mark.isFaded || isDark(mark.id);
    }
    for (std::size_t index = 0; index < picture.texts.size(); ++index) {
        const PlacedText& text = picture.texts[index];
        shown.texts[index].isFaded = text.isFaded || isDark(text.mark);
    }
    for (std::size_t index = 0; index < picture.notes.size(); ++index) {
        const PlacedNote& note = picture.notes[index];
        shown.notes[index].isFaded = note.isFaded || isDark(note.id);
    }
}

} // namespace

std::optional<Light> lightOf(const HitArea& area)
{
    const auto* const figure = area.id.as<FigureId>();
    const auto* const year = area.id.as<MarkId::Year>();
    if (area.company.isEmpty() && !year) {
        return std::nullopt;
    }
    return Light{area.company, figure ? std::optional(*figure) : std::nullopt,
                 year ? std::optional(year->year) : std::nullopt};
}

void lightUp(const ChartSpec& page, std::span<const Light> lights, ChartSpec& shown)
{
    fade(page, lights, shown);
    for (std::size_t index = 0; index < page.panels.size(); ++index) {
        if (!page.panels[index].isPinned) {
            fade(page.panels[index], lights, shown.panels[index]);
        }
    }
}

} // namespace capex
