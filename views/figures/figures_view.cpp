// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figures_view.h"

#include "model/comparison/listing.h"
#include "model/formats/csv/figures_csv.h"

namespace capex {

namespace {

class FiguresResult : public ViewResult
{
public:
    FiguresResult(const ComparisonContext& context, std::optional<FiguresShown> shown)
        : ViewResult(context)
        , m_shown(std::move(shown))
    {
    }

    void writeTable(TableWriter& table) const override
    {
        writeFigureRows(table, m_shown ? listed(dataset(), m_shown->figures)
                                       : listed(dataset(), state().settings));
    }

    /// With the filters of the table in their subtitles, and without a notice: an empty table says
    /// why itself.
    [[nodiscard]] std::vector<ChartSpec> pages(const ChartSurface& surface) const override
    {
        QStringList filters = filterTexts(Narrator(dataset(), surface.language));
        filters += m_shown ? m_shown->filters : QStringList();
        ChartSurface described = surface;
        described.filters = filters.join(QStringLiteral(" · "));
        return figuresPanels(dataset(), state().settings, described, m_shown);
    }

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        return figuresPanels(dataset(), state().settings, surface, m_shown).front();
    }

private:
    std::optional<FiguresShown> m_shown;
};

} // namespace

ViewResultPtr computeFigures(const ComparisonContext& context, std::optional<FiguresShown> shown)
{
    return std::make_shared<FiguresResult>(context, std::move(shown));
}

ViewResultPtr computeFigures(const ComparisonContext& context)
{
    return computeFigures(context, std::nullopt);
}

} // namespace capex
