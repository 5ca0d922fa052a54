// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_text.h"
#include "model/package/package_parts.h"

/// What made the files of a package: RO-Crate 1.1.
namespace capex {

namespace {

constexpr auto onOneLine = JsonText::Layout::OneLine;
const QString crateName = QStringLiteral("ro-crate-metadata.json");
const QString rootName = QStringLiteral("./");
const QString actionName = QStringLiteral("#export");
const QString programName = QStringLiteral("#capex-horizon");

void member(JsonText& json, const char* key, const QString& value)
{
    json.key(QString::fromLatin1(key));
    json.text(value);
}

void reference(JsonText& json, const QString& id)
{
    json.beginObject(onOneLine);
    member(json, "@id", id);
    json.endObject();
}

void reference(JsonText& json, const char* key, const QString& id)
{
    json.key(QString::fromLatin1(key));
    reference(json, id);
}

void references(JsonText& json, const char* key, const std::vector<PackageFile>& files)
{
    json.key(QString::fromLatin1(key));
    json.beginList(onOneLine);
    for (const PackageFile& file : files) {
        reference(json, file.name);
    }
    json.endList();
}

void beginEntity(JsonText& json, const QString& id, const char* type)
{
    json.beginObject(onOneLine);
    member(json, "@id", id);
    member(json, "@type", QString::fromLatin1(type));
}

/// RO-Crate 1.1 has no word of its own for checksums.
void writeContext(JsonText& json)
{
    json.key(QStringLiteral("@context"));
    json.beginList(onOneLine);
    json.text(QStringLiteral("https://w3id.org/ro/crate/1.1/context"));
    json.beginObject(onOneLine);
    member(json, "sha256", QStringLiteral("https://schema.org/sha256"));
    json.endObject();
    json.endList();
}

void writeItself(JsonText& json)
{
    beginEntity(json, crateName, "CreativeWork");
    reference(json, "conformsTo", QStringLiteral("https://w3id.org/ro/crate/1.1"));
    reference(json, "about", rootName);
    json.endObject();
}

void writeRoot(JsonText& json, const PackageContent& content, const std::vector<PackageFile>& files)
{
    beginEntity(json, rootName, "Dataset");
    member(json, "name", content.title());
    member(json, "description", content.description());
    if (content.day().isValid()) {
        member(json, "datePublished", content.day().toString(Qt::ISODate));
    }
    if (content.maker.isBundled) {
        reference(json, "license", bundledLicencePage);
    } else {
        member(json, "license", content.terms());
    }
    references(json, "hasPart", files);
    reference(json, "mentions", actionName);
    json.endObject();
}

QString formatOf(const QString& name)
{
    return name.endsWith(QStringLiteral(".csv"))    ? QStringLiteral("text/csv")
           : name.endsWith(QStringLiteral(".json")) ? QStringLiteral("application/json")
                                                    : QStringLiteral("text/markdown");
}

void writeFile(JsonText& json, const PackageFile& file)
{
    beginEntity(json, file.name, "File");
    member(json, "name", file.name);
    member(json, "encodingFormat", formatOf(file.name));
    member(json, "contentSize", QString::number(file.content.size()));
    member(json, "sha256", sha256Of(file.content));
    json.endObject();
}

void writeMaking(JsonText& json, const PackageContent& content,
                 const std::vector<PackageFile>& files)
{
    beginEntity(json, actionName, "CreateAction");
    member(json, "name", QStringLiteral("Export by Capex Horizon"));
    reference(json, "instrument", programName);
    references(json, "result", files);
    json.endObject();
    beginEntity(json, programName, "SoftwareApplication");
    member(json, "name", QStringLiteral("Capex Horizon"));
    member(json, "version", content.maker.version);
    json.endObject();
}

void writeLicence(JsonText& json, const PackageContent& content)
{
    beginEntity(json, bundledLicencePage, "CreativeWork");
    member(json, "name", QStringLiteral("GNU General Public License, version 3 or later"));
    member(json, "description", content.terms());
    json.endObject();
}

} // namespace

QByteArray crateMetadata(const PackageContent& content, const std::vector<PackageFile>& files)
{
    JsonText json;
    json.beginObject();
    writeContext(json);
    json.key(QStringLiteral("@graph"));
    json.beginList();
    writeItself(json);
    writeRoot(json, content, files);
    for (const PackageFile& file : files) {
        writeFile(json, file);
    }
    writeMaking(json, content, files);
    if (content.maker.isBundled) {
        writeLicence(json, content);
    }
    json.endList();
    json.endObject();
    return json.result();
}

} // namespace capex
