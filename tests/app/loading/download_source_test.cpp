// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/download_source.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(Cik, IsReadAsPeopleWriteIt)
{
    for (const char* const text : {"1652044", "0001652044", " CIK0001652044 ", "cik1652044"}) {
        EXPECT_EQ(cikFrom(QString::fromLatin1(text)), QStringLiteral("1652044")) << text;
    }
    for (const char* const text :
         {"", "0", "0000000000", "12345678901", "GOOGL", "1652044/../", "16 52", "-1", "1.5"}) {
        EXPECT_EQ(cikFrom(QString::fromLatin1(text)), std::nullopt) << text;
    }
}

TEST(DownloadContact, IsANameAndAnAddressInPrintableAscii)
{
    const auto can = [](const char* name, const char* mail) {
        return canBeSent({QString::fromUtf8(name), QString::fromUtf8(mail)});
    };
    EXPECT_TRUE(can("Jane Doe", "jane@example.com"));
    EXPECT_TRUE(can("Sample Company", "jane.doe+sec@mail.example.co.uk"));
    EXPECT_FALSE(can("", "jane@example.com"));
    EXPECT_FALSE(can("   ", "jane@example.com"));
    EXPECT_FALSE(can("Jane", ""));
    EXPECT_FALSE(can("Jane", "jane"));
    EXPECT_FALSE(can("Jane", "jane@example"));
    EXPECT_FALSE(can("Jane", "jane doe@example.com"));
    EXPECT_FALSE(can("Jane", "jane@@example.com"));
    EXPECT_FALSE(can("李雷", "lilei@example.com"));
    EXPECT_FALSE(can("Jane\r\nCookie: a=b", "jane@example.com")) << "a header of its own";
    EXPECT_FALSE(canBeSent({QString(300, u'x'), QStringLiteral("jane@example.com")}));
}

TEST(DownloadSource, AsksForCompanyFactsAsTheSecWishes)
{
    const DownloadItem item =
        DownloadSource().factsOf(QStringLiteral("1652044"), {QStringLiteral(" Sample Company "),
                                                             QStringLiteral("admin@example.com")});
    EXPECT_EQ(requestText(item),
              QStringLiteral("GET https://data.sec.gov/api/xbrl/companyfacts/CIK0001652044.json\n"
                             "User-Agent: Sample Company admin@example.com"));
    EXPECT_EQ(item.fileName, QStringLiteral("CIK0001652044.json"));
    EXPECT_EQ(item.format, &secFormat());
}

TEST(DownloadSource, TellsTheCentralBankNothingOfWhoAsks)
{
    const DownloadItem item = DownloadSource().referenceRates();
    EXPECT_EQ(requestText(item),
              QStringLiteral("GET https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip\n"
                             "User-Agent: Capex Horizon/" CAPEX_VERSION));
    EXPECT_EQ(item.fileName, QStringLiteral("eurofxref-hist.zip"));
    ASSERT_NE(item.format, nullptr);
    EXPECT_EQ(item.format->name(), QStringLiteral("ECB"));
}

} // namespace
} // namespace capex
