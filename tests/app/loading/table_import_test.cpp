// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/table_import.h"

#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

using testing::ElementsAre;

const QByteArray plain = "Company,Capex (USD bn),Year,Announced\n"
                         "Meta,70,2026,2026-01-28\n"
                         "Nobody & Sons,5,2026,2026-01-28\n"
                         "Microsoft,soon,2026,2026-01-28\n";

TableImport importOf(const QByteArray& content)
{
    return TableImport(QStringLiteral("plans.csv"), content, bundledFigures());
}

/// What the questions are about, the field or heading behind it.
QStringList questionsOf(const TableImport& import)
{
    QStringList questions;
    for (const RecipeQuestion& question : import.recipe().questions) {
        questions.append(question.about + u' ' + question.field + question.heading);
    }
    return questions;
}

void answerAll(TableImport& import, const QMap<QString, QString>& answers)
{
    for (int step = 0; step < 10 && !import.recipe().questions.isEmpty(); ++step) {
        const RecipeQuestion question = import.recipe().questions.front();
        const QString key = question.about + u' ' + question.field + question.heading;
        ASSERT_TRUE(answers.contains(key)) << key.toStdString();
        import.answer(question, answers.value(key));
    }
}

TEST(TableImport, OfATableThatLeavesNothingOpenIsReady)
{
    const TableImport import = importOf(plain);
    EXPECT_EQ(questionsOf(import), QStringList());
    EXPECT_TRUE(import.isReady());
    EXPECT_EQ(import.counts().taken, 2);
    EXPECT_EQ(import.counts().refused, 1);
    const FigureFile file = import.file();
    ASSERT_EQ(file.dataset->figures().size(), 2U);
    EXPECT_EQ(file.dataset->figures()[0].company, CompanyId(u"meta"));
    EXPECT_EQ(file.dataset->figures()[0].amount,
              Money::single(70, Currency(QStringLiteral("USD"))));
    ASSERT_FALSE(file.findings.empty());
    EXPECT_EQ(file.findings.back().location.line, 4) << "the row that is refused";
}

TEST(TableImport, TakesAnUnknownCompanyForAKnownOneWhereSomebodySaysSo)
{
    const QString name = QStringLiteral("Nobody & Sons");
    TableImport import = importOf(plain);
    EXPECT_EQ(import.newCompanies(), QStringList{name});
    import.takeCompanyAs(name, CompanyId(u"baidu"));
    EXPECT_EQ(import.newCompanies(), QStringList());
    EXPECT_EQ(import.file().dataset->figures()[1].company, CompanyId(u"baidu"));
    EXPECT_TRUE(import.file().dataset->company(CompanyId(u"baidu"))->aliases.contains(name))
        << "so that the next table needs no answer";
    import.takeCompanyAs(name, {});
    EXPECT_EQ(import.newCompanies(), QStringList{name});
    EXPECT_TRUE(import.aliases().isEmpty());
}

TEST(TableImport, ThatLeavesSomethingOpenIsNotReadyWhateverTheBestReadingGives)
{
    const TableImport import = importOf("Company,Capex (USD bn),Year,Announced\n"
                                        "Meta,\"1,234\",2026,2026-01-28\n");
    EXPECT_EQ(questionsOf(import), QStringList{QStringLiteral("decimal ")});
    EXPECT_EQ(import.counts().taken, 1);
    EXPECT_FALSE(import.isReady());
}

TEST(TableImport, EachAnswerReadsTheTableAnew)
{
    TableImport import = importOf("Company,Amount,When\nMeta,\"1,5\",01/02/2026\n");
    EXPECT_FALSE(import.isReady());
    answerAll(import, {{QStringLiteral("decimal "), QStringLiteral(",")},
                       {QStringLiteral("date_order "), QStringLiteral("mdy")},
                       {QStringLiteral("unit "), QStringLiteral("billion")},
                       {QStringLiteral("currency "), QStringLiteral("USD")},
                       {QStringLiteral("period period"), QStringLiteral("2026")},
                       {QStringLiteral("field announced"), QStringLiteral("When")}});
    ASSERT_TRUE(import.isReady());
    const Figure& figure = import.file().dataset->figures()[0];
    EXPECT_EQ(figure.announced, QDate(2026, 1, 2));
    EXPECT_EQ(figure.amount.low, 1.5);
    EXPECT_EQ(figure.period, Period::calendarYear(2026));
    import.readAs();
    EXPECT_FALSE(import.isReady()) << "it is as it was at first";
}

TEST(TableImport, AYearUnderAmountsIsAskedByItsHeading)
{
    TableImport import = importOf("Company,Capex (USD bn),Announced\nMeta,2026,2026-01-28\n");
    ASSERT_TRUE(questionsOf(import).contains(QStringLiteral("field Capex (USD bn)")));
    answerAll(import, {{QStringLiteral("field Capex (USD bn)"), QStringLiteral("value")},
                       {QStringLiteral("period period"), QStringLiteral("2025")}});
    ASSERT_TRUE(import.isReady());
    EXPECT_EQ(import.file().dataset->figures()[0].amount.low, 2026);
}

TEST(TableImport, ColumnsCanBeTakenOtherwise)
{
    TableImport import = importOf("Company,A (USD bn),B (USD bn),Year,Announced\n"
                                  "Meta,70,80,2026,2026-01-28\n");
    import.setColumn(QStringLiteral("A (USD bn)"), QString());
    import.setColumn(QStringLiteral("B (USD bn)"), QStringLiteral("value"));
    ASSERT_TRUE(import.isReady()) << questionsOf(import).join(u'|').toStdString();
    EXPECT_EQ(import.file().dataset->figures()[0].amount.low, 80);
    import.setColumn(QStringLiteral("A (USD bn)"), QStringLiteral("value"));
    ASSERT_TRUE(import.isReady());
    EXPECT_EQ(import.file().dataset->figures()[0].amount.low, 70) << "a field has one column";
    import.setConstant(QStringLiteral("kind"), QStringLiteral("guidance"));
    EXPECT_EQ(import.file().dataset->figures()[0].kind, Kind::Guidance);
    import.setConstant(QStringLiteral("kind"), {});
    EXPECT_EQ(import.file().dataset->figures()[0].kind, Kind::Estimate);
}

TEST(TableImport, RefusedRowsCanBeMendedElsewhere)
{
    EXPECT_EQ(QString::fromUtf8(importOf(plain).refusedRows()).split(u'\n').first(2).join(u'\n'),
              QStringLiteral("Company,Capex (USD bn),Year,Announced,reason\n"
                             "Microsoft,soon,2026,2026-01-28,\"found 'soon', which says no "
                             "amount; expected an amount such as 380, 60–65, ~10, ≥380 or "
                             "$53bn\""));
}

TEST(TableImport, WhatIsNoTableHasAFaultAndNothingElse)
{
    const TableImport import = importOf(QByteArray(100, '\0'));
    EXPECT_TRUE(import.reading().fault.has_value());
    EXPECT_FALSE(import.isReady());
    EXPECT_TRUE(import.refusedRows().isEmpty());
}

using ForeignFileTest = InAFolder;

TEST_F(ForeignFileTest, IsToldByItsContent)
{
    EXPECT_TRUE(isForeignTableFile(write("plans.csv", plain)));
    EXPECT_TRUE(isForeignTableFile(write("plans.xlsx", "PK\x03\x04 and so on")));
    EXPECT_FALSE(isForeignTableFile(write("own.csv", csvFormat().write(bundledFigures(), {}))));
    EXPECT_FALSE(isForeignTableFile(write("own.txt", jsonFormat().write(bundledFigures(), {}))));
    EXPECT_FALSE(isForeignTableFile(write("broken.json", "no figures at all")));
    EXPECT_FALSE(isForeignTableFile(write("empty.csv", "")));
    EXPECT_FALSE(isForeignTableFile(path("missing.csv")));
    EXPECT_FALSE(isForeignTableFile(m_folder.path()));
}

} // namespace
} // namespace capex
