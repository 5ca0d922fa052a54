// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overview_view.h"

#include "model/comparison/missing_rates.h"
#include "model/reports/overview_table.h"
#include "model/wording/punctuation.h"
#include "views/chart/mark_explanation.h"
#include "views/chart/note_placing.h"
#include "views/chart/row_words.h"
#include "views/overview/overview_page.h"
#include "views/overview/spend_lines.h"

#include <QCoreApplication>

namespace capex {

namespace {

/// The state of a panel's view on the page: what it takes of the page's, of the years what was
/// spent, of the revisions those that moved most first.
ViewState stateOf(View view, const ViewState& page)
{
    ViewState state = taken({view, page.settings, page.options});
    if (view == View::Years && !state.settings.kinds) {
        state.settings.kinds = QList<Kind>{Kind::Actual};
    }
    if (view == View::Revisions && state.options.sort == SortBy::Value) {
        state.options.sort = SortBy::Change;
    }
    return state;
}

/// Whether a tile's number is that of what is selected; else its sentence says it.
bool tellsSelection(Tile tile)
{
    return tile == Tile::Sum || tile == Tile::Against;
}

TileContent tileOf(Tile tile, const KeyNumbers& numbers, const KeyNumberWords& words)
{
    const auto& [sum, against, moved, spent] = numbers;
    switch (tile) {
    case Tile::Sum:
        return {tile, words.of(sum), {}, {}, sum.figures};
    case Tile::Against:
        return {tile, words.of(against), against.company, {}, against.figures};
    case Tile::Moved:
        return moved.move ? TileContent{tile,
                                        words.of(moved),
                                        moved.move->company,
                                        {},
                                        {moved.move->newest.figure, moved.move->first.figure}}
                          : TileContent{tile, words.of(moved), {}, {}};
    case Tile::Spent:
        return spent.spent ? TileContent{tile,
                                         words.of(spent),
                                         spent.spent->company,
                                         {},
                                         {spent.spent->announced, *spent.spent->actual}}
                           : TileContent{tile, words.of(spent), {}, {}, {}};
    }
    return {};
}

class OverviewResult : public ViewResult
{
public:
    OverviewResult(const ComparisonContext& context, const ViewsOnPage& views)
        : ViewResult(context)
        , m_numbers(keyNumbers(context, {}))
    {
        if (const Dataset* const before = context.before()) {
            m_before = ComparisonContext(*before, context.state());
        }
        lacksRates(withoutRate(context.comparison()));
        for (const PagePanel& panel : state().options.page.panels) {
            m_panels.push_back(pictureOf(panel, views));
        }
    }

    void writeTable(TableWriter& table) const override
    {
        std::vector<PanelTable> tables;
        for (const qsizetype index : readingOrder(state().options.page.panels)) {
            const PanelPicture& panel = m_panels[static_cast<std::size_t>(index)];
            auto written = std::make_shared<WrittenTable>();
            panel.result->writeTable(*written);
            tables.push_back({panel.panel.view, std::move(written)});
        }
        writeOverview(table, context(), m_numbers, tables);
    }

    [[nodiscard]] double leastHeight(const ChartSurface& surface) const override
    {
        const ViewOptions& options = state().options;
        return options.enlarged > 0 ? 0 : leastPageHeight(options.page.panels, surface);
    }

    [[nodiscard]] std::vector<AmountOfMark> amountsOf(const Subject& mark) const override
    {
        const ViewResult* const panel = panelOf(mark);
        return panel ? panel->amountsOf(within(mark)) : ViewResult::amountsOf(mark);
    }

    [[nodiscard]] std::optional<TotalOfMark> totalOf(const Subject& mark,
                                                     const Narrator& words) const override
    {
        const ViewResult* const panel = panelOf(mark);
        return panel ? panel->totalOf(within(mark), words) : std::nullopt;
    }

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        const auto number = static_cast<std::size_t>(state().options.enlarged);
        return number > 0 && number <= m_panels.size()
                   ? enlargedPanel(m_panels[number - 1], state().options.enlarged, surface)
                   : overviewPage(context(), {tiles(surface), m_panels}, surface);
    }

    [[nodiscard]] std::optional<Explanation> explainMark(const Subject& mark,
                                                         const Narrator& words) const override;
    [[nodiscard]] std::optional<Explanation> explainTotal(const Subject& mark,
                                                          const Narrator& words) const override;

private:
    [[nodiscard]] PanelPicture pictureOf(const PagePanel& panel, const ViewsOnPage& views) const;
    [[nodiscard]] std::vector<TileContent> tiles(const ChartSurface& surface) const;

    /// The panel that a mark stands in; nullptr for a tile.
    [[nodiscard]] const ViewResult* panelOf(const Subject& mark) const
    {
        const auto number = static_cast<std::size_t>(mark.mark.panel);
        return number > 0 && number <= m_panels.size() ? m_panels[number - 1].result.get()
                                                       : nullptr;
    }

    /// The mark as its own view knows it.
    [[nodiscard]] static Subject within(Subject mark)
    {
        mark.mark.panel = 0;
        return mark;
    }

    void tellBefore(std::vector<TileContent>& tiles, const ChartSurface& surface) const;

    KeyNumbers m_numbers;
    std::optional<ComparisonContext> m_before; ///< without the changes under review
    std::vector<PanelPicture> m_panels;
};

PanelPicture OverviewResult::pictureOf(const PagePanel& panel, const ViewsOnPage& views) const
{
    const ViewResultPtr result = views.resultOf(context().showing(stateOf(panel.view, state())));
    PanelPicture picture{panel, result, views.nameOf(panel.view), {}};
    const auto withSelection = [isPinned = panel.isPinned](const ChartSurface& surface) {
        ChartSurface room = surface;
        if (isPinned) {
            room.selected.clear();
        }
        return room;
    };
    if (panel.view == View::Years) {
        auto years =
            std::make_shared<YearsByMeasure>(byMeasure(compareYearsShown(result->context(), {})));
        picture.layOut = [result, years, withSelection](const ChartSurface& surface) {
            ChartSurface room = withSelection(surface);
            const auto said = result->notice(Narrator(result->dataset(), surface.language));
            room.notice = said ? said->text : QString();
            return withNotes(result->dataset(), room, [&](const ChartSurface& given) {
                return spendLines(result->dataset(), *years, result->state().options, given);
            });
        };
    } else {
        picture.layOut = [result, withSelection](const ChartSurface& surface) {
            return result->chart(withSelection(surface));
        };
    }
    return picture;
}

/// The numbers of what is selected, as far as they are told apart for it: the largest move and what
/// was spent stay those of all, with those of the selected company in the sentence.
std::vector<TileContent> OverviewResult::tiles(const ChartSurface& surface) const
{
    const Narrator narrator(dataset(), surface.language);
    const KeyNumberWords words(narrator, context());
    const KeyNumbers selected =
        surface.selected.isEmpty() ? m_numbers : keyNumbers(context(), surface.selected);
    std::vector<TileContent> tiles;
    for (const Tile tile : state().options.page.tiles) {
        TileContent content = tileOf(tile, tellsSelection(tile) ? selected : m_numbers, words);
        if (!surface.selected.isEmpty() && !tellsSelection(tile) &&
            content.company != surface.selected.front()) {
            const TileContent own = tileOf(tile, selected, words);
            content.told = surface.selected.front();
            content.text.sentence = labelled(narrator.companyName(surface.selected.front()),
                                             own.text.sentence, surface.language);
        }
        tiles.push_back(std::move(content));
    }
    if (m_before) {
        tellBefore(tiles, surface);
    }
    return tiles;
}

/// Adds what the numbers were without the changes under review, where that was about the same.
void OverviewResult::tellBefore(std::vector<TileContent>& tiles, const ChartSurface& surface) const
{
    const Narrator narrator(m_before->dataset(), surface.language);
    const KeyNumberWords words(narrator, *m_before);
    const KeyNumbers all = keyNumbers(*m_before, {});
    const KeyNumbers selected = keyNumbers(*m_before, surface.selected);
    for (TileContent& tile : tiles) {
        const bool isOfSelected = tellsSelection(tile.tile);
        const KeyNumberText before = tileOf(tile.tile, isOfSelected ? selected : all, words).text;
        KeyNumberText& text = tile.text;
        if (!before.number.isEmpty() && before.unit == text.unit && before.number != text.number) {
            const QString was = RowWords::was(before.number);
            text.sentence =
                text.sentence.isEmpty() ? was : text.sentence + QStringLiteral(" · ") + was;
        }
    }
}

std::optional<Explanation> OverviewResult::explainMark(const Subject& mark,
                                                       const Narrator& words) const
{
    if (const ViewResult* const panel = panelOf(mark)) {
        return panel->explain(within(mark), words);
    }
    const auto* const tile = mark.mark.as<Tile>();
    if (tile && *tile == Tile::Against) {
        return capex::explain(dataset(), context().comparison(), mark.company, words);
    }
    return tile ? explainAsTold(dataset(), mark, words) : ViewResult::explainMark(mark, words);
}

/// The sum of all, part by part.
std::optional<Explanation> OverviewResult::explainTotal(const Subject& mark,
                                                        const Narrator& words) const
{
    if (const ViewResult* const panel = panelOf(mark)) {
        return panel->explain(within(mark), words);
    }
    const auto* const tile = mark.mark.as<Tile>();
    if (!tile || *tile != Tile::Sum) {
        return std::nullopt;
    }
    const KeyNumberText text = KeyNumberWords(words, context()).of(m_numbers.sum);
    Explanation explanation;
    explanation.subject = text.label;
    explanation.value = m_numbers.sum.total.amount
                            ? words.formatter().money(*m_numbers.sum.total.amount)
                            : text.sentence;
    addParts(explanation, dataset(), context().comparison(), words);
    return explanation;
}

} // namespace

ViewResultPtr computeOverview(const ComparisonContext& context, const ViewsOnPage& views)
{
    return std::make_shared<OverviewResult>(context, views);
}

} // namespace capex
