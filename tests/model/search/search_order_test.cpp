// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/fuzzy.h"
#include "model/search/search.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace capex {
namespace {

using testing::ElementsAre;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

TEST(Folded, LeavesOutCaseAccentsAndWidth)
{
    const std::pair<const char*, const char*> cases[]{
        {"ACME", "acme"},
        {"Société", "societe"},
        {"ＡＣＭＥ １", "acme 1"},
        {"STRASSE", "strasse"},
        {"阿里", "阿里"},
        {"ﬁling", "filing"},
        {"", ""},
        {"Ǻ", "a"},
        {"tick ✓", "tick ✓"},
    };
    for (const auto& [given, plain] : cases) {
        EXPECT_EQ(folded(text(given)), text(plain)) << given;
        EXPECT_EQ(folded(folded(text(given))), folded(text(given))) << given;
    }
}

/// Whether the letters of `typed` stand in `text` in that order.
bool isSubsequence(const QString& typed, const QString& text)
{
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = text.indexOf(letter, at) + 1;
        if (at == 0) {
            return false;
        }
    }
    return true;
}

TEST(Fuzzy, AnswersExactlyWhereTheLettersStandInTheirOrder)
{
    std::mt19937 random(12);
    const auto any = [&](std::size_t longest) {
        QString made;
        for (std::size_t length = random() % longest; length > 0; --length) {
            made += QStringLiteral("ab -里")[static_cast<qsizetype>(random() % 5)];
        }
        return made;
    };
    for (int n = 0; n < 3000; ++n) {
        const QString typed = any(4).remove(u' ');
        const QString in = any(9);
        EXPECT_EQ(fuzzyScore(typed, in).has_value(), isSubsequence(typed, in))
            << typed.toStdString() << " in " << in.toStdString();
    }
}

TEST(Fuzzy, TheWholeTextIsItsBestAnswer)
{
    const QStringList texts{text("Export"), text("Export picture"), text("Export table"),
                            text("Next year"), text("导出图片")};
    for (const QString& typed : texts) {
        const int own = fuzzyScore(typed, typed).value();
        for (const QString& other : texts) {
            EXPECT_LE(fuzzyScore(typed, other).value_or(0), own) << other.toStdString();
        }
    }
}

TEST(Fuzzy, AWordThatBeginsSoGoesBeforeOneThatHasItInside)
{
    EXPECT_GT(fuzzyScore(text("c"), text("say-do chart")),
              fuzzyScore(text("c"), text("say-do ach")));
    EXPECT_GT(fuzzyScore(text("图"), text("导出 图片")), fuzzyScore(text("图"), text("导出图片")));
}

class Searches : public testing::Test
{
protected:
    Searches()
    {
        DatasetParts parts = partsOf({{.id = "plan", .company = "acme"},
                                      {.id = "pledge", .company = "beta", .kind = Kind::Pledge}});
        parts.companies[0].name = text("The Acme Group");
        parts.companies[0].ticker = text("ACM");
        parts.companies[0].region = text("Americas");
        parts.companies[0].names.insert(text("zh_CN"), text("极致"));
        parts.companies[0].aliases = {text("Roadrunner Supplies")};
        parts.companies[0].cik = text("1652044");
        parts.companies[1].name = text("Acme Two");
        parts.figures[0].details->note = text("See the appendix.");
        parts.figures[0].details->statements.insert(text("zh_CN"), text("计划"));
        parts.sources[0].title = text("Annual report");
        parts.sources[0].accession = text("0001-26");
        parts.sources[0].names.insert(text("zh_CN"), text("申报文件"));
        parts.sources[0].titles.insert(text("zh_CN"), text("年度报告"));
        dataset = Dataset(std::move(parts));
    }

    QStringList idsFor(const char* typed, std::size_t limit = 50) const
    {
        QStringList ids;
        for (const SearchHit& hit : search(dataset, Language::English, text(typed), limit)) {
            ids.append(hit.id);
        }
        return ids;
    }

    Dataset dataset;
};

TEST_F(Searches, PutNamesThatBeginSoFirst)
{
    EXPECT_EQ(idsFor("acme").mid(0, 2), (QStringList{text("beta"), text("acme")}));
    EXPECT_EQ(idsFor("the acme").mid(0, 1), QStringList{text("acme")});
}

TEST_F(Searches, FindByEverythingThatIsKnown)
{
    const std::pair<const char*, const char*> cases[]{
        {"ACM group", "acme"},      {"极致 americas", "acme"}, {"roadrunner", "acme"},
        {"1652044", "acme"},        {"appendix", "plan"},      {"计划", "plan"},
        {"pledge", "pledge"},       {"0001-26", "filing"},     {"annual REPORT", "filing"},
        {"The company", "company"}, {"申报", "filing"},        {"年度报告", "filing"},
    };
    for (const auto& [typed, id] : cases) {
        EXPECT_TRUE(idsFor(typed).contains(text(id))) << typed;
    }
}

TEST_F(Searches, WantEveryWordWhateverBlanksStandBetweenThem)
{
    EXPECT_FALSE(idsFor("acme\u3000appendix").isEmpty());
    EXPECT_EQ(idsFor("acme\u3000appendix"), idsFor(" appendix   acme "));
    EXPECT_TRUE(idsFor("acme zebra").isEmpty());
    EXPECT_EQ(idsFor("acme\tappendix"), idsFor("appendix acme"));
    EXPECT_EQ(idsFor(" the acme").mid(0, 1), QStringList{text("acme")}) << "begins so all the same";
    EXPECT_TRUE(idsFor("\u3000").isEmpty());
}

TEST_F(Searches, KeepToTheLimitWithTheBestFirst)
{
    const QStringList all = idsFor("e");
    for (std::size_t limit = 0; limit <= 3; ++limit) {
        EXPECT_EQ(idsFor("e", limit), all.mid(0, static_cast<qsizetype>(limit)));
    }
}

TEST_F(Searches, SayWhatTellsAHitFromOthers)
{
    const auto hits = search(dataset, Language::English, text("acme group"), 50);
    ASSERT_GE(hits.size(), 2U);
    EXPECT_EQ(hits[0], (SearchHit{SearchHit::Type::Company, text("acme"), text("The Acme Group"),
                                  text("ACM · Americas")}));
    EXPECT_EQ(hits[1],
              (SearchHit{SearchHit::Type::Figure, text("plan"), text("The Acme Group · $100 bn"),
                         text("guidance, 2025 · The press")}));
    const auto sources = search(dataset, Language::English, text("annual"), 50);
    EXPECT_EQ(sources, std::vector{(SearchHit{SearchHit::Type::Source, text("filing"),
                                              text("Annual report"), text("The filing")})});
}

TEST_F(Searches, SayNothingWhereNothingIsKnownBesidesTheName)
{
    EXPECT_EQ(search(dataset, Language::English, text("acme two"), 1).front().detail, QString());
    DatasetParts parts = dataset.parts();
    parts.companies[1].region = text("Asia");
    EXPECT_EQ(search(Dataset(parts), Language::English, text("acme two"), 1).front().detail,
              text("Asia"));
}

TEST_F(Searches, SpeakTheLanguageThatIsShown)
{
    const auto hits = search(dataset, Language::SimplifiedChinese, text("acm"), 1);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits.front().text, text("Acme Two")) << "which has no Chinese name";
    EXPECT_EQ(search(dataset, Language::SimplifiedChinese, text("极致"), 1).front().text,
              text("极致"));
}

} // namespace
} // namespace capex
