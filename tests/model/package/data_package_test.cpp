// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/formats/csv/figures_csv.h"
#include "model/package/data_package.h"
#include "model/reports/vintages_table.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace capex {
namespace {

const PackageMaker bundled{QStringLiteral("1.2.3"), true};
const PackageMaker ofFile{QStringLiteral("1.2.3"), false};

std::vector<PackagedView> twoViews()
{
    return {{QStringLiteral("ranking"), QStringLiteral("Ranking"),
             QStringLiteral("Who spends most per year?"), "rank,company,odd\n1,acme,x\n"},
            {QStringLiteral("figures"), QStringLiteral("Figures"), QStringLiteral("?"), "id\n"}};
}

QByteArray contentOf(const std::vector<PackageFile>& files, const char* name)
{
    const auto file = std::ranges::find(files, QString::fromUtf8(name), &PackageFile::name);
    EXPECT_NE(file, files.end()) << name;
    return file == files.end() ? QByteArray() : file->content;
}

QJsonObject jsonOf(const std::vector<PackageFile>& files, const char* name)
{
    QJsonParseError error{};
    const auto json = QJsonDocument::fromJson(contentOf(files, name), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return json.object();
}

QJsonObject at(const QJsonObject& object, const char* list, int index)
{
    return object[QLatin1String(list)].toArray().at(index).toObject();
}

QString text(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toString();
}

QString sha256(const QByteArray& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// Figures of a file that means no good.
Dataset hostile()
{
    DatasetParts parts = partsOf({{.id = "a"}, {.id = "b", .evidence = Evidence::Company}});
    parts.title = QStringLiteral("<b>|Title\n# \x01");
    parts.sources[0].publisher = QStringLiteral("[x](http://evil)|<script>");
    parts.sources[0].url = QStringLiteral("javascript:alert(1)");
    parts.sources[1].url = QStringLiteral("https://example.org/> <b>");
    return Dataset(std::move(parts));
}

TEST(DataPackage, HoldsWhatTheContractSays)
{
    const auto files = dataPackage(headlines(), twoViews(), bundled);
    QStringList names;
    std::ranges::transform(files, std::back_inserter(names), &PackageFile::name);
    names.sort();
    EXPECT_EQ(names.join(u' '), QStringLiteral("README.md datapackage.json figures.csv ranking.csv "
                                               "ro-crate-metadata.json vintages.csv"));
    EXPECT_EQ(contentOf(files, "figures.csv"), csvOf(writeFigureRows, headlines()))
        << "all figures, whatever the view of them shows";
    EXPECT_EQ(contentOf(files, "vintages.csv"), csvOf(writeVintages, headlines()));
    EXPECT_EQ(contentOf(files, "ranking.csv"), twoViews().front().csv);
}

TEST(DataPackage, DescribesEveryTableWithItsSizeAndHash)
{
    const auto files = dataPackage(headlines(), twoViews(), bundled);
    const QJsonObject package = jsonOf(files, "datapackage.json");
    EXPECT_EQ(text(package, "profile"), QStringLiteral("tabular-data-package"));
    EXPECT_EQ(text(package, "name"), QStringLiteral("capex-horizon-figures"));
    EXPECT_FALSE(package.contains(QStringLiteral("created")));
    const QJsonArray resources = package[QStringLiteral("resources")].toArray();
    ASSERT_EQ(resources.size(), 3);
    for (const auto& each : resources) {
        const QJsonObject resource = each.toObject();
        const QByteArray content = contentOf(files, text(resource, "path").toUtf8().constData());
        EXPECT_EQ(resource[QStringLiteral("bytes")].toInt(), content.size());
        EXPECT_EQ(text(resource, "hash"), QStringLiteral("sha256:") + sha256(content));
        EXPECT_EQ(text(resource, "profile"), QStringLiteral("tabular-data-resource"));
        EXPECT_EQ(text(resource, "encoding"), QStringLiteral("utf-8"));
        EXPECT_EQ(text(resource, "mediatype"), QStringLiteral("text/csv"));
    }
}

TEST(DataPackage, SaysWhatAColumnHoldsAndWhichTellRowsApart)
{
    const auto files = dataPackage(headlines(), twoViews(), bundled);
    const QJsonObject ranking = at(jsonOf(files, "datapackage.json"), "resources", 2);
    const QJsonObject schema = ranking[QStringLiteral("schema")].toObject();
    EXPECT_EQ(text(at(schema, "fields", 0), "type"), QStringLiteral("integer"));
    EXPECT_EQ(text(at(schema, "fields", 1), "description"),
              QStringLiteral("Identifies the company"));
    EXPECT_TRUE(at(schema, "fields", 1)[QStringLiteral("constraints")]
                    .toObject()[QStringLiteral("required")]
                    .toBool());
    EXPECT_EQ(text(at(schema, "fields", 2), "type"), QStringLiteral("string")) << "unknown to us";
    EXPECT_EQ(schema[QStringLiteral("primaryKey")].toArray(),
              QJsonArray({QStringLiteral("company")}));
    EXPECT_EQ(schema[QStringLiteral("missingValues")].toArray(), QJsonArray({QString()}));
}

TEST(DataPackage, AColumnOfAFileIsTextWhateverItsName)
{
    DatasetParts parts = partsOf({{.id = "a"}});
    parts.figures[0].details->unknown = {{QStringLiteral("rank"), "\"best\""}};
    const auto files = dataPackage(Dataset(std::move(parts)), {}, ofFile);
    const QJsonObject figures = at(jsonOf(files, "datapackage.json"), "resources", 0);
    const QJsonArray fields =
        figures[QStringLiteral("schema")].toObject()[QStringLiteral("fields")].toArray();
    const QJsonObject last = fields.last().toObject();
    EXPECT_EQ(text(last, "name"), QStringLiteral("rank"));
    EXPECT_EQ(text(last, "type"), QStringLiteral("string"));
}

TEST(DataPackage, NamesItsSourcesWithPagesThatALinkMayLeadTo)
{
    DatasetParts parts = partsOf({{.id = "a"}});
    parts.sources[0].publisher = QStringLiteral("Bloomberg");
    parts.sources[0].title = QStringLiteral("A story");
    parts.sources[0].date = QStringLiteral("2025-02-24");
    parts.sources[0].url = QStringLiteral("https://example.org/a?b=c&d");
    const QJsonObject package =
        jsonOf(dataPackage(Dataset(std::move(parts)), {}, ofFile), "datapackage.json");
    const QJsonObject source = at(package, "sources", 0);
    EXPECT_EQ(text(source, "title"), QStringLiteral("Bloomberg: A story, 2025-02-24"));
    EXPECT_EQ(text(source, "path"), QStringLiteral("https://example.org/a?b=c&d"));
    EXPECT_EQ(text(source, "name"), QStringLiteral("filing"));
    const QJsonObject bad = jsonOf(dataPackage(hostile(), {}, ofFile), "datapackage.json");
    EXPECT_FALSE(at(bad, "sources", 0).contains(QStringLiteral("path")));
    EXPECT_FALSE(at(bad, "sources", 1).contains(QStringLiteral("path")));
}

TEST(DataPackage, ClaimsNoLicenceForTheFileOfSomebodyElse)
{
    const auto licence = [](const PackageMaker& maker) {
        return at(jsonOf(dataPackage(headlines(), {}, maker), "datapackage.json"), "licenses", 0);
    };
    EXPECT_EQ(text(licence(bundled), "name"), QStringLiteral("GPL-3.0"));
    EXPECT_EQ(text(licence(ofFile), "name"), QStringLiteral("notspecified"));
    EXPECT_FALSE(licence(ofFile).contains(QStringLiteral("path")));
}

TEST(DataPackage, IsAsNewAsItsFigures)
{
    DatasetParts parts = partsOf({{.id = "a", .announced = {2025, 3, 7}}});
    const auto versionOf = [](const DatasetParts& made) {
        return text(jsonOf(dataPackage(Dataset(made), {}, ofFile), "datapackage.json"), "version");
    };
    EXPECT_EQ(versionOf(parts), QStringLiteral("2025.3.7"));
    parts.updated = QDate(2025, 11, 20);
    EXPECT_EQ(versionOf(parts), QStringLiteral("2025.11.20"));
    EXPECT_EQ(versionOf({}), QString());
}

/// The entities of the crate by their ids.
QMap<QString, QJsonObject> entitiesOf(const std::vector<PackageFile>& files)
{
    QMap<QString, QJsonObject> entities;
    for (const auto& entity :
         jsonOf(files, "ro-crate-metadata.json")[QStringLiteral("@graph")].toArray()) {
        const QString id = text(entity.toObject(), "@id");
        EXPECT_FALSE(entities.contains(id)) << id.toStdString();
        entities.insert(id, entity.toObject());
    }
    return entities;
}

/// What an entity refers to.
QStringList referencesOf(const QJsonObject& entity)
{
    QStringList ids;
    for (const QJsonValue& value : entity) {
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto& each : list) {
            if (each.isObject()) {
                ids.append(text(each.toObject(), "@id"));
            }
        }
    }
    return ids;
}

TEST(ResearchCrate, NamesEveryFileWithItsHashAndWhatMadeIt)
{
    const auto files = dataPackage(headlines(), twoViews(), bundled);
    const auto entities = entitiesOf(files);
    for (const PackageFile& file : files) {
        if (file.name == QStringLiteral("ro-crate-metadata.json")) {
            continue;
        }
        const QJsonObject entity = entities.value(file.name);
        EXPECT_EQ(text(entity, "@type"), QStringLiteral("File")) << file.name.toStdString();
        EXPECT_EQ(text(entity, "sha256"), sha256(file.content));
        EXPECT_EQ(text(entity, "contentSize"), QString::number(file.content.size()));
        EXPECT_TRUE(referencesOf(entities[QStringLiteral("./")]).contains(file.name));
    }
    const QJsonObject action = entities.value(QStringLiteral("#export"));
    EXPECT_EQ(text(action, "@type"), QStringLiteral("CreateAction"));
    EXPECT_EQ(text(entities.value(QStringLiteral("#capex-horizon")), "version"),
              QStringLiteral("1.2.3"));
    EXPECT_EQ(text(entities.value(QStringLiteral("./")), "datePublished"),
              headlines().updated().isValid()
                  ? headlines().updated().toString(Qt::ISODate)
                  : headlines().announcementDates().back().toString(Qt::ISODate));
}

TEST(ResearchCrate, RefersToNothingThatItDoesNotDescribe)
{
    for (const PackageMaker& maker : {bundled, ofFile}) {
        const auto entities = entitiesOf(dataPackage(headlines(), twoViews(), maker));
        for (const QJsonObject& entity : entities) {
            for (const QString& id : referencesOf(entity)) {
                const bool isStandard = id == QStringLiteral("https://w3id.org/ro/crate/1.1");
                EXPECT_TRUE(isStandard || entities.contains(id)) << id.toStdString();
            }
        }
    }
}

TEST(PackageReadme, NamesFilesAndSourcesAndLetsNoTextActAsMarkup)
{
    const auto readme = [](const Dataset& dataset) {
        return QString::fromUtf8(contentOf(dataPackage(dataset, twoViews(), bundled), "README.md"));
    };
    for (const char* const name : {"figures.csv", "vintages.csv", "ranking.csv", "1.2.3"}) {
        EXPECT_TRUE(readme(headlines()).contains(QString::fromUtf8(name))) << name;
    }
    const QString bad = readme(hostile());
    EXPECT_FALSE(bad.contains(QStringLiteral("<script>")));
    EXPECT_TRUE(bad.contains(QStringLiteral("\\[x\\](http://evil)")));
    EXPECT_FALSE(bad.contains(QStringLiteral("javascript:")));
    EXPECT_TRUE(bad.startsWith(QStringLiteral("# \\<b\\>\\|Title \\#")));
    EXPECT_FALSE(bad.contains(u'\x01'));
}

TEST(DataPackage, IsTheSameEveryTimeAndHoldsNothingOfNoFigures)
{
    const auto contents = [](const std::vector<PackageFile>& files) {
        QByteArrayList list;
        std::ranges::transform(files, std::back_inserter(list), &PackageFile::content);
        return list;
    };
    EXPECT_EQ(contents(dataPackage(headlines(), twoViews(), bundled)),
              contents(dataPackage(headlines(), twoViews(), bundled)));
    const auto empty = dataPackage(Dataset(), {}, ofFile);
    EXPECT_EQ(empty.size(), 5);
    EXPECT_FALSE(entitiesOf(empty)[QStringLiteral("./")].contains(QStringLiteral("datePublished")));
    EXPECT_FALSE(jsonOf(empty, "datapackage.json").contains(QStringLiteral("sources")));
}

} // namespace
} // namespace capex
