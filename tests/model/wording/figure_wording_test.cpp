// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/search/search.h"
#include "model/wording/wording.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

const QString chinese = QStringLiteral("zh_CN");

Figure noted()
{
    Figure figure = figureOf({.id = "plan"});
    figure.details->statement = QStringLiteral("Acme plans 100.");
    figure.details->statements = {{chinese, QStringLiteral("极致计划投入 100。")}};
    figure.details->note = QStringLiteral("The heading is wrong.");
    figure.details->notes = {{chinese, QStringLiteral("标题有误。")}};
    return figure;
}

TEST(FigureWording, SpeaksTheReadersLanguageWhereTheFileDoes)
{
    const Narrator english({}, Language::English);
    const Narrator zh({}, Language::SimplifiedChinese);
    EXPECT_EQ(english.statementOf(noted()), QStringLiteral("Acme plans 100."));
    EXPECT_EQ(zh.statementOf(noted()), QStringLiteral("极致计划投入 100。"));
    EXPECT_EQ(zh.notesOf(noted()), QStringList{QStringLiteral("标题有误。")});
    const Figure plain = figureOf({.id = "plain"});
    EXPECT_EQ(zh.notesOf(plain), QStringList{});
}

TEST(FigureWording, SaysWhatIsDisputedAndWhy)
{
    const Narrator narrator({}, Language::English);
    Figure figure = noted();
    figure.disputed = true;
    EXPECT_EQ(narrator.notesOf(figure),
              QStringList{QStringLiteral("disputed: The heading is wrong.")});
    figure.details->note.clear();
    EXPECT_EQ(narrator.notesOf(figure),
              QStringList{QStringLiteral("disputed: known to be misheaded or wrong")});
}

TEST(FigureWording, SaysWhatRestatesBesideItsNote)
{
    const Narrator narrator({}, Language::English);
    Figure figure = noted();
    figure.restates = true;
    EXPECT_THAT(
        narrator.notesOf(figure),
        testing::ElementsAre(
            QStringLiteral("The heading is wrong."),
            QStringLiteral("restates: its source calls the change one of what is counted")));
}

TEST(FigureWording, NamesTheFilingBehindTheSource)
{
    DatasetParts parts = partsOf({{.id = "plan", .evidence = Evidence::Filing}});
    const auto originOf = [&] {
        const Dataset data(parts);
        return Narrator(data, Language::English).origin(data.figures()[0]);
    };
    const QString plain = originOf();
    for (Source& source : parts.sources) {
        source.accession = QStringLiteral("0001326801-26-000012");
        source.form = QStringLiteral("10-K");
        source.taggedConcept = QStringLiteral("PaymentsToAcquire");
    }
    EXPECT_EQ(originOf(),
              plain + QStringLiteral(" · 10-K 0001326801-26-000012, PaymentsToAcquire"));
}

TEST(FigureWording, NamesTotalsAndPublishersInTheReadersLanguage)
{
    const Dataset& bundled = bundledFigures();
    const Narrator zh(bundled, Language::SimplifiedChinese);
    const Aggregate& usFour = bundled.aggregates().front();
    EXPECT_EQ(zh.aggregateName(usFour), QStringLiteral("美国四家公司2025年AI计划"));
    EXPECT_EQ(zh.noteOf(usFour), usFour.notes.value(chinese));
    EXPECT_EQ(zh.publisher(bundled.sources().front()), QStringLiteral("彭博社"));
    EXPECT_TRUE(zh.source(bundled.sources().front().id).startsWith(QStringLiteral("彭博社")));
    EXPECT_EQ(Narrator(bundled, Language::English).aggregateName(Aggregate{.id = {chinese}}),
              chinese);
}

TEST(FigureWording, IsSearchedInAllLanguages)
{
    const SearchIndex index(bundledFigures(), Language::English);
    const auto finds = [&](const char16_t* words, const char* id) {
        const auto hits = index.hits(QString::fromUtf16(words), 50);
        return std::ranges::any_of(
            hits, [&](const SearchHit& hit) { return hit.id == QString::fromUtf8(id); });
    };
    EXPECT_TRUE(finds(u"彭博行业研究", "bloomberg-intelligence-2025-09-24"));
    EXPECT_TRUE(finds(u"0001652044-26-000018", "alphabet-10-k-2026-02-05"));
    EXPECT_TRUE(finds(u"租赁的会计重分类", "microsoft-2026-guidance-2026-07-29"));
}

} // namespace
} // namespace capex
