// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/ranking_view.h"

#include "model/comparison/company_order.h"
#include "model/comparison/missing_rates.h"
#include "model/reports/comparison_table.h"
#include "views/chart/mark_explanation.h"
#include "views/ranking/ranking_chart.h"

#include <algorithm>

namespace capex {

namespace {

/// What a heading tells of a region: its name before the sum.
QString nameOfRegion(const Subject& mark)
{
    return mark.told.section(QStringLiteral(" · "), 0, 0);
}

class RankingResult : public ViewResult
{
public:
    explicit RankingResult(const ComparisonContext& context)
        : ViewResult(context)
    {
        lacksRates(withoutRate(context.comparison()));
    }

    void writeTable(TableWriter& table) const override
    {
        Comparison comparison = context().comparison();
        sortByCompany(comparison.rows, companyOrder(dataset(), comparison, state().options));
        writeRanking(table, dataset(), comparison);
    }

    [[nodiscard]] std::optional<TotalOfMark> totalOf(const Subject& mark,
                                                     const Narrator& words) const override;

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        return rankingChart(dataset(), context().comparison(), surface, state().options);
    }

    [[nodiscard]] std::optional<Explanation> explainTotal(const Subject& mark,
                                                          const Narrator& words) const override;

private:
    [[nodiscard]] std::vector<ComparisonRow> rowsOfRegion(const Subject& mark) const;
};

/// The rows of a region where the ranking is grouped; none for any other mark.
std::vector<ComparisonRow> RankingResult::rowsOfRegion(const Subject& mark) const
{
    const auto* const region = mark.mark.as<MarkId::Region>();
    std::vector<ComparisonRow> rows;
    if (!region || !state().options.groupByRegion) {
        return rows;
    }
    for (const RowGroup& group : arranged(dataset(), context().comparison(), state().options)) {
        if (group.region == region->name) {
            std::ranges::transform(group.rows, std::back_inserter(rows),
                                   [](const ComparisonRow* row) { return *row; });
        }
    }
    return rows;
}

/// The sum of a region, as its heading says it.
std::optional<Explanation> RankingResult::explainTotal(const Subject& mark,
                                                       const Narrator& words) const
{
    const Comparison parts{state().settings, rowsOfRegion(mark), {}};
    if (parts.rows.empty()) {
        return std::nullopt;
    }
    Explanation explanation;
    explanation.subject = nameOfRegion(mark);
    explanation.value = mark.told.section(QStringLiteral(" · "), 1);
    addParts(explanation, dataset(), parts, words);
    return explanation;
}

std::optional<TotalOfMark> RankingResult::totalOf(const Subject& mark,
                                                  const Narrator& /*words*/) const
{
    const std::vector<ComparisonRow> rows = rowsOfRegion(mark);
    TotalOfMark total{nameOfRegion(mark), std::nullopt, {}};
    std::vector<const ComparisonRow*> all;
    for (const ComparisonRow& row : rows) {
        all.push_back(&row);
        if (row.value) {
            total.companies.append(row.company);
        }
    }
    total.amount = capex::totalOf(all).amount;
    return rows.empty() ? std::nullopt : std::optional(total);
}

} // namespace

ViewResultPtr computeRanking(const ComparisonContext& context)
{
    return std::make_shared<RankingResult>(context);
}

} // namespace capex
