// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/search/fuzzy.h"
#include "model/search/search.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace capex {
namespace {

int score(const char* typed, const char* text)
{
    return fuzzyScore(QString::fromUtf8(typed), QString::fromUtf8(text)).value_or(-1);
}

TEST(Fuzzy, LettersMustStandInTheirOrder)
{
    EXPECT_FALSE(fuzzyScore(QStringLiteral("xp"), QStringLiteral("Export picture")) ==
                 std::nullopt);
    EXPECT_EQ(fuzzyScore(QStringLiteral("zebra"), QStringLiteral("Export picture")), std::nullopt);
    EXPECT_EQ(fuzzyScore(QStringLiteral("tropxe"), QStringLiteral("Export")), std::nullopt);
    EXPECT_EQ(fuzzyScore(QStringLiteral("a"), QString()), std::nullopt);
}

TEST(Fuzzy, BeginningsOfWordsWin)
{
    EXPECT_GT(score("ep", "Export picture"), score("ep", "Keep"));
    EXPECT_GT(score("et", "Export table"), score("et", "Reset"));
}

TEST(Fuzzy, LettersInARowWin)
{
    EXPECT_GT(score("year", "Next year"), score("year", "You eat a rock"));
    EXPECT_GT(score("dark", "Theme: dark"), score("dark", "Day or week"));
}

TEST(Fuzzy, TheShorterTextWinsAmongEquals)
{
    EXPECT_GT(score("light", "Light"), score("light", "Light on dark"));
}

TEST(Fuzzy, CaseBlanksAndAccentsDoNotCount)
{
    EXPECT_EQ(score("E P", "Export picture"), score("ep", "Export picture"));
    EXPECT_GT(score("societe", "Société Générale"), 0);
    EXPECT_EQ(score("", "anything"), 0);
}

std::vector<SearchHit> found(const char* text, std::size_t limit = 50)
{
    return search(bundledFigures(), Language::English, QString::fromUtf8(text), limit);
}

TEST(Search, FindsACompanyByNameTickerAndChineseName)
{
    for (const char* const text : {"alibaba", "ALIBA", "BABA", "阿里"}) {
        const auto hits = found(text);
        ASSERT_FALSE(hits.empty()) << text;
        EXPECT_EQ(hits.front().type, SearchHit::Type::Company) << text;
        EXPECT_EQ(hits.front().id, QStringLiteral("alibaba")) << text;
    }
}

TEST(Search, ListsCompaniesBeforeFiguresBeforeSources)
{
    const auto hits = found("alibaba");
    EXPECT_TRUE(std::ranges::is_sorted(hits, {}, &SearchHit::type));
    EXPECT_EQ(hits.back().type, SearchHit::Type::Source);
}

TEST(Search, EveryWordMustBeFound)
{
    const auto hits = found("alibaba pledge");
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().type, SearchHit::Type::Figure);
    EXPECT_TRUE(found("alibaba zebra").empty());
}

TEST(Search, KeepsTheLimitAndAnswersNothingToNothing)
{
    EXPECT_EQ(found("a", 3).size(), 3U);
    EXPECT_TRUE(found("").empty());
    EXPECT_TRUE(found("  ").empty());
}

TEST(Search, LeavesAccentsOut)
{
    DatasetParts parts;
    Company company;
    company.id = {QStringLiteral("sg")};
    company.name = QStringLiteral("Société Générale");
    parts.companies = {company};
    const auto hits =
        search(Dataset(parts), Language::English, QStringLiteral("generale societe"), 5);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits.front().text, company.name);
}

} // namespace
} // namespace capex
