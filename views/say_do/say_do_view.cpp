// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/say_do/say_do_view.h"

#include "model/comparison/company_order.h"
#include "model/comparison/missing_rates.h"
#include "model/reports/say_do_table.h"
#include "views/chart/mark_explanation.h"
#include "views/say_do/say_do_chart.h"
#include "views/say_do/say_do_words.h"

namespace capex {

namespace {

class SayDoResult : public ViewResult
{
public:
    explicit SayDoResult(const ComparisonContext& context)
        : ViewResult(context)
        , m_announcements(announcementsOf(dataset(), state().settings))
        , m_rows(sayAndDo(dataset(), state().settings))
    {
        if (const Dataset* const before = context.before()) {
            rememberBefore(m_rows, sayAndDo(*before, state().settings));
        }
        lacksRates(withoutRate(m_rows));
    }

    void writeTable(TableWriter& table) const override
    {
        std::vector<SayDo> rows = m_rows;
        sortByCompany(rows, companyOrder(dataset(), m_announcements, state().options));
        writeSayDo(table, dataset(), rows, state().settings);
    }

    /// Of what was announced, which stands first among the figures of a row.
    [[nodiscard]] std::vector<AmountOfMark> amountsOf(const Subject& mark) const override
    {
        const Figure* const announced =
            mark.figures.empty() ? nullptr : dataset().figure(mark.figures.front());
        return announced ? amountsOfFigure(dataset(), *announced, state().settings)
                         : std::vector<AmountOfMark>{};
    }

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        return sayDoChart(dataset(), m_announcements, m_rows, state().options, surface);
    }

private:
    Comparison m_announcements;
    std::vector<SayDo> m_rows;
};

} // namespace

ViewResultPtr computeSayDo(const ComparisonContext& context)
{
    return std::make_shared<SayDoResult>(context);
}

} // namespace capex
