// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/likeness.h"

#include "model/formats/figure_file.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QStringList alike(const char* name)
{
    QStringList ids;
    for (const CompanyId& id : alikeCompanies(QString::fromUtf8(name), bundledFigures())) {
        ids.append(id.text());
    }
    return ids;
}

TEST(Likeness, ForgivesSpellingAndLegalForms)
{
    EXPECT_EQ(alike("Micosoft Corporation"), QStringList{QStringLiteral("microsoft")});
    EXPECT_EQ(alike("ALIBABA GROUP HOLDING LTD"), QStringList{QStringLiteral("alibaba")});
    EXPECT_EQ(alike("Amazon.com Inc"), QStringList{QStringLiteral("amazon")});
    EXPECT_EQ(alike("Googel"), QStringList{QStringLiteral("alphabet")});
    EXPECT_EQ(alike("阿里巴巴"), QStringList{QStringLiteral("alibaba")});
}

TEST(Likeness, SuggestsWhoSharesAWord)
{
    EXPECT_EQ(alike("Meta Financial Group"), QStringList{QStringLiteral("meta")});
    EXPECT_EQ(alike("Google Cloud"), QStringList{QStringLiteral("alphabet")});
    EXPECT_EQ(alike("Group Holdings Inc"), QStringList()) << "a legal form is no name";
}

TEST(Likeness, LeavesOthersAlone)
{
    EXPECT_EQ(alike("Oracle"), QStringList());
    EXPECT_EQ(alike(""), QStringList());
    EXPECT_EQ(alike("X"), QStringList());
    EXPECT_LE(alike(QByteArray(100'000, 'm').constData()).size(), 3);
}

} // namespace
} // namespace capex
