// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/formats/json/json_text.h"
#include "model/wording/finding_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// A file with one view, whose page is told by `keys`.
ReadResult viewWith(const QByteArray& keys)
{
    return readFigures(R"({ "format": "capex-horizon", "version": 1, "companies": [],
                            "figures": [], "views": [ { "name": "page", "view": "overview")" +
                           keys + " } ] }",
                       jsonFormat(), {QDate(2026, 9, 15), Dataset()});
}

PageLayout pageOf(const ReadResult& read)
{
    EXPECT_EQ(read.views.size(), 1U);
    return read.views.empty() ? PageLayout() : read.views.front().options.page;
}

TEST(JsonPage, IsAsUsualWhereTheViewSaysNothing)
{
    const ReadResult read = viewWith("");
    EXPECT_EQ(pageOf(read), PageLayout());
    const QByteArray saved = jsonFormat().write(*read.dataset, read.views);
    EXPECT_FALSE(saved.contains("panels")) << saved.toStdString();
    EXPECT_FALSE(saved.contains("tiles"));
}

TEST(JsonPage, IsReadAndWrittenWithEverythingThatItSays)
{
    const ReadResult read = viewWith(R"(, "tiles": ["spent", "sum"], "panels": [
        { "view": "say-do", "title": "Spent?", "place": [0, 0, 1, 2], "pinned": true, "ours": 7 },
        { "view": "figures", "place": [1, 1, 3, 4] } ])");
    ASSERT_TRUE(read.dataset);
    ASSERT_EQ(read.findings.size(), 1U) << "a warning of 'ours'";
    const PageLayout page = pageOf(read);
    EXPECT_EQ(page.tiles, (QList{Tile::Spent, Tile::Sum}));
    ASSERT_EQ(page.panels.size(), 2);
    EXPECT_EQ(page.panels[0].view, View::SayDo);
    EXPECT_EQ(page.panels[0].title, QStringLiteral("Spent?"));
    EXPECT_EQ(page.panels[0].place, (PanelPlace{0, 0, 1, 2}));
    EXPECT_TRUE(page.panels[0].isPinned);
    EXPECT_EQ(page.panels[1], (PagePanel{View::Figures, {}, {1, 1, 3, 4}, false, {}}));
    const QByteArray saved = jsonFormat().write(*read.dataset, read.views);
    EXPECT_TRUE(saved.contains(R"("ours": 7)")) << saved.toStdString();
    EXPECT_EQ(readFigures(saved, jsonFormat(), {QDate(2026, 9, 15), Dataset()}).views, read.views);
}

TEST(JsonPage, MayHaveTilesAloneOrPanelsAlone)
{
    EXPECT_TRUE(pageOf(viewWith(R"(, "panels": [])")).panels.isEmpty());
    EXPECT_TRUE(pageOf(viewWith(R"(, "tiles": [])")).tiles.isEmpty());
}

TEST(JsonPage, IsRefusedWithThePlaceAndTheReason)
{
    const std::tuple<const char*, const char*, const char*> wrong[]{
        {R"("tiles": ["sum", "sum"])", "tiles[1]",
         "found 'sum' twice (view 'page'); expected each tile once"},
        {R"("tiles": ["total"])", "tiles[0]",
         "found 'total' (view 'page'); expected one of sum, against, moved, spent"},
        {R"("tiles": "sum")", "tiles", "expected a list"},
        {R"("panels": [7])", "panels[0]", "expected an object"},
        {R"("panels": [{ "place": [0, 0, 1, 1] }])", "panels[0].view", "found nothing"},
        {R"("panels": [{ "view": "ranking" }])", "panels[0].place", "found nothing"},
        {R"("panels": [{ "view": "overview", "place": [0, 0, 1, 1] }])", "panels[0].view",
         "found 'overview' (view 'page'); expected another view"},
        {R"("panels": [{ "view": "ranking", "place": [0, 0, 1] }])", "panels[0].place",
         "expected four numbers: row, column, rows, columns"},
        {R"("panels": [{ "view": "ranking", "place": [0, 0, 0, 1] }])", "panels[0].place[2]",
         "found 0 (view 'page'); expected a whole number from 1 to 48"},
        {R"("panels": [{ "view": "ranking", "place": [-1, 0, 1, 1] }])", "panels[0].place[0]",
         "found -1 (view 'page'); expected a whole number from 0 to 48"},
        {R"("panels": [{ "view": "ranking", "place": [0, 0.5, 1, 1] }])", "panels[0].place[1]",
         "found 0.5"},
        {R"("panels": [{ "view": "ranking", "place": [40, 0, 10, 1] }])", "panels[0].place",
         "expected a place within 48 rows and columns"},
        {R"("panels": [{ "view": "ranking", "place": [0, 0, 2, 2] },
                       { "view": "years", "place": [1, 1, 1, 1] }])",
         "panels[1].place",
         "found cells of another panel (view 'page'); expected cells of its own"},
        {R"("panels": [{ "view": "ranking", "place": [0, 0, 1, 1], "pinned": 1 }])",
         "panels[0].pinned", "expected true or false"},
    };
    for (const auto& [keys, place, message] : wrong) {
        const ReadResult read = viewWith(QByteArray(", ") + keys);
        EXPECT_FALSE(read.dataset) << keys;
        ASSERT_EQ(read.findings.size(), 1U) << keys;
        const QString path = addressText(read.findings.front().location.address, Speech::English);
        EXPECT_EQ(path.toStdString(), std::string("views[0].") + place);
        const QString text = findingText(read.findings.front(), Speech::English);
        EXPECT_TRUE(text.contains(QString::fromLatin1(message))) << text.toStdString();
    }
}

TEST(JsonPage, HasNoMorePanelsThanOneCanSee)
{
    QByteArray panels;
    for (int row = 0; row <= PageLayout::mostPanels; ++row) {
        panels += (row > 0 ? ", " : "") + QByteArray(R"({ "view": "ranking", "place": [)") +
                  QByteArray::number(row) + ", 0, 1, 1] }";
    }
    const ReadResult read = viewWith(", \"panels\": [" + panels + "]");
    EXPECT_FALSE(read.dataset);
    ASSERT_EQ(read.findings.size(), 1U);
    EXPECT_EQ(findingText(read.findings.front(), Speech::English),
              QStringLiteral("found 13 panels (view 'page'); expected at most 12 panels"));
}

} // namespace
} // namespace capex
