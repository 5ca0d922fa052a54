// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/total_explanation.h"

#include "model/comparison/reconciliation.h"
#include "model/comparison/years_by_measure.h"
#include "model/wording/reason_words.h"
#include "views/panels/against.h"

#include <algorithm>

namespace capex {

namespace {

using Part = MarkId::Account::Part;

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

/// The years that are shown, and where `year` stands among them.
struct YearAmongShown
{
    YearsComparison years;
    std::size_t place = 0;

    [[nodiscard]] std::optional<Money> total() const
    {
        return statedTotal(totalOf(years.companies, place));
    }
};

std::optional<YearAmongShown> amongShown(const Dataset& dataset, int year, const ViewState& state)
{
    YearsComparison years =
        byMeasure(compareYearsShown(dataset, state.settings, std::nullopt)).years;
    const int place = year - years.firstYear();
    return place < 0 || static_cast<std::size_t>(place) >= years.yearCount()
               ? std::nullopt
               : std::optional(YearAmongShown{std::move(years), static_cast<std::size_t>(place)});
}

QString nameOfYear(int year)
{
    return tr("Total of the companies shown, %1").arg(year);
}

std::optional<Explanation> explainYearTotal(const Dataset& dataset, const Subject& subject,
                                            int year, const ViewState& state,
                                            const Narrator& narrator)
{
    const auto shown = amongShown(dataset, year, state);
    if (!shown) {
        return std::nullopt;
    }
    const auto total = shown->total();
    Explanation explanation;
    explanation.subject = nameOfYear(year);
    explanation.value = total ? narrator.formatter().preciseMoney(*total) : tr("no sum");
    explanation.problem = furtherTold(subject);
    addParts(explanation, dataset, partsOfYear(dataset, shown->years, shown->place, state.settings),
             narrator);
    return explanation;
}

std::optional<TotalOfMark> totalOfYear(const Dataset& dataset, int year, const ViewState& state)
{
    const auto shown = amongShown(dataset, year, state);
    if (!shown) {
        return std::nullopt;
    }
    TotalOfMark total{nameOfYear(year), shown->total(), {}};
    for (const CompanyYears& company : shown->years.companies) {
        if (company.years.at(shown->place).amount) {
            total.companies.append(company.company);
        }
    }
    return total;
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

QString nameOfReconciled(const QString& aggregate, Part part)
{
    return (part == Part::Published ? tr("%1 · published total")
            : part == Part::Sum     ? tr("%1 · sum of the members")
                                    : tr("%1 · published total less the sum"))
        .arg(aggregate);
}

Explanation explainReconciled(const Dataset& dataset, const Reconciliation& reconciled, Part part,
                              const Narrator& narrator)
{
    const auto aggregates = dataset.aggregates();
    const Aggregate& aggregate =
        *std::ranges::find(aggregates, reconciled.aggregate, &Aggregate::id);
    const QString name = narrator.aggregateName(aggregate);
    Explanation explanation;
    explanation.subject = nameOfReconciled(name, part);
    if (part == Part::Published) {
        explanation.value = amountText(reconciled.published, narrator);
        addPublished(explanation, dataset, aggregate, narrator);
    } else if (part == Part::Sum) {
        explanation.value = amountText(reconciled.total, narrator);
    } else {
        explanation.value =
            differenceText(*reconciled.gap, reconciled.settings.currency, narrator.formatter());
        addStep(explanation, tr("Published"), amountText(reconciled.published, narrator), {});
        addStep(explanation, tr("Sum"), amountText(reconciled.total, narrator), {});
    }
    explanation.problem = reasonText(reconciled.problem);
    addParts(explanation, dataset, reconciled.members, narrator);
    return explanation;
}

/// What a mark of a reconciliation stands for.
struct ReconciledMark
{
    Reconciliation reconciled;
    Part part;
};

std::optional<ReconciledMark> reconciledOf(const Dataset& dataset, const Subject& subject,
                                           const ViewState& state)
{
    const auto* const account = subject.mark.as<MarkId::Account>();
    if (!account || account->part == Part::Member || account->part == Part::More) {
        return std::nullopt;
    }
    const auto made = reconciliationsOf(dataset, state.settings, account->total);
    return made.empty() || (account->part == Part::Gap && !made.front().gap)
               ? std::nullopt
               : std::optional(ReconciledMark{made.front(), account->part});
}

std::optional<Explanation> explainReconciledTotal(const Dataset& dataset, const Subject& subject,
                                                  const ViewState& state, const Narrator& narrator)
{
    const auto mark = reconciledOf(dataset, subject, state);
    return mark ? std::optional(explainReconciled(dataset, mark->reconciled, mark->part, narrator))
                : std::nullopt;
}

std::optional<TotalOfMark> totalOfReconciled(const Dataset& dataset, const Subject& subject,
                                             const ViewState& state, const Narrator& narrator)
{
    const auto mark = reconciledOf(dataset, subject, state);
    if (!mark) {
        return std::nullopt;
    }
    const Reconciliation& made = mark->reconciled;
    const auto aggregates = dataset.aggregates();
    const auto aggregate = std::ranges::find(aggregates, made.aggregate, &Aggregate::id);
    TotalOfMark total{nameOfReconciled(narrator.aggregateName(*aggregate), mark->part),
                      mark->part == Part::Published ? made.published
                      : mark->part == Part::Sum     ? made.total
                                                    : std::nullopt,
                      {}};
    for (const ComparisonRow& row : made.members.rows) {
        total.companies.append(row.company);
    }
    return total;
}

QString nameOfRegion(const Subject& subject)
{
    return subject.told.section(QStringLiteral(" · "), 0, 0);
}

/// The rows of a region of the ranking; none for any other mark.
std::vector<ComparisonRow> rowsOfRegion(const Dataset& dataset, const Subject& subject,
                                        const ViewState& state)
{
    const auto* const wanted = subject.mark.as<MarkId::Region>();
    std::vector<ComparisonRow> rows;
    const Comparison comparison = compare(dataset, state.settings);
    for (const RowGroup& group : arranged(dataset, comparison, state.options)) {
        if (state.options.groupByRegion && wanted && wanted->name == group.region) {
            std::ranges::transform(group.rows, std::back_inserter(rows),
                                   [](const ComparisonRow* row) { return *row; });
        }
    }
    return rows;
}

/// The sum of a region in the ranking, as its heading says it.
std::optional<Explanation> explainRegion(const Dataset& dataset, const Subject& subject,
                                         const ViewState& state, const Narrator& narrator)
{
    const Comparison parts{state.settings, rowsOfRegion(dataset, subject, state), {}};
    if (parts.rows.empty()) {
        return std::nullopt;
    }
    Explanation explanation;
    explanation.subject = nameOfRegion(subject);
    explanation.value = subject.told.section(QStringLiteral(" · "), 1);
    addParts(explanation, dataset, parts, narrator);
    return explanation;
}

std::optional<TotalOfMark> totalOfRegion(const Dataset& dataset, const Subject& subject,
                                         const ViewState& state)
{
    const std::vector<ComparisonRow> rows = rowsOfRegion(dataset, subject, state);
    TotalOfMark total{nameOfRegion(subject), std::nullopt, {}};
    std::vector<const ComparisonRow*> all;
    for (const ComparisonRow& row : rows) {
        all.push_back(&row);
        if (row.value) {
            total.companies.append(row.company);
        }
    }
    total.amount = totalOf(all).amount;
    return rows.empty() ? std::nullopt : std::optional(total);
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
    const auto* const year = subject.mark.as<MarkId::Year>();
    return year ? explainYearTotal(dataset, subject, year->year, state, narrator) : std::nullopt;
}

std::optional<TotalOfMark> totalOfMark(const Dataset& dataset, const Subject& subject,
                                       const ViewState& state, const Narrator& narrator)
{
    if (state.view == View::Reconciliation) {
        return totalOfReconciled(dataset, subject, state, narrator);
    }
    if (state.view == View::Ranking) {
        return totalOfRegion(dataset, subject, state);
    }
    const auto* const year = subject.mark.as<MarkId::Year>();
    return year ? totalOfYear(dataset, year->year, state) : std::nullopt;
}

} // namespace capex
