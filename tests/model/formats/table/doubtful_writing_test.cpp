// SPDX-License-Identifier: GPL-3.0-or-later
// Days, periods and numbers of tables that can be read in several ways.
#include "tests/support/read_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

QByteArray announcedOn(const QByteArrayList& days)
{
    QByteArray content = "company,capex (USD bn),year,announced\n";
    for (const QByteArray& day : days) {
        content += "Acme,5," + QByteArray::number(2020 + content.count('\n')) + ',' + day + '\n';
    }
    return content;
}

TEST(DoubtfulWriting, YearsOfTwoDigitsAreProvedOrAsked)
{
    const auto readings = [](const QByteArrayList& days) {
        const ReadTable table = read(announcedOn(days));
        return table.reading.recipe.questions.isEmpty()
                   ? QStringList()
                   : table.reading.recipe.questions.front().readings;
    };
    const QStringList dayOrYear{QStringLiteral("dmy"), QStringLiteral("ymd")};
    EXPECT_EQ(readings({"25-01-03"}), dayOrYear);
    EXPECT_EQ(readings({"25-01-03", "24-11-30"}), dayOrYear);
    EXPECT_EQ(readings({"24-Feb-25"}), dayOrYear);
    EXPECT_EQ(readings({"05/01/03"}),
              (QStringList{QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")}));
    EXPECT_EQ(readings({"03/03/25", "04/04/25"}), dayOrYear);
    EXPECT_EQ(readings({"25-01-03", "02.24.25"}), dayOrYear) << "no order reads both";
    for (const QByteArrayList& days : {QByteArrayList{"25-01-03", "32-01-03"},
                                       {"24-Feb-25", "24/02/2025"},
                                       {"03/03/25", "24/02/2025"},
                                       {"2025-01-03"}}) {
        EXPECT_EQ(readings(days), QStringList()) << days.join(' ').toStdString();
    }
    RecipeWishes wishes;
    wishes.dateOrder = DateOrder::Ymd;
    const ReadTable table = read(announcedOn({"25-01-03"}), wishes);
    ASSERT_EQ(table.figures.dataset.figures().size(), 1U);
    EXPECT_EQ(table.figures.dataset.figures()[0].announced, QDate(2025, 1, 3));
}

TEST(DoubtfulWriting, PairsOfYearsAreWhatAllOfThemCanBe)
{
    const QByteArray tail = ",announced,currency,unit\nMicrosoft,";
    const QByteArray end = ",2025-02-24,USD,billion\n";
    EXPECT_THAT(read("company,2010-11,2011-12,2012-13" + tail + "5,6,7" + end).said(),
                ElementsAre("2010-07 12 5 billion USD", "2011-07 12 6 billion USD",
                            "2012-07 12 7 billion USD"));
    EXPECT_THAT(read("company,2010-10,2010-11" + tail + "5,6" + end).said(),
                ElementsAre("2010-10 1 5 billion USD", "2010-11 1 6 billion USD"));
    for (const QByteArray headings : {"2010-11,2011-12", "2010-10,2010-11,2012-13"}) {
        EXPECT_THAT(read("company," + headings + tail + "5,6,7" + end).questions(),
                    ElementsAre(QStringLiteral("period")))
            << headings.toStdString();
    }
    const QByteArray head = "company,period,capex (USD bn),announced\n";
    const QByteArray pair = "Microsoft,2010/11,5,2025-02-24\n";
    EXPECT_THAT(read(head + pair).questions(), ElementsAre(QStringLiteral("period")));
    EXPECT_THAT(read(head + pair + "Microsoft,2012/13,7,2025-02-24\n").said(),
                ElementsAre("2010-07 12 5 billion USD", "2012-07 12 7 billion USD"));
    EXPECT_THAT(read("company,fiscal year,capex (USD bn),announced\n" + pair).said(),
                ElementsAre("2010-07 12 5 billion USD"));
    RecipeWishes wishes;
    wishes.yearPair = YearPair::Month;
    const ReadTable table = read(head + pair, wishes);
    EXPECT_THAT(table.said(), ElementsAre("2010-11 1 5 billion USD"));
    const RecipeReading again = readRecipe(recipeText(table.reading.recipe));
    ASSERT_TRUE(again.wishes);
    EXPECT_EQ(again.wishes->yearPair, YearPair::Month);
}

TEST(DoubtfulWriting, AYearAmongAmountsIsAskedHoweverItIsWritten)
{
    for (const QByteArray year : {"2025", "2025.0", "2025.00", "\"2025,0\""}) {
        EXPECT_THAT(read("company,capex (USD bn),period,announced\nAcme," + year +
                         ",2024,2025-02-24\nAcme,5.5,2023,2025-02-24\n")
                        .questions(),
                    testing::Contains(QStringLiteral("field")))
            << year.toStdString();
    }
    EXPECT_THAT(
        read("company,capex (USD bn),period,announced\nAcme,2025.5,2024,2025-02-24\n").questions(),
        IsEmpty());
}

TEST(DoubtfulWriting, ARecipeHoldsOnlyWhatItsFileDecided)
{
    const QByteArray head = "company,capex (USD m),year,announced\n";
    const QByteArray json = recipeText(read(head + "Acme,5,2025,2025-02-24\n").reading.recipe);
    EXPECT_TRUE(json.contains(R"("undecided": ["decimal", "date_order"])"));
    const RecipeReading recipe = readRecipe(json);
    ASSERT_TRUE(recipe.wishes);
    EXPECT_THAT(read(head + "Acme,\"1,234\",2025,2025-02-24\n", *recipe.wishes).questions(),
                ElementsAre(QStringLiteral("decimal")));
    EXPECT_THAT(read(head + "Acme,5,2025,03/04/2025\n", *recipe.wishes).questions(),
                ElementsAre(QStringLiteral("date_order")));
    EXPECT_THAT(read(head + "Acme,5.5,2025,24/02/2025\n", *recipe.wishes).said(),
                ElementsAre("2025-01 12 5.5 million USD"));
    const RecipeReading decided =
        readRecipe(recipeText(read(head + "Acme,\"5,5\",2025,24/02/2025\n").reading.recipe));
    ASSERT_TRUE(decided.wishes);
    EXPECT_EQ(decided.wishes->decimal, u',');
    EXPECT_EQ(decided.wishes->dateOrder, DateOrder::Dmy);
}

TEST(DoubtfulWriting, SignsThatNobodyReadsByAreRefusedInRecipes)
{
    const std::pair<QByteArray, Expected> wrong[]{
        {"\"decimal\": \"x\"", Expected::DecimalSign},
        {"\"decimal\": \"\"", Expected::DecimalSign},
        {"\"thousands\": \"1\"", Expected::ThousandsSign},
        {"\"decimal\": \",\", \"thousands\": \",\"", Expected::ThousandsSign},
        {"\"delimiter\": \"a\"", Expected::DelimiterSign},
        {"\"quote\": \"a\"", Expected::QuoteSign}};
    for (const auto& [member, expected] : wrong) {
        const RecipeReading recipe = readRecipe('{' + member + ", \"columns\": []}");
        EXPECT_FALSE(recipe.wishes) << member.toStdString();
        ASSERT_EQ(recipe.findings.size(), 1U) << member.toStdString();
        EXPECT_EQ(recipe.findings[0].fault.expected, Message(expected)) << member.toStdString();
    }
    EXPECT_TRUE(readRecipe("{\"decimal\": \",\", \"thousands\": \".\", \"delimiter\": \"^\", "
                           "\"quote\": \"\", \"columns\": []}")
                    .wishes);
}

} // namespace
} // namespace capex
