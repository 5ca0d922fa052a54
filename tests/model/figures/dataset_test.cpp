// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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
    const Dataset copy = dataset;
    EXPECT_EQ(copy, dataset);
    EXPECT_EQ(copy.figures().data(), dataset.figures().data()) << "copies share";
    EXPECT_EQ(Dataset(dataset.parts()), dataset);
    EXPECT_NE(Dataset(), dataset);
}

} // namespace
} // namespace capex
