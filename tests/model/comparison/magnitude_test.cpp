// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/magnitude.h"
#include "model/formats/figure_file.h"
#include "model/formats/table/table_figures.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

/// "a>b10": a is 10 times b.
QStringList textsOf(const std::vector<DoubtfulMagnitude>& doubtful)
{
    QStringList texts;
    for (const DoubtfulMagnitude& each : doubtful) {
        texts.append(each.figure.text() + (each.isAbove ? u'>' : u'<') + each.other.text() +
                     QString::number(each.times));
    }
    return texts;
}

QStringList doubtfulAmong(const std::vector<FigureSketch>& sketches)
{
    return textsOf(doubtfulMagnitudes(datasetOf(sketches)));
}

FigureSketch of(const char* id, double amount, const Period& period = Period::calendarYear(2025))
{
    return {.id = id, .amount = Money::single(amount, usd), .period = period};
}

TEST(Magnitude, IsDoubtfulTenTimesOffAllOthers)
{
    EXPECT_EQ(doubtfulAmong({of("a", 380), of("b", 38)}),
              (QStringList{QStringLiteral("a>b10"), QStringLiteral("b<a10")}));
    EXPECT_EQ(doubtfulAmong({of("a", 379.9), of("b", 38)}), QStringList());
    EXPECT_EQ(doubtfulAmong({of("a", 3800), of("b", 380), of("c", 300)}),
              QStringList{QStringLiteral("a>b10")});
    EXPECT_EQ(doubtfulAmong({of("a", 3), of("b", 38), of("c", 300)}),
              (QStringList{QStringLiteral("a<b12.6667")}));
    EXPECT_EQ(doubtfulAmong({of("a", 38)}), QStringList());
    EXPECT_EQ(doubtfulAmong({of("a", 38), of("b", 0)}), QStringList());
}

TEST(Magnitude, ComparesWhatIsSpentInAYear)
{
    EXPECT_EQ(doubtfulAmong({of("year", 100), of("quarter", 11, Period::fiscalQuarter(2025, 1, 12)),
                             of("month", 9, Period{Month::of(2025, 3), 1}),
                             of("decade", 2000, Period{Month::of(2020, 1), 120})}),
              QStringList());
    EXPECT_EQ(
        doubtfulAmong({of("year", 100), of("quarter", 250, Period::fiscalQuarter(2025, 1, 12))}),
        (QStringList{QStringLiteral("year<quarter10"), QStringLiteral("quarter>year10")}));
}

TEST(Magnitude, ComparesNothingUnlike)
{
    FigureSketch revenue = of("revenue", 1000);
    revenue.measure = "revenue";
    FigureSketch other = of("other", 1000);
    other.company = "other";
    FigureSketch yuan = of("yuan", 0);
    yuan.amount = Money::single(1000, cny); // to which no rate leads
    EXPECT_EQ(doubtfulAmong({of("a", 10), of("before", 1000, Period::calendarYear(2023)), revenue,
                             other, yuan}),
              QStringList());
    FigureSketch cash = of("cash", 1000);
    cash.measure = "capex-cash";
    EXPECT_EQ(doubtfulAmong({of("a", 10), cash}).size(), 2);
}

TEST(Magnitude, ComparesInOneCurrencyAndUnit)
{
    FigureSketch yuan = of("yuan", 0);
    yuan.amount = Money::single(700'000, cny, Bound::Exact, Unit::Million);
    DatasetParts parts = partsOf({of("a", 100), yuan});
    parts.exchangeRates = sampleRates();
    EXPECT_EQ(textsOf(doubtfulMagnitudes(Dataset(parts))), QStringList());
    yuan.amount = Money::single(700'000, cny, Bound::Exact, Unit::Billion);
    parts = partsOf({of("a", 100), yuan});
    parts.exchangeRates = sampleRates();
    EXPECT_EQ(doubtfulMagnitudes(Dataset(parts)).size(), 2U);
}

TEST(Magnitude, IsComparedWithOtherFiguresToo)
{
    EXPECT_EQ(textsOf(doubtfulMagnitudes(datasetOf({of("a", 3800), of("b", 3900)}),
                                         datasetOf({of("known", 380)}))),
              (QStringList{QStringLiteral("a>known10"), QStringLiteral("b>known10.2632")}));
}

TEST(Magnitude, OfNoBundledFigureIsDoubtful)
{
    EXPECT_EQ(textsOf(doubtfulMagnitudes(bundledFigures())), QStringList());
}

TEST(Magnitude, OfAHundredMillionTakenForABillionIsToldOfItsRow)
{
    const QByteArray content = "公司,金额 (CNY bn),年份,公布日期\n阿里巴巴,3800,2025,2025-02-24\n"
                               "腾讯,100,2025,2025-02-24\n";
    const TableFigures figures = figuresOf(
        readTable(content, {}), {QDate(2026, 11, 1), bundledFigures()}, QStringLiteral("plans"));
    EXPECT_EQ(figures.counts.taken, 2);
    ASSERT_EQ(figures.rows[1].reasons.size(), 1U);
    EXPECT_EQ(figures.rows[1].reasons[0].severity, Finding::Severity::Warning);
    EXPECT_EQ(figures.rows[1].reasons[0].fault.found.code, Found::FarAboveOther);
    EXPECT_EQ(figures.rows[1].reasons[0].location.address.row, 2);
    EXPECT_TRUE(figures.rows[2].reasons.empty());
}

TEST(Magnitude, IsToldOfTheRowOfItsFigureWhereRowsHaveSeveral)
{
    const TableFigures figures =
        figuresOf(readTable("Company,Capex (USD bn) 2024,Capex (USD bn) 2025,Announced\n"
                            "Beta,20,21,2025-02-24\n"
                            "\n"
                            "Acme,10,11,2025-02-24\n"
                            "Beta,19,2200,2025-02-24\n",
                            {}),
                  {QDate(2026, 11, 1), bundledFigures()}, QStringLiteral("plans"));
    ASSERT_EQ(figures.rows.size(), 5U);
    std::vector<std::size_t> warnings;
    QStringList ids;
    for (const RowAccount& row : figures.rows) {
        warnings.push_back(row.reasons.size());
        ids += figures.idsOf(row);
    }
    EXPECT_EQ(warnings, (std::vector<std::size_t>{0, 1, 0, 0, 1}));
    EXPECT_EQ(figures.rows[1].reasons[0].fault.found.code, Found::FarBelowOther);
    EXPECT_EQ(figures.rows[4].reasons[0].fault.found.code, Found::FarAboveOther);
    QStringList all;
    for (const Figure& figure : figures.dataset.figures()) {
        all.append(figure.id.text());
    }
    EXPECT_EQ(ids, all) << "each figure in its row";
}

} // namespace
} // namespace capex
