// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/total_explanation.h"

#include "model/comparison/reconciliation.h"
#include "model/comparison/years_by_measure.h"
#include "views/charts/ranking_chart.h"
#include "views/panels/against.h"

#include <algorithm>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

void addStep(Explanation& explanation, const QString& name, const QString& amount,
             const QString& detail)
{
    explanation.steps.push_back({tr("%1: %2").arg(name, amount), detail});
}

/// Every company with its amount, those without last.
void addParts(Explanation& explanation, const Dataset& dataset, const Comparison& parts,
              const Narrator& narrator)
{
    for (const ComparisonRow& row : parts.rows) {
        addStep(explanation, narrator.companyName(row.company),
                row.value ? narrator.formatter().preciseMoney(*row.value)
                          : narrator.value(row, parts.settings),
                row.hasFigure() ? narrator.statement(row, parts.settings) : QString());
        for (const FigureId& id : row.figures) {
            if (const Figure* const figure = dataset.figure(id)) {
                addCitation(explanation.sources, citationOf(dataset, *figure, narrator));
            }
        }
    }
}

/// The companies of a year as the page adds them up: without those that count something else.
Comparison partsOfYear(const Dataset& dataset, const YearsComparison& years, std::size_t place,
                       const ComparisonSettings& settings)
{
    Comparison parts =
        compare(dataset, settingsOfYear(settings, years.firstYear() + static_cast<int>(place)));
    std::erase_if(parts.rows, [&](const ComparisonRow& row) {
        const auto company =
            std::ranges::find(years.companies, row.company, &CompanyYears::company);
        return row.value && (company == years.companies.end() || !company->years.at(place).amount);
    });
    return parts;
}

/// What the picture tells of a mark below its first line.
QString furtherTold(const Subject& subject)
{
    return subject.told.section(u'\n', 1);
}

std::optional<Explanation> explainYearTotal(const Dataset& dataset, const Subject& subject,
                                            int year, const ViewState& state,
                                            const Narrator& narrator)
{
    const YearsComparison years =
        byMeasure(compareYearsShown(dataset, state.settings, std::nullopt)).years;
    const int place = year - years.firstYear();
    if (place < 0 || static_cast<std::size_t>(place) >= years.yearCount()) {
        return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(place);
    const auto total = statedTotal(totalOf(years.companies, at));
    Explanation explanation;
    explanation.subject = tr("Total of the companies shown, %1").arg(year);
    explanation.value = total ? narrator.formatter().preciseMoney(*total) : tr("no sum");
    explanation.problem = furtherTold(subject);
    addParts(explanation, dataset, partsOfYear(dataset, years, at, state.settings), narrator);
    return explanation;
}

QString amountText(const std::optional<Money>& amount, const Narrator& narrator)
{
    return amount ? narrator.formatter().preciseMoney(*amount) : tr("no amount");
}

/// The published total as it was stated, and by whom.
void addPublished(Explanation& explanation, const Dataset& dataset, const Aggregate& aggregate,
                  const Narrator& narrator)
{
    const Source* const source = dataset.source(aggregate.source);
    addStep(explanation, tr("Published"), narrator.formatter().preciseMoney(aggregate.amount),
            narrator.formatter().date(aggregate.announced));
    addCitation(explanation.sources,
                {narrator.source(aggregate.source), source ? source->url : QString()});
}

Explanation explainReconciled(const Dataset& dataset, const Reconciliation& reconciled,
                              const QString& key, const Narrator& narrator)
{
    const auto aggregates = dataset.aggregates();
    const Aggregate& aggregate =
        *std::ranges::find(aggregates, reconciled.aggregate, &Aggregate::id);
    const QString name = narrator.aggregateName(aggregate);
    Explanation explanation;
    if (key == QStringLiteral("published")) {
        explanation.subject = tr("%1 · published total").arg(name);
        explanation.value = amountText(reconciled.published, narrator);
        addPublished(explanation, dataset, aggregate, narrator);
    } else if (key == QStringLiteral("sum")) {
        explanation.subject = tr("%1 · sum of the members").arg(name);
        explanation.value = amountText(reconciled.total, narrator);
    } else {
        explanation.subject = tr("%1 · published total less the sum").arg(name);
        explanation.value =
            differenceText(*reconciled.gap, reconciled.settings.currency, narrator.formatter());
        addStep(explanation, tr("Published"), amountText(reconciled.published, narrator), {});
        addStep(explanation, tr("Sum"), amountText(reconciled.total, narrator), {});
    }
    explanation.problem = reconciled.problem;
    addParts(explanation, dataset, reconciled.members, narrator);
    return explanation;
}

std::optional<Explanation> explainReconciledTotal(const Dataset& dataset, const Subject& subject,
                                                  const ViewState& state, const Narrator& narrator)
{
    const QString key = subject.mark.section(u'/', -1);
    const AggregateId aggregate{
        subject.mark.chopped(std::min(subject.mark.size(), key.size() + 1))};
    const QStringList keys{QStringLiteral("published"), QStringLiteral("sum"),
                           QStringLiteral("gap")};
    const auto made = keys.contains(key) ? reconciliationsOf(dataset, state.settings, aggregate)
                                         : std::vector<Reconciliation>{};
    return made.empty() || (key == keys.back() && !made.front().gap)
               ? std::nullopt
               : std::optional(explainReconciled(dataset, made.front(), key, narrator));
}

/// The sum of a region in the ranking, as its heading says it.
std::optional<Explanation> explainRegion(const Dataset& dataset, const Subject& subject,
                                         const ViewState& state, const Narrator& narrator)
{
    const Comparison comparison = compare(dataset, state.settings);
    for (const RowGroup& group : arranged(dataset, comparison, state.options)) {
        if (state.options.groupByRegion && subject.mark == regionMark(group.region)) {
            Comparison parts{comparison.settings, {}, {}};
            std::ranges::transform(group.rows, std::back_inserter(parts.rows),
                                   [](const ComparisonRow* row) { return *row; });
            Explanation explanation;
            explanation.subject = subject.told.section(QStringLiteral(" · "), 0, 0);
            explanation.value = subject.told.section(QStringLiteral(" · "), 1);
            addParts(explanation, dataset, parts, narrator);
            return explanation;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Explanation> explainTotal(const Dataset& dataset, const Subject& subject,
                                        const ViewState& state, const Narrator& narrator)
{
    if (state.view == View::Reconciliation) {
        return explainReconciledTotal(dataset, subject, state, narrator);
    }
    if (state.view == View::Ranking) {
        return explainRegion(dataset, subject, state, narrator);
    }
    bool isNumber = false;
    const int year = QStringView(subject.mark).mid(1).toInt(&isNumber);
    return state.view == View::Years && isNumber
               ? explainYearTotal(dataset, subject, year, state, narrator)
               : std::nullopt;
}

} // namespace capex
