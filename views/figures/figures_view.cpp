// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figures_view.h"

#include "model/comparison/listing.h"
#include "model/formats/csv/figures_csv.h"
#include "model/tables/listed_figures.h"
#include "model/wording/listing_words.h"
#include "views/figures/figures_chart.h"

namespace capex {

namespace {

class FiguresResult : public ViewResult
{
public:
    explicit FiguresResult(const ComparisonContext& context)
        : ViewResult(context)
    {
        if (const FigureListing& listing = state().options.list; listing != FigureListing()) {
            m_left = listedFigures(dataset(), state().settings, listing);
        }
    }

    void writeTable(TableWriter& table) const override
    {
        writeFigureRows(table,
                        m_left ? listed(dataset(), *m_left) : listed(dataset(), state().settings));
    }

    /// With the filters of the table in their subtitles, and without a notice: an empty table says
    /// why itself.
    [[nodiscard]] std::vector<ChartSpec> pages(const ChartSurface& surface) const override
    {
        const Narrator words(dataset(), surface.language);
        const QStringList filters = filterTexts(words) + listingTexts(state().options.list, words);
        ChartSurface described = surface;
        described.filters = filters.join(QStringLiteral(" · "));
        return figuresPanels(dataset(), state().settings, described, m_left);
    }

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        return figuresPanels(dataset(), state().settings, surface, m_left).front();
    }

private:
    std::optional<QList<FigureId>> m_left; ///< nothing: all that the settings list
};

} // namespace

ViewResultPtr computeFigures(const ComparisonContext& context)
{
    return std::make_shared<FiguresResult>(context);
}

} // namespace capex
