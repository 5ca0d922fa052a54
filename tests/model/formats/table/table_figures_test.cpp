// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/formats/table/headings.h"
#include "model/formats/table/table_cells.h"
#include "model/formats/table/table_figures.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace capex {
namespace {

const ReadContext& today()
{
    static const ReadContext context{QDate(2026, 11, 1), bundledFigures()};
    return context;
}

QStringList aboutOf(const TableReading& reading)
{
    QStringList about;
    for (const RecipeQuestion& question : reading.recipe.questions) {
        about.append(question.about);
    }
    return about;
}

/// A table with all that figures need, but for `heading` and `cell`.
QByteArray tableWith(const QByteArray& heading, const QByteArray& cell)
{
    return "Company," + heading + ",Period,Announced\nMicrosoft," + cell + ",FY2025,2025-01-03\n";
}

struct Read
{
    TableReading reading;
    TableFigures figures;
};

Read read(const QByteArray& content, const RecipeWishes& wishes = {})
{
    Read result{readTable(content, wishes), {}};
    EXPECT_FALSE(result.reading.fault);
    result.figures = figuresOf(result.reading, today());
    return result;
}

const Figure& only(const TableFigures& figures)
{
    static const Figure none;
    const auto all = figures.dataset.figures();
    EXPECT_EQ(all.size(), 1U);
    return all.size() == 1 ? all[0] : none;
}

TEST(ForeignTable, IsReadByTheWordsOfItsHeadings)
{
    const Read table = read("Firm;Capex (USD m);Fiscal period;Date;Publisher\n"
                            "Google;75.000,5;FY2025;24.02.2025;CNBC\n");
    EXPECT_TRUE(table.reading.recipe.questions.isEmpty())
        << aboutOf(table.reading).join(u' ').toStdString();
    const Figure& figure = only(table.figures);
    EXPECT_EQ(figure.amount.low, 75000.5);
    EXPECT_EQ(figure.amount.unit, Unit::Million);
    EXPECT_EQ(figure.amount.currency, usDollar());
    EXPECT_EQ(figure.announced, QDate(2025, 2, 24));
    EXPECT_EQ(figure.period, Period::calendarYear(2025));
    EXPECT_EQ(figure.kind, Kind::Estimate);
}

TEST(ForeignTable, KnowsCompaniesExactlyByNameAliasTickerAndNumber)
{
    const std::pair<const char*, const char*> names[]{{"Alphabet", "alphabet"},
                                                      {"Google", "alphabet"},
                                                      {"GOOGL", "alphabet"},
                                                      {"1652044", "alphabet"},
                                                      {"0001652044", "alphabet"},
                                                      {"CIK 1652044", "alphabet"},
                                                      {"谷歌", "alphabet"},
                                                      {"5493006MHB84DD0ZWV18", "alphabet"},
                                                      {"Meta Platforms, Inc.", "meta"},
                                                      {"Meta Financial", "meta-financial"}};
    for (const auto& [name, id] : names) {
        const QByteArray content = "Company;Value (USD bn);Period;Announced\n" + QByteArray(name) +
                                   ";80;FY2025;2025-01-03\n";
        EXPECT_EQ(only(read(content).figures).company.text().toStdString(), id) << name;
    }
}

TEST(ForeignTable, NamesItsFileWhereItNamesNoSource)
{
    const TableReading reading = readTable(tableWith("Value (USD bn)", "80"), {});
    const TableFigures figures = figuresOf(reading, today(), QStringLiteral("plans.csv"));
    ASSERT_EQ(figures.dataset.sources().size(), 1U);
    EXPECT_EQ(figures.dataset.sources()[0].publisher, QStringLiteral("plans.csv"));
    EXPECT_TRUE(figures.rows[1].reasons.empty());
}

TEST(ForeignTable, TakesTheFiscalYearOfTheCompany)
{
    const Read table = read(tableWith("Value (USD bn)", "80"));
    EXPECT_EQ(only(table.figures).period, Period::fiscalYear(2025, 6));
}

TEST(ForeignTable, TakesYearsAsColumns)
{
    const Read table = read("Company,2023,FY2024,Unit,Currency,Announced\n"
                            "Meta,28.1,37.3,billion,USD,2025-01-30\n"
                            "Baidu,n/a,1.1,billion,USD,2025-01-30\n");
    EXPECT_EQ(table.figures.counts, (RowCounts{3, 2, 0, 1}));
    EXPECT_EQ(table.figures.dataset.figures().size(), 3U);
    EXPECT_EQ(table.figures.rows[1].figures, 2);
}

TEST(ForeignTable, KnowsAPeriodBesideOtherWordsOfAHeading)
{
    const std::pair<const char*, const char*> headings[]{{"2024", "2024"},
                                                         {"2024 (USD bn)", "2024"},
                                                         {"Capex FY2025", "FY2025"},
                                                         {"Q3 2025 capex, USD m", "Q3 2025"},
                                                         {"资本开支 2025年", "2025年"}};
    for (const auto& [text, period] : headings) {
        const Heading heading = headingOf(QString::fromUtf8(text));
        EXPECT_EQ(heading.field, QStringLiteral("value")) << text;
        EXPECT_EQ(heading.period, QString::fromUtf8(period)) << text;
    }
    EXPECT_TRUE(headingOf(u"Growth 2025").field.isEmpty());
    EXPECT_TRUE(headingOf(u"Company").period.isEmpty());
}

TEST(ForeignTable, CountsAHundredMillionYuanAsATenthOfABillion)
{
    const Read table = read("公司,金额（亿元）,年份,公布日期\n阿里巴巴,3800,2025,2025年2月24日\n");
    EXPECT_TRUE(table.reading.recipe.questions.isEmpty())
        << aboutOf(table.reading).join(u' ').toStdString();
    const Figure& figure = only(table.figures);
    EXPECT_EQ(figure.amount.low, 380);
    EXPECT_EQ(figure.amount.unit, Unit::Billion);
    EXPECT_EQ(figure.amount.currency.text(), QStringLiteral("CNY"));
    EXPECT_EQ(figure.company.text(), QStringLiteral("alibaba"));
}

TEST(ForeignTable, AccountsForEveryRow)
{
    const Read table = read("Capital expenditure of big companies\n"
                            "\n"
                            "Company,Value (USD bn),Year,Announced\n"
                            "Meta,60,2025,2025-01-24\n"
                            "Amazon,many,2025,2025-02-06\n"
                            "Company,Value (USD bn),Year,Announced\n"
                            "Alphabet,75,2025,2025-02-04\n"
                            "Total,135,2025,\n"
                            ",,,\n"
                            "Source: the companies,,,\n");
    std::vector<RowFate> fates;
    for (const RowAccount& row : table.figures.rows) {
        fates.push_back(row.fate);
    }
    using enum RowFate;
    EXPECT_THAT(fates, testing::ElementsAre(Preamble, Blank, Header, Taken, Refused, Header, Taken,
                                            Total, Blank, Footnote));
    EXPECT_EQ(table.figures.counts, (RowCounts{10, 2, 1, 7}));
    ASSERT_EQ(table.figures.rows[4].reasons.size(), 1U);
    EXPECT_EQ(table.figures.rows[4].reasons[0].location.address.path,
              QStringLiteral("Value (USD bn)"));
}

TEST(ForeignTable, RefusesARowWholeAndTakesTheOthers)
{
    const Read table = read("Company,2024 (USD bn),2025 (USD bn),Announced\n"
                            "Meta,37,sixty,2025-01-24\n"
                            "Amazon,83,100,2025-02-06\n");
    EXPECT_EQ(table.figures.counts, (RowCounts{3, 1, 1, 1}));
    EXPECT_EQ(table.figures.dataset.figures().size(), 2U);
}

TEST(ForeignTable, RefusesARowThatSaysTheSameAsAnotherOneAndTakesThatOnce)
{
    const Read twice = read("Company,Capex (USD bn),Period,Announced\n"
                            "Meta,60,2025,2025-01-24\nMeta,60,2025,2025-01-24\n");
    EXPECT_EQ(twice.figures.counts.taken, 1);
    EXPECT_EQ(twice.figures.counts.refused, 1);
    (void)only(twice.figures);
    const Read wide = read("Company,Announced,Capex 2024 (USD bn),Capex 2025 (USD bn)\n"
                           "Meta,2025-01-24,40,60\nMeta,2025-01-24,41,60\n");
    EXPECT_EQ(wide.figures.counts.refused, 1) << "2025 once more";
    EXPECT_EQ(wide.figures.dataset.figures().size(), 2U) << "and 41 neither: a row is one";
}

TEST(ForeignTable, NamesTheHeadingUnderWhichSomethingIsWrong)
{
    const Read table = read(tableWith("Capex (USD m)", "-5"));
    ASSERT_EQ(table.figures.rows[1].fate, RowFate::Refused);
    for (const Finding& reason : table.figures.rows[1].reasons) {
        const bool isError = reason.severity == Finding::Severity::Error;
        EXPECT_EQ(isError, reason.location.address.path != QStringLiteral("source"));
        EXPECT_TRUE(!isError || reason.location.address.path == QStringLiteral("Capex (USD m)"));
    }
}

TEST(ForeignTable, AsksWhereTwoReadingsFit)
{
    const std::pair<QByteArray, const char*> open[]{
        {tableWith("Value (USD bn)", "\"1,234\""), "decimal"},
        {tableWith("Value (USD)", "80"), "unit"},
        {tableWith("Value (bn)", "80"), "currency"},
        {tableWith("Value (USD bn)", "2025"), "field"},
        {"Company,Value (USD bn),Announced\nMeta,60,2025-01-24\n", "period"},
        {"Company,Value (USD bn),Year\nMeta,60,2025\n", "field"},
        {"Company,Value (USD bn),Year,Announced\nMeta,60,2025,03/04/2025\n", "date_order"},
        {"Company,Capex (USD bn),Investment (USD bn),Year,Announced\nMeta,60,61,2025,2025-01-24\n",
         "field"},
        {"1,2\n3,4\n", "header"},
    };
    for (const auto& [content, about] : open) {
        const TableReading reading = readTable(content, {});
        EXPECT_TRUE(aboutOf(reading).contains(QString::fromLatin1(about)))
            << content.toStdString() << aboutOf(reading).join(u' ').toStdString();
    }
}

TEST(ForeignTable, AsksNothingThatTheWholeFileDecides)
{
    const QByteArray rows[]{
        "Company,Value (USD m),Year,Announced\nMeta,\"1,234\",2025,03/04/2025\n"
        "Meta,\"1,234.5\",2024,24/04/2025\n",
        "Company;Value (USD m);Year;Announced\nMeta;1.234;2025;2025-04-03\n"
        "Meta;12,5;2024;2025-04-03\n",
        "Company,Value,Year,Announced\nMeta,$60bn,2025,2025-01-24\n",
        "All in USD million\nCompany,Value,Year,Announced\nMeta,60000,2025,2025-01-24\n",
    };
    for (const QByteArray& content : rows) {
        EXPECT_EQ(aboutOf(readTable(content, {})), QStringList()) << content.toStdString();
    }
}

TEST(ForeignTable, HeedsWhatSomebodySaysBeforeWhatItFinds)
{
    RecipeWishes wishes;
    wishes.mapped = {{QStringLiteral("value"), QStringLiteral("Investment")},
                     {QStringLiteral("period"), QStringLiteral("When")}};
    wishes.constants = {{QStringLiteral("currency"), QStringLiteral("USD")},
                        {QStringLiteral("unit"), QStringLiteral("billion")},
                        {QStringLiteral("kind"), QStringLiteral("guidance")},
                        {QStringLiteral("announced"), QStringLiteral("2025-01-24")}};
    const Read table =
        read("Company,Capex,Investment,When,Kind\nMeta,1,2025,2025,actual\n", wishes);
    EXPECT_EQ(aboutOf(table.reading), QStringList());
    const Figure& figure = only(table.figures);
    EXPECT_EQ(figure.amount.low, 2025);
    EXPECT_EQ(figure.kind, Kind::Guidance);
}

TEST(ForeignTable, StopsAtAHeadingThatIsNotThere)
{
    RecipeWishes wishes;
    wishes.mapped = {{QStringLiteral("value"), QStringLiteral("Spend")}};
    const TableReading reading = readTable(tableWith("Value", "1"), wishes);
    ASSERT_TRUE(reading.fault);
    EXPECT_EQ(reading.fault->found.code, Found::NoHeading);
}

TEST(ForeignTable, IsNoneWhereItHoldsANulCharacter)
{
    const QString text =
        QStringLiteral("\ufeffFirm,Capex\nMeta,") + QChar() + QStringLiteral("5\n");
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
    const TableReading reading = readTable(utf16, {});
    ASSERT_TRUE(reading.fault);
    EXPECT_EQ(reading.fault->found.code, Found::NulCharacter);
    EXPECT_EQ(reading.faultLine, 2);
}

TEST(ForeignTable, IsNoneWhereItsBytesAreNoText)
{
    const TableReading binary = readTable(QByteArray("Company,\0\0x\n1,2\n", 16), {});
    ASSERT_TRUE(binary.fault);
    EXPECT_EQ(binary.fault->found.code, Found::NulByte);
    RecipeWishes wishes;
    wishes.encoding = QStringLiteral("UTF-8");
    const TableReading other = readTable("Caf\xe9,1\n", wishes);
    ASSERT_TRUE(other.fault);
    EXPECT_EQ(other.fault->found.code, Found::NotInEncoding);
}

TEST(ForeignTable, IsReadBackByItsRecipe)
{
    const QByteArray content = "Firm;Capex (USD m);Period;Date\nMeta;60.000,5;2025;24.02.2025\n";
    const TableReading first = readTable(content, {});
    const RecipeReading recipe = readRecipe(recipeText(first.recipe));
    ASSERT_TRUE(recipe.wishes);
    EXPECT_TRUE(recipe.findings.empty());
    const TableReading second = readTable(content, *recipe.wishes);
    EXPECT_EQ(second.recipe, first.recipe);
    const QByteArray reordered =
        "Date;Period;Note;Firm;Capex (USD m)\n24.02.2025;2025;x;Meta;60.000,5\n";
    const Read other = read(reordered, *recipe.wishes);
    EXPECT_EQ(only(other.figures).amount, only(figuresOf(first, today())).amount);
    const TableReading missing =
        readTable("Firm;Period;Date\nMeta;2025;24.02.2025\n", *recipe.wishes);
    ASSERT_TRUE(missing.fault);
    EXPECT_EQ(missing.fault->found.arguments.first(), Argument(QStringLiteral("Capex (USD m)")));
}

TEST(ForeignTable, GivesTheSameWhateverTheOrderOfItsRows)
{
    QByteArrayList rows;
    for (int row = 0; row < 40; ++row) {
        rows.append("Meta," +
                    QByteArray(row % 3 == 0 ? "\"1,%1.5\"" : "%1")
                        .replace("%1", QByteArray::number(100 + row)) +
                    "," + QByteArray::number(1980 + row) + "," +
                    (row % 5 == 0 ? "13/12/2024" : "03/04/2025") + "\n");
    }
    const QByteArray heading = "Company,Value (USD m),Year,Announced\n";
    const Read expected = read(heading + rows.join());
    EXPECT_EQ(expected.figures.counts.taken, 40);
    std::mt19937 random(9); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in every run
    for (int round = 0; round < 10; ++round) {
        std::shuffle(rows.begin(), rows.end(), random);
        const Read shuffled = read(heading + rows.join());
        EXPECT_EQ(shuffled.reading.recipe, expected.reading.recipe);
        EXPECT_EQ(shuffled.figures.counts, expected.figures.counts);
    }
}

TEST(ForeignTable, LosesNoRowWhateverItHolds)
{
    std::mt19937 random(11); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in every run
    const QByteArrayList cells{"Meta",      "60",    "",   "2025",     "FY2025",     "n/a",
                               "\"1,234\"", "Total", "x",  "~5",       "2025-01-24", "€3m",
                               "公司",      "note",  "-1", "Source: y"};
    for (int round = 0; round < 300; ++round) {
        QByteArray content = "Company,Value (USD bn),Year,Announced\n";
        const auto count = random() % 12;
        for (unsigned row = 0; row < count; ++row) {
            for (auto cell = random() % 6; cell > 0; --cell) {
                content += cells[static_cast<qsizetype>(random() % 16)] + ",";
            }
            content += "\n";
        }
        const TableReading reading = readTable(content, {});
        ASSERT_FALSE(reading.fault);
        const TableFigures figures = figuresOf(reading, today());
        const RowCounts& counts = figures.counts;
        EXPECT_EQ(counts.read, counts.taken + counts.refused + counts.declared);
        EXPECT_EQ(counts.read, content.count('\n'));
        EXPECT_EQ(figures.rows.size(), static_cast<std::size_t>(counts.read));
        for (const RowAccount& row : figures.rows) {
            EXPECT_EQ(row.fate == RowFate::Refused,
                      row.fate != RowFate::Taken && !row.reasons.empty())
                << content.toStdString();
            EXPECT_EQ(row.fate == RowFate::Taken, row.figures > 0);
        }
    }
}

TEST(ForeignTable, GivesItsCellsAsTheyAre)
{
    const TableReading reading = readTable("Preamble\n\nCompany;Value;Year\n Meta ;=1;2025;more\n"
                                           "Source: x\n",
                                           {});
    RowCounts counts;
    EXPECT_EQ(cellsAsCsv(reading, counts), "Company,Value,Year,\n\" Meta \",=1,2025,more\n");
    EXPECT_EQ(counts, (RowCounts{5, 1, 0, 4}));
}

} // namespace
} // namespace capex
