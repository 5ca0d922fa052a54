// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reading_direction.h"

#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <QDateEdit>
#include <QGuiApplication>
#include <QLocale>
#include <QSpinBox>

namespace capex {
namespace {

/// On a system that writes from right to left, with digits of its own.
class ReadingDirectionTest : public testing::TestWithParam<const char*>
{
protected:
    ReadingDirectionTest()
    {
        QLocale::setDefault(QLocale(QString::fromLatin1(GetParam())));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        readLeftToRight(Language::English);
    }
    ~ReadingDirectionTest() override
    {
        QLocale::setDefault(m_locale);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    QLocale m_locale;
};

TEST_P(ReadingDirectionTest, NothingIsMirroredAndDigitsAreThoseOfPictures)
{
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QSpinBox year;
    year.setRange(1990, 2100);
    year.setValue(2026);
    EXPECT_EQ(year.text(), QStringLiteral("2026").prepend(year.prefix())) << "no sign, no mark";
    EXPECT_EQ(year.layoutDirection(), Qt::LeftToRight);
    QDoubleSpinBox rate;
    rate.setValue(-7.25 + 8);
    EXPECT_EQ(rate.text(), QStringLiteral("0.75"));
    QDateEdit day(QDate(2026, 9, 11));
    day.setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    EXPECT_EQ(day.text(), QStringLiteral("2026-09-11"));
}

INSTANTIATE_TEST_SUITE_P(All, ReadingDirectionTest,
                         testing::Values("ar_EG", "fa_IR", "he_IL", "ur_PK"));

TEST(ReadingDirection, LeavesOtherSystemsTheirNumbers)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    readLeftToRight(Language::English);
    EXPECT_EQ(QLocale().name(), QStringLiteral("de_DE"));
    QLocale::setDefault(before);
}

} // namespace
} // namespace capex
