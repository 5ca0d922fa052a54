// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that would be misread in silence by whoever takes the first reading that comes along.
#include "tests/support/read_table.h"
#include "tests/support/sheet_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QStringEncoder>

namespace capex {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(DoubtfulTable, AQuarterBesideItsYearIsAQuarter)
{
    EXPECT_THAT(read("company,year,quarter,capex (USD bn),announced\n"
                     "Meta,2025,Q3,16,2025-12-24\n"
                     "Meta,2025,2,15,2025-12-24\n"
                     "Microsoft,FY2025,2Q,14,2025-12-24\n"
                     "Meta,2024,FY,60,2025-12-24\n")
                    .said(),
                ElementsAre("2025-07 3 16 billion USD", "2025-04 3 15 billion USD",
                            "2024-10 3 14 billion USD", "2024-01 12 60 billion USD"));
    EXPECT_THAT(read("company,capex (USD bn),Fiscal Year,announced\n"
                     "Microsoft,6,FY25 Q2,2025-12-01\n")
                    .said(),
                ElementsAre("2024-10 3 6 billion USD"));
    EXPECT_THAT(read("company,quarter,2024 (USD bn),announced\nMeta,Q1,5,2025-12-01\n").said(),
                ElementsAre("2024-01 3 5 billion USD"));
    EXPECT_THAT(read("company,period,fiscal year,capex (USD bn),announced\n"
                     "Microsoft,H1,2025,6,2025-12-01\n")
                    .said(),
                ElementsAre("2024-07 6 6 billion USD"));
    EXPECT_THAT(read("company,quarter,fiscal year,capex (USD bn),announced\n"
                     "Microsoft,H2,2025,6,2025-12-01\n")
                    .said(),
                ElementsAre("2025-01 6 6 billion USD"));
}

TEST(DoubtfulTable, PeriodsThatDoNotFitAreRefused)
{
    for (const QByteArray content :
         {"company,start,end,year,capex (USD bn),announced\n"
          "Meta,2024-07,2025-06,2025,16,2025-12-01\n",
          "company,calendar year,capex (USD bn),announced\nMicrosoft,FY2025,16,2025-12-01\n",
          "company,fiscal year,capex (USD bn),announced\nMicrosoft,CY2025,16,2025-12-01\n",
          "company,year,quarter,capex (USD bn),announced\nMeta,Q2 2025,Q3,16,2025-12-24\n",
          "company,year,quarter,capex (USD bn),announced\nMeta,2025,spring,16,2025-12-24\n",
          "company,year,fiscal year,capex (USD bn),announced\nMeta,2025,2024,16,2025-12-24\n"}) {
        const ReadTable table = read(content);
        EXPECT_EQ(table.figures.counts, (RowCounts{2, 0, 1, 1})) << content.toStdString();
    }
    EXPECT_THAT(read("company,start,end,year,capex (USD bn),announced\n"
                     "Meta,2025-01,2025-12,2025,16,2025-12-01\n")
                    .said(),
                ElementsAre("2025-01 12 16 billion USD"));
}

TEST(DoubtfulTable, AHundredMillionIsNoMillion)
{
    for (const QByteArray heading :
         {"capex (RMB 100 million)", "capex (CNY 100m)", "capex (RMB hundred million)"}) {
        EXPECT_THAT(
            read("company," + heading + ",year,announced\nAcme,3800,2025,2025-02-24\n").said(),
            ElementsAre("2025-01 12 380 billion CNY"))
            << heading.toStdString();
    }
    EXPECT_THAT(read("company,capex,year,announced\nAcme,$100 million,2025,2025-02-24\n").said(),
                ElementsAre("2025-01 12 100 million USD"));
    EXPECT_THAT(read("company,capex (over 5 million),currency,year,announced\n"
                     "Acme,7,USD,2025,2025-02-24\n")
                    .questions(),
                ElementsAre(QStringLiteral("unit")))
        << "which is no unit";
}

TEST(DoubtfulTable, WhatStandsBesideANumberIsNoPartOfIt)
{
    const auto cell = [](const QByteArray& content) {
        return "<table><tr><td>company</td><td>capex (USD bn)</td><td>year</td><td>announced</td>"
               "</tr><tr><td>Acme</td><td>" +
               content + "</td><td>2025</td><td>2025-02-24</td></tr></table>";
    };
    for (const QByteArray content : {"5<sup>1</sup>", "<span style=\"display: none\">7001</span>5",
                                     "<i hidden>9</i>5", "<del>4</del>5", "<s>4</s>5"}) {
        EXPECT_THAT(read(cell(content)).said(), ElementsAre("2025-01 12 5 billion USD"))
            << content.toStdString();
    }
    const QByteArray text = "<c t=\"inlineStr\"><is><t>";
    const QByteArray end = "</t></is></c>";
    for (const QByteArray run :
         {"<r><t>5</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>",
          "<r><rPr><strike/></rPr><t>4</t></r><r><rPr><b/></rPr><t>5</t></r>",
          "<r><rPr><strike val=\"0\"/></rPr><t>5</t></r>"}) {
        EXPECT_THAT(
            read(xlsxFile("<sheetData><row>" + text + "company" + end + text + "capex (USD bn)" +
                          end + text + "year" + end + text + "announced" + end + "</row><row>" +
                          text + "Acme" + end + "<c t=\"inlineStr\"><is>" + run + "</is></c>" +
                          text + "2025" + end + text + "2025-02-24" + end + "</row></sheetData>"))
                .said(),
            ElementsAre("2025-01 12 5 billion USD"))
            << run.toStdString();
    }
}

TEST(DoubtfulTable, EndsInTwoUnitsBecomeOneRange)
{
    EXPECT_THAT(read("company,low (USD bn),high (USD m),period,announced\n"
                     "Acme,0.9,1100,2025,2025-02-01\n")
                    .said(),
                ElementsAre("2025-01 12 0.9/1.1 billion USD"));
    EXPECT_THAT(read("company,low,high,currency,period,announced\n"
                     "Acme,500m,1bn,USD,2025,2025-02-01\n")
                    .said(),
                ElementsAre("2025-01 12 500/1000 million USD"));
    for (const QByteArray row : {"Acme,€10bn,$12bn", "Acme,10–12bn,$13bn", "Acme,~10bn,$13bn"}) {
        EXPECT_EQ(read("company,low,high,period,announced\n" + row + ",2025,2025-02-01\n")
                      .figures.counts.refused,
                  1)
            << row.toStdString();
    }
}

TEST(DoubtfulTable, TwoCurrenciesOrUnitsAreRefused)
{
    for (const QByteArray content :
         {"company,capex,currency,year,announced\nTencent,$53bn,HKD,2025,2025-02-24\n",
          "company,capex,currency,year,announced\nTencent,380亿元,HKD,2025,2025-02-24\n",
          "company,capex (HKD bn),year,announced\nTencent,$53,2025,2025-02-24\n",
          "company,capex (USD bn),currency,year,announced\nTencent,53,EUR,2025,2025-02-24\n",
          "company,capex (USD bn),unit,year,announced\nTencent,53,million,2025,2025-02-24\n"}) {
        const ReadTable table = read(content);
        EXPECT_EQ(table.figures.counts, (RowCounts{2, 0, 1, 1})) << content.toStdString();
        ASSERT_EQ(table.figures.rows[1].reasons.size(), 1U);
        EXPECT_EQ(table.figures.rows[1].reasons[0].fault.found.code, Found::TwoScales);
    }
    RecipeWishes wishes;
    wishes.constants = {{QStringLiteral("unit"), QStringLiteral("million")},
                        {QStringLiteral("currency"), QStringLiteral("EUR")}};
    EXPECT_THAT(
        read("company,capex (USD bn),year,announced\nAcme,53,2025,2025-02-24\n", wishes).said(),
        ElementsAre("2025-01 12 53 million EUR"))
        << "what somebody says goes before the heading";
}

TEST(DoubtfulTable, LinesAboveItThatAreAboutSomethingElseSayNoUnit)
{
    for (const QByteArray line :
         {"Prepared by T. Smith", "Analyst: K. Miller", "Table B: AI spending", "Appendix B",
          "Covers 1,000 companies", "Market cap above USD 100 billion",
          "Revenue in USD million\nCapex in USD billion"}) {
        EXPECT_THAT(read(line + "\n\ncompany,capex,currency,year,announced\n"
                                "Acme,5,USD,2025,2025-12-01\n")
                        .questions(),
                    ElementsAre(QStringLiteral("unit")))
            << line.toStdString();
    }
    EXPECT_THAT(read("Converted at 7.2 RMB\n\ncompany,capex (bn),year,announced\n"
                     "Acme,5,2025,2025-12-01\n")
                    .questions(),
                ElementsAre(QStringLiteral("currency")));
    for (const QByteArray line : {"in USD billions", "Figures in USD bn, as of 30 June 2025",
                                  "单位：十亿美元", "USD bn", "Amounts: $ bn"}) {
        EXPECT_THAT(
            read(line + "\n\ncompany,capex,year,announced\nAcme,5,2025,2025-12-01\n").said(),
            ElementsAre("2025-01 12 5 billion USD"))
            << line.toStdString();
    }
    EXPECT_THAT(
        read("Amounts in RMB million unless stated\n\ncompany,capex (USD bn),year,announced\n"
             "Acme,5,2025,2025-12-01\nAcme,$6,2024,2025-12-01\n")
            .said(),
        ElementsAre("2025-01 12 5 billion USD", "2024-01 12 6 billion USD"))
        << "a heading goes before them";
}

TEST(DoubtfulTable, AmountsOfYearsAreTakenHoweverTheirHeadingsMarkThem)
{
    for (const QByteArray heading : {"2025*", "2025F", "2025P", "2025 est.", "2025 guidance",
                                     "2025 Forecast", "2025 plan", "2025¹", "2025†"}) {
        EXPECT_THAT(read("company," + heading +
                         ",announced,currency,unit\n"
                         "Acme,6,2025-02-24,USD,billion\n")
                        .said(),
                    ElementsAre("2025-01 12 6 billion USD"))
            << heading.toStdString();
    }
    const ReadTable table = read("company,2024,2025,Total,Other,announced,currency,unit\n"
                                 "Acme,5,6,11,3,2025-02-24,USD,billion\n");
    EXPECT_THAT(table.said(), ElementsAre("2024-01 12 5 billion USD", "2025-01 12 6 billion USD"));
    std::vector<std::string> left;
    for (const Fault& note : table.reading.notes) {
        EXPECT_EQ(note.found.code, Found::NumbersLeftOut);
        left.push_back(std::get<QString>(note.found.arguments.front()).toStdString());
    }
    EXPECT_THAT(left, ElementsAre("Total", "Other"));
}

TEST(DoubtfulTable, RowsBehindAChangeOfDialectAreRefused)
{
    using enum RowFate;
    const QByteArray head = "company,capex (USD bn),year,announced\nAcme,5,2025,2025-02-24\n";
    for (const QByteArray row : {"Tail;6;2025;2025-02-24", "\"Gamma,7,2025,2025-02-24\""}) {
        const ReadTable table = read(head + row + '\n' + row + '\n');
        EXPECT_THAT(table.fates(), ElementsAre(Header, Taken, Refused, Refused));
        EXPECT_FALSE(table.figures.rows[2].reasons.empty());
    }
    EXPECT_THAT(read(head + "Source: filings; calls; news; 2025 press\n").fates(),
                ElementsAre(Header, Taken, Footnote));
}

TEST(DoubtfulTable, TotalsAreKnownByTheirCompany)
{
    using enum RowFate;
    for (const QByteArray name : {"合計", "總計", "總額", "小計", "共计", "Total capex",
                                  "Total (USD bn)", "Total*", "Total 2025", "Average"}) {
        EXPECT_THAT(read("date,year,company,capex (USD bn)\n2025-12-01,2025,Acme,5\n"
                         "2025-12-01,2025," +
                         name + ",15\n")
                        .fates(),
                    ElementsAre(Header, Taken, Total))
            << name.toStdString();
    }
    EXPECT_THAT(read("company,segment,capex (USD bn),year,announced\n"
                     "Alphabet,Total,91,2025,2025-12-01\nTotal SE,all,5,2025,2025-12-01\n"
                     ",Total,96,2025,2025-12-01\n")
                    .fates(),
                ElementsAre(Header, Taken, Taken, Total));
}

TEST(DoubtfulTable, EndsOfPeriodsDecideTheOrderOfDays)
{
    const QByteArray head = "company,start,end,capex (USD bn),announced\n";
    EXPECT_THAT(read(head + "Acme,04/01/2025,03/01/2026,5,2025-02-24\n").questions(),
                ElementsAre(QStringLiteral("date_order")));
    EXPECT_THAT(read(head + "Acme,02/01/2025,01/31/2026,5,2025-02-24\n").said(),
                ElementsAre("2025-02 12 5 billion USD"));
}

TEST(DoubtfulTable, Utf16IsKnownByMostOfItsZeros)
{
    const QString text = QStringLiteral(
        "公司,资本开支(亿元),年份,公布日期\n阿里巴巴,3800,2025,2025-02-24\n开,7,2025,2025-02-24\n");
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder(text);
        EXPECT_THAT(read(bytes).said(),
                    ElementsAre("2025-01 12 380 billion CNY", "2025-01 12 0.7 billion CNY"));
    }
}

TEST(DoubtfulTable, ARecipeWithAnOpenQuestionAsksItAgain)
{
    for (const auto& [content, about] :
         {std::pair{"company,capex (USD bn),year,announced\nAcme,5,2025,03/04/2025\n",
                    QStringLiteral("date_order")},
          {"company;capex (USD bn);year;announced\nAcme;1,234;2025;2025-02-24\n",
           QStringLiteral("decimal")},
          {"company,capex (USD bn),period,announced\nAcme,2025,2024,2025-02-24\n",
           QStringLiteral("field")},
          {"company,capex,spend,currency,unit,year,announced\n"
           "Acme,5,6,USD,billion,2025,2025-02-24\n",
           QStringLiteral("field")}}) {
        const ReadTable first = read(content);
        ASSERT_THAT(first.questions(), ElementsAre(about));
        const RecipeReading recipe = readRecipe(recipeText(first.reading.recipe));
        ASSERT_TRUE(recipe.wishes);
        EXPECT_THAT(read(content, *recipe.wishes).questions(), ElementsAre(about));
    }
}

TEST(DoubtfulTable, ARecipeWhoseQuestionIsAnsweredInItIsObeyed)
{
    const QByteArray content = "company,capex (USD bn),year,announced\nAcme,5,2025,03/04/2025\n";
    QByteArray json = recipeText(read(content).reading.recipe);
    json.replace("\"date_order\": \"dmy\"", "\"date_order\": \"mdy\"");
    const RecipeReading recipe = readRecipe(json);
    ASSERT_TRUE(recipe.wishes);
    const ReadTable again = read(content, *recipe.wishes);
    EXPECT_THAT(again.questions(), IsEmpty());
    ASSERT_EQ(again.figures.dataset.figures().size(), 1U);
    EXPECT_EQ(again.figures.dataset.figures()[0].announced, QDate(2025, 3, 4));
}

} // namespace
} // namespace capex
