// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and rows of tables that say the same thing in two ways, or two things in one.
#include "model/formats/table/table_answers.h"
#include "tests/support/read_table.h"
#include "tests/support/sheet_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What was found, but that rows without a measure count capex, and amounts far from others.
std::vector<Found> foundIn(const ReadTable& table)
{
    std::vector<Found> found = table.found();
    std::erase_if(found, [](Found code) {
        return code == Found::NothingTakenAs || code == Found::FarBelowOther;
    });
    return found;
}

RecipeWishes mapped(const QString& field, const QString& heading)
{
    RecipeWishes wishes;
    wishes.mapped = {{field, heading}};
    return wishes;
}

TEST(DoubtfulColumns, OfOneHeadingAreNamedByTheirNumber)
{
    const QByteArray content = "company,capex,capex,currency,unit,year,announced\n"
                               "Acme,5,6,USD,billion,2025,2025-02-24\n";
    const ReadTable open = read(content);
    ASSERT_THAT(open.questions(), ElementsAre(QStringLiteral("field")));
    const RecipeQuestion& question = open.reading.recipe.questions.front();
    EXPECT_EQ(question.readings,
              (QStringList{QStringLiteral("capex [2]"), QStringLiteral("capex [3]")}));
    EXPECT_EQ(question.answer, QStringLiteral("--map value=capex [2]"));
    EXPECT_THAT(read(content, mapped(QStringLiteral("value"), question.readings.last())).said(),
                ElementsAre("2025-01 12 6 billion USD"));
    EXPECT_THAT(read(content, answered({}, question, question.readings.last())).said(),
                ElementsAre("2025-01 12 6 billion USD"));
    for (const QByteArray heading : {"value", "Value"}) {
        EXPECT_THAT(read("company,value," + heading +
                         ",currency,unit,year,announced\n"
                         "Acme,5,6,USD,billion,2025,2025-02-24\n")
                        .questions(),
                    ElementsAre(QStringLiteral("field")))
            << heading.toStdString();
    }
}

TEST(DoubtfulColumns, OfOneHeadingAreNeverTheFirstOfThem)
{
    const QByteArray content = "company,capex,capex,currency,unit,year,announced\n"
                               "Acme,5,6,USD,billion,2025,2025-02-24\n";
    const QByteArray single = "company,capex,currency,unit,year,announced\n"
                              "Acme,5,USD,billion,2025,2025-02-24\n";
    const RecipeReading recipe = readRecipe(recipeText(read(single).reading.recipe));
    ASSERT_TRUE(recipe.wishes);
    for (const RecipeWishes& wishes :
         {mapped(QStringLiteral("value"), QStringLiteral("capex")), *recipe.wishes}) {
        const TableReading reading = readTable(content, wishes);
        ASSERT_TRUE(reading.fault);
        EXPECT_EQ(reading.fault->found, Message(Found::SecondColumn, QStringLiteral("capex")));
        EXPECT_EQ(reading.fault->expected,
                  Message(Expected::OneOf, QStringLiteral("capex [2], capex [3]")));
    }
}

TEST(DoubtfulColumns, OfOneYearAreAskedForBesideTheOthers)
{
    const QByteArray content = "company,2023,2024,2024,announced,currency,unit\n"
                               "Acme,4,5,6,2025-02-24,USD,billion\n";
    const ReadTable open = read(content);
    ASSERT_THAT(open.questions(), ElementsAre(QStringLiteral("field")));
    const RecipeQuestion& question = open.reading.recipe.questions.front();
    EXPECT_EQ(question.answer, QStringLiteral("--map value=2023,value=2024 [3]"));
    EXPECT_THAT(read(content, answered({}, question, QStringLiteral("2024 [4]"))).said(),
                ElementsAre("2023-01 12 4 billion USD", "2024-01 12 6 billion USD"));
    EXPECT_THAT(read("company,Capex 2024,Investment 2024,announced,currency,unit\n"
                     "Acme,5,6,2025-02-24,USD,billion\n")
                    .questions(),
                ElementsAre(QStringLiteral("field")));
}

TEST(DoubtfulColumns, OfYearsStayWhereOneHoldsWhatMayBeAYear)
{
    const QByteArray content = "company,2023,2024,announced,currency,unit\n"
                               "Acme,400,2024,2025-02-24,USD,million\n";
    const ReadTable open = read(content);
    ASSERT_THAT(open.questions(), ElementsAre(QStringLiteral("field")));
    const RecipeQuestion& question = open.reading.recipe.questions.front();
    EXPECT_EQ(question.answer, QStringLiteral("--map value=2023,value=2024"));
    EXPECT_THAT(read(content, answered({}, question, QStringLiteral("value"))).said(),
                ElementsAre("2023-01 12 400 million USD", "2024-01 12 2024 million USD"));
}

TEST(DoubtfulColumns, HalvesAndMonthsArePartsOfTheYearBesideThem)
{
    const QByteArray tail = ",capex (USD bn),announced\n";
    const QByteArray end = ",5,2025-12-24\n";
    const auto said = [&](const QByteArray& headings, const QByteArray& cells) {
        return read("company," + headings + tail + cells + end).said();
    };
    EXPECT_THAT(said("year,half", "Meta,2025,H1"), ElementsAre("2025-01 6 5 billion USD"));
    EXPECT_THAT(said("year,half", "Meta,2025,2"), ElementsAre("2025-07 6 5 billion USD"));
    EXPECT_THAT(said("fiscal year,half", "Microsoft,2025,1"),
                ElementsAre("2024-07 6 5 billion USD"));
    EXPECT_THAT(said("calendar year,Half-year", "Microsoft,2024,1H"),
                ElementsAre("2024-01 6 5 billion USD"));
    EXPECT_THAT(said("year,month", "Meta,2025,3"), ElementsAre("2025-03 1 5 billion USD"));
    EXPECT_THAT(said("Year,Month", "Meta,2025,Mar"), ElementsAre("2025-03 1 5 billion USD"));
    EXPECT_THAT(said("年份,月份", "Meta,2025,3月"), ElementsAre("2025-03 1 5 billion USD"));
    EXPECT_THAT(said("fiscal year,month", "Microsoft,2025,Dec"),
                ElementsAre("2024-12 1 5 billion USD"));
    EXPECT_THAT(said("month", "Meta,2025-03"), ElementsAre("2025-03 1 5 billion USD"));
    EXPECT_THAT(said("year,quarter,month", "Meta,2025,1,3"),
                ElementsAre("2025-03 1 5 billion USD"));
}

TEST(DoubtfulColumns, PartsThatAYearHasNotAreRefused)
{
    struct Wrong
    {
        QByteArray headings;
        QByteArray cells;
        Expected expected;
    };
    const Wrong wrong[]{{"year,half", "Meta,2025,3", Expected::HalfOfYear},
                        {"year,half", "Meta,Q3 2025,1", Expected::PeriodOfRow},
                        {"year,month", "Meta,2025,13", Expected::MonthOfYear},
                        {"year,month", "Meta,2025,spring", Expected::MonthOfYear},
                        {"year,month", "Meta,2025,2024-03", Expected::PeriodOfRow},
                        {"fiscal year,month", "Microsoft,2025,3", Expected::MonthByName},
                        {"fiscal year,month", "Acme,2025,Mar", Expected::MonthByName},
                        {"year,fiscal month", "Microsoft,2025,3", Expected::MonthByName},
                        {"year,quarter,month", "Meta,2025,2,3", Expected::PeriodOfRow},
                        {"month", "Meta,3", Expected::MonthOfYear}};
    for (const auto& [headings, cells, expected] : wrong) {
        const ReadTable table =
            read("company," + headings + ",capex (USD bn),announced\n" + cells + ",5,2025-12-24\n");
        EXPECT_EQ(table.figures.counts, (RowCounts{2, 0, 1, 1})) << cells.toStdString();
        ASSERT_FALSE(table.figures.rows[1].reasons.empty());
        EXPECT_EQ(table.figures.rows[1].reasons[0].fault.expected, Message(expected))
            << cells.toStdString();
    }
}

TEST(DoubtfulColumns, ThatNameTwoCompaniesAreRefused)
{
    using enum RowFate;
    const QByteArray tail = ",capex (USD bn),year,announced\n";
    const QByteArray end = ",5,2025,2025-02-24\n";
    for (const QByteArray heading : {"Ticker", "CIK", "LEI"}) {
        const QByteArray other = heading == "Ticker" ? "GOOGL"
                                 : heading == "CIK"  ? "1652044"
                                                     : "5493006MHB84DD0ZWV18";
        const ReadTable table = read("Company," + heading + tail + "Microsoft," + other + end +
                                     "Alphabet," + other + end + "Microsoft," + end);
        EXPECT_THAT(table.fates(), ElementsAre(Header, Refused, Taken, Taken))
            << heading.toStdString();
        EXPECT_THAT(foundIn(table), ElementsAre(Found::OtherCompany));
        EXPECT_EQ(table.figures.rows[1].reasons[0].location.address.path,
                  QString::fromLatin1(heading));
    }
    const ReadTable unknown = read("Company,Ticker" + tail + "Acme,MSFT" + end + "Acme,ACME" + end);
    EXPECT_THAT(unknown.fates(), ElementsAre(Header, Taken, Refused)) << "the second says the same";
    EXPECT_THAT(foundIn(unknown), ElementsAre(Found::OtherCompany, Found::SameRow));
    const RecipeReading recipe = readRecipe(recipeText(unknown.reading.recipe));
    ASSERT_TRUE(recipe.wishes);
    EXPECT_THAT(read("Company,Ticker" + tail + "Microsoft,GOOGL" + end, *recipe.wishes).fates(),
                ElementsAre(Header, Refused));
}

TEST(DoubtfulColumns, FiscalYearsOfUnknownCompaniesAreWarnedOfOnce)
{
    const QByteArray head = "company,year,capex (USD bn),announced\n";
    EXPECT_THAT(foundIn(read(head + "Acme,FY2025,5,2025-02-24\nAcme,Q3 FY2025,5,2025-02-24\n"
                                    "Acme,2025,6,2025-02-24\nMicrosoft,FY2025,5,2025-02-24\n"
                                    "Other,2024/25,7,2025-02-24\n")),
                ElementsAre(Found::UnknownYearEnd, Found::UnknownYearEnd));
    const ReadTable wide = read("company,FY2024,FY2025,announced,currency,unit\n"
                                "Acme,5,6,2025-02-24,USD,billion\n");
    EXPECT_THAT(foundIn(wide), ElementsAre(Found::UnknownYearEnd));
    EXPECT_EQ(wide.figures.rows[1].fate, RowFate::Taken);
}

TEST(DoubtfulColumns, ThatDivideCompaniesAreToldOf)
{
    const auto notes = [](const QByteArray& segments) {
        QByteArray content = "company,segment,capex (USD bn),year,announced\n";
        for (const QByteArray& segment : segments.split(' ')) {
            content += "Amazon," + segment + ',' + QByteArray::number(content.size()) +
                       ",2025,2025-02-24\n";
        }
        std::vector<Found> found;
        for (const Fault& note : read(content).reading.notes) {
            found.push_back(note.found.code);
        }
        return found;
    };
    EXPECT_THAT(notes("AWS International"), ElementsAre(Found::SegmentsLeftOut));
    EXPECT_THAT(notes("Total Group all"), IsEmpty());
}

TEST(DoubtfulColumns, ASumBesideItsPartsIsToldOf)
{
    const QByteArray head = "company,segment,capex (USD bn),year,announced\n";
    const QByteArrayList rows{"Amazon,AWS,70.1,2025,2025-02-24\n",
                              "Amazon,Stores,30.2,2025,2025-02-24\n",
                              "Amazon,Total,100.3,2025,2025-02-24\n"};
    for (const QByteArray& content : {rows[0] + rows[1] + rows[2], rows[2] + rows[0] + rows[1]}) {
        const ReadTable table = read(head + content);
        EXPECT_THAT(foundIn(table), ElementsAre(Found::SumOfOthers));
        EXPECT_EQ(table.figures.counts.taken, 3);
    }
    for (const QByteArray& content :
         {rows[0] + rows[2], rows[0] + rows[1], rows[0] + rows[1] + "Amazon,,90,2025,2025-02-24\n",
          rows[0] + rows[1] + "Amazon,Total,100.3,2025,2025-02-25\n"}) {
        EXPECT_THAT(foundIn(read(head + content)), IsEmpty()) << content.toStdString();
    }
}

TEST(DoubtfulColumns, TotalsOfOtherRowsAreDeclared)
{
    using enum RowFate;
    const auto read3 = [](const QByteArray& name) {
        return read("company,capex (USD bn),year,announced\nAWS,5,2025,2025-02-24\n" + name +
                    ",7,2025,2025-02-24\nStores,2,2025,2025-02-24\n");
    };
    for (const QByteArray name : {"Group total", "Segment Total", "Total group", "Total AWS",
                                  "Subtotal AWS", "AWS total", "Total (AWS and Stores)"}) {
        EXPECT_THAT(read3(name).fates(), ElementsAre(Header, Taken, Total, Taken))
            << name.toStdString();
    }
    for (const QByteArray name : {"Total SE", "Total Azure", "Sum Up Ltd"}) {
        const ReadTable table = read3(name);
        EXPECT_THAT(table.fates(), ElementsAre(Header, Taken, Taken, Taken)) << name.toStdString();
        EXPECT_THAT(foundIn(table), ElementsAre(Found::MaySumUp)) << name.toStdString();
    }
    for (const QByteArray name : {"TotalEnergies", "Summit", "Meta", "Averages Inc"}) {
        EXPECT_THAT(foundIn(read3(name)), IsEmpty()) << name.toStdString();
    }
}

/// A workbook in ODS with an amount that is shown in a currency.
QByteArray odsWith(const QByteArray& heading, const QByteArray& currency)
{
    const auto text = [](const QByteArray& words) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + words +
               "</text:p></table:table-cell>";
    };
    const QByteArray head = text("company") + text(heading) + text("year") + text("announced");
    const QByteArray row = text("Acme") +
                           "<table:table-cell office:value-type=\"currency\" office:currency=\"" +
                           currency + "\" office:value=\"5\"/>" + text("2025") + text("2025-02-24");
    return odsFile("<table:table table:name=\"Data\"><table:table-row>" + head +
                   "</table:table-row><table:table-row>" + row +
                   "</table:table-row></table:table>");
}

/// The same in XLSX, by the code of a number format.
QByteArray xlsxWith(const QByteArray& heading, const QByteArray& code)
{
    const auto text = [](const QByteArray& words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    const QByteArray sheet = "<sheetData><row>" + text("company") + text(heading) + text("year") +
                             text("announced") + "</row><row>" + text("Acme") +
                             "<c s=\"1\"><v>5</v></c>" + text("2025") + text("2025-02-24") +
                             "</row></sheetData>";
    const QByteArray escaped = QString::fromUtf8(code).toHtmlEscaped().toUtf8();
    return zipFile(with(xlsxParts(sheet), "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + escaped +
                            "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
                            "numFmtId=\"170\"/></cellXfs></styleSheet>"));
}

TEST(DoubtfulColumns, OfAnotherCurrencyThanTheirNumbersAreShownInAreRefused)
{
    const ReadTable ods = read(odsWith("capex (USD bn)", "EUR"));
    EXPECT_EQ(ods.figures.counts.refused, 1);
    EXPECT_THAT(ods.found(), ElementsAre(Found::TwoScales));
    for (const QByteArray code :
         {"#,##0.0\\ [$€-407]", "[$EUR] 0", "0\\ \"€\"", "€0", "[$$-C09]0"}) {
        EXPECT_THAT(read(xlsxWith("capex (USD bn)", code)).found(), ElementsAre(Found::TwoScales))
            << code.toStdString();
    }
    EXPECT_THAT(read(xlsxWith("capex (EUR bn)", "\"$\"0")).found(), ElementsAre(Found::TwoScales));
    for (const QByteArray code :
         {"\"$\"0", "[$$-409]0", "0.0", "[$-409]0", "0\\ \"bn\"", "[$USD] 0"}) {
        EXPECT_THAT(read(xlsxWith("capex (USD bn)", code)).said(),
                    ElementsAre("2025-01 12 5 billion USD"))
            << code.toStdString();
    }
    EXPECT_THAT(read(xlsxWith("capex (AUD bn)", "\"$\"0")).said(),
                ElementsAre("2025-01 12 5 billion AUD"));
    EXPECT_THAT(read(odsWith("capex (bn)", "EUR")).said(), ElementsAre("2025-01 12 5 billion EUR"));
    EXPECT_THAT(read(xlsxWith("capex (bn)", "[$€-407]0")).said(),
                ElementsAre("2025-01 12 5 billion EUR"));
    EXPECT_THAT(read(xlsxWith("capex (bn)", "0.0")).questions(),
                ElementsAre(QStringLiteral("currency")));
}

} // namespace
} // namespace capex
