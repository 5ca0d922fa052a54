// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace capex {
namespace {

const QByteArray firms = "Plans of big companies\n"
                         "Firm;Capex (USD m);Fiscal period;Date\n"
                         "Google;75.000,5;FY2025;24.02.2025\n"
                         "Microsoft;n/a;FY2025;03.01.2025\n"
                         "Meta;60.000;2025;24.01.2025\n"
                         "Total;135.000;;\n";

class TableCommands : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    }
    [[nodiscard]] QByteArray content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Ended convert(const QStringList& more) const
    {
        return runProgram(QStringList{QStringLiteral("convert")} + more);
    }

    QTemporaryDir folder;
};

TEST_F(TableCommands, InspectPrintsTheReadingAsARecipe)
{
    const Ended ended = runProgram({QStringLiteral("inspect"), write("firms.csv", firms)});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.messages, "");
    const QJsonObject recipe = QJsonDocument::fromJson(ended.output).object();
    EXPECT_EQ(recipe[QStringLiteral("encoding")], QStringLiteral("UTF-8"));
    EXPECT_EQ(recipe[QStringLiteral("delimiter")], QStringLiteral(";"));
    EXPECT_EQ(recipe[QStringLiteral("decimal")], QStringLiteral(","));
    EXPECT_EQ(recipe[QStringLiteral("thousands")], QStringLiteral("."));
    EXPECT_EQ(recipe[QStringLiteral("header_row")], 2);
    EXPECT_EQ(recipe[QStringLiteral("first_row")], 3);
    const QJsonObject amounts = recipe[QStringLiteral("columns")].toArray().at(1).toObject();
    EXPECT_EQ(amounts[QStringLiteral("heading")], QStringLiteral("Capex (USD m)"));
    EXPECT_EQ(amounts[QStringLiteral("field")], QStringLiteral("value"));
    EXPECT_EQ(amounts[QStringLiteral("currency")], QStringLiteral("USD"));
    EXPECT_EQ(amounts[QStringLiteral("unit")], QStringLiteral("million"));
    EXPECT_TRUE(recipe[QStringLiteral("questions")].toArray().isEmpty());
    EXPECT_EQ(recipe[QStringLiteral("rows")].toObject()[QStringLiteral("taken")], 2);
}

TEST_F(TableCommands, ConvertTakesWhatItCanAndAccountsForEveryRow)
{
    const QString in = write("firms.csv", firms);
    const Ended ended = convert({in, path("out.json"), QStringLiteral("--rows"), path("rows.csv")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.messages.endsWith("6 rows: 2 taken, 1 refused, 3 declared\n"))
        << ended.messages.toStdString();
    EXPECT_TRUE(ended.messages.contains("firms.csv:4: error: ")) << ended.messages.toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(content("out.json"))
                  .object()[QStringLiteral("figures")]
                  .toArray()
                  .size(),
              2);
    const QByteArrayList rows = content("rows.csv").trimmed().split('\n');
    ASSERT_EQ(rows.size(), 7);
    EXPECT_EQ(rows[0], "location,fate,figure,reason");
    EXPECT_TRUE(rows[1].endsWith("firms.csv:1,preamble,,"));
    EXPECT_TRUE(rows[2].contains(":2,header,"));
    EXPECT_TRUE(rows[3].contains(":3,taken,alphabet-2025-01-12m-estimate-"));
    EXPECT_TRUE(rows[4].contains(":4,refused,,"));
    EXPECT_TRUE(rows[6].contains(":6,total,"));
}

TEST_F(TableCommands, WhatToAddIsQuotedForTheShell)
{
    const QString in = write("two.csv", "company,year,capex (USD bn),capex (USD bn),announced\n"
                                        "Meta,2025,60,65,2025-01-24\n");
    const Ended open = convert({in, path("out.json")});
    EXPECT_EQ(open.code, 1);
    EXPECT_TRUE(open.messages.contains("add --map 'value=capex (USD bn) [3]'\n"))
        << open.messages.toStdString();
}

TEST_F(TableCommands, ConvertEndsWithAnOpenQuestionAndSaysWhatToAdd)
{
    const QString in = write("open.csv", "Company,Value,Year,Announced\nMeta,60,2025,2025-01-24\n");
    const Ended open = convert({in, path("out.json")});
    EXPECT_EQ(open.code, 1);
    EXPECT_TRUE(open.messages.contains("add --set unit=billion")) << open.messages.toStdString();
    EXPECT_TRUE(open.messages.contains("add --set currency=USD"));
    EXPECT_FALSE(QFile::exists(path("out.json")));
    const Ended answered = convert({in, path("out.json"), QStringLiteral("--set"),
                                    QStringLiteral("unit=billion,currency=USD")});
    EXPECT_EQ(answered.code, 0) << answered.messages.toStdString();
    EXPECT_EQ(answered.messages, "2 rows: 1 taken, 0 refused, 1 declared\n");
}

TEST_F(TableCommands, ARecipeReadsTheNextTableToo)
{
    const QString in = write("firms.csv", firms);
    const Ended inspected = runProgram({QStringLiteral("inspect"), in});
    const QString recipe = write("recipe.json", inspected.output);
    const QString next = write("next.csv", "Next\nDate;Firm;Fiscal period;Capex (USD m)\n"
                                           "24.02.2026;Google;FY2026;85.000,5\n");
    const Ended ended = convert({next, path("out.json"), QStringLiteral("--recipe"), recipe});
    EXPECT_EQ(ended.code, 0) << ended.messages.toStdString();
    const QString without =
        write("without.csv", "Next\nDate;Firm;Capex (USD m)\n24.02.2026;Google;1\n");
    const Ended missing = convert({without, path("no.json"), QStringLiteral("--recipe"), recipe});
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.messages.contains("'Fiscal period'")) << missing.messages.toStdString();
    EXPECT_FALSE(QFile::exists(path("no.json")));
}

TEST_F(TableCommands, ARecipeThatIsNoneIsRefusedWithItsPlace)
{
    const QString in = write("firms.csv", firms);
    const QString recipe =
        write("recipe.json", R"({ "columns": [ { "heading": "Firm", "field": "firm" } ] })");
    const Ended ended = convert({in, path("out.json"), QStringLiteral("--recipe"), recipe});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.messages.contains("recipe.json:1:")) << ended.messages.toStdString();
    EXPECT_TRUE(ended.messages.contains("columns[0].field"));
}

TEST_F(TableCommands, CellsAreWrittenAsTheyAre)
{
    const QString in = write("firms.csv", firms);
    const Ended ended = convert({in, path("cells.csv"), QStringLiteral("--as-table")});
    EXPECT_EQ(ended.code, 0) << ended.messages.toStdString();
    EXPECT_EQ(content("cells.csv"), "Firm,Capex (USD m),Fiscal period,Date\n"
                                    "Google,\"75.000,5\",FY2025,24.02.2025\n"
                                    "Microsoft,n/a,FY2025,03.01.2025\n"
                                    "Meta,60.000,2025,24.01.2025\n"
                                    "Total,135.000,,\n");
    EXPECT_EQ(ended.messages, "6 rows: 4 taken, 0 refused, 2 declared\n");
}

TEST_F(TableCommands, AnEmptyFileHasNoRows)
{
    const Ended ended = convert({write("empty.csv", {}), path("out.json")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.messages.endsWith("0 rows: 0 taken, 0 refused, 0 declared\n"))
        << ended.messages.toStdString();
}

TEST_F(TableCommands, NamesThatAreLikeThoseOfKnownCompaniesAreTold)
{
    const Ended ended = convert({write("names.csv", "Company,Capex (USD bn),Year,Announced\n"
                                                    "Micosoft Corp,5,2025,2025-01-03\n"
                                                    "Oracle,5,2025,2025-01-03\n"),
                                 path("out.json")});
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.messages.contains(
        "'Micosoft Corp' is not known and becomes a new company; alike: Microsoft\n"))
        << ended.messages.toStdString();
    EXPECT_FALSE(ended.messages.contains("Oracle"));
    EXPECT_TRUE(ended.messages.endsWith("3 rows: 2 taken, 0 refused, 1 declared\n"));
}

TEST_F(TableCommands, ATemplateIsWrittenAloneAndFilledInIsRead)
{
    const QString option = QStringLiteral("--template");
    const Ended asText = convert({option, path("template.csv")});
    EXPECT_EQ(asText.code, 0) << asText.messages.toStdString();
    EXPECT_TRUE(content("template.csv").startsWith("id,company,kind,measure,low,high,"));
    EXPECT_EQ(convert({option, path("template.xlsx")}).code, 0);
    EXPECT_TRUE(content("template.xlsx").startsWith("PK"));
    const QString filled =
        write("filled.csv", content("template.csv") +
                                ",Meta,guidance,capex,64,72,,USD,billion,,,,,"
                                "2025-01,2025-12,2025-04-30,A call,company,,,,,,,\n");
    EXPECT_EQ(convert({filled, path("filled.json")}).code, 0);
    for (const QStringList& wrong :
         {QStringList{option, path("a.txt")}, QStringList{option, path("a.csv"), filled},
          QStringList{option, path("a.csv"), QStringLiteral("--as-table")}}) {
        EXPECT_EQ(convert(wrong).code, 2) << wrong.join(u' ').toStdString();
    }
    EXPECT_EQ(convert({option, path("missing/a.csv")}).code, 3);
    EXPECT_TRUE(content("a.csv").isEmpty());
}

TEST_F(TableCommands, CompanyFactsBecomeFiguresOneFileOrAFolderOfThem)
{
    const QString folderOfFacts = testDataPath(QStringLiteral("edgar"));
    const Ended one =
        convert({folderOfFacts + QStringLiteral("/meta_companyfacts.json"), path("meta.json")});
    EXPECT_EQ(one.code, 0) << one.messages.toStdString();
    const auto companiesIn = [this](const char* file) {
        return QJsonDocument::fromJson(content(file))
            .object()[QStringLiteral("companies")]
            .toArray()
            .size();
    };
    EXPECT_EQ(companiesIn("meta.json"), 1);
    const Ended all = convert({folderOfFacts, path("all.json")});
    EXPECT_EQ(all.code, 0) << all.messages.toStdString();
    EXPECT_EQ(companiesIn("all.json"), 2);
    EXPECT_EQ(convert({folder.path(), path("none.json")}).code, 3) << "a folder without any";
}

TEST_F(TableCommands, AnUnprovedEncodingIsAskedAndCanBeSaid)
{
    const QString in = write("gb.csv", "Company,Value (USD bn),Year,Announced\n"
                                       "\xb0\xa2\xc0\xef\xb0\xcd\xb0\xcd,53,2025,2025-02-24\n");
    const Ended open = convert({in, path("out.json")});
    EXPECT_EQ(open.code, 1);
    EXPECT_TRUE(
        open.messages.contains("question: encoding ('GB18030' or 'Big5' or 'Windows-1252')"))
        << open.messages.toStdString();
    const Ended said = convert(
        {in, path("out.json"), QStringLiteral("--dialect"), QStringLiteral("encoding=gb18030")});
    EXPECT_EQ(said.code, 0) << said.messages.toStdString();
    EXPECT_TRUE(content("out.json").contains("\"company\": \"alibaba\""));
}

QString workbook(const char* name)
{
    return projectPath() + QStringLiteral("/tests/data/sheets/") + QString::fromLatin1(name);
}

TEST_F(TableCommands, AWorkbookIsATableToo)
{
    const QString in = workbook("libreoffice.ods");
    const Ended inspected = runProgram({QStringLiteral("inspect"), in});
    EXPECT_EQ(inspected.code, 0) << inspected.messages.toStdString();
    const QJsonObject recipe = QJsonDocument::fromJson(inspected.output).object();
    for (const char* const key : {"encoding", "delimiter", "quote"}) {
        EXPECT_TRUE(recipe[QString::fromLatin1(key)].isNull()) << key;
    }
    EXPECT_EQ(recipe[QStringLiteral("sheet")], QStringLiteral("Plans 2025"));
    EXPECT_EQ(recipe[QStringLiteral("sheets")].toArray().size(), 3);
    const Ended ended = convert({in, path("out.json"), QStringLiteral("--rows"), path("rows.csv")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.messages.endsWith("12 rows: 5 taken, 1 refused, 6 declared\n"))
        << ended.messages.toStdString();
    EXPECT_TRUE(
        ended.messages.contains("warning: found the hidden sheet 'Old', which is not read\n"))
        << ended.messages.toStdString();
    EXPECT_TRUE(ended.messages.contains(
        "Plans 2025!7: warning: found a hidden row, which is read as any other\n"));
    EXPECT_TRUE(ended.messages.contains(
        "Plans 2025!9: error: Capex (USD bn) 2024: found the error #N/A; expected a value\n"));
    const QByteArrayList rows = content("rows.csv").trimmed().split('\n');
    ASSERT_EQ(rows.size(), 13);
    EXPECT_TRUE(rows[5].startsWith("Plans 2025!5,taken,meta-2024-01-12m-estimate-"));
}

TEST_F(TableCommands, ASheetThatIsNotThereIsNamed)
{
    const Ended ended = convert({workbook("openpyxl.xlsx"), path("out.json"),
                                 QStringLiteral("--sheet"), QStringLiteral("Plans")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.messages.contains(
        "error: found no sheet 'Plans'; expected one of Notes, Plans 2025, Old\n"))
        << ended.messages.toStdString();
}

TEST_F(TableCommands, WhatIsOfTextsAloneOrOfWorkbooksAloneIsRefused)
{
    const Ended text = convert({write("firms.csv", firms), path("out.json"),
                                QStringLiteral("--sheet"), QStringLiteral("Data")});
    EXPECT_EQ(text.code, 2);
    EXPECT_TRUE(text.messages.contains("--sheet: the file is a text without sheets"))
        << text.messages.toStdString();
    const Ended book = runProgram({QStringLiteral("inspect"), workbook("gnumeric.xlsx"),
                                   QStringLiteral("--dialect"), QStringLiteral("encoding=UTF-8")});
    EXPECT_EQ(book.code, 2);
    EXPECT_TRUE(book.messages.contains("--dialect: a workbook has no encoding"))
        << book.messages.toStdString();
}

TEST_F(TableCommands, AWorkbookIsNoFigureFileAndSaysSo)
{
    const Ended ended = runProgram({QStringLiteral("check"), workbook("gnumeric.xlsx")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.output.contains("found a workbook; expected a figure file, which "
                                      "'capex-horizon convert' makes of it\n"))
        << ended.output.toStdString();
}

TEST_F(TableCommands, ABrokenWorkbookSaysWhere)
{
    QFile file(workbook("gnumeric.xlsx"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const Ended torn = convert({write("torn.xlsx", whole.first(3000)), path("out.json")});
    EXPECT_EQ(torn.code, 1);
    EXPECT_TRUE(torn.messages.contains(
        "torn.xlsx:1:1: error: found a zip file that is damaged or cut off; expected the whole of "
        "the file\n"))
        << torn.messages.toStdString();
    EXPECT_TRUE(torn.messages.endsWith("0 rows: 0 taken, 0 refused, 0 declared\n"));
}

TEST_F(TableCommands, ATableOfAPageIsRead)
{
    const QString in = write(
        "page.html", "<html><body><h1>Plans</h1><table><tr><th>Company<th>Capex (USD bn)<th>Year"
                     "<th>Announced<tr><td>Meta<td>65<td>2025<td>2025-01-24</table>");
    const Ended ended = convert({in, path("out.json"), QStringLiteral("--rows"), path("rows.csv")});
    EXPECT_EQ(ended.code, 0) << ended.messages.toStdString();
    EXPECT_TRUE(content("rows.csv").contains("\ntable 1!2,taken,meta-2025-01-12m-estimate-"));
}

TEST_F(TableCommands, MisuseIsRefused)
{
    const QString in = write("firms.csv", firms);
    const std::pair<QStringList, const char*> wrong[]{
        {{QStringLiteral("--map"), QStringLiteral("firm=Firm")}, "no field 'firm'"},
        {{QStringLiteral("--map"), QStringLiteral("Firm")}, "name=value"},
        {{QStringLiteral("--set"), QStringLiteral("colour=red")}, "no field 'colour'"},
        {{QStringLiteral("--dialect"), QStringLiteral("encoding=EBCDIC")}, "encoding=EBCDIC"},
        {{QStringLiteral("--dialect"), QStringLiteral("delimiter=ab")}, "one character"},
        {{QStringLiteral("--dialect"), QStringLiteral("delimiter=x")}, "no letter, digit, quote"},
        {{QStringLiteral("--dialect"), QStringLiteral("delimiter=")}, "no letter, digit, quote"},
        {{QStringLiteral("--dialect"), QStringLiteral("quote=x")}, "\", ' or nothing"},
        {{QStringLiteral("--dialect"), QStringLiteral("decimal=x")}, "a point or a comma"},
        {{QStringLiteral("--dialect"), QStringLiteral("decimal=none")}, "a point or a comma"},
        {{QStringLiteral("--dialect"), QStringLiteral("thousands=x")}, "an apostrophe, a blank"},
        {{QStringLiteral("--dialect"), QStringLiteral("decimal=.,thousands=.")},
         "another mark than decimal"},
        {{QStringLiteral("--dialect"), QStringLiteral("first_row=0")}, "a row, from 1"},
        {{QStringLiteral("--dialect"), QStringLiteral("date_order=day")}, "dmy, mdy or ymd"},
        {{QStringLiteral("--dialect"), QStringLiteral("year_pairs=both")}, "month or fiscal-year"},
    };
    for (const auto& [options, message] : wrong) {
        const Ended ended = convert(QStringList{in, path("out.json")} + options);
        EXPECT_EQ(ended.code, 2) << options.join(u' ').toStdString();
        EXPECT_TRUE(ended.messages.contains(message)) << ended.messages.toStdString();
    }
    EXPECT_EQ(runProgram({QStringLiteral("inspect")}).code, 2);
    EXPECT_EQ(runProgram({QStringLiteral("inspect"), path("nowhere.csv")}).code, 3);
    EXPECT_EQ(runProgram({QStringLiteral("inspect"), folder.path()}).code, 3);
}

} // namespace
} // namespace capex
