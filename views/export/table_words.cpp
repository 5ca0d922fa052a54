// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/table_words.h"

#include "views/chart/source_numbers.h"

#include <algorithm>

namespace capex {

namespace {

/// Large enough for all words of a picture.
constexpr QSizeF room(1600, 900);

QString subtitleOf(const ChartSpec& spec)
{
    const auto subtitle = std::ranges::find(spec.texts, TextRole::Subtitle, &PlacedText::role);
    return subtitle == spec.texts.end() ? QString() : QString(subtitle->text).replace(u'\n', u' ');
}

} // namespace

TableWords tableWordsOf(const ViewResult& result, Language language)
{
    const ChartSpec paper =
        result.chart({.size = room, .language = language, .medium = ChartSurface::Medium::Paper});
    TableWords words{.title = paper.title, .subtitle = subtitleOf(paper)};
    std::ranges::transform(paper.common.notes, std::back_inserter(words.notes), &BadgeNote::line);
    if (paper.notice) {
        words.notes.append(paper.notice->text);
    }
    std::vector<FigureId> figures;
    for (const HitArea& area : paper.hitAreas) {
        figures.insert(figures.end(), area.figures.begin(), area.figures.end());
    }
    const Narrator narrator(result.dataset(), language);
    words.sources = SourceNumbers(narrator, result.dataset(), figures).names();
    return words;
}

} // namespace capex
