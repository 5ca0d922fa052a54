// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/chart/chart_text.h"
#include "views/chart/fitting_notice.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

constexpr NoticeRoom narrow{14, 300};

QStringList names(int count)
{
    QStringList names;
    for (int number = 1; number <= count; ++number) {
        names.append(QStringLiteral("Company %1").arg(number));
    }
    return names;
}

/// The notice for so many companies, and how often it was worded.
struct Notice
{
    explicit Notice(int count)
        : text(fittingNotice(names(count), narrow, 2, [&](qsizetype named) {
            ++wordings;
            return names(count).first(named).join(u' ') + QStringLiteral(" of %1").arg(count);
        }))
    {
    }

    int wordings = 0;
    QString text;
};

TEST(FittingNotice, NamesEverybodyWhereAllHaveRoom)
{
    EXPECT_EQ(Notice(2).text, QStringLiteral("Company 1 Company 2 of 2"));
}

TEST(FittingNotice, NamesAsManyAsItsLinesHold)
{
    const QString text = Notice(30).text;
    EXPECT_EQ(lineCount(text), 2);
    EXPECT_TRUE(text.endsWith(QStringLiteral("of 30")));
    const auto named = text.count(QStringLiteral("Company"));
    const QString more = names(30).first(named + 1).join(u' ') + QStringLiteral(" of 30");
    EXPECT_EQ(lineCount(narrow.wrapped(more)), 3) << named << " are named";
}

TEST(FittingNotice, NamesNobodyWhereOneNameIsTooLong)
{
    const QStringList one{QStringLiteral("Company ").repeated(40)};
    EXPECT_EQ(fittingNotice(one, narrow, 2,
                            [&](qsizetype named) {
                                return named == 0 ? QStringLiteral("1 company") : one.first();
                            }),
              QStringLiteral("1 company"));
}

TEST(FittingNotice, DoesNotTryWhatTheLinesCouldNeverHold)
{
    EXPECT_LT(Notice(1000).wordings, 6);
}

TEST(NoticeRoom, IsAsHighAsTheLinesOfItsNotice)
{
    EXPECT_EQ(narrow.height({}), 0);
    EXPECT_EQ(narrow.height(QStringLiteral("one\ntwo")), 2 * lineHeight(14));
}

} // namespace
} // namespace capex
