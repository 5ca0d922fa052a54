// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/zip/zip_member.h"
#include "model/formats/zip/zip_writer.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <array>

namespace capex {
namespace {

using Packing = NewZipMember::Packing;

NewZipMember member(const char* name, const QByteArray& content,
                    Packing packing = Packing::Deflated)
{
    return {QString::fromUtf8(name), content, packing};
}

QByteArray written(const std::vector<NewZipMember>& members)
{
    const auto zip = zipOf(members);
    EXPECT_TRUE(zip);
    return zip ? *zip : QByteArray();
}

TEST(ZipWriter, WhatItWritesIsReadBack)
{
    const QByteArray large(3'000'000, 'x');
    QByteArray any;
    for (int byte = 0; byte < 100'000; ++byte) {
        any += static_cast<char>(byte * 7919 >> 4);
    }
    const auto archive =
        ZipArchive::open({written({member("a/large.xml", large, Packing::Stored),
                                   member("数据.csv", any), member("empty", "", Packing::Stored)}),
                          {}},
                         {});
    ASSERT_TRUE(archive);
    EXPECT_EQ(archive->names(), QStringList({QStringLiteral("a/large.xml"), QStringLiteral("empty"),
                                             QStringLiteral("数据.csv")}));
    constexpr qint64 most = 10'000'000;
    EXPECT_EQ(*readMember(*archive, QStringLiteral("a/large.xml"), most), large);
    EXPECT_EQ(*readMember(*archive, QStringLiteral("数据.csv"), most), any);
    EXPECT_EQ(*readMember(*archive, QStringLiteral("empty"), most), QByteArray());
}

TEST(ZipWriter, PacksOrStoresAsAsked)
{
    const QByteArray content(100'000, 'x');
    EXPECT_LT(written({member("a", content)}).size(), 1000);
    EXPECT_GT(written({member("a", content, Packing::Stored)}).size(), 100'000);
}

TEST(ZipWriter, SaysTheFirstDayOfAllAndThatNamesAreUtf8)
{
    const QByteArray zip = written({member("a", "b")});
    EXPECT_EQ(zip, written({member("a", "b")}));
    EXPECT_EQ(zip.mid(0, 4), QByteArray("PK\x03\x04"));
    EXPECT_EQ(zip.mid(6, 2).toHex(), QByteArray("0008")) << "flags";
    EXPECT_EQ(zip.mid(10, 4).toHex(), QByteArray("00002100")) << "1980-01-01 00:00";
}

TEST(ZipWriter, RefusesTwoMembersOfOneName)
{
    const auto zip = zipOf(std::array{member("a.xml", "1"), member("A.xml", "2")});
    ASSERT_FALSE(zip);
    EXPECT_EQ(zip.error(), Fault({Found::TextTwice, QStringLiteral("A.xml")}, Expected::UsualZip));
}

} // namespace
} // namespace capex
