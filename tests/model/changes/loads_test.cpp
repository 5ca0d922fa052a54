// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/loads.h"

#include "model/changes/review.h"
#include "model/formats/figure_file.h"
#include "model/wording/finding_words.h"
#include "tests/support/datasets.h"
#include "tests/support/many_figures.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <random>

namespace capex {
namespace {

const QDate today(2026, 11, 22);

/// `before` with `more` loaded into it.
Dataset loaded(const Dataset& before, const Dataset& more, const char* name = "more.json")
{
    const Dataset after = Review(before, more).outcome();
    return withLoad(after, loadOf(before, after, QString::fromLatin1(name), today, {}));
}

std::string textOf(const Dataset& dataset)
{
    return jsonFormat().write(dataset, {}).toStdString();
}

TEST(Loads, TakenOutLeaveWhatWasThereBefore)
{
    const Dataset before =
        datasetOf({{.id = "a", .company = "one", .amount = Money::single(10, usd)},
                   {.id = "b", .company = "one", .amount = Money::single(20, usd)}});
    const Dataset more =
        datasetOf({{.id = "b", .company = "one", .amount = Money::single(25, usd)},
                   {.id = "c", .company = "two", .amount = Money::single(30, usd)}});
    const Dataset after = loaded(before, more);
    ASSERT_EQ(after.loads().size(), 1U);
    EXPECT_EQ(figureCountsOf(after.loads()[0]), (LoadCounts{1, 1, 0}));
    EXPECT_NE(after.company({QStringLiteral("two")}), nullptr);
    const WithoutLoad left = withoutLoad(after, 0);
    EXPECT_EQ(textOf(left.dataset), textOf(before));
    EXPECT_EQ(left.kept, QStringList());
}

TEST(Loads, OfSeveralAnyOneIsTakenOut)
{
    const Dataset before =
        datasetOf({{.id = "a", .company = "one", .amount = Money::single(10, usd)}});
    const Dataset first = loaded(
        before, datasetOf({{.id = "b", .company = "two", .amount = Money::single(20, usd)}}));
    const Dataset both = loaded(
        first, datasetOf({{.id = "c", .company = "three", .amount = Money::single(30, usd)}}));
    const WithoutLoad left = withoutLoad(both, 0);
    EXPECT_EQ(left.dataset.figure({QStringLiteral("b")}), nullptr);
    EXPECT_EQ(left.dataset.company({QStringLiteral("two")}), nullptr);
    EXPECT_NE(left.dataset.figure({QStringLiteral("c")}), nullptr);
    EXPECT_EQ(left.dataset.loads().size(), 1U);
    EXPECT_EQ(textOf(withoutLoad(left.dataset, 0).dataset), textOf(before));
}

TEST(Loads, LeaveWhatWasEditedSinceAndNameIt)
{
    const Dataset before =
        datasetOf({{.id = "a", .company = "one", .amount = Money::single(10, usd)}});
    Dataset after = loaded(
        before, datasetOf({{.id = "b", .company = "two", .amount = Money::single(20, usd)},
                           {.id = "c", .company = "two", .amount = Money::single(30, usd)}}));
    Figure edited = *after.figure({QStringLiteral("b")});
    edited.amount = Money::single(21, usd);
    after = after.with(edited);
    const WithoutLoad left = withoutLoad(after, 0);
    EXPECT_EQ(left.dataset.figures().size(), 2U);
    EXPECT_EQ(left.dataset.figure({QStringLiteral("b")})->amount, Money::single(21, usd));
    EXPECT_EQ(left.dataset.figure({QStringLiteral("c")}), nullptr);
    EXPECT_TRUE(left.kept.contains(QStringLiteral("b")));
    EXPECT_TRUE(left.kept.contains(QStringLiteral("two"))) << "its company is still needed";
}

TEST(Loads, BringBackWhatTheyRemovedWhereWhatItNamesIsThere)
{
    const Dataset before =
        datasetOf({{.id = "a", .company = "one", .amount = Money::single(10, usd)},
                   {.id = "b", .company = "one", .amount = Money::single(20, usd)}});
    DatasetParts parts = before.parts();
    parts.figures.pop_back();
    const Dataset fewer(parts);
    const Dataset after =
        withLoad(fewer, loadOf(before, fewer, QStringLiteral("fewer"), today, {}));
    EXPECT_EQ(figureCountsOf(after.loads()[0]), (LoadCounts{0, 0, 1}));
    EXPECT_EQ(textOf(withoutLoad(after, 0).dataset), textOf(before));
    parts = after.parts();
    parts.figures.clear();
    parts.companies.clear();
    const WithoutLoad left = withoutLoad(Dataset(parts), 0);
    EXPECT_TRUE(left.dataset.figures().empty());
    EXPECT_EQ(left.kept, QStringList{QStringLiteral("b")});
}

TEST(Loads, OfRatesAndFactsAreTakenOutToo)
{
    const Dataset before =
        datasetOf({{.id = "a", .company = "one", .amount = Money::single(10, usd)}});
    DatasetParts parts = before.parts();
    parts.exchangeRates.push_back({cny, QDate(2025, 1, 2), 7.3, {}});
    Fact fact;
    fact.company = {QStringLiteral("one")};
    fact.taggedConcept = QStringLiteral("Revenues");
    fact.measure = {QStringLiteral("revenue")};
    fact.filed = today;
    parts.facts.push_back(fact);
    const Dataset after(parts);
    const Load load = loadOf(before, after, QStringLiteral("x"), today, {});
    EXPECT_EQ(load.entries.size(), 2U);
    EXPECT_EQ(textOf(withoutLoad(withLoad(after, load), 0).dataset), textOf(before));
}

TEST(Loads, SurviveTheFigureFile)
{
    const Dataset before =
        datasetOf({{.id = "a", .company = "one", .amount = Money::single(10, usd)},
                   {.id = "b", .company = "one", .amount = Money::single(20, usd)}});
    Dataset after = loaded(
        before, datasetOf({{.id = "b", .company = "one", .amount = Money::single(25, usd)},
                           {.id = "c", .company = "two", .amount = Money::single(30, usd)}}));
    DatasetParts parts = after.parts();
    parts.loads[0].origin = QStringLiteral("/somewhere/more.json");
    after = Dataset(parts);
    const ReadResult read = jsonFormat().read(jsonFormat().write(after, {}), {today, {}});
    ASSERT_TRUE(read.dataset);
    EXPECT_TRUE(read.findings.empty());
    EXPECT_EQ(*read.dataset, after);
    EXPECT_EQ(textOf(withoutLoad(*read.dataset, 0).dataset), textOf(before));
}

TEST(Loads, ThatAreBrokenAreReportedWhereTheyStand)
{
    const QByteArray file = R"({"format":"capex-horizon","version":1,"loads":[
        {"name":"x","day":"yesterday","before":{"figures":[{"id":5}]},"entries":[{"figure":"a"}]}]})";
    const ReadResult read = jsonFormat().read(file, {today, {}});
    EXPECT_FALSE(read.dataset);
    QStringList places;
    for (const Finding& finding : read.findings) {
        places.append(finding.location.address.path);
    }
    EXPECT_TRUE(places.contains(QStringLiteral("loads[0].day")));
    EXPECT_TRUE(places.contains(QStringLiteral("loads[0].before.figures[0].id")));
    EXPECT_TRUE(places.contains(QStringLiteral("loads[0].entries[0].hash")))
        << places.join(u' ').toStdString();
}

TEST(Loads, ThatChangeTheSameAreTakenOutInEitherOrder)
{
    const auto amountOf = [](const Dataset& dataset) {
        return *dataset.figure({QStringLiteral("a")})->amount.low;
    };
    const auto saying = [](double amount) {
        return datasetOf({{.id = "a", .company = "one", .amount = Money::single(amount, usd)}});
    };
    const Dataset before = saying(10);
    const Dataset both = loaded(loaded(before, saying(20)), saying(30));
    const WithoutLoad newest = withoutLoad(both, 1);
    EXPECT_EQ(amountOf(newest.dataset), 20);
    EXPECT_EQ(textOf(withoutLoad(newest.dataset, 0).dataset), textOf(before));
    const WithoutLoad oldest = withoutLoad(both, 0);
    EXPECT_EQ(amountOf(oldest.dataset), 30);
    EXPECT_EQ(oldest.kept, QStringList{QStringLiteral("a")});
    EXPECT_EQ(textOf(withoutLoad(oldest.dataset, 0).dataset), textOf(before));
}

/// Whatever is loaded: taken out in any order, nothing of it stays.
TEST(Loads, OfAnythingAreTakenOutInAnyOrder)
{
    std::mt19937 random(7);
    for (int run = 0; run < 30; ++run) {
        const Dataset before = manyFigures(3, 12);
        Dataset all = before;
        constexpr int count = 3;
        for (int load = 0; load < count; ++load) {
            DatasetParts parts = manyFigures(4, 16).parts();
            for (std::size_t index = 0; index < parts.figures.size(); ++index) {
                Figure& figure = parts.figures[index]; // of other figures each time
                figure.id = {QStringLiteral("l%1-%2").arg(load).arg(index)};
                figure.announced = figure.announced.addDays(static_cast<int>(random() % 300));
                figure.amount =
                    scaled(figure.amount, 100 + static_cast<double>(random() % 50), 100);
            }
            all = loaded(all, Dataset(parts));
        }
        for (std::size_t left = all.loads().size(); left > 0; --left) {
            const WithoutLoad without = withoutLoad(all, random() % left);
            all = without.dataset;
        }
        EXPECT_EQ(all.figures().size(), before.figures().size());
        EXPECT_EQ(textOf(all), textOf(before));
    }
}

} // namespace
} // namespace capex
