// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/dataset_rows.h"

#include "model/wording/wording.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const Measure capexMeasure{QStringLiteral("capex")};
const Measure leases{QStringLiteral("leases")};

std::vector<StateRow> rowsOf(const Dataset& figures, StateMenu menu)
{
    std::vector<StateRow> rows = rowsOf(figures, Narrator(figures, Language::English));
    std::erase_if(rows, [menu](const StateRow& row) { return row.menu != menu; });
    return rows;
}

QStringList textsOf(const std::vector<StateRow>& rows)
{
    QStringList texts;
    for (const StateRow& row : rows) {
        texts.append(row.words.text);
    }
    return texts;
}

Dataset inCurrencies(const std::vector<const char*>& codes)
{
    std::vector<FigureSketch> sketches;
    sketches.reserve(codes.size());
    for (const char* const code : codes) {
        sketches.push_back(
            {.id = code, .amount = Money::single(1, Currency{QString::fromLatin1(code)})});
    }
    return datasetOf(sketches);
}

Dataset counting(const char* one, const char* other)
{
    return datasetOf({{.id = "a", .measure = one}, {.id = "b", .measure = other}});
}

TEST(DatasetRows, OfferTheDollarAndThenEveryCurrencyOfTheFigures)
{
    EXPECT_EQ(textsOf(rowsOf(inCurrencies({"JPY", "CNY", "USD"}), StateMenu::Currencies)),
              (QStringList{QStringLiteral("USD"), QStringLiteral("CNY"), QStringLiteral("JPY")}));
    EXPECT_EQ(textsOf(rowsOf(Dataset(), StateMenu::Currencies)),
              QStringList{QStringLiteral("USD")});
}

TEST(DatasetRows, ACurrencyIsTheOneThatIsShown)
{
    const auto rows = rowsOf(inCurrencies({"CNY"}), StateMenu::Currencies);
    ViewState state;
    EXPECT_TRUE(rows[0].isOn(state));
    rows[1].change(state);
    EXPECT_EQ(state.settings.currency, cny);
    EXPECT_TRUE(rows[1].isOn(state));
    EXPECT_FALSE(rows[0].isOn(state));
}

TEST(DatasetRows, TheFirstNineHaveKeysInTheirOrder)
{
    const auto rows =
        rowsOf(inCurrencies({"AUD", "BRL", "CAD", "CHF", "CNY", "DKK", "EUR", "GBP", "HKD", "INR"}),
               StateMenu::Currencies);
    ASSERT_EQ(rows.size(), 11U);
    EXPECT_EQ(rows[0].words.keys, QKeySequence(QStringLiteral("Ctrl+U, 1")));
    EXPECT_EQ(rows[8].words.keys, QKeySequence(QStringLiteral("Ctrl+U, 9")));
    EXPECT_TRUE(rows[9].words.keys.isEmpty());
}

TEST(KeysOfAList, EndAtTheNinth)
{
    EXPECT_EQ(numbered("Ctrl+U", 9), QKeySequence(QStringLiteral("Ctrl+U, 9")));
    EXPECT_TRUE(numbered("Ctrl+U", 10).isEmpty());
}

TEST(DatasetRows, MeasuresAreCalledAsPeopleCallThem)
{
    const auto rows = rowsOf(counting("leases", "capex"), StateMenu::Measures);
    const Narrator words(Dataset(), Language::English);
    EXPECT_EQ(textsOf(rows), (QStringList{words.measure(capexMeasure), words.measure(leases)}));
    EXPECT_TRUE(rows[1].words.tip.contains(words.measure(leases)));
    EXPECT_EQ(rows[1].words.keys, QKeySequence(QStringLiteral("Ctrl+M, 2")));
}

TEST(DatasetRows, AMeasureOfSomebodysOwnIsNoKeyAndNotEndless)
{
    const std::string endless(100'000, 'x');
    const auto rows = rowsOf(counting("r&d", endless.c_str()), StateMenu::Measures);
    EXPECT_EQ(rows[0].words.text, QStringLiteral("r&&d"));
    EXPECT_LT(rows[1].words.text.size(), 1000);
    EXPECT_LT(rows[1].words.tip.size(), 1000);
}

TEST(DatasetRows, OneMeasureOfAllIsTakenOutAndInAgain)
{
    const auto rows = rowsOf(counting("capex", "leases"), StateMenu::Measures);
    ViewState state;
    EXPECT_TRUE(rows[0].isOn(state)) << "nothing in particular is everything";
    rows[0].change(state);
    EXPECT_EQ(state.settings.measures, QList<Measure>{leases});
    EXPECT_FALSE(rows[0].isOn(state));
    rows[1].change(state);
    EXPECT_EQ(state.settings.measures, QList<Measure>{leases}) << "the last one stays";
    rows[0].change(state);
    EXPECT_TRUE(state.settings.measures.isEmpty());
}

} // namespace
} // namespace capex
