// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/table_texts.h"

#include "model/formats/cells/table_writer.h"
#include "model/formats/sheet/workbook.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "views/export/workbook.h"
#include "views/view_types.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

using testing::HasSubstr;
using testing::Not;

ViewResultPtr view(View view, const Dataset& dataset = headlines())
{
    return resultOf(ComparisonContext(dataset, {view, headlineSettings(), {}}));
}

/// Figures of a company whose name and statement are written by somebody with bad intent.
Dataset hostile()
{
    DatasetParts parts = partsOf({{.id = "a"}, {.id = "b", .company = "other"}});
    parts.companies[0].name = QStringLiteral("=cmd|' /C calc'!A0");
    SharedFigureDetails& details = parts.figures[0].details;
    details->note = QStringLiteral("</td><script>alert(1)</script> | * _x_ `y` [z](u)");
    details->statement = QStringLiteral("+1+1");
    return Dataset(std::move(parts));
}

std::string markdown(View shown, const Dataset& dataset = headlines(),
                     Language language = Language::English)
{
    return markdownOf(*view(shown, dataset), language).toStdString();
}

TEST(Markdown, HasTitleMethodTableNotesAndSources)
{
    const std::string text = markdown(View::Ranking);
    EXPECT_THAT(text, HasSubstr("# Who plans to spend most on AI per year?\n\n"));
    EXPECT_THAT(text, HasSubstr("| rank | company | company_name |"));
    EXPECT_THAT(text, HasSubstr("| --: | --- | --- |"));
    EXPECT_THAT(text, HasSubstr("| Microsoft |"));
    EXPECT_THAT(text, HasSubstr("\n## Notes\n\n- Open ends: "));
    EXPECT_THAT(text, HasSubstr("\n## Sources\n\n- 1 "));
}

TEST(Markdown, SaysSettingsOnceAndLeavesEmptyColumnsOut)
{
    const std::string text = markdown(View::Ranking);
    EXPECT_THAT(text, HasSubstr("basis: per-year · currency: USD · year: 2025"));
    EXPECT_THAT(text, Not(HasSubstr("| coverage")));
    EXPECT_THAT(text, Not(HasSubstr("| basis")));
}

TEST(Markdown, HasAsManyCellsInEveryRow)
{
    for (const ViewType& type : viewTypes()) {
        const QString text = QString::fromStdString(markdown(type.view, hostile()));
        QList<qsizetype> counts;
        for (const QString& line : text.split(u'\n')) {
            if (line.startsWith(QStringLiteral("| "))) {
                QString bare = line;
                counts.append(bare.remove(QStringLiteral("\\|")).count(u'|'));
            }
        }
        ASSERT_GE(counts.size(), 2) << type.name;
        EXPECT_EQ(counts.count(counts.front()), counts.size()) << type.name;
    }
}

TEST(Markdown, MakesNoMarkupOfWhatAFileSays)
{
    const std::string text = markdown(View::Figures, hostile());
    EXPECT_THAT(text,
                HasSubstr(R"(\</td\>\<script\>alert(1)\</script\> \| \* \_x\_ \`y\` \[z\](u))"));
}

TEST(TablePage, RunsNothingThatAFileSays)
{
    for (const ViewType& type : viewTypes()) {
        const std::string page =
            pageOf(*view(type.view, hostile()), Language::English).toStdString();
        EXPECT_THAT(page, Not(HasSubstr("<script>alert"))) << type.name;
        EXPECT_THAT(page, HasSubstr("default-src 'none'")) << type.name;
    }
    const std::string page =
        pageOf(*view(View::Figures, hostile()), Language::English).toStdString();
    EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(1)"));
    EXPECT_THAT(page, HasSubstr("<td>'+1+1</td>"));
}

TEST(TablePage, IsInTheLanguageThatIsAskedFor)
{
    EXPECT_THAT(pageOf(*view(View::Ranking), Language::English).toStdString(),
                HasSubstr("<html lang=\"en\">"));
    const std::string chinese =
        pageOf(*view(View::Ranking), Language::SimplifiedChinese).toStdString();
    EXPECT_THAT(chinese, HasSubstr("<html lang=\"zh-CN\">"));
    EXPECT_THAT(chinese, HasSubstr("阿里巴巴"));
}

TEST(TablePage, SetsNumbersApart)
{
    EXPECT_THAT(pageOf(*view(View::Ranking), Language::English).toStdString(),
                HasSubstr("<td class=\"n\">62.5</td>"));
}

TEST(HtmlTable, HasEveryColumnAndIsGuarded)
{
    const std::string table = htmlTableOf(*view(View::Ranking, hostile())).toStdString();
    EXPECT_THAT(table, HasSubstr("<th scope=\"col\">measures</th>"));
    EXPECT_THAT(table, HasSubstr("<td>'=cmd|"));
    EXPECT_THAT(table, Not(HasSubstr("<style")));
}

/// The rows of a sheet of a workbook, as our own reader finds them.
struct ReadSheet
{
    std::vector<QStringList> rows;
    std::vector<std::vector<CellType>> types;
};

ReadSheet sheetOf(const QByteArray& xlsx, const QString& name)
{
    ReadSheet found;
    const auto book = openWorkbook(xlsx);
    EXPECT_TRUE(book);
    const auto sheet = (*book)->sheet(static_cast<std::size_t>((*book)->names().indexOf(name)));
    EXPECT_TRUE(sheet);
    TableRow row;
    for (std::size_t index = 0; index < (*sheet)->size(); ++index) {
        (*sheet)->read(index, row);
        QStringList cells;
        for (const QStringView cell : row.cells) {
            cells.append(cell.toString());
        }
        found.rows.push_back(cells);
        found.types.push_back(row.types);
    }
    return found;
}

QByteArray bookOf(const ViewResult& result, const QByteArray& proof = {})
{
    const std::array views{&result};
    const auto book = workbookOf(views, Language::English, proof);
    EXPECT_TRUE(book);
    return *book;
}

TEST(WorkbookOfViews, HasNumbersAsNumbersAndDaysAsDays)
{
    const ViewResultPtr ranking = view(View::Ranking);
    const ReadSheet sheet = sheetOf(bookOf(*ranking), QStringLiteral("Ranking"));
    ASSERT_GT(sheet.rows.size(), 9U);
    const qsizetype mid = sheet.rows[0].indexOf(QStringLiteral("mid"));
    const qsizetype day = sheet.rows[0].indexOf(QStringLiteral("announced_on"));
    ASSERT_GE(mid, 0);
    EXPECT_EQ(sheet.types[1][std::size_t(mid)], CellType::Number);
    EXPECT_EQ(sheet.types[1][std::size_t(day)], CellType::Date);
    EXPECT_TRUE(QDate::fromString(sheet.rows[1][day].left(10), Qt::ISODate).isValid());
}

TEST(WorkbookOfViews, HasEveryCellOfTheTable)
{
    for (const ViewType& type : viewTypes()) {
        const ViewResultPtr result = view(type.view);
        WrittenTable table;
        result->writeTable(table);
        const ReadSheet sheet = sheetOf(bookOf(*result), nameOf(type.view));
        ASSERT_GT(sheet.rows.size(), table.rows().size()) << type.name;
        for (std::size_t row = 0; row < table.rows().size(); ++row) {
            for (std::size_t column = 0; column < table.columns().size(); ++column) {
                const WrittenCell& cell = table.rows()[row][column];
                const QString read = sheet.rows[row + 1].value(qsizetype(column));
                if (const auto* const number = std::get_if<double>(&cell)) {
                    constexpr double ofSpreadsheets = 1e-14; // 15 digits
                    EXPECT_NEAR(read.toDouble(), *number, ofSpreadsheets * std::abs(*number))
                        << type.name;
                } else {
                    const auto* const text = std::get_if<QString>(&cell);
                    EXPECT_EQ(read, text ? *text : QString()) << type.name;
                }
            }
        }
    }
}

TEST(WorkbookOfViews, GuardsEveryText)
{
    const ReadSheet sheet =
        sheetOf(bookOf(*view(View::Ranking, hostile())), QStringLiteral("Ranking"));
    EXPECT_TRUE(sheet.rows[1].contains(QStringLiteral("'=cmd|' /C calc'!A0")));
}

TEST(WorkbookOfViews, HasASheetForEachViewWithItsNotesAndSources)
{
    const ViewResultPtr ranking = view(View::Ranking);
    const ViewResultPtr years = view(View::Years);
    const std::array views{ranking.get(), years.get()};
    const auto book = workbookOf(views, Language::English, {});
    ASSERT_TRUE(book);
    EXPECT_EQ((*openWorkbook(*book))->names(),
              (QStringList{QStringLiteral("Ranking"), QStringLiteral("Years")}));
    for (const char* const name : {"Ranking", "Years"}) {
        QStringList firsts;
        for (const QStringList& row : sheetOf(*book, QString::fromLatin1(name)).rows) {
            firsts.append(row.value(0));
        }
        EXPECT_TRUE(firsts.contains(QStringLiteral("Notes"))) << name;
        EXPECT_TRUE(firsts.contains(QStringLiteral("Sources"))) << name;
    }
}

TEST(WorkbookOfViews, HidesTheProofAndIsTheSameEveryTime)
{
    const ViewResultPtr ranking = view(View::Ranking);
    const QByteArray book = bookOf(*ranking, "{\n\"a\": 1\n}");
    EXPECT_EQ(book, bookOf(*ranking, "{\n\"a\": 1\n}"));
    const auto opened = openWorkbook(book);
    EXPECT_EQ((*opened)->sheets().back(), (SheetName{QStringLiteral("capex-horizon"), true}));
    EXPECT_EQ(sheetOf(book, QStringLiteral("capex-horizon")).rows[0][0],
              QStringLiteral("{\"a\": 1}"));
}

} // namespace
} // namespace capex
