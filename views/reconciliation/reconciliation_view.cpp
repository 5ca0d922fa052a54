// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconciliation/reconciliation_view.h"

#include "model/comparison/missing_rates.h"
#include "model/comparison/reconciliation.h"
#include "model/reports/reconciliation_table.h"
#include "model/wording/difference_words.h"
#include "model/wording/reason_words.h"
#include "views/chart/mark_explanation.h"
#include "views/reconciliation/reconciliation_chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace capex {

namespace {

using Part = MarkId::Account::Part;

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

QString amountText(const std::optional<Money>& amount, const Narrator& words)
{
    return amount ? words.formatter().preciseMoney(*amount) : tr("no amount");
}

/// The published total as it was stated, and by whom.
void addPublished(Explanation& explanation, const Dataset& dataset, const Aggregate& aggregate,
                  const Narrator& words)
{
    const Source* const source = dataset.source(aggregate.source);
    addStep(explanation, tr("Published"), words.formatter().preciseMoney(aggregate.amount),
            words.formatter().date(aggregate.announced));
    addCitation(explanation.sources,
                {words.source(aggregate.source), source ? source->url : QString()});
}

/// The two amounts between which the gap is.
void addBothEnds(Explanation& explanation, const Reconciliation& reconciled, const Narrator& words)
{
    addStep(explanation, tr("Published"), amountText(reconciled.published, words), {});
    addStep(explanation, tr("Sum"), amountText(reconciled.total, words), {});
}

QString nameOf(const QString& aggregate, Part part)
{
    return (part == Part::Published ? tr("%1 · published total")
            : part == Part::Sum     ? tr("%1 · sum of the members")
                                    : tr("%1 · published total less the sum"))
        .arg(aggregate);
}

class ReconciliationResult : public ViewResult
{
public:
    explicit ReconciliationResult(const ComparisonContext& context)
        : ViewResult(context)
        , m_reconciled(reconciliationsOf(context))
    {
        lacksRates(withoutRate(m_reconciled), totalsWithoutRate(m_reconciled));
    }

    void writeTable(TableWriter& table) const override
    {
        writeReconciliation(table, dataset(), m_reconciled, state().settings);
    }

    [[nodiscard]] std::optional<TotalOfMark> totalOf(const Subject& mark,
                                                     const Narrator& words) const override;

protected:
    [[nodiscard]] ChartSpec layOut(const ChartSurface& surface) const override
    {
        return reconciliationChart(dataset(), m_reconciled, state().settings, state().options,
                                   surface);
    }

    [[nodiscard]] std::optional<Explanation> explainTotal(const Subject& mark,
                                                          const Narrator& words) const override;

private:
    /// What a mark of a total stands for: the published amount, the sum or the gap of one.
    struct Account
    {
        const Reconciliation& reconciled;
        const Aggregate& aggregate;
        Part part;
    };

    [[nodiscard]] std::optional<Account> accountOf(const Subject& mark) const;

    std::vector<Reconciliation> m_reconciled;
};

std::optional<ReconciliationResult::Account>
ReconciliationResult::accountOf(const Subject& mark) const
{
    const auto* const account = mark.mark.as<MarkId::Account>();
    if (!account || account->part == Part::Member || account->part == Part::More) {
        return std::nullopt;
    }
    const auto made = std::ranges::find(m_reconciled, account->total, &Reconciliation::aggregate);
    const auto aggregate =
        std::ranges::find(dataset().aggregates(), account->total, &Aggregate::id);
    return made == m_reconciled.end() || (account->part == Part::Gap && !made->gap)
               ? std::nullopt
               : std::optional(Account{*made, *aggregate, account->part});
}

std::optional<Explanation> ReconciliationResult::explainTotal(const Subject& mark,
                                                              const Narrator& words) const
{
    const auto account = accountOf(mark);
    if (!account) {
        return std::nullopt;
    }
    const auto& [reconciled, aggregate, part] = *account;
    Explanation explanation;
    explanation.subject = nameOf(words.aggregateName(aggregate), part);
    if (part == Part::Published) {
        explanation.value = amountText(reconciled.published, words);
        addPublished(explanation, dataset(), aggregate, words);
    } else if (part == Part::Sum) {
        explanation.value = amountText(reconciled.total, words);
    } else {
        explanation.value =
            differenceText(*reconciled.gap, reconciled.settings.currency, words.formatter());
        addBothEnds(explanation, reconciled, words);
    }
    explanation.problem = reasonText(reconciled.problem);
    addParts(explanation, dataset(), reconciled.members, words);
    return explanation;
}

std::optional<TotalOfMark> ReconciliationResult::totalOf(const Subject& mark,
                                                         const Narrator& words) const
{
    const auto account = accountOf(mark);
    if (!account) {
        return std::nullopt;
    }
    const auto& [reconciled, aggregate, part] = *account;
    TotalOfMark total{nameOf(words.aggregateName(aggregate), part),
                      part == Part::Published ? reconciled.published
                      : part == Part::Sum     ? reconciled.total
                                              : std::nullopt,
                      {}};
    for (const ComparisonRow& row : reconciled.members.rows) {
        total.companies.append(row.company);
    }
    return total;
}

} // namespace

ViewResultPtr computeReconciliation(const ComparisonContext& context)
{
    return std::make_shared<ReconciliationResult>(context);
}

} // namespace capex
