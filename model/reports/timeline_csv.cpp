// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/timeline_csv.h"

#include "model/reports/csv_cells.h"
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

void writeEntry(CsvWriter& csv, const Dataset& dataset, const TimelineEntry& entry,
                const Currency& currency)
{
    const Figure& figure = *dataset.figure(entry.figure);
    writeCompany(csv, dataset, figure.company);
    csv.text(figure.id.text());
    csv.text(keywordOf(figure.kind));
    csv.text(figure.measure.text());
    csv.text(currency.text());
    csv.text(keywordOf(Unit::Billion));
    writeValue(csv, entry.total);
    writeEnds(csv, entry.perYear);
    csv.text(entry.period.first.text());
    csv.text(entry.period.last().text());
    csv.text(figure.announced.toString(Qt::ISODate));
    csv.number(entry.track + 1);
    csv.text(figure.source.text());
    csv.text(noteOf(dataset, entry));
    csv.endRow();
}

void writeEmptyLane(CsvWriter& csv, const Dataset& dataset, const CompanyId& company,
                    const ComparisonSettings& settings)
{
    constexpr int cellsAfterUnit = 12;
    writeCompany(csv, dataset, company);
    for (int cell = 0; cell < 3; ++cell) {
        csv.empty();
    }
    csv.text(settings.currency.text());
    csv.text(keywordOf(Unit::Billion));
    for (int cell = 0; cell < cellsAfterUnit; ++cell) {
        csv.empty();
    }
    csv.text(absenceNote(absenceIn(View::Timeline, dataset, company, settings), settings));
    csv.endRow();
}

} // namespace

QByteArray timelineCsv(const Dataset& dataset, const std::vector<TimelineLane>& lanes,
                       const ComparisonSettings& settings)
{
    CsvWriter csv;
    beginTable(csv,
               QStringLiteral("company,company_name,figure,kind,measure,currency,unit,low,"
                              "mid,high,bound,per_year_low,per_year_mid,per_year_high,"
                              "period_start,period_end,announced_on,track,source,note"),
               {View::Timeline, settings, {}});
    for (const TimelineLane& lane : lanes) {
        for (const TimelineEntry& entry : lane.entries) {
            writeEntry(csv, dataset, entry, settings.currency);
        }
        if (lane.entries.empty()) {
            writeEmptyLane(csv, dataset, lane.company, settings);
        }
    }
    return csv.result();
}

} // namespace capex
