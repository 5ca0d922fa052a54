// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proof/proof.h"

#include "model/formats/csv/csv_writer.h"
#include "model/formats/json/json_reader.h"
#include "model/formats/json/json_text.h"
#include "model/formats/json/json_writer.h"
#include "model/settings/saved_views.h"
#include "model/wording/finding_words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace capex {

namespace {

using Layout = JsonText::Layout;

const QString proofKey = QStringLiteral("proof");
const QString releaseKey = QStringLiteral("release");
const QString asOfKey = QStringLiteral("as_of");
const QString figuresHashKey = QStringLiteral("figures_sha256");
const QString contentHashKey = QStringLiteral("content_sha256");
const QString tablesKey = QStringLiteral("tables");
const QString columnsKey = QStringLiteral("columns");
const QString rowsKey = QStringLiteral("rows");
const QString tableHashKey = QStringLiteral("sha256");
const QString aggregateKey = QStringLiteral("aggregate");
const QString enlargedKey = QStringLiteral("enlarged");
const QString listKey = QStringLiteral("list");
const QString languageKey = QStringLiteral("language");
const QString nobodyKey = QStringLiteral("nobody");

constexpr qsizetype hashDigits = 64;

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

void writeRow(TableWriter& table, const std::vector<WrittenCell>& row)
{
    for (const WrittenCell& cell : row) {
        table.write(cell);
    }
    table.endRow();
}

/// The companies and sources that a table names, and the sources of its figures.
class NamedThings
{
public:
    explicit NamedThings(const Dataset& dataset)
        : m_dataset(dataset)
    {
    }

    void add(const ProvenTable& table)
    {
        for (const auto& row : table.rows) {
            for (const WrittenCell& cell : row) {
                if (const auto* const text = std::get_if<QString>(&cell)) {
                    std::ranges::for_each(text->split(u' '), [&](const QString& id) { add(id); });
                }
            }
        }
        const auto& [view, settings, options] = table.state;
        for (const auto* const companies : {&settings.companies, &options.focus, &options.pair}) {
            for (const CompanyId& company : *companies) {
                m_companies.insert(company);
            }
        }
    }

    /// Their entries, in the order of the figures; companies with no more than their names.
    [[nodiscard]] DatasetParts parts() const
    {
        DatasetParts parts;
        for (const Company& company : m_dataset.companies()) {
            if (m_companies.contains(company.id)) {
                parts.companies.push_back(
                    {.id = company.id, .name = company.name, .names = company.names});
            }
        }
        std::ranges::copy_if(m_dataset.sources(), std::back_inserter(parts.sources),
                             [&](const Source& source) { return m_sources.contains(source.id); });
        return parts;
    }

private:
    void add(const QString& id)
    {
        m_companies.insert(CompanyId{id});
        m_sources.insert(SourceId{id});
        if (const Figure* const figure = m_dataset.figure(FigureId{id})) {
            m_sources.insert(figure->source);
        }
    }

    const Dataset& m_dataset;
    QSet<CompanyId> m_companies;
    QSet<SourceId> m_sources;
};

DatasetParts cited(const Dataset& dataset, std::span<const ProvenTable> tables, bool withFigures)
{
    DatasetParts parts;
    if (withFigures) {
        parts = dataset.parts();
        parts.loads.clear();
    } else {
        NamedThings named(dataset);
        std::ranges::for_each(tables, [&](const ProvenTable& table) { named.add(table); });
        parts = named.parts();
    }
    parts.title = dataset.title();
    parts.titles = dataset.titles();
    parts.updated = dataset.updated();
    return parts;
}

void writeCells(JsonText& json, const std::vector<WrittenCell>& cells)
{
    json.beginList(Layout::OneLine);
    for (const WrittenCell& cell : cells) {
        if (const auto* const value = std::get_if<double>(&cell)) {
            json.number(*value);
        } else if (const auto* const text = std::get_if<QString>(&cell)) {
            json.text(*text);
        } else {
            json.raw("null");
        }
    }
    json.endList();
}

void writeText(JsonText& json, const QString& key, const QString& text)
{
    json.key(key);
    json.text(text);
}

/// What a saved view does not say of a state.
void writeRest(JsonText& json, const ViewState& state)
{
    const ViewOptions& options = state.options;
    if (!options.aggregate.isEmpty()) {
        writeText(json, aggregateKey, options.aggregate.text());
    }
    if (options.enlarged > 0) {
        json.key(enlargedKey);
        json.number(options.enlarged);
    }
    if (options.list != FigureListing()) {
        writeText(json, listKey, listingText(options.list));
        writeText(json, languageKey, options.list.language);
    }
    if (state.settings.companies == nobody()) {
        json.key(nobodyKey);
        json.raw("true");
    }
}

/// Whether it was there to be read.
bool readRest(const QJsonObject& object, ViewState& state)
{
    state.options.aggregate = AggregateId{object[aggregateKey].toString()};
    state.options.enlarged = object[enlargedKey].toInt();
    if (object[nobodyKey].toBool()) {
        state.settings.companies = nobody();
    }
    if (!object.contains(listKey)) {
        return true;
    }
    const auto listing = listingFrom(object[listKey].toString());
    if (listing) {
        state.options.list = *listing;
        state.options.list.language = object[languageKey].toString();
    }
    return listing.has_value();
}

void writeTable(JsonText& json, const ProvenTable& table)
{
    json.beginObject();
    writeRest(json, table.state);
    writeText(json, tableHashKey, QString::fromLatin1(table.hash));
    json.key(columnsKey);
    writeCells(json, table.columns);
    json.key(rowsKey);
    json.beginList();
    for (const auto& row : table.rows) {
        writeCells(json, row);
    }
    json.endList();
    json.endObject();
}

/// The last day whose announcements may be in the first of the tables.
QDate asOfIn(const Dataset& dataset, const ViewState& state)
{
    const std::vector<QDate> days = dataset.announcementDates();
    return state.settings.asOf.value_or(days.empty() ? QDate() : days.back());
}

/// The value of the key "proof".
QByteArray proofValue(const Dataset& dataset, std::span<const ProvenTable> tables,
                      const Provenance& provenance)
{
    JsonText json;
    json.beginObject();
    writeText(json, QStringLiteral("program"), QStringLiteral("Capex Horizon"));
    writeText(json, releaseKey, provenance.release);
    if (const QDate day = asOfIn(dataset, tables.front().state); day.isValid()) {
        writeText(json, asOfKey, day.toString(Qt::ISODate));
    }
    writeText(json, figuresHashKey, QString::fromLatin1(provenance.figuresHash.get()));
    writeText(json, contentHashKey, QString::fromLatin1(blankHash()));
    json.key(tablesKey);
    json.beginList();
    std::ranges::for_each(tables, [&](const ProvenTable& table) { writeTable(json, table); });
    json.endList();
    json.endObject();
    return json.result().trimmed();
}

std::vector<WrittenCell> cellsIn(const QJsonValue& list)
{
    std::vector<WrittenCell> cells;
    for (const auto value : list.toArray()) {
        cells.push_back(value.isDouble()   ? WrittenCell(value.toDouble())
                        : value.isString() ? WrittenCell(value.toString())
                                           : WrittenCell());
    }
    return cells;
}

std::optional<ProvenTable> tableIn(const QJsonObject& object, const SavedView& view)
{
    ProvenTable table{.state = {view.view, view.settings, view.options},
                      .columns = cellsIn(object[columnsKey]),
                      .hash = object[tableHashKey].toString().toLatin1()};
    if (!readRest(object, table.state)) {
        return std::nullopt;
    }
    for (const auto row : object[rowsKey].toArray()) {
        table.rows.push_back(cellsIn(row));
    }
    return table;
}

bool isProof(const UnknownField& field)
{
    return field.key == proofKey;
}

Error noProof(const QString& what)
{
    return {{}, what, QStringLiteral("what the program wrote into it")};
}

} // namespace

ProvenTable provenTable(const ViewState& state, const WrittenTable& written)
{
    CsvWriter csv;
    writeRow(csv, written.columns());
    for (const auto& row : written.rows()) {
        writeRow(csv, row);
    }
    ProvenTable table{state, written.columns(), {}, hashOf(csv.result())};
    if (written.rows().size() <= mostProvenRows) {
        table.rows = written.rows();
    }
    return table;
}

QByteArray figuresHash(const Dataset& dataset)
{
    if (dataset.loads().empty()) {
        return hashOf(writeJson(dataset, {}));
    }
    DatasetParts parts = dataset.parts();
    parts.loads.clear();
    return hashOf(writeJson(Dataset(std::move(parts)), {}));
}

LateBytes madeBytes(const QByteArray& bytes)
{
    std::promise<QByteArray> promise;
    promise.set_value(bytes);
    return promise.get_future().share();
}

QByteArray blankHash()
{
    return QByteArray(hashDigits, '0');
}

QByteArray proofText(const Dataset& dataset, std::span<const ProvenTable> tables,
                     const Provenance& provenance)
{
    DatasetParts parts = cited(dataset, tables, provenance.carriesFigures);
    parts.unknown.removeIf(isProof);
    parts.unknown.append({proofKey, proofValue(dataset, tables, provenance)});
    SavedViews views;
    for (const ProvenTable& table : tables) {
        auto [view, settings, options] = table.state;
        if (settings.companies == nobody()) {
            settings.companies.clear();
        }
        views = added(std::move(views), {keywordOf(view), {}, view, settings, options, {}});
    }
    return writeJson(Dataset(std::move(parts)), views);
}

Result<Proof> readProof(const QByteArray& text, const ReadContext& context)
{
    ReadResult read = readJson(text, context);
    if (!read.dataset) {
        return noProof(findingText(read.findings.front(), Speech::English));
    }
    const UnknownFields& unknown = read.dataset->unknown();
    const auto field = std::ranges::find_if(unknown, isProof);
    if (field == unknown.end()) {
        return noProof(QStringLiteral("it has no key \"proof\""));
    }
    const QJsonObject said = QJsonDocument::fromJson(field->json).object();
    const QJsonArray tables = said[tablesKey].toArray();
    if (tables.isEmpty() || static_cast<std::size_t>(tables.size()) != read.views.size()) {
        return noProof(QStringLiteral("it has %1 views and %2 tables")
                           .arg(read.views.size())
                           .arg(tables.size()));
    }
    Proof proof{.provenance = {said[releaseKey].toString(),
                               madeBytes(said[figuresHashKey].toString().toLatin1()),
                               !read.dataset->figures().empty()},
                .asOf = QDate::fromString(said[asOfKey].toString(), Qt::ISODate),
                .contentHash = said[contentHashKey].toString().toLatin1()};
    for (qsizetype index = 0; index < tables.size(); ++index) {
        const auto table =
            tableIn(tables[index].toObject(), read.views[static_cast<std::size_t>(index)]);
        if (!table) {
            return noProof(QStringLiteral("how the table of figures is listed cannot be read"));
        }
        proof.tables.push_back(*table);
    }
    DatasetParts parts = read.dataset->parts();
    parts.unknown.removeIf(isProof);
    proof.dataset = Dataset(std::move(parts));
    return proof;
}

} // namespace capex
