// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_date.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QString>

namespace capex {
namespace {

const QDate theDay(2025, 2, 24);

/// Whether two orders make different days of a cell.
bool isAmbiguous(const QString& cell)
{
    std::optional<QDate> first;
    for (const auto& day : daysOf(cell)) {
        if (first && day && first != day) {
            return true;
        }
        first = first ? first : day;
    }
    return false;
}

TEST(SaidDate, IsReadInEveryFormOfEitherOrder)
{
    for (const char* const text :
         {"2025-02-24", "2025/2/24", "2025.02.24", "20250224", "24 Feb 2025", "24-Feb-2025",
          "Feb 24, 2025", "February 24 2025", "Feb. 24, 2025", "24th February 2025",
          "2025年2月24日", "2025年02月24号", "2025-02-24T10:00:00Z", "2025-02-24 10:00",
          "2025-02-24 10:00:00.123+08:00", "2025/2/24 9:05 PM", "Feb 24, 2025, 10:00",
          " 2025–02–24 ", "２０２５-02-24"}) {
        const QString cell = QString::fromUtf8(text);
        EXPECT_EQ(dateAsSaid(cell, DateOrder::Dmy), theDay) << text;
        EXPECT_EQ(dateAsSaid(cell, DateOrder::Mdy), theDay) << text;
        EXPECT_FALSE(isAmbiguous(cell)) << text;
    }
}

TEST(SaidDate, IsReadInTheOrderOfItsColumn)
{
    for (const char* const text : {"24/02/2025", "24.02.2025", "24-2-2025"}) {
        EXPECT_EQ(daysOf(QString::fromUtf8(text)),
                  (OrderedDays{theDay, std::nullopt, std::nullopt}))
            << text;
    }
    EXPECT_EQ(daysOf(u"02/24/2025"), (OrderedDays{std::nullopt, theDay, std::nullopt}));
    EXPECT_EQ(daysOf(u"03/04/2025"),
              (OrderedDays{QDate(2025, 4, 3), QDate(2025, 3, 4), std::nullopt}));
    EXPECT_EQ(daysOf(u"2025/3/4"),
              (OrderedDays{QDate(2025, 3, 4), QDate(2025, 3, 4), QDate(2025, 3, 4)}));
}

TEST(SaidDate, MayBeginWithAYearOfTwoDigits)
{
    for (const char* const text : {"25-02-24", "25/02/24", "25.2.24", "25-Feb-24", "25 Feb 24"}) {
        EXPECT_EQ(dateAsSaid(QString::fromUtf8(text), DateOrder::Ymd), theDay) << text;
        EXPECT_TRUE(isAmbiguous(QString::fromUtf8(text))) << text;
    }
    EXPECT_EQ(daysOf(u"25-01-03"),
              (OrderedDays{QDate(2003, 1, 25), std::nullopt, QDate(2025, 1, 3)}));
    EXPECT_EQ(daysOf(u"02/24/25"), (OrderedDays{std::nullopt, theDay, std::nullopt}));
    EXPECT_EQ(daysOf(u"24-Feb-25"), (OrderedDays{theDay, theDay, QDate(2024, 2, 25)}));
    EXPECT_EQ(dateAsSaid(u"5-02-24", DateOrder::Ymd), std::nullopt) << "one digit is no year";
}

TEST(SaidDate, HasNoOrderWhereItIsNone)
{
    for (const char* const text : {"no day", "", "2025-01-24", "2025-13-01"}) {
        EXPECT_EQ(daysOf(QString::fromUtf8(text)), OrderedDays()) << text;
    }
}

TEST(SaidDate, IsNothingForAnythingElse)
{
    for (const char* const text :
         {"", "2025", "2025-02", "2025-02-30", "20251332", "30 Feb 2025", "24 février 2025",
          "1/2/3", "2025-02-24 25:00", "2025-02-24 10:61", "2025-02-24 at noon", "24 Feb",
          "2025-02-24*", "1899-12-31", "2201-01-01", "02025-02-24", "2025年2月24", "24/02-2025",
          "th 24 Feb 2025"}) {
        EXPECT_EQ(dateAsSaid(QString::fromUtf8(text), DateOrder::Dmy), std::nullopt) << text;
        EXPECT_EQ(dateAsSaid(QString::fromUtf8(text), DateOrder::Mdy), std::nullopt) << text;
    }
    EXPECT_EQ(dateAsSaid(QStringLiteral("24/").repeated(10000), DateOrder::Dmy), std::nullopt);
}

TEST(SaidDate, IsTheDayThatWasWrittenInWhateverForm)
{
    for (QDate day(1900, 1, 1); day.year() < 2200; day = day.addDays(97)) {
        for (const char* const form : {"yyyy-MM-dd", "yyyyMMdd", "d/M/yyyy", "dd.MM.yyyy"}) {
            const QString text = day.toString(QString::fromLatin1(form));
            ASSERT_EQ(dateAsSaid(text, DateOrder::Dmy), day) << text.toStdString();
        }
        const QString american = day.toString(QStringLiteral("M/d/yyyy"));
        ASSERT_EQ(dateAsSaid(american, DateOrder::Mdy), day) << american.toStdString();
    }
}

TEST(SaidDate, IsPlainWhereItIsWrittenAsInFiles)
{
    for (const DateOrder order : {DateOrder::Dmy, DateOrder::Mdy}) {
        EXPECT_EQ(dateAsSaid(u"2025-01-24", order), QDate(2025, 1, 24));
        EXPECT_EQ(dateAsSaid(u" 2025-01-24 ", order), QDate(2025, 1, 24));
        EXPECT_EQ(dateAsSaid(u"2025-13-01", order), std::nullopt);
        EXPECT_EQ(dateAsSaid(u"1899-01-01", order), std::nullopt);
        EXPECT_EQ(dateAsSaid(u"1900-02-29", order), std::nullopt);
    }
}

} // namespace
} // namespace capex
