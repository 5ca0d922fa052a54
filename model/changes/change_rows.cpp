// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/change_rows.h"

#include "model/figures/excerpt.h"
#include "model/formats/csv/csv_writer.h"

namespace capex {

namespace {

void writeRow(CsvWriter& csv, const QStringList& cells)
{
    for (const QString& cell : cells) {
        csv.text(cell);
    }
    csv.endRow();
}

/// The rows of a change without those that have neither field nor amounts.
std::vector<FieldChange> toldFields(const FigureChange& change)
{
    switch (change.type) {
    case FigureChangeType::Added:
        return {{amountField(), {}, amountAsSaid(change.figure.amount)}};
    case FigureChangeType::Removed:
        return {{amountField(), amountAsSaid(change.figure.amount), {}}};
    default:
        return change.fields;
    }
}

void addCounts(QStringList& counts, const QString& what, const DatasetParts& parts)
{
    struct Count
    {
        std::size_t number;
        const char* one;
        const char* many;
    };
    for (const Count& count :
         {Count{parts.companies.size(), "company", "companies"},
          Count{parts.sources.size(), "source", "sources"},
          Count{parts.aggregates.size(), "total", "totals"},
          Count{parts.exchangeRates.size(), "exchange rate", "exchange rates"},
          Count{parts.facts.size(), "fact", "facts"},
          Count{static_cast<std::size_t>(parts.unknown.size()), "unknown key", "unknown keys"}}) {
        if (count.number > 0) {
            counts.append(QStringLiteral("%1 %2 %3")
                              .arg(QString::number(count.number), what,
                                   QLatin1StringView(count.number == 1 ? count.one : count.many)));
        }
    }
}

} // namespace

QByteArray writeChangesCsv(const Changes& changes)
{
    CsvWriter csv;
    writeRow(csv, QStringLiteral("change,figure,company,field,old,new").split(u','));
    for (const FigureChange& change : changes.figures) {
        const auto write = [&](const FieldChange& field) {
            writeRow(csv, {keywordOf(change.type), change.id().text(), change.figure.company.text(),
                           field.field, field.before, field.after});
        };
        if (change.fields.empty()) {
            write({});
        }
        for (const FieldChange& field : change.fields) {
            write(field);
        }
    }
    return csv.result();
}

QStringList linesOf(const FigureChange& change)
{
    QStringList lines;
    for (const FieldChange& field : toldFields(change)) {
        const QString line = QStringLiteral("%1 %2 %3: %4 → %5")
                                 .arg(keywordOf(change.type), change.id().text(),
                                      change.figure.company.text(), field.before, field.after);
        lines.append(visible(line.trimmed()));
    }
    return lines;
}

QStringList countsOf(const SurroundingChanges& changes)
{
    QStringList counts;
    addCounts(counts, QStringLiteral("new"), changes.added);
    addCounts(counts, QStringLiteral("corrected"), changes.corrected);
    return counts;
}

} // namespace capex
