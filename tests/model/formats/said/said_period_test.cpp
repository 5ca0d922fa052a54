// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_period.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// "FY2025", "CY2025", "2025", "2025 Q3", "FY2025 H1", "2024-07 12"; "-" for nothing.
QString said(const QString& cell)
{
    const auto period = periodAsSaid(cell);
    if (!period) {
        return QStringLiteral("-");
    }
    if (period->months) {
        return QStringLiteral("%1 %2")
            .arg(period->months->first.text())
            .arg(period->months->months);
    }
    const char* const marks[] = {"CY", "FY", ""};
    QString text = QString::fromLatin1(marks[static_cast<int>(period->kind)]) +
                   QString::number(period->year.value_or(0));
    text += period->quarter > 0 ? QStringLiteral(" Q%1").arg(period->quarter) : QString();
    return text + (period->half > 0 ? QStringLiteral(" H%1").arg(period->half) : QString());
}

struct Cell
{
    const char* text;
    const char* said;
};

template <std::size_t size>
void expectSaid(const Cell (&cells)[size])
{
    for (const Cell& cell : cells) {
        EXPECT_EQ(said(QString::fromUtf8(cell.text)), QString::fromLatin1(cell.said)) << cell.text;
    }
}

TEST(SaidPeriod, IsAYear)
{
    const Cell cells[] = {
        {"2025", "2025"},
        {" 2025 ", "2025"},
        {"2025.0", "2025"},
        {"CY2025", "CY2025"},
        {"CY25", "CY2025"},
        {"FY2025", "FY2025"},
        {"fy25", "FY2025"},
        {"FY 2025", "FY2025"},
        {"FY'25", "FY2025"},
        {"fiscal 2025", "FY2025"},
        {"Fiscal Year 2025", "FY2025"},
        {"FYE 2025", "FY2025"},
        {"2025A", "2025"},
        {"2025E", "2025"},
        {"FY25E", "FY2025"},
        {"2025年", "2025"},
        {"2025财年", "FY2025"},
        {"2024/25", "FY2025"},
        {"2024-25", "FY2025"},
        {"2024–25", "FY2025"},
        {"FY24/25", "FY2025"},
        {"FY2024-25", "FY2025"},
        {"1999/00", "FY2000"},
        {"２０２５", "2025"},
    };
    expectSaid(cells);
}

TEST(SaidPeriod, IsAQuarterOrAHalf)
{
    const Cell cells[] = {
        {"2025-Q3", "2025 Q3"},      {"2025Q3", "2025 Q3"},
        {"Q3 2025", "2025 Q3"},      {"Q3-2025", "2025 Q3"},
        {"Q3'25", "2025 Q3"},        {"Q3 ’25", "2025 Q3"},
        {"3Q25", "2025 Q3"},         {"3q 2025", "2025 Q3"},
        {"3Q25E", "2025 Q3"},        {"Q3 FY2025", "FY2025 Q3"},
        {"Q3 FY25", "FY2025 Q3"},    {"FY25 Q3", "FY2025 Q3"},
        {"FY25Q3", "FY2025 Q3"},     {"3QFY25", "FY2025 Q3"},
        {"CY25 Q3", "CY2025 Q3"},    {"third quarter of fiscal 2025", "FY2025 Q3"},
        {"1H25", "2025 H1"},         {"H1 2025", "2025 H1"},
        {"2025 H1", "2025 H1"},      {"2025-H2", "2025 H2"},
        {"HY1 2025", "2025 H1"},     {"2025年第三季度", "2025 Q3"},
        {"2025年三季度", "2025 Q3"}, {"2025年3季度", "2025 Q3"},
        {"2025年Q3", "2025 Q3"},     {"2025财年第三季度", "FY2025 Q3"},
        {"2025年上半年", "2025 H1"}, {"2025年下半年", "2025 H2"},
    };
    expectSaid(cells);
}

TEST(SaidPeriod, IsMonths)
{
    const Cell cells[] = {
        {"Jul 2024–Jun 2025", "2024-07 12"}, {"July 2024 to June 2025", "2024-07 12"},
        {"Jul–Dec 2024", "2024-07 6"},       {"2024-07 – 2025-06", "2024-07 12"},
        {"2024-07/2025-06", "2024-07 12"},   {"2024-07至2025-06", "2024-07 12"},
        {"07/2024-06/2025", "2024-07 12"},   {"07/2024 ～ 06/2025", "2024-07 12"},
        {"Mar 2025", "2025-03 1"},           {"March 2025", "2025-03 1"},
        {"Sept. 2025", "2025-09 1"},         {"2025-03", "2025-03 1"},
        {"2025年3月", "2025-03 1"},          {"2024年7月至2025年6月", "2024-07 12"},
        {"2025年1-6月", "2025-01 6"},        {"2011-12", "2011-12 1"},
        {"2023–2025", "2023-01 36"},         {"2023-2025", "2023-01 36"},
        {"2023 to 2025", "2023-01 36"},      {"2023年至2025年", "2023-01 36"},
    };
    expectSaid(cells);
}

TEST(SaidPeriod, IsNothingForAnythingElse)
{
    for (const char* const text : {"",
                                   "25",
                                   "1899",
                                   "2201",
                                   "20255",
                                   "2025.5",
                                   "2025-13",
                                   "2025-00",
                                   "Q5 2025",
                                   "3H25",
                                   "Q3",
                                   "FY",
                                   "Q0 2025",
                                   "2025-2023",
                                   "1900-2200",
                                   "2024/26",
                                   "Mar 25",
                                   "Mars 2025",
                                   "2025 capex",
                                   "TTM",
                                   "Jun 2025–Jul 2024",
                                   "FY2023–FY2025",
                                   "2025-02-24",
                                   "Q3 2025 2026",
                                   "2025年3",
                                   "第三季度",
                                   "/",
                                   "'",
                                   "2025*",
                                   "2025 e"}) {
        EXPECT_EQ(said(QString::fromUtf8(text)), QStringLiteral("-")) << text;
    }
    EXPECT_FALSE(periodAsSaid(QStringLiteral("2025").repeated(8000)).has_value());
}

TEST(SaidPeriod, CoversTheMonthsOfTheCompanysCalendar)
{
    constexpr int june = 6;
    const std::pair<const char*, Period> periods[] = {
        {"2025", Period::calendarYear(2025)}, {"CY2025", Period::calendarYear(2025)},
        {"FY2025", {Month::of(2024, 7), 12}}, {"Q1 FY2025", {Month::of(2024, 7), 3}},
        {"Q1 2025", {Month::of(2025, 1), 3}}, {"H2 FY25", {Month::of(2025, 1), 6}},
        {"2025 H2", {Month::of(2025, 7), 6}}, {"2025-03", {Month::of(2025, 3), 1}},
    };
    for (const auto& period : periods) {
        EXPECT_EQ(monthsOf(*periodAsSaid(QString::fromLatin1(period.first)), june), period.second)
            << period.first;
    }
}

QString nameOf(Month month)
{
    static const QStringList names =
        QStringLiteral("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(u' ');
    return names[month.monthOfYear() - 1] + QStringLiteral(" %1").arg(month.year());
}

TEST(SaidPeriod, IsThePeriodThatWasWrittenInWhateverForm)
{
    for (int index = Month::of(1900, 1).index; index <= Month::of(2190, 1).index; index += 7) {
        const Period period{{index}, index % 120 + 2};
        const Month last = period.last();
        for (const QString& text : {nameOf(period.first) + QStringLiteral("–") + nameOf(last),
                                    period.first.text() + QStringLiteral(" – ") + last.text(),
                                    period.first.text() + u'/' + last.text(),
                                    period.first.text() + QStringLiteral("到") + last.text(),
                                    QStringLiteral("%1年%2月至%3年%4月")
                                        .arg(period.first.year())
                                        .arg(period.first.monthOfYear())
                                        .arg(last.year())
                                        .arg(last.monthOfYear())}) {
            const auto read = periodAsSaid(text);
            ASSERT_TRUE(read.has_value()) << text.toStdString();
            ASSERT_EQ(monthsOf(*read, 12), period) << text.toStdString();
        }
    }
}

TEST(SaidPeriod, IsOfAPairOfYearsWhatOthersSayOfIt)
{
    for (const char* const text : {"2010-11", "2010/11", "2010–11"}) {
        const QString cell = QString::fromUtf8(text);
        EXPECT_EQ(pairsOf(cell), (FittingPairs{true, true})) << text;
        const auto month = periodAsSaid(cell, YearPair::Month);
        ASSERT_TRUE(month && month->months) << text;
        EXPECT_EQ(*month->months, (Period{Month::of(2010, 11), 1})) << text;
        const auto year = periodAsSaid(cell, YearPair::FiscalYear);
        EXPECT_EQ(year, (SaidPeriod{SaidPeriod::Year::Fiscal, 2011})) << text;
    }
    EXPECT_EQ(pairsOf(u"2010-10"), (FittingPairs{true, false}));
    EXPECT_EQ(pairsOf(u"2012-13"), (FittingPairs{false, true}));
    for (const QStringView other : {u"FY2010-11", u"2010", u"2010-2011", u"Nov 2010", u"201011"}) {
        EXPECT_EQ(pairsOf(other), FittingPairs()) << other.toString().toStdString();
    }
}

} // namespace
} // namespace capex
