// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reconciliation_table.h"

#include "model/reports/table_cells.h"
#include "model/wording/filter_words.h"
#include "model/wording/reason_words.h"

#include <QStringList>

#include <algorithm>

namespace capex {

namespace {

/// What stands in a row beside the amount.
struct Item
{
    QString word;
    const ComparisonRow* member = nullptr;
    QString note;
};

void writeBeginning(TableWriter& table, const Dataset& dataset, const Aggregate& aggregate,
                    const Reconciliation& reconciliation, const Item& item)
{
    table.text(aggregate.id.text());
    table.text(aggregate.name);
    table.number(reconciliation.settings.year);
    table.text(reconciliation.settings.asOf.value_or(QDate()).toString(Qt::ISODate));
    table.text(item.word);
    QStringList figures;
    if (item.member != nullptr) {
        writeCompany(table, dataset, item.member->company);
        std::ranges::transform(item.member->figures, std::back_inserter(figures), &FigureId::text);
    } else {
        table.empty();
        table.empty();
    }
    const bool hasKind = item.member != nullptr && item.member->kind;
    table.text(figures.join(u' '));
    table.text(hasKind ? keywordOf(*item.member->kind) : QString());
    table.text(item.member != nullptr ? item.member->measure.text() : QString());
    table.text(reconciliation.settings.currency.text());
    table.text(keywordOf(Unit::Billion));
}

QString noteOf(const Dataset& dataset, const ComparisonRow& member,
               const ComparisonSettings& settings)
{
    if (!member.hasFigure()) {
        return absenceNote(absenceIn(View::Ranking, dataset, member.company, settings), settings);
    }
    if (member.problem) {
        return reasonInFiles(member.problem);
    }
    const int covered = member.coverageMonths.value_or(12);
    return covered < 12 ? QStringLiteral("%1 of 12 months").arg(covered) : QString();
}

/// low, mid, high, bound of a difference, which has no bound where no end is known.
void writeGap(TableWriter& table, const std::optional<Interval>& gap)
{
    const auto low = gap ? gap->low : std::nullopt;
    const auto high = gap ? gap->high : std::nullopt;
    const auto bound = impliedBound(low, high);
    table.number(low);
    table.number(low && high ? std::optional((*low + *high) / 2) : low ? low : high);
    table.number(high);
    table.text(bound ? keywordOf(*bound) : QString());
}

QString gapNote(const Reconciliation& reconciliation)
{
    const auto& gap = reconciliation.gap;
    return gap && !gap->low && !gap->high ? QStringLiteral("both ends are open") : QString();
}

void writeRow(TableWriter& table, const Dataset& dataset, const Aggregate& aggregate,
              const Reconciliation& reconciliation, const Item& item,
              const std::optional<Money>& amount)
{
    writeBeginning(table, dataset, aggregate, reconciliation, item);
    writeValue(table, amount);
    table.text(item.note);
    table.endRow();
}

void writeAll(TableWriter& table, const Dataset& dataset, const Aggregate& aggregate,
              const Reconciliation& reconciliation)
{
    for (const ComparisonRow& member : reconciliation.members.rows) {
        writeRow(
            table, dataset, aggregate, reconciliation,
            {QStringLiteral("member"), &member, noteOf(dataset, member, reconciliation.settings)},
            member.value);
    }
    const bool noMembers = aggregate.members.isEmpty();
    writeRow(
        table, dataset, aggregate, reconciliation,
        {QStringLiteral("sum"), nullptr,
         noMembers ? QStringLiteral("no members named") : reasonInFiles(reconciliation.problem)},
        reconciliation.total);
    writeBeginning(table, dataset, aggregate, reconciliation, {QStringLiteral("gap"), nullptr, {}});
    writeGap(table, reconciliation.gap);
    table.text(gapNote(reconciliation));
    table.endRow();
    writeRow(table, dataset, aggregate, reconciliation,
             {QStringLiteral("published"), nullptr, aggregate.note}, reconciliation.published);
}

} // namespace

void writeReconciliation(TableWriter& table, const Dataset& dataset,
                         const std::vector<Reconciliation>& reconciliations,
                         const ComparisonSettings& settings)
{
    beginTable(table,
               QStringLiteral("aggregate,aggregate_name,year,as_of,item,company,"
                              "company_name,figure,kind,measure,currency,unit,low,mid,high,"
                              "bound,note"),
               {View::Reconciliation, settings, {}});
    for (const Reconciliation& reconciliation : reconciliations) {
        const auto aggregate =
            std::ranges::find(dataset.aggregates(), reconciliation.aggregate, &Aggregate::id);
        writeAll(table, dataset, *aggregate, reconciliation);
    }
}

} // namespace capex
