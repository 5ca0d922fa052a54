// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/publications.h"
#include "model/formats/csv/csv_parser.h"
#include "model/formats/figure_file.h"
#include "tests/support/any_figures.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"
#include "views/view_types.h"

#include <gtest/gtest.h>

#include <QDate>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

/// The tables of a package by their schemas: what Table Schema says of a cell, by another reading
/// than that which wrote it.
namespace capex {
namespace {

using Table = QList<QStringList>;

Table cellsOf(const QByteArray& csv)
{
    const std::string_view text(csv.constData(), static_cast<std::size_t>(csv.size()));
    Report report(text);
    CsvParser parser(text, report);
    Table table;
    CsvRecord record;
    while (parser.next(record)) {
        QStringList cells;
        for (const CsvField& field : record.fields) {
            cells.append(QString::fromUtf8(field.text));
        }
        table.append(cells);
    }
    return table;
}

/// Table Schema 1.0, for the types that a package uses.
bool isOfType(const QString& cell, const QString& type)
{
    static const QMap<QString, QRegularExpression> patterns{
        {QStringLiteral("string"), QRegularExpression(QStringLiteral(".*"))},
        {QStringLiteral("number"),
         QRegularExpression(QStringLiteral(R"(^-?\d+(\.\d+)?([eE][+-]?\d+)?$)"))},
        {QStringLiteral("integer"), QRegularExpression(QStringLiteral(R"(^-?\d+$)"))},
        {QStringLiteral("boolean"), QRegularExpression(QStringLiteral("^(true|false)$"))},
        {QStringLiteral("year"), QRegularExpression(QStringLiteral(R"(^\d{4}$)"))},
        {QStringLiteral("yearmonth"),
         QRegularExpression(QStringLiteral(R"(^\d{4}-(0\d|1[0-2])$)"))},
    };
    return type == QStringLiteral("date") ? QDate::fromString(cell, Qt::ISODate).isValid()
                                          : patterns[type].match(cell).hasMatch();
}

void expectCell(const QString& cell, const QJsonObject& field)
{
    const QJsonObject constraints = field[QStringLiteral("constraints")].toObject();
    const QJsonArray choices = constraints[QStringLiteral("enum")].toArray();
    const auto said = [&] {
        return (field[QStringLiteral("name")].toString() + u' ' + cell).toStdString();
    };
    if (cell.isEmpty()) {
        EXPECT_FALSE(constraints[QStringLiteral("required")].toBool()) << said();
        return;
    }
    EXPECT_TRUE(isOfType(cell, field[QStringLiteral("type")].toString())) << said();
    EXPECT_TRUE(choices.isEmpty() || choices.contains(cell)) << said();
}

void expectKey(const Table& table, const QJsonObject& schema)
{
    QSet<QString> keys;
    const QJsonArray key = schema[QStringLiteral("primaryKey")].toArray();
    for (const QStringList& row : table.mid(1)) {
        QString value;
        for (const auto& column : key) {
            value += row[table.front().indexOf(column.toString())] + u'\n';
        }
        EXPECT_TRUE(key.isEmpty() || !keys.contains(value)) << value.toStdString();
        keys.insert(value);
    }
}

void expectTable(const Table& table, const QJsonObject& schema)
{
    const QJsonArray fields = schema[QStringLiteral("fields")].toArray();
    ASSERT_EQ(fields.size(), table.front().size());
    for (const QStringList& row : table.mid(1)) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            expectCell(row[column], fields.at(column).toObject());
        }
    }
    expectKey(table, schema);
}

QByteArray fileOf(const Publication& package, const QString& name)
{
    const auto file = std::ranges::find(package.files, name, &NamedContent::name);
    EXPECT_NE(file, package.files.end()) << name.toStdString();
    return file == package.files.end() ? QByteArray() : file->content;
}

/// Every table of a package of all views.
void expectSchemasHold(const Dataset& dataset, const ComparisonSettings& settings)
{
    PublicationContent content;
    for (const ViewType& type : viewTypes()) {
        const ViewState state{type.view, settings, {}};
        content.views.push_back(resultOf(ComparisonContext(dataset, taken(state))));
    }
    const auto package =
        publicationType(QStringLiteral("package"), QStringLiteral("folder"))->make(content);
    ASSERT_TRUE(package);
    const QJsonArray resources =
        QJsonDocument::fromJson(fileOf(*package, QStringLiteral("datapackage.json")))
            .object()[QStringLiteral("resources")]
            .toArray();
    EXPECT_EQ(resources.size(), qsizetype(viewTypes().size()) + 1) << "and the vintages";
    for (const auto& each : resources) {
        const QJsonObject resource = each.toObject();
        const QString path = resource[QStringLiteral("path")].toString();
        SCOPED_TRACE(path.toStdString());
        expectTable(cellsOf(fileOf(*package, path)), resource[QStringLiteral("schema")].toObject());
    }
}

void expectSchemasHold(const Dataset& dataset)
{
    for (const Basis basis : allOf<Basis>()) {
        ComparisonSettings settings{.basis = basis, .year = 2025};
        expectSchemasHold(dataset, settings);
        settings.kinds = allOf<Kind>();
        settings.asOf = QDate(2025, 3, 1);
        expectSchemasHold(dataset, settings);
    }
}

TEST(PackageSchema, HoldsForTheBundledFigures)
{
    expectSchemasHold(bundledFigures());
}

TEST(PackageSchema, HoldsForEveryGoodFile)
{
    const QDir good(testDataPath(QStringLiteral("good")));
    int read = 0;
    for (const QString& name :
         good.entryList({QStringLiteral("*.json"), QStringLiteral("*.csv")})) {
        SCOPED_TRACE(name.toStdString());
        const auto file =
            readFigureFile(good.filePath(name), {QDate(2026, 9, 15), bundledFigures()});
        ASSERT_TRUE(file && file->dataset);
        expectSchemasHold(*file->dataset);
        ++read;
    }
    EXPECT_GT(read, 8);
}

TEST(PackageSchema, HoldsForAnyFigures)
{
    for (unsigned seed = 0; seed < 5; ++seed) {
        SCOPED_TRACE(seed);
        expectSchemasHold(Dataset(AnyFigures(seed).parts(4, 60)));
    }
}

/// "Kept as the file of figures has it" is for what the program does not know.
TEST(PackageSchema, DescribesEveryColumnOfOurs)
{
    PublicationContent content;
    for (const ViewType& type : viewTypes()) {
        content.views.push_back(resultOf(ComparisonContext(bundledFigures(), {.view = type.view})));
    }
    const auto package =
        publicationType(QStringLiteral("package"), QStringLiteral("folder"))->make(content);
    ASSERT_TRUE(package);
    EXPECT_FALSE(fileOf(*package, QStringLiteral("datapackage.json")).contains("Kept as the file"));
}

} // namespace
} // namespace capex
