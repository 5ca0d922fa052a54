// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/many_figures.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace capex {
namespace {

constexpr int companies = 4;

QString textOf(const char* sort, int number)
{
    return QString::fromLatin1(sort) + QString::number(number);
}

/// What a Dataset says of its figures by other ways than their list.
void expectToKnowItsFigures(const Dataset& dataset)
{
    std::size_t counted = 0;
    for (const Company& company : dataset.companies()) {
        const auto indexes = dataset.figuresOf(company.id);
        counted += indexes.size();
        EXPECT_TRUE(std::ranges::is_sorted(indexes));
        for (const std::size_t index : indexes) {
            EXPECT_EQ(dataset.figures()[index].company, company.id);
        }
    }
    EXPECT_EQ(counted, dataset.figures().size());
    for (std::size_t index = 0; index < dataset.figures().size(); ++index) {
        const Figure& figure = dataset.figures()[index];
        EXPECT_EQ(dataset.indexOf(figure.id), index);
        EXPECT_EQ(dataset.figure(figure.id), &figure);
    }
}

/// A figure of one of the companies that may be a new one or an old one of another company.
Figure anyFigure(std::mt19937& random, int ids)
{
    const auto below = [&](int end) {
        return static_cast<int>(random() % static_cast<unsigned>(end));
    };
    Figure figure = figureOf({.id = "", .amount = Money::single(below(100), usd)});
    figure.id = {textOf("f", below(ids))};
    figure.company = {textOf("c", below(companies))};
    figure.source = {textOf("s", 0)};
    if (below(3) == 0) {
        figure.details->note = textOf("note ", below(9));
    }
    return figure;
}

TEST(DatasetEdits, OneAfterTheOtherGiveWhatReadingTheResultGives)
{
    std::mt19937 random(20260911);
    Dataset dataset = manyFigures(companies, 300);
    std::vector<Figure> expected(dataset.figures().begin(), dataset.figures().end());
    for (int edit = 0; edit < 150; ++edit) {
        const Figure figure = anyFigure(random, 400);
        const auto same = std::ranges::find(expected, figure.id, &Figure::id);
        if (same == expected.end()) {
            expected.push_back(figure);
        } else {
            *same = figure;
        }
        dataset = dataset.with(figure);
    }
    EXPECT_TRUE(std::ranges::equal(dataset.figures(), expected));
    expectToKnowItsFigures(dataset);
    EXPECT_EQ(Dataset(dataset.parts()), dataset);
}

TEST(DatasetEdits, LeaveEveryEarlierStateAsItWas)
{
    std::mt19937 random(7);
    std::vector<Dataset> states{manyFigures(companies, 260)};
    std::vector<DatasetParts> parts{states.front().parts()};
    for (int edit = 0; edit < 12; ++edit) {
        states.push_back(states.back().with(anyFigure(random, 300)));
        parts.push_back(states.back().parts());
    }
    for (std::size_t index = 0; index < states.size(); ++index) {
        EXPECT_EQ(states[index].parts(), parts[index]) << index;
        expectToKnowItsFigures(states[index]);
    }
}

TEST(DatasetEdits, ASameFigureMakesAnEqualDatasetThatIsNoCopy)
{
    const Dataset dataset = manyFigures(2, 20);
    const Dataset again = dataset.with(dataset.figures()[5]);
    EXPECT_EQ(again, dataset);
    EXPECT_FALSE(again.sharesWith(dataset));
    EXPECT_TRUE(Dataset(again).sharesWith(again));
}

TEST(DatasetEdits, AFigureMayLeaveItsCompanyWithoutAny)
{
    const Dataset before = datasetOf({{.id = "1"}, {.id = "2", .company = "other"}});
    Figure moved = before.figures()[0];
    moved.company = {u"other"};
    const Dataset after = before.with(moved);
    EXPECT_TRUE(after.figuresOf({u"acme"}).empty());
    EXPECT_THAT(after.figuresOf({u"other"}), testing::ElementsAre(0U, 1U));
    EXPECT_EQ(after.with(before.figures()[0]), before);
    EXPECT_THAT(after.with(before.figures()[0]).figuresOf({u"acme"}), testing::ElementsAre(0U));
}

TEST(DatasetEdits, FiguresOfCompaniesThatNobodyDefinesAreCountedAllTheSame)
{
    DatasetParts parts;
    parts.figures.push_back(figureOf({.id = "a", .company = "nobody"}));
    const Dataset dataset(parts);
    EXPECT_THAT(dataset.figuresOf({u"nobody"}), testing::ElementsAre(0U));
    EXPECT_EQ(dataset.company({u"nobody"}), nullptr);
    EXPECT_EQ(dataset.evidenceOf(dataset.figures().front()), Evidence::Research);
}

TEST(DatasetEdits, EvidenceIsThatOfTheSource)
{
    for (const Evidence evidence : allOf<Evidence>()) {
        const Dataset dataset = datasetOf({{.id = "a", .evidence = evidence}});
        EXPECT_EQ(dataset.evidenceOf(dataset.figures().front()), evidence);
    }
}

TEST(DatasetSharing, HoldsForCompanySourceMeasureAndCurrency)
{
    Dataset dataset = datasetOf({{.id = "a"}, {.id = "b"}});
    const Currency madeApart(u"USD");
    dataset = dataset.with(figureOf({.id = "c", .amount = Money::single(1, madeApart)}));
    const Source& press = *dataset.source(dataset.figures().front().source);
    const Figure& first = dataset.figures().front();
    for (const Figure& figure : dataset.figures()) {
        EXPECT_EQ(&figure.company.text(), &dataset.companies().front().id.text());
        EXPECT_EQ(&figure.source.text(), &press.id.text());
        EXPECT_EQ(&figure.measure.text(), &first.measure.text());
        EXPECT_EQ(&figure.amount.currency.text(), &first.amount.currency.text());
    }
}

TEST(DatasetSharing, HoldsForFiguresThatAreSetInPlaceOfOthers)
{
    const Dataset before = datasetOf({{.id = "a"}, {.id = "b", .measure = "capex-cash"}});
    const Dataset after = before.with(figureOf({.id = "a", .measure = "capex-cash"}));
    EXPECT_EQ(&after.figures()[0].measure.text(), &before.figures()[1].measure.text());
    EXPECT_EQ(&after.figures()[0].company.text(), &before.companies().front().id.text());
}

TEST(DatasetSharing, DetailsThatSayNothingAreTheEmptyOnes)
{
    Figure figure = figureOf({.id = "a"});
    figure.details->note = QStringLiteral("note");
    figure.details->note.clear();
    DatasetParts parts;
    parts.figures = {figure, figureOf({.id = "b"})};
    const Dataset dataset(parts);
    EXPECT_EQ(dataset.figures()[0].details.constData(), SharedFigureDetails().constData());
    EXPECT_EQ(dataset.figures()[1].details.constData(), SharedFigureDetails().constData());
}

TEST(Dataset, IsEqualOnlyToWhatSaysTheSameEverywhere)
{
    const Dataset dataset = datasetOf({{.id = "a"}});
    const auto differs = [&](auto change) {
        DatasetParts parts = dataset.parts();
        change(parts);
        return !(Dataset(std::move(parts)) == dataset);
    };
    EXPECT_FALSE(differs([](DatasetParts&) {}));
    EXPECT_TRUE(differs([](DatasetParts& parts) { parts.title = QStringLiteral("t"); }));
    EXPECT_TRUE(differs([](DatasetParts& parts) { parts.titles.insert({}, {}); }));
    EXPECT_TRUE(differs([](DatasetParts& parts) { parts.updated = QDate(2025, 1, 1); }));
    EXPECT_TRUE(differs([](DatasetParts& parts) { parts.companies[0].fiscalYearEnd = 6; }));
    EXPECT_TRUE(differs([](DatasetParts& parts) { parts.sources[0].form = QStringLiteral("f"); }));
    EXPECT_TRUE(differs([](DatasetParts& parts) { parts.figures[0].disputed = true; }));
    EXPECT_TRUE(
        differs([](DatasetParts& parts) { parts.figures[0].details->note = QStringLiteral("n"); }));
    EXPECT_TRUE(differs([](DatasetParts& parts) { parts.aggregates.emplace_back(); }));
    EXPECT_TRUE(differs([](DatasetParts& parts) { parts.exchangeRates = sampleRates(); }));
    EXPECT_TRUE(differs([](DatasetParts& parts) { parts.unknown.append(UnknownField()); }));
}

TEST(Dataset, GivesBackThePartsThatItWasMadeOf)
{
    DatasetParts parts = partsOf({{.id = "a"}, {.id = "b", .company = "other"}});
    parts.title = QStringLiteral("Title");
    parts.titles.insert(QStringLiteral("zh_CN"), QStringLiteral("标题"));
    parts.updated = QDate(2024, 2, 29);
    parts.exchangeRates = sampleRates();
    std::ranges::reverse(parts.exchangeRates);
    parts.aggregates.push_back({.id = {u"all"}, .members = {parts.companies.front().id}});
    parts.unknown.append({QStringLiteral("key"), "1"});
    const Dataset dataset(parts);
    EXPECT_EQ(dataset.parts(), parts);
    EXPECT_TRUE(std::ranges::equal(dataset.exchangeRates(), parts.exchangeRates))
        << "in the order of the file";
    EXPECT_EQ(dataset.unknown(), parts.unknown);
    EXPECT_TRUE(std::ranges::equal(dataset.aggregates(), parts.aggregates));
}

TEST(Dataset, WithoutAnythingKnowsNothing)
{
    const Dataset empty;
    EXPECT_TRUE(empty.figures().empty());
    EXPECT_TRUE(empty.companies().empty());
    EXPECT_TRUE(empty.sources().empty());
    EXPECT_TRUE(empty.aggregates().empty());
    EXPECT_TRUE(empty.exchangeRates().empty());
    EXPECT_TRUE(empty.announcementDates().empty());
    EXPECT_TRUE(empty.ratesOf(cny).empty());
    EXPECT_FALSE(empty.updated().isValid());
    EXPECT_EQ(empty.indexOf({u"a"}), std::nullopt);
    EXPECT_EQ(empty.source({u"a"}), nullptr);
    EXPECT_EQ(empty, Dataset(DatasetParts()));
    EXPECT_EQ(empty.with(figureOf({.id = "a"})).figures().size(), 1U);
}

TEST(Dataset, RatesOfOneDayStayInTheOrderOfTheFile)
{
    DatasetParts parts;
    const QDate day(2025, 1, 2);
    parts.exchangeRates = {
        {cny, day, 7.3, {}}, {cny, day.addDays(-1), 7.1, {}}, {cny, day, 7.2, {}}};
    const Dataset dataset(std::move(parts));
    std::vector<double> rates;
    for (const ExchangeRate& rate : dataset.ratesOf(cny)) {
        rates.push_back(rate.perUsd);
    }
    EXPECT_THAT(rates, testing::ElementsAre(7.1, 7.3, 7.2));
}

} // namespace
} // namespace capex
