// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/zip/zip_member.h"
#include "tests/support/printers.h"
#include "tests/support/zip_file.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QString name(const char* text)
{
    return QString::fromUtf8(text);
}

std::optional<Found> refusalOf(const QByteArray& content)
{
    const auto archive = ZipArchive::open(content);
    return archive ? std::nullopt : std::optional(archive.error().found.code);
}

std::optional<Found> refusalOf(const QByteArray& content, const char* member)
{
    const auto archive = ZipArchive::open(content);
    EXPECT_TRUE(archive);
    const auto read = readMember(*archive, name(member), 1'000'000);
    return read ? std::nullopt : std::optional(read.error().found.code);
}

/// A content that packs to about a tenth of its size.
QByteArray anyText()
{
    QByteArray text;
    for (int number = 0; number < 20'000; ++number) {
        text += QByteArray::number(number * number) + ' ';
    }
    return text;
}

TEST(ZipArchive, GivesItsMembersWhateverTheCaseOfTheirNames)
{
    const QByteArray text = anyText();
    const QByteArray zip = zipFile({{"a.txt", "plain"}, {"xl/Übung.xml", text}, {"empty", {}}});
    const auto archive = ZipArchive::open(zip);
    ASSERT_TRUE(archive);
    EXPECT_EQ(readMember(*archive, name("A.TXT"), 10).value(), "plain");
    EXPECT_EQ(readMember(*archive, name("XL/übung.xml"), 1'000'000).value(), text);
    EXPECT_EQ(readMember(*archive, name("empty"), 10).value(), QByteArray());
    EXPECT_FALSE(archive->has(name("b.txt")));
    EXPECT_EQ(refusalOf(zip, "b.txt"), Found::NoPart);
    EXPECT_EQ(readMember(*archive, name("xl/Übung.xml"), 100).error().found.code, Found::LargeFile);
}

TEST(ZipArchive, IsReadByMembersThatOutliveIt)
{
    std::unique_ptr<ZipMember> member;
    {
        const auto archive = ZipArchive::open(zipFile({{"a", "one"}, {"b", "two"}}));
        ASSERT_TRUE(archive);
        member = std::make_unique<ZipMember>(*archive, *archive->entry(name("b")));
    }
    EXPECT_EQ(member->readAll(), "two");
    EXPECT_FALSE(member->fault());
}

TEST(ZipArchive, RefusesWhatIsCutOffAnywhere)
{
    const QByteArray zip = zipFile({{"a.txt", "some text"}, {"b.txt", "and more of it"}});
    for (qsizetype size = 0; size < zip.size(); ++size) {
        EXPECT_EQ(refusalOf(zip.first(size)), Found::TornZip) << size;
    }
    EXPECT_EQ(refusalOf(zip), std::nullopt);
}

TEST(ZipArchive, NoticesEveryBitOfAMemberThatIsTurned)
{
    const QByteArray text = "some text that is long enough to be packed, packed, packed";
    const QByteArray zip = zipFile({{"a.txt", text}});
    const qsizetype begin = zip.indexOf("a.txt") + 5;
    const qsizetype end = zip.lastIndexOf("PK\x01\x02");
    ASSERT_GT(end, begin);
    for (qsizetype at = begin; at < end; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray turned = zip;
            turned[at] = static_cast<char>(turned[at] ^ (1 << bit));
            const auto archive = ZipArchive::open(turned);
            ASSERT_TRUE(archive);
            const auto read = readMember(*archive, name("a.txt"), 1'000'000);
            EXPECT_TRUE(!read || *read == text) << at; // some bits of a deflated text are padding
        }
    }
}

TEST(ZipArchive, RefusesWhatWouldFillTheMemory)
{
    EXPECT_EQ(refusalOf(zipFile({{"bomb", QByteArray(4'000'000, ' ')}})), Found::PackedTightly);
    EXPECT_EQ(refusalOf(zipFile({{"small", QByteArray(100'000, ' ')}})), std::nullopt);
    ZipMembers many;
    for (int number = 0; number <= ZipLimits().members; ++number) {
        many.append({QByteArray::number(number), {}});
    }
    EXPECT_EQ(refusalOf(zipFile(many)), Found::ManyMembers);
    many.removeLast();
    EXPECT_EQ(refusalOf(zipFile(many)), std::nullopt);
}

TEST(ZipArchive, RefusesSizesThatAreMadeUp)
{
    const QByteArray text = anyText();
    const QByteArray zip = zipFile({{"a", text}});
    const qsizetype directory = zip.lastIndexOf("PK\x01\x02");
    const auto withSize = [&](quint32 packed, quint32 size) {
        QByteArray forged = zip;
        for (int byte = 0; byte < 4; ++byte) {
            forged[directory + 20 + byte] = static_cast<char>(packed >> (8 * byte));
            forged[directory + 24 + byte] = static_cast<char>(size >> (8 * byte));
        }
        return forged;
    };
    constexpr quint32 large = 3'000'000'000;
    EXPECT_EQ(refusalOf(withSize(large, large)), Found::LargeWhenUnpacked);
    const auto packed = static_cast<quint32>(directory) - 30 - 1;
    EXPECT_EQ(refusalOf(withSize(packed, 10), "a"), Found::TornZip);
    EXPECT_EQ(refusalOf(withSize(packed, static_cast<quint32>(text.size()) + 1), "a"),
              Found::TornZip);
}

TEST(ZipArchive, RefusesTwoMembersOfOneName)
{
    EXPECT_EQ(refusalOf(zipFile({{"xl/a.xml", "1"}, {"xl/A.xml", "2"}})), Found::TextTwice);
}

TEST(ZipArchive, RefusesWhatIsEncryptedOrPackedOtherwise)
{
    const QByteArray zip = zipFile({{"a", "text"}});
    const qsizetype directory = zip.lastIndexOf("PK\x01\x02");
    QByteArray encrypted = zip;
    encrypted[directory + 8] = static_cast<char>(encrypted[directory + 8] | 1);
    EXPECT_EQ(refusalOf(encrypted), Found::Encrypted);
    QByteArray otherwise = zip;
    otherwise[directory + 10] = 14; // LZMA
    EXPECT_EQ(refusalOf(otherwise), Found::PackedOtherwise);
}

} // namespace
} // namespace capex
