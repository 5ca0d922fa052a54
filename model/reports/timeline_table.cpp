// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/timeline_table.h"

#include "model/reports/table_cells.h"
#include "model/wording/filter_words.h"

#include <algorithm>

namespace capex {

namespace {

QString noteOf(const Dataset& dataset, const TimelineEntry& entry)
{
    QStringList notes;
    if (!entry.total) {
        notes.append(QStringLiteral("no exchange rate"));
    } else if (entry.period.months < 12) {
        notes.append(
            QStringLiteral("per year extrapolated from %1 months").arg(entry.period.months));
    }
    if (!entry.twins.empty()) {
        QStringList ids;
        std::ranges::transform(entry.twins, std::back_inserter(ids), &FigureId::text);
        notes.append(QStringLiteral("stated too by ") + ids.join(u' '));
    }
    notes += notesInTable(dataset, {dataset.figure(entry.figure)->company,
                                    std::span(&entry.figure, 1), std::nullopt});
    return notes.join(QStringLiteral("; "));
}

void writeEntry(TableWriter& table, const Dataset& dataset, const TimelineEntry& entry,
                const Currency& currency)
{
    const Figure& figure = *dataset.figure(entry.figure);
    writeCompany(table, dataset, figure.company);
    table.text(figure.id.text());
    table.text(keywordOf(figure.kind));
    table.text(figure.measure.text());
    table.text(currency.text());
    table.text(keywordOf(Unit::Billion));
    writeValue(table, entry.total);
    writeEnds(table, entry.perYear);
    table.text(entry.period.first.text());
    table.text(entry.period.last().text());
    table.text(figure.announced.toString(Qt::ISODate));
    table.number(entry.track + 1);
    table.text(figure.source.text());
    table.text(noteOf(dataset, entry));
    table.endRow();
}

void writeEmptyLane(TableWriter& table, const Dataset& dataset, const CompanyId& company,
                    const ComparisonSettings& settings)
{
    constexpr int cellsAfterUnit = 12;
    writeCompany(table, dataset, company);
    for (int cell = 0; cell < 3; ++cell) {
        table.empty();
    }
    table.text(settings.currency.text());
    table.text(keywordOf(Unit::Billion));
    for (int cell = 0; cell < cellsAfterUnit; ++cell) {
        table.empty();
    }
    table.text(absenceNote(absenceIn(View::Timeline, dataset, company, settings), settings));
    table.endRow();
}

} // namespace

void writeTimeline(TableWriter& table, const Dataset& dataset,
                   const std::vector<TimelineLane>& lanes, const ComparisonSettings& settings)
{
    beginTable(table,
               QStringLiteral("company,company_name,figure,kind,measure,currency,unit,low,"
                              "mid,high,bound,per_year_low,per_year_mid,per_year_high,"
                              "period_start,period_end,announced_on,track,source,note"),
               {View::Timeline, settings, {}});
    for (const TimelineLane& lane : lanes) {
        for (const TimelineEntry& entry : lane.entries) {
            writeEntry(table, dataset, entry, settings.currency);
        }
        if (lane.entries.empty()) {
            writeEmptyLane(table, dataset, lane.company, settings);
        }
    }
}

} // namespace capex
