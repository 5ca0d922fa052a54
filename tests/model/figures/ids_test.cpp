// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/figure.h"
#include "model/figures/ids.h"

#include <gtest/gtest.h>

#include <QSet>

namespace capex {
namespace {

TEST(Id, IsItsText)
{
    EXPECT_EQ(CompanyId(u"acme").text(), QStringLiteral("acme"));
    EXPECT_EQ(CompanyId(u"acme"), CompanyId(u"acme")) << "made apart";
    EXPECT_NE(CompanyId(u"acme"), CompanyId(u"acmf"));
    EXPECT_TRUE(CompanyId().isEmpty());
    EXPECT_EQ(CompanyId(), CompanyId(u""));
    EXPECT_NE(CompanyId(), CompanyId(u"acme"));
    EXPECT_TRUE(CompanyId().text().isEmpty());
}

TEST(Id, IsOrderedAsItsText)
{
    EXPECT_LT(CompanyId(), CompanyId(u"a"));
    EXPECT_LT(CompanyId(u"a"), CompanyId(u"b"));
    EXPECT_GT(CompanyId(u"b"), CompanyId(u"a"));
    EXPECT_EQ(CompanyId(u"a") <=> CompanyId(u"a"), std::strong_ordering::equal);
}

TEST(Id, IsFoundWhoeverMadeIt)
{
    const QSet<CompanyId> known{CompanyId(u"acme"), CompanyId()};
    EXPECT_TRUE(known.contains(CompanyId(u"acme")));
    EXPECT_TRUE(known.contains(CompanyId(u"")));
    EXPECT_FALSE(known.contains(CompanyId(u"other")));
}

TEST(Id, CopiesShareTheText)
{
    const CompanyId acme(u"acme");
    CompanyId copy;
    copy = acme;
    EXPECT_EQ(copy.text().constData(), acme.text().constData());
    EXPECT_EQ(sizeof(CompanyId), sizeof(void*));
}

TEST(Figure, IsNotMuchLargerThanWhatEveryComparisonAsksFor)
{
    EXPECT_LE(sizeof(Figure), 96U);
}

TEST(Figure, CopiesShareTheDetailsUntilOneIsChanged)
{
    Figure figure;
    EXPECT_EQ(figure.details, SharedFigureDetails());
    figure.details->note = QStringLiteral("note");
    const Figure before = figure;
    EXPECT_EQ(before.details.constData(), std::as_const(figure).details.constData());
    figure.details->note = QStringLiteral("another");
    EXPECT_EQ(before.details->note, QStringLiteral("note"));
    EXPECT_NE(before, figure);
    figure.details->note = QStringLiteral("note");
    EXPECT_EQ(before, figure) << "equal though they share nothing";
}

} // namespace
} // namespace capex
