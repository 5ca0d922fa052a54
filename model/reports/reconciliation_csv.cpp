// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reconciliation_csv.h"

#include "model/reports/csv_cells.h"
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

void writeBeginning(CsvWriter& csv, const Dataset& dataset, const Aggregate& aggregate,
                    const Reconciliation& reconciliation, const Item& item)
{
    csv.text(aggregate.id.text());
    csv.text(aggregate.name);
    csv.number(reconciliation.settings.year);
    csv.text(reconciliation.settings.asOf.value_or(QDate()).toString(Qt::ISODate));
    csv.text(item.word);
    QStringList figures;
    if (item.member != nullptr) {
        writeCompany(csv, dataset, item.member->company);
        std::ranges::transform(item.member->figures, std::back_inserter(figures), &FigureId::text);
    } else {
        csv.empty();
        csv.empty();
    }
    const bool hasKind = item.member != nullptr && item.member->kind;
    csv.text(figures.join(u' '));
    csv.text(hasKind ? keywordOf(*item.member->kind) : QString());
    csv.text(item.member != nullptr ? item.member->measure.text() : QString());
    csv.text(reconciliation.settings.currency.text());
    csv.text(keywordOf(Unit::Billion));
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
void writeGap(CsvWriter& csv, const std::optional<Interval>& gap)
{
    const auto low = gap ? gap->low : std::nullopt;
    const auto high = gap ? gap->high : std::nullopt;
    const auto bound = impliedBound(low, high);
    csv.number(low);
    csv.number(low && high ? std::optional((*low + *high) / 2) : low ? low : high);
    csv.number(high);
    csv.text(bound ? keywordOf(*bound) : QString());
}

QString gapNote(const Reconciliation& reconciliation)
{
    const auto& gap = reconciliation.gap;
    return gap && !gap->low && !gap->high ? QStringLiteral("both ends are open") : QString();
}

void writeRow(CsvWriter& csv, const Dataset& dataset, const Aggregate& aggregate,
              const Reconciliation& reconciliation, const Item& item,
              const std::optional<Money>& amount)
{
    writeBeginning(csv, dataset, aggregate, reconciliation, item);
    writeValue(csv, amount);
    csv.text(item.note);
    csv.endRow();
}

void writeAll(CsvWriter& csv, const Dataset& dataset, const Aggregate& aggregate,
              const Reconciliation& reconciliation)
{
    for (const ComparisonRow& member : reconciliation.members.rows) {
        writeRow(
            csv, dataset, aggregate, reconciliation,
            {QStringLiteral("member"), &member, noteOf(dataset, member, reconciliation.settings)},
            member.value);
    }
    const bool noMembers = aggregate.members.isEmpty();
    writeRow(
        csv, dataset, aggregate, reconciliation,
        {QStringLiteral("sum"), nullptr,
         noMembers ? QStringLiteral("no members named") : reasonInFiles(reconciliation.problem)},
        reconciliation.total);
    writeBeginning(csv, dataset, aggregate, reconciliation, {QStringLiteral("gap"), nullptr, {}});
    writeGap(csv, reconciliation.gap);
    csv.text(gapNote(reconciliation));
    csv.endRow();
    writeRow(csv, dataset, aggregate, reconciliation,
             {QStringLiteral("published"), nullptr, aggregate.note}, reconciliation.published);
}

} // namespace

QByteArray reconciliationCsv(const Dataset& dataset,
                             const std::vector<Reconciliation>& reconciliations,
                             const ComparisonSettings& settings)
{
    CsvWriter csv;
    beginTable(csv,
               QStringLiteral("aggregate,aggregate_name,year,as_of,item,company,"
                              "company_name,figure,kind,measure,currency,unit,low,mid,high,"
                              "bound,note"),
               {View::Reconciliation, settings, {}});
    for (const Reconciliation& reconciliation : reconciliations) {
        const auto aggregate =
            std::ranges::find(dataset.aggregates(), reconciliation.aggregate, &Aggregate::id);
        writeAll(csv, dataset, *aggregate, reconciliation);
    }
    return csv.result();
}

} // namespace capex
