// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/difference_words.h"
#include "model/wording/pair_words.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "views/panels/against.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

Interval interval(std::optional<double> low, std::optional<double> high)
{
    return {low, high};
}

TEST(Against, SaysARatioAsFarAsItIsKnown)
{
    const Formatter formatter;
    EXPECT_EQ(ratioText(interval(0.22, 0.22), formatter), QStringLiteral("22 %"));
    EXPECT_EQ(ratioText(interval(0.75, 0.81), formatter), QStringLiteral("75 % to 81 %"));
    EXPECT_EQ(ratioText(interval(0.22, {}), formatter), QStringLiteral("at least 22 %"));
    EXPECT_EQ(ratioText(interval({}, 0.22), formatter), QStringLiteral("at most 22 %"));
    EXPECT_EQ(ratioText({}, formatter), QStringLiteral("no ratio"));
}

TEST(Against, SaysADifferenceWithItsDirection)
{
    const Formatter formatter;
    const auto text = [&](std::optional<double> low, std::optional<double> high) {
        return differenceText(interval(low, high), usd, formatter);
    };
    EXPECT_EQ(text(-20, -20), QStringLiteral("$20 bn less"));
    EXPECT_EQ(text(20, 20), QStringLiteral("$20 bn more"));
    EXPECT_EQ(text(-20, -15), QStringLiteral("$15 – 20 bn less"));
    EXPECT_EQ(text(-5, 10), QStringLiteral("between $5 bn less and $10 bn more"));
    EXPECT_EQ(text(0, 0), QStringLiteral("the same"));
    EXPECT_EQ(text(-20, {}), QStringLiteral("at most $20 bn less"));
    EXPECT_EQ(text(20, {}), QStringLiteral("at least $20 bn more"));
    EXPECT_EQ(text({}, -20), QStringLiteral("at least $20 bn less"));
    EXPECT_EQ(text({}, 20), QStringLiteral("at most $20 bn more"));
}

TEST(Against, TheUsualRivalIsTheLargestThatGaveGuidance)
{
    const Dataset dataset = datasetOf({
        {.id = "a", .company = "acme", .amount = Money::single(60, usd)},
        {.id = "b", .company = "beta", .amount = Money::single(80, usd)},
        {.id = "c", .company = "corp", .kind = Kind::RunRate, .amount = Money::single(90, usd)},
    });
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    EXPECT_EQ(usualRival(comparison, {QStringLiteral("acme")}).text(), QStringLiteral("beta"));
    EXPECT_EQ(usualRival(comparison, {QStringLiteral("beta")}).text(), QStringLiteral("acme"));
    EXPECT_TRUE(usualRival({}, {QStringLiteral("acme")}).isEmpty());
}

class AgainstTest : public testing::Test
{
protected:
    static std::optional<Against> of(const Dataset& dataset, const char* company, const char* other,
                                     Basis basis = Basis::PerYear)
    {
        const Comparison comparison = compare(dataset, settingsFor(basis));
        return against(dataset, comparison, {QString::fromLatin1(company)},
                       {QString::fromLatin1(other)}, Narrator(dataset, Language::English));
    }

    Dataset m_dataset = datasetOf({
        {.id = "a", .company = "acme", .amount = Money::single(60, usd)},
        {.id = "b", .company = "beta", .amount = Money::single(80, usd)},
        {.id = "c", .company = "corp", .amount = Money::single(30, usd)},
    });
};

TEST_F(AgainstTest, SpeaksOfTheBasisThatIsShownFirstAndOfTheOtherOne)
{
    const auto perYear = of(m_dataset, "acme", "corp");
    ASSERT_TRUE(perYear && !perYear->lines.empty());
    EXPECT_EQ(perYear->lines.front().basis, QStringLiteral("per year"));
    EXPECT_EQ(perYear->lines.front().ratio, QStringLiteral("200 %"));
    EXPECT_EQ(perYear->lines.front().difference, QStringLiteral("$30 bn more"));
    const auto announced = of(m_dataset, "acme", "corp", Basis::Announced);
    ASSERT_TRUE(announced && !announced->lines.empty());
    EXPECT_TRUE(announced->lines.front().basis.contains(QStringLiteral("announced")));
}

TEST_F(AgainstTest, WithoutAWishItIsTheUsualRival)
{
    for (const char* const wish : {"", "acme", "nobody"}) {
        const auto found = of(m_dataset, "acme", wish);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->other.company.text(), QStringLiteral("beta")) << wish;
    }
}

TEST_F(AgainstTest, OffersEverybodyElseThatHasAValue)
{
    const auto found = of(m_dataset, "acme", "corp");
    ASSERT_TRUE(found);
    QStringList names;
    for (const Against::Choice& choice : found->choices) {
        names.append(choice.name);
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("beta"), QStringLiteral("corp")}));
}

TEST_F(AgainstTest, OfOneCompanyAloneThereIsNothingToSay)
{
    EXPECT_FALSE(of(datasetOf({{.id = "a"}}), "acme", ""));
    EXPECT_FALSE(of(m_dataset, "nobody", "acme"));
    EXPECT_FALSE(of(Dataset(), "acme", "beta"));
}

TEST_F(AgainstTest, SaysOnceWhatIsUnlike)
{
    const Dataset dataset = datasetOf({
        {.id = "a", .company = "acme", .amount = Money::single(60, usd)},
        {.id = "b", .company = "beta", .kind = Kind::Estimate, .amount = Money::atLeast(80, usd)},
    });
    const auto found = of(dataset, "acme", "beta");
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->unlike.startsWith(QStringLiteral("Not alike: ")));
    const QStringList text = found->text();
    EXPECT_EQ(text.size(), static_cast<int>(found->lines.size()) + 1);
    EXPECT_EQ(text.back(), found->unlike);
    EXPECT_TRUE(of(m_dataset, "acme", "beta")->unlike.isEmpty());
}

} // namespace
} // namespace capex
