// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/vintages_table.h"

#include "model/comparison/vintages.h"
#include "model/formats/cells/table_writer.h"
#include "model/formats/text/date_text.h"

namespace capex {

namespace {

void writeAmount(TableWriter& table, const Money& amount)
{
    table.number(amount.low);
    table.number(amount.high);
    table.text(keywordOf(amount.bound));
    table.text(amount.currency.text());
    table.text(keywordOf(amount.unit));
}

void writeRow(TableWriter& table, const Figure& figure, const CurrentFigure& current)
{
    const Money amount = inBillions(figure.amount);
    table.text(figure.company.text());
    table.text(figure.measure.text());
    table.text(figure.period.first.text());
    table.text(figure.period.last().text());
    table.number(amount.mid());
    table.text(textOfDay(current.first));
    table.text(textOfDay(current.last));
    table.text(figure.source.text());
    writeAmount(table, amount);
    table.text(keywordOf(figure.kind));
    table.text(figure.id.text());
    table.endRow();
}

} // namespace

void writeVintages(TableWriter& table, const Dataset& dataset)
{
    for (const char* const column :
         {"company", "measure", "period_start", "period_end", "value", "realtime_start",
          "realtime_end", "source", "low", "high", "bound", "currency", "unit", "kind", "figure"}) {
        table.text(QString::fromLatin1(column));
    }
    table.endRow();
    for (const CurrentFigure& current : vintagesOf(dataset)) {
        writeRow(table, *dataset.figure(current.figure), current);
    }
}

} // namespace capex
