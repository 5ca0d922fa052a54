// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/vintages_csv.h"

#include "model/comparison/vintages.h"
#include "model/formats/csv/csv_writer.h"
#include "model/formats/text/date_text.h"

namespace capex {

namespace {

void writeAmount(CsvWriter& csv, const Money& amount)
{
    csv.number(amount.low);
    csv.number(amount.high);
    csv.text(keywordOf(amount.bound));
    csv.text(amount.currency.text());
    csv.text(keywordOf(amount.unit));
}

void writeRow(CsvWriter& csv, const Figure& figure, const CurrentFigure& current)
{
    const Money amount = inBillions(figure.amount);
    csv.text(figure.company.text());
    csv.text(figure.measure.text());
    csv.text(figure.period.first.text());
    csv.text(figure.period.last().text());
    csv.number(amount.mid());
    csv.text(textOfDay(current.first));
    csv.text(textOfDay(current.last));
    csv.text(figure.source.text());
    writeAmount(csv, amount);
    csv.text(keywordOf(figure.kind));
    csv.text(figure.id.text());
    csv.endRow();
}

} // namespace

QByteArray vintagesCsv(const Dataset& dataset)
{
    CsvWriter csv;
    for (const char* const column :
         {"company", "measure", "period_start", "period_end", "value", "realtime_start",
          "realtime_end", "source", "low", "high", "bound", "currency", "unit", "kind", "figure"}) {
        csv.text(QString::fromLatin1(column));
    }
    csv.endRow();
    for (const CurrentFigure& current : vintagesOf(dataset)) {
        writeRow(csv, *dataset.figure(current.figure), current);
    }
    return csv.result();
}

} // namespace capex
