// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/change_rows.h"

#include "model/figures/excerpt.h"
#include "model/formats/csv/csv_writer.h"

#include <array>

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
    struct Noun
    {
        const char* one;
        const char* many;
    };
    constexpr std::array nouns{Noun{"company", "companies"},
                               Noun{"source", "sources"},
                               Noun{"total", "totals"},
                               Noun{"exchange rate", "exchange rates"},
                               Noun{"fact", "facts"},
                               Noun{"note", "notes"},
                               Noun{"unknown key", "unknown keys"}};
    const std::array<std::size_t, nouns.size()> numbers = surroundingCounts(parts);
    for (std::size_t index = 0; index < nouns.size(); ++index) {
        const std::size_t number = numbers.at(index);
        const Noun& noun = nouns.at(index);
        if (number > 0) {
            counts.append(QStringLiteral("%1 %2 %3")
                              .arg(QString::number(number), what,
                                   QLatin1StringView(number == 1 ? noun.one : noun.many)));
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
