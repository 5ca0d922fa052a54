// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/many_figures.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <numeric>

namespace capex {
namespace {

TEST(Dataset, FindsWhatItHoldsById)
{
    const Dataset dataset = datasetOf({{.id = "a"}, {.id = "b", .company = "other"}});
    EXPECT_EQ(dataset.figure({QStringLiteral("b")})->company.text(), QStringLiteral("other"));
    EXPECT_EQ(dataset.figure({QStringLiteral("c")}), nullptr);
    EXPECT_EQ(dataset.company({QStringLiteral("acme")})->name, QStringLiteral("acme"));
    EXPECT_THAT(dataset.figuresOf({QStringLiteral("other")}), testing::ElementsAre(1U));
    EXPECT_TRUE(dataset.figuresOf({QStringLiteral("nobody")}).empty());
}

TEST(Dataset, KeepsTheRatesOfACurrencyByDate)
{
    DatasetParts parts;
    parts.exchangeRates = sampleRates();
    std::ranges::reverse(parts.exchangeRates);
    const Dataset dataset(parts);
    EXPECT_TRUE(std::ranges::is_sorted(dataset.ratesOf(cny), {}, &ExchangeRate::date));
    EXPECT_EQ(dataset.ratesOf(cny).size(), 5U);
    EXPECT_TRUE(dataset.ratesOf(usd).empty());
}

TEST(Dataset, KnowsItsAnnouncements)
{
    const Dataset dataset = datasetOf({
        {.id = "a", .announced = {2025, 7, 1}},
        {.id = "b", .announced = {2024, 2, 1}},
        {.id = "c", .announced = {2025, 7, 1}},
    });
    EXPECT_EQ(dataset.newestAnnouncementYear(), 2025);
    EXPECT_THAT(dataset.announcementDates(),
                testing::ElementsAre(QDate(2024, 2, 1), QDate(2025, 7, 1)));
    EXPECT_FALSE(Dataset().newestAnnouncementYear());
}

TEST(Dataset, ACopyIsTheSame)
{
    const Dataset dataset = datasetOf({{.id = "a"}});
    Dataset copy;
    copy = dataset;
    EXPECT_EQ(copy, dataset);
    EXPECT_EQ(&copy.figures(), &dataset.figures()) << "copies share";
    EXPECT_EQ(Dataset(dataset.parts()), dataset);
    EXPECT_NE(Dataset(), dataset);
}

/// As many figures as fill three blocks and begin a fourth.
Dataset fourBlocks()
{
    return manyFigures(1, static_cast<int>(3 * FigureList::blockSize + 1));
}

/// How many figures of `a` stand elsewhere in memory than those of `b` with the same index.
std::ptrdiff_t copiedFigures(const Dataset& a, const Dataset& b)
{
    return std::inner_product(a.figures().begin(), a.figures().end(), b.figures().begin(),
                              std::ptrdiff_t{0}, std::plus(),
                              [](const Figure& x, const Figure& y) { return &x == &y ? 0 : 1; });
}

TEST(Dataset, AChangedFigureCopiesThoseOfItsBlockAndNoOther)
{
    const Dataset before = fourBlocks();
    Figure changed = before.figures()[300];
    changed.disputed = true;
    const Dataset after = before.with(changed);
    EXPECT_EQ(after.figures()[300], changed);
    EXPECT_NE(before.figures()[300], changed) << "the figures from before stay as they were";
    EXPECT_EQ(after.figures().size(), before.figures().size());
    EXPECT_EQ(copiedFigures(after, before), std::ptrdiff_t{FigureList::blockSize});
    EXPECT_EQ(after.companies().data(), before.companies().data()) << "nor companies";
    EXPECT_EQ(after.with(before.figures()[300]), before);
}

TEST(Dataset, FiguresShareTheNamesOfWhatTheyMean)
{
    const Dataset dataset =
        datasetOf({{.id = "a"}, {.id = "b"}})
            .with({.id = {QStringLiteral("c")}, .company = {QStringLiteral("acme")}});
    const CompanyId& acme = dataset.companies().front().id;
    for (const Figure& figure : dataset.figures()) {
        EXPECT_EQ(figure.company.text().constData(), acme.text().constData());
        EXPECT_EQ(figure.measure.text().constData(),
                  dataset.figures().front().measure.text().constData());
    }
}

TEST(Dataset, ANewFigureStandsBehindTheOthers)
{
    const Dataset before = fourBlocks();
    Figure another = before.figures().front();
    another.id = {QStringLiteral("another")};
    const Dataset after = before.with(another);
    EXPECT_EQ(after.figures().size(), before.figures().size() + 1);
    EXPECT_EQ(after.indexOf(another.id), before.figures().size());
    EXPECT_EQ(after.figuresOf(another.company).back(), before.figures().size());
    EXPECT_EQ(before.figure(another.id), nullptr);
    EXPECT_EQ(before.indexOf(another.id), std::nullopt);
}

TEST(Dataset, AFigureOfAnotherCompanyIsCountedThere)
{
    const Dataset before = datasetOf({{.id = "1"}, {.id = "2", .company = "other"}, {.id = "3"}});
    Figure moved = before.figures()[0];
    moved.company = {QStringLiteral("other")};
    const Dataset after = before.with(moved);
    EXPECT_THAT(after.figuresOf({QStringLiteral("other")}), testing::ElementsAre(0U, 1U));
    EXPECT_THAT(after.figuresOf({QStringLiteral("acme")}), testing::ElementsAre(2U));
    EXPECT_EQ(Dataset(after.parts()), after);
}

} // namespace
} // namespace capex
