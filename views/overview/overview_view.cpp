// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overview_view.h"

#include "model/comparison/missing_rates.h"
#include "model/reports/overview_csv.h"
#include "model/wording/punctuation.h"
#include "views/chart/mark_explanation.h"
#include "views/overview/overview_page.h"
#include "views/overview/spend_lines.h"

#include <QCoreApplication>

#include <array>

namespace capex {

namespace {

constexpr std::array panels{View::Ranking, View::Years, View::Revisions};

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

class OverviewResult : public ViewResult
{
public:
    OverviewResult(const ComparisonContext& context, const ViewsOnPage& views)
        : ViewResult(context)
        , m_numbers(keyNumbers(context, {}))
    {
        lacksRates(withoutRate(context.comparison()));
        for (const View view : panels) {
            m_panels.push_back(panelOf(view, views));
        }
    }

    [[nodiscard]] QByteArray table() const override
    {
        std::vector<PanelTable> tables;
        for (const PagePanel& panel : m_panels) {
            tables.push_back({panel.result->state().view, panel.result->table()});
        }
        return overviewCsv(context(), m_numbers, tables);
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
        return overviewPage(context(), {tiles(surface), m_panels}, surface);
    }

    [[nodiscard]] std::optional<Explanation> explainMark(const Subject& mark,
                                                         const Narrator& words) const override;
    [[nodiscard]] std::optional<Explanation> explainTotal(const Subject& mark,
                                                          const Narrator& words) const override;

private:
    [[nodiscard]] PagePanel panelOf(View view, const ViewsOnPage& views) const;
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

    KeyNumbers m_numbers;
    std::vector<PagePanel> m_panels;
};

PagePanel OverviewResult::panelOf(View view, const ViewsOnPage& views) const
{
    const ViewResultPtr result = views.resultOf(context().showing(stateOf(view, state())));
    const QString name = views.nameOf(view);
    if (view == View::Years) {
        const ViewState& shown = result->state();
        auto years = std::make_shared<YearsByMeasure>(
            byMeasure(compareYearsShown(dataset(), shown.settings, {})));
        return {result, name, [result, years](const ChartSurface& surface) {
                    return spendLines(result->dataset(), *years, result->state().options, surface);
                }};
    }
    return {result, name, [result](const ChartSurface& surface) { return result->chart(surface); }};
}

std::vector<TileContent> OverviewResult::tiles(const ChartSurface& surface) const
{
    const Narrator narrator(dataset(), surface.language);
    const KeyNumberWords words(narrator, context());
    const KeyNumbers selected =
        surface.selected.isEmpty() ? m_numbers : keyNumbers(context(), surface.selected);
    const auto& [sum, against, moved, spent] = m_numbers;
    std::vector<TileContent> tiles{{Tile::Sum, words.of(selected.sum), {}, sum.figures},
                                   {Tile::Against, words.of(selected.against),
                                    selected.against.company, selected.against.figures},
                                   {Tile::Moved, words.of(moved), {}, {}},
                                   {Tile::Spent, words.of(spent), {}, {}}};
    if (moved.move) {
        tiles[2].company = moved.move->company;
        tiles[2].figures = {moved.move->newest.figure, moved.move->first.figure};
    }
    if (spent.spent) {
        tiles[3].company = spent.spent->company;
        tiles[3].figures = {spent.spent->announced, *spent.spent->actual};
    }
    if (!surface.selected.isEmpty()) {
        const QString name = narrator.companyName(surface.selected.front());
        const auto tell = [&](TileContent& tile, const KeyNumberText& of) {
            if (tile.company != surface.selected.front()) {
                tile.text.sentence = labelled(name, of.sentence, surface.language);
            }
        };
        tell(tiles[2], words.of(selected.moved));
        tell(tiles[3], words.of(selected.spent));
    }
    return tiles;
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
