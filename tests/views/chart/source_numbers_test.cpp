// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "views/chart/source_numbers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const QString apart = QStringLiteral("; ");

struct SourceSketch
{
    const char* id;
    const char* publisher;
    const char* date;
    Evidence evidence = Evidence::Press;
};

/// A figure for each source, called like it.
Dataset sourced(const std::vector<SourceSketch>& sketches)
{
    DatasetParts parts = partsOf({});
    parts.companies = {{.id = {QStringLiteral("acme")}, .name = QStringLiteral("acme")}};
    for (const SourceSketch& sketch : sketches) {
        Source source{.id = {QString::fromUtf8(sketch.id)},
                      .publisher = QString::fromUtf8(sketch.publisher),
                      .date = QString::fromUtf8(sketch.date),
                      .evidence = sketch.evidence};
        Figure figure = figureOf({.id = sketch.id});
        figure.source = source.id;
        parts.sources.push_back(source);
        parts.figures.push_back(figure);
    }
    return Dataset(std::move(parts));
}

std::vector<FigureId> ids(std::initializer_list<const char*> names)
{
    std::vector<FigureId> result;
    for (const char* const name : names) {
        result.emplace_back(QString::fromUtf8(name));
    }
    return result;
}

struct Numbered
{
    Dataset dataset;
    SourceNumbers numbers;

    Numbered(const std::vector<SourceSketch>& sketches, const std::vector<FigureId>& figures,
             SourceNumbers::Each each = SourceNumbers::Each::Source)
        : dataset(sourced(sketches))
        , numbers(Narrator(dataset, Language::English), dataset, figures, each)
    {
    }
};

const std::vector<SourceSketch> three{{"b", "Bloomberg", "2025-02-24"},
                                      {"s1", "SEC EDGAR", "2025-07-30"},
                                      {"s2", "SEC EDGAR", "2026-01-29"}};

TEST(SourceNumbers, CountInTheOrderOfReading)
{
    const Numbered given(three, ids({"s1", "b", "s1", "s2"}));
    EXPECT_EQ(given.numbers.names().join(apart),
              QStringLiteral("1 SEC EDGAR, 30 Jul 2025; 2 Bloomberg, 24 Feb 2025; "
                             "3 SEC EDGAR, 29 Jan 2026"));
    EXPECT_EQ(given.numbers.of(ids({"b"})), QStringLiteral("2"));
    EXPECT_EQ(given.numbers.of(ids({"s2", "s1"})), QStringLiteral("1,3"));
    EXPECT_EQ(given.numbers.of(ids({"s2", "b", "s1"})), QStringLiteral("1–3"));
    EXPECT_EQ(given.numbers.of({}), QString());
}

TEST(SourceNumbers, AreSharedByWhatReadsAlike)
{
    const Numbered given({{"a", "SEC EDGAR", "2025-07-30"}, {"b", "SEC EDGAR", "2025-07-30"}},
                         ids({"a", "b"}));
    EXPECT_EQ(given.numbers.names(), QStringList(QStringLiteral("1 SEC EDGAR, 30 Jul 2025")));
    EXPECT_EQ(given.numbers.of(ids({"a", "b"})), QStringLiteral("1"));
}

TEST(SourceNumbers, ShortenTheListToPublishersAndThenSayHowManyAreLeftOut)
{
    const Numbered given(three, ids({"s1", "b", "s2"}));
    const QStringList wordings = given.numbers.wordings();
    ASSERT_EQ(wordings.size(), 3);
    EXPECT_EQ(wordings[1], QStringLiteral("1,3 SEC EDGAR; 2 Bloomberg"));
    EXPECT_EQ(wordings[2], QStringLiteral("1,3 SEC EDGAR and 1 more"));
    EXPECT_TRUE(SourceNumbers().wordings().isEmpty());
}

TEST(SourceNumbers, AreToldOnlyWhereTheListNamesTheirSource)
{
    Numbered given(three, ids({"s1", "b", "s2"}));
    given.numbers.shortenTo(2);
    EXPECT_EQ(given.numbers.of(ids({"s1", "b", "s2"})), QStringLiteral("1,3"));
    EXPECT_EQ(given.numbers.of(ids({"b"})), QString());
    given.numbers.shortenTo(0);
    EXPECT_EQ(given.numbers.of(ids({"b"})), QStringLiteral("2"));
}

TEST(SourceNumbers, WriteNoListThatNoPictureHasRoomFor)
{
    std::vector<FigureId> figures;
    DatasetParts parts = partsOf({});
    parts.companies = {{.id = {QStringLiteral("acme")}, .name = QStringLiteral("acme")}};
    for (int n = 0; n < 3000; ++n) {
        Figure figure = figureOf({.id = "x"});
        figure.id = {QStringLiteral("f%1").arg(n)};
        figure.source = {QStringLiteral("s%1").arg(n)};
        parts.sources.push_back(
            {.id = figure.source, .publisher = QStringLiteral("Publisher %1").arg(n)});
        parts.figures.push_back(figure);
        figures.push_back(figure.id);
    }
    const Dataset dataset(std::move(parts));
    SourceNumbers numbers(Narrator(dataset, Language::English), dataset, figures);
    const QStringList wordings = numbers.wordings();
    EXPECT_LT(wordings.front().size(), 10'000);
    EXPECT_TRUE(wordings.front().endsWith(QStringLiteral(" and 2850 more")));
    numbers.shortenTo(0);
    EXPECT_EQ(numbers.of(std::span(figures).subspan(149, 1)), QStringLiteral("150"));
    EXPECT_EQ(numbers.of(std::span(figures).subspan(150, 1)), QString());
}

TEST(SourceNumbers, CountPublishersWhereTheirSourcesAreMany)
{
    const Numbered given(three, ids({"s1", "b", "s2"}), SourceNumbers::Each::Publisher);
    EXPECT_EQ(given.numbers.wordings()[0],
              QStringLiteral("1 SEC EDGAR, 2025 – 2026; 2 Bloomberg, 24 Feb 2025"));
    EXPECT_EQ(given.numbers.wordings()[1], QStringLiteral("1 SEC EDGAR; 2 Bloomberg"));
    EXPECT_EQ(given.numbers.of(ids({"s2"})), QStringLiteral("1"));
    const SourceNumbers chinese(Narrator(given.dataset, Language::SimplifiedChinese), given.dataset,
                                ids({"s1", "s2"}), SourceNumbers::Each::Publisher);
    EXPECT_EQ(chinese.wordings()[0], QStringLiteral("1 SEC EDGAR，2025–2026年"));
}

TEST(SourceNumbers, DescribeASourceWithoutANameByWhatIsKnownOfIt)
{
    const std::vector<SourceSketch> unnamed{
        {"a", "", "2025-09"}, {"b", "", "2025-09-24", Evidence::Filing}, {"c", "", ""}};
    EXPECT_EQ(Numbered(unnamed, ids({"a", "b", "c"})).numbers.names().join(apart),
              QStringLiteral("1 an article of Sep 2025; 2 a filing of 24 Sep 2025; "
                             "3 a source that is not named"));
}

} // namespace
} // namespace capex
