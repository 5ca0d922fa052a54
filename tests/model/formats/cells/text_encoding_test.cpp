// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cells/text_encoding.h"

#include <QStringEncoder>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

const QString chinese = QStringLiteral("公司,金额\n阿里巴巴,380\n");

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

TEST(TextEncoding, IsProvedByAByteOrderMark)
{
    const std::pair<const char*, QByteArray> marked[]{
        {"UTF-8", "\xef\xbb\xbf" + chinese.toUtf8()},
        {"UTF-16LE", "\xff\xfe" + encoded(chinese, "UTF-16LE")},
        {"UTF-16BE", "\xfe\xff" + encoded(chinese, "UTF-16BE")},
        {"UTF-32LE", QByteArray("\xff\xfe\0\0", 4) + encoded(chinese, "UTF-32LE")},
    };
    for (const auto& [name, bytes] : marked) {
        const EncodingReading reading = encodingOf(bytes);
        EXPECT_EQ(reading.name.toStdString(), name);
        EXPECT_FALSE(reading.isOpen()) << name;
        EXPECT_EQ(decoded(bytes, reading.name), chinese) << name;
    }
}

TEST(TextEncoding, IsUtf8WhereAllOfItIs)
{
    EXPECT_EQ(encodingOf(chinese.toUtf8()).name, QStringLiteral("UTF-8"));
    EXPECT_EQ(encodingOf("plain,ascii\n1,2\n").name, QStringLiteral("UTF-8"));
    EXPECT_EQ(encodingOf({}).name, QStringLiteral("UTF-8"));
}

TEST(TextEncoding, IsUtf16ByItsZeroBytes)
{
    const QString ascii = QStringLiteral("company,value\nAcme,1\n");
    EXPECT_EQ(encodingOf(encoded(ascii, "UTF-16LE")).name, QStringLiteral("UTF-16LE"));
    EXPECT_EQ(encodingOf(encoded(ascii, "UTF-16BE")).name, QStringLiteral("UTF-16BE"));
    EXPECT_TRUE(encodingOf(QByteArray("a\0b\0\0c", 6)).name.isEmpty()) << "zeros on both sides";
    EXPECT_TRUE(encodingOf(QByteArray("abc\0d", 5)).name.isEmpty()) << "an odd length";
}

TEST(TextEncoding, OfOneChineseNameAmongTenThousandEnglishRowsIsAsked)
{
    QByteArray bytes;
    for (int row = 0; row < 10000; ++row) {
        bytes += "Acme,2025," + QByteArray::number(row) + "\n";
    }
    bytes += encoded(QStringLiteral("阿里巴巴,2025,380\n"), "GB18030");
    const EncodingReading reading = encodingOf(bytes);
    EXPECT_THAT(reading.candidates, testing::Contains(QStringLiteral("GB18030")));
    EXPECT_THAT(reading.candidates, testing::Contains(QStringLiteral("Windows-1252")));
    ASSERT_EQ(reading.samples.size(), reading.candidates.size());
    EXPECT_EQ(reading.samples.front(), QStringLiteral("阿里巴巴,2025,380"));
}

TEST(TextEncoding, IsAskedOfThoseAloneInWhichTheBytesAreAText)
{
    const EncodingReading reading = encodingOf("Name,Value\nCaf\xe9,1\n");
    EXPECT_EQ(reading.candidates, QStringList{QStringLiteral("Windows-1252")});
    EXPECT_TRUE(reading.isOpen()) << "it is not proved";
    EXPECT_EQ(reading.samples, QStringList{QStringLiteral("Café,1")});
}

TEST(TextEncoding, TakesNoTextForWhatItIsNot)
{
    EXPECT_EQ(decoded("\xff\xfe\xfd", QStringLiteral("UTF-8")), std::nullopt);
    EXPECT_EQ(decoded("abc", QStringLiteral("EBCDIC")), std::nullopt);
    EXPECT_EQ(decoded("abc", QStringLiteral("utf-8")), QStringLiteral("abc"));
    EXPECT_EQ(decoded(QByteArray("\x81\x20", 2), QStringLiteral("GB18030")), std::nullopt);
}

} // namespace
} // namespace capex
