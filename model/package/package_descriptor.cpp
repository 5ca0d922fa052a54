// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_parser.h"
#include "model/formats/json/json_text.h"
#include "model/package/package_parts.h"
#include "model/package/schema_fields.h"

/// The description of a package and its tables: Frictionless Data Package 1.0 and Table Schema.
namespace capex {

namespace {

void member(JsonText& json, const char* key, const QString& value)
{
    json.key(QString::fromLatin1(key));
    json.text(value);
}

void member(JsonText& json, const char* key, const char* value)
{
    member(json, key, QString::fromLatin1(value));
}

void texts(JsonText& json, const char* key, const QStringList& values)
{
    json.key(QString::fromLatin1(key));
    json.beginList(JsonText::Layout::OneLine);
    for (const QString& value : values) {
        json.text(value);
    }
    json.endList();
}

QStringList headingsOf(const QByteArray& csv)
{
    const std::string_view text(csv.constData(), static_cast<std::size_t>(csv.size()));
    Report report(text);
    CsvParser parser(text, report);
    CsvRecord record;
    QStringList headings;
    if (parser.next(record)) {
        for (const CsvField& field : record.fields) {
            headings.append(QString::fromUtf8(field.text));
        }
    }
    return headings;
}

void writeConstraints(JsonText& json, const SchemaField& field, bool isRequired)
{
    if (!isRequired && field.choices.isEmpty()) {
        return;
    }
    json.key(QStringLiteral("constraints"));
    json.beginObject(JsonText::Layout::OneLine);
    if (isRequired) {
        json.key(QStringLiteral("required"));
        json.raw("true");
    }
    if (!field.choices.isEmpty()) {
        texts(json, "enum", field.choices);
    }
    json.endObject();
}

void writeField(JsonText& json, const SchemaField& field, bool isRequired)
{
    json.beginObject(JsonText::Layout::OneLine);
    member(json, "name", field.name);
    member(json, "type", keywordOf(field.type));
    member(json, "description", field.description);
    writeConstraints(json, field, isRequired);
    json.endObject();
}

/// Each vintage names a figure of the same package.
void writeReferenceToFigures(JsonText& json)
{
    json.key(QStringLiteral("foreignKeys"));
    json.beginList();
    json.beginObject(JsonText::Layout::OneLine);
    member(json, "fields", "figure");
    json.key(QStringLiteral("reference"));
    json.beginObject(JsonText::Layout::OneLine);
    member(json, "resource", "figures");
    member(json, "fields", "id");
    json.endObject();
    json.endObject();
    json.endList();
}

void writeSchema(JsonText& json, const PackagedTable& table)
{
    const QStringList key = keyOfTable(table.name);
    json.key(QStringLiteral("schema"));
    json.beginObject();
    json.key(QStringLiteral("fields"));
    json.beginList();
    for (qsizetype index = 0; const QString& heading : headingsOf(table.csv)) {
        writeField(json, fieldOf(table.name, heading, index++), key.contains(heading));
    }
    json.endList();
    texts(json, "missingValues", {QString()});
    if (!key.isEmpty()) {
        texts(json, "primaryKey", key);
    }
    if (table.name == QStringLiteral("vintages")) {
        writeReferenceToFigures(json);
    }
    json.endObject();
}

void writeDialect(JsonText& json)
{
    json.key(QStringLiteral("dialect"));
    json.beginObject(JsonText::Layout::OneLine);
    member(json, "delimiter", ",");
    member(json, "lineTerminator", "\n");
    member(json, "quoteChar", "\"");
    json.key(QStringLiteral("doubleQuote"));
    json.raw("true");
    json.key(QStringLiteral("header"));
    json.raw("true");
    json.endObject();
}

void writeResource(JsonText& json, const PackagedTable& table)
{
    json.beginObject();
    member(json, "name", table.name);
    member(json, "path", table.fileName());
    member(json, "profile", "tabular-data-resource");
    member(json, "title", table.title);
    member(json, "description", table.description);
    member(json, "format", "csv");
    member(json, "mediatype", "text/csv");
    member(json, "encoding", "utf-8");
    json.key(QStringLiteral("bytes"));
    json.raw(QByteArray::number(table.csv.size()));
    member(json, "hash", QStringLiteral("sha256:") + sha256Of(table.csv));
    writeDialect(json);
    writeSchema(json, table);
    json.endObject();
}

void writeLicence(JsonText& json, const PackageContent& content)
{
    json.key(QStringLiteral("licenses"));
    json.beginList();
    json.beginObject(JsonText::Layout::OneLine);
    member(json, "name", content.maker.isBundled ? bundledLicence : QStringLiteral("notspecified"));
    if (content.maker.isBundled) {
        member(json, "path", bundledLicencePage);
    }
    member(json, "title", content.terms());
    json.endObject();
    json.endList();
}

/// Each with the id that tables name it by.
void writeSources(JsonText& json, const Dataset& dataset)
{
    json.key(QStringLiteral("sources"));
    json.beginList();
    for (const Source& source : dataset.sources()) {
        json.beginObject(JsonText::Layout::OneLine);
        member(json, "title", titleOf(source));
        if (const QString page = pageOf(source); !page.isEmpty()) {
            member(json, "path", page);
        }
        member(json, "name", source.id.text());
        member(json, "evidence", keywordOf(source.evidence));
        json.endObject();
    }
    json.endList();
}

/// Grows with the day of the figures: "2025.11.7".
QString versionOf(QDate day)
{
    return day.toString(QStringLiteral("yyyy.M.d"));
}

} // namespace

QByteArray packageDescriptor(const PackageContent& content)
{
    JsonText json;
    json.beginObject();
    member(json, "profile", "tabular-data-package");
    member(json, "name", "capex-horizon-figures");
    member(json, "title", content.title());
    member(json, "description", content.description());
    if (content.day().isValid()) {
        member(json, "version", versionOf(content.day()));
    }
    writeLicence(json, content);
    if (!content.dataset.sources().empty()) {
        writeSources(json, content.dataset);
    }
    json.key(QStringLiteral("resources"));
    json.beginList();
    for (const PackagedTable& table : content.tables) {
        writeResource(json, table);
    }
    json.endList();
    if (!content.maker.proof.isEmpty()) {
        json.key(QStringLiteral("capex-horizon"));
        json.raw(content.maker.proof.trimmed());
    }
    json.endObject();
    return json.result();
}

} // namespace capex
