// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/figures_csv.h"

#include "model/formats/csv/csv_columns.h"
#include "model/formats/csv/csv_reader.h"
#include "model/formats/csv/csv_writer.h"
#include "model/formats/text/catalogue.h"
#include "model/formats/text/date_text.h"

#include <algorithm>

namespace capex {

namespace {

/// The columns behind the standard ones that these figures need.
struct ExtraColumns
{
    int conversions = 1; ///< how many groups of `also` columns there are, at least 1
    std::vector<int> boundsOfConversions; ///< numbers of those whose bound must be said
    QStringList unknown;                  ///< keys, in order of appearance
};

ExtraColumns extraColumnsOf(const Dataset& dataset)
{
    ExtraColumns columns;
    QSet<QString> known;
    QSet<int> bounds;
    for (const Figure& figure : dataset.figures()) {
        columns.conversions = std::max(columns.conversions, int(figure.details->alsoStated.size()));
        for (int number = 1; number <= int(figure.details->alsoStated.size()); ++number) {
            const Money& also = figure.details->alsoStated[number - 1];
            if (alsoBound(also.low, also.high, figure.amount.bound) != also.bound) {
                bounds.insert(number);
            }
        }
        for (const UnknownField& field : figure.details->unknown) {
            if (!known.contains(field.key)) {
                known.insert(field.key);
                columns.unknown.append(field.key);
            }
        }
    }
    columns.boundsOfConversions.assign(bounds.begin(), bounds.end());
    std::ranges::sort(columns.boundsOfConversions);
    return columns;
}

void writeHeader(TableWriter& table, const ExtraColumns& extra)
{
    for (int column = 0; column < writtenCsvColumnCount; ++column) {
        table.text(nameOf(static_cast<CsvColumn>(column)));
    }
    for (int number = 2; number <= extra.conversions; ++number) {
        for (const CsvColumn column : {CsvColumn::AlsoLow, CsvColumn::AlsoHigh,
                                       CsvColumn::AlsoCurrency, CsvColumn::AlsoUnit}) {
            table.text(nameOfAlso(column, number));
        }
    }
    for (const int number : extra.boundsOfConversions) {
        table.text(nameOfAlso(CsvColumn::AlsoBound, number));
    }
    for (const QString& key : extra.unknown) {
        table.text(headingOfUnknown(key));
    }
    table.endRow();
}

void writeEndsAndUnit(TableWriter& table, const Money& amount)
{
    table.number(amount.low);
    table.number(amount.high);
    table.text(amount.currency.text());
    table.text(keywordOf(amount.unit));
}

void writeConversion(TableWriter& table, const Figure& figure, int number)
{
    if (number <= figure.details->alsoStated.size()) {
        writeEndsAndUnit(table, figure.details->alsoStated[number - 1]);
        return;
    }
    for (int cell = 0; cell < 4; ++cell) {
        table.empty();
    }
}

/// What a row says of its company and source, which stand elsewhere in the dataset.
struct Names
{
    QString company;
    QString source;
    QString evidence;
    Filing filing;
};

Names namesFor(const Dataset& dataset, const CsvCells& cells, const Figure& figure)
{
    const Source* const source = dataset.source(figure.source);
    return {cells.companies.value(figure.company, figure.company.text()),
            cells.sources.value(figure.source, figure.source.text()),
            keywordOf(dataset.evidenceOf(figure)), source ? filingOf(*source) : Filing()};
}

void writeClaim(TableWriter& table, const Figure& figure, const Names& names)
{
    table.text(figure.id.text());
    table.text(names.company);
    table.text(keywordOf(figure.kind));
    table.text(figure.measure.text());
    table.number(figure.amount.low);
    table.number(figure.amount.high);
    table.text(keywordOf(figure.amount.bound));
    table.text(figure.amount.currency.text());
    table.text(keywordOf(figure.amount.unit));
    writeConversion(table, figure, 1);
    table.text(figure.period.first.text());
    table.text(figure.period.last().text());
    table.text(textOfDay(figure.announced));
    table.text(names.source);
    table.text(names.evidence);
    table.text(figure.details->statement);
    table.text(figure.details->note);
}

void writeFlag(TableWriter& table, bool flag)
{
    table.text(flag ? QStringLiteral("true") : QString());
}

void writeStandardColumns(TableWriter& table, const Figure& figure, const Names& names)
{
    writeClaim(table, figure, names);
    writeFlag(table, figure.disputed);
    writeFlag(table, figure.restates);
    table.text(names.filing.accession);
    table.text(names.filing.form);
    table.text(names.filing.taggedConcept);
}

void writeRow(TableWriter& table, const Figure& figure, const Names& names,
              const ExtraColumns& extra)
{
    writeStandardColumns(table, figure, names);
    for (int number = 2; number <= extra.conversions; ++number) {
        writeConversion(table, figure, number);
    }
    for (const int number : extra.boundsOfConversions) {
        number <= figure.details->alsoStated.size()
            ? table.text(keywordOf(figure.details->alsoStated[number - 1].bound))
            : table.empty();
    }
    for (const QString& key : extra.unknown) {
        const auto field = std::ranges::find(figure.details->unknown, key, &UnknownField::key);
        field == figure.details->unknown.end() ? table.empty()
                                               : table.text(cellOfUnknown(field->json));
    }
    table.endRow();
}

/// Whether a cell keeps `text` as a name: cells lose the blanks at their ends.
bool isName(const QString& text)
{
    static const QString blanks = QStringLiteral(" \t\r\n");
    return !text.isEmpty() && !blanks.contains(text.front()) && !blanks.contains(text.back());
}

} // namespace

CsvCells csvCellsOf(const Dataset& dataset)
{
    CsvCells cells;
    CompanyCatalogue companies(dataset);
    for (const Company& company : dataset.companies()) {
        const QString& name = company.name;
        const bool addsIt = isName(name) && company == companyFromName(name) &&
                            companies.resolve(name).id == company.id;
        cells.companies.insert(company.id, addsIt ? name : company.id.text());
    }
    SourceCatalogue sources(dataset);
    for (const Source& source : dataset.sources()) {
        const QString& text = source.publisher;
        const Filing filing = filingOf(source);
        const bool addsIt = isName(text) &&
                            source == sourceFromText(text, source.evidence, filing) &&
                            sources.resolve(text, source.evidence, filing).id == source.id;
        cells.sources.insert(source.id, addsIt ? text : source.id.text());
    }
    return cells;
}

void writeFigureRows(TableWriter& table, const Dataset& dataset)
{
    const ExtraColumns extra = extraColumnsOf(dataset);
    const CsvCells cells = csvCellsOf(dataset);
    writeHeader(table, extra);
    for (const Figure& figure : dataset.figures()) {
        writeRow(table, figure, namesFor(dataset, cells, figure), extra);
    }
}

QByteArray contentOf(const Figure& figure)
{
    CsvWriter csv;
    writeClaim(csv, figure, {figure.company.text(), figure.source.text(), {}, {}});
    if (figure.disputed || figure.restates) {
        writeFlag(csv, figure.disputed);
        writeFlag(csv, figure.restates);
    }
    for (const Money& also : figure.details->alsoStated) {
        writeEndsAndUnit(csv, also);
        csv.text(keywordOf(also.bound));
    }
    for (const UnknownField& field : figure.details->unknown) {
        csv.text(field.key);
        csv.text(cellOfUnknown(field.json));
    }
    return csv.result();
}

} // namespace capex
