// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proof/sealed_file.h"

#include "model/formats/zip/zip_writer.h"
#include "model/proof/proof.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QtEndian>

#include <zlib.h>

namespace capex {
namespace {

const QByteArray signature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

/// What stands for the proof of a view, with signs that XML and HTML have a use for.
QByteArray someProof()
{
    return QByteArrayLiteral("{\n  \"text\": \"a < b && c > \\\"d\\\" </script> \xe9\x98\xbf\",\n"
                             "  \"content_sha256\": \"") +
           blankHash() + "\"\n}\n";
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    const QByteArray typed = type + data;
    const auto sum = crc32_z(0, reinterpret_cast<const Bytef*>(typed.data()), // NOLINT
                             static_cast<z_size_t>(typed.size()));
    return bigEndian(static_cast<quint32>(data.size())) + typed +
           bigEndian(static_cast<quint32>(sum));
}

QByteArray somePng()
{
    return signature + chunk("IHDR", QByteArray(13, '\1')) + chunk("IDAT", "pixels") +
           chunk("IEND", {});
}

/// A carrier of each sort, sealed.
struct Carrier
{
    const char* name;
    QByteArray file;
};

QByteArray zipWithProof()
{
    const std::array members{
        NewZipMember{QStringLiteral("a.xml"), "<a/>"},
        NewZipMember{QStringLiteral("capex-horizon.json"), someProof()},
    };
    return *zipOf(members);
}

std::vector<Carrier> carriers()
{
    const QByteArray pdf = "%PDF-1.4\nstream\n" + packetWithProof(someProof()) + "endstream\n";
    return {
        {"PNG", sealed(pngWithProof(somePng(), someProof()))},
        {"SVG", sealed(svgWithProof("<svg>\n<text>x</text>\n</svg>\n", someProof()))},
        {"HTML", sealed(pageWithProof("<html><body>x</body></html>", someProof()))},
        {"PDF", sealed(pdf)},
        {"zip", sealed(zipWithProof())},
    };
}

/// The proof of a file with the hash that it has; a failure without.
std::pair<QByteArray, QByteArray> proofAndHash(const QByteArray& file)
{
    const auto proof = proofIn(file);
    EXPECT_TRUE(proof && *proof);
    if (!proof || !*proof) {
        return {};
    }
    const QByteArray mark = QByteArrayLiteral("\"content_sha256\": \"");
    return {**proof, (*proof)->mid((*proof)->indexOf(mark) + mark.size(), 64)};
}

TEST(SealedFile, GivesTheProofBackAsItWas)
{
    for (const Carrier& carrier : carriers()) {
        auto [proof, hash] = proofAndHash(carrier.file);
        EXPECT_NE(hash, blankHash()) << carrier.name;
        proof.replace("\\u003c", "<"); // the same in JSON
        EXPECT_EQ(proof.replace(hash, blankHash()), someProof()) << carrier.name;
        EXPECT_TRUE(isIntact(carrier.file, hash)) << carrier.name;
    }
}

TEST(SealedFile, NoticesEveryByteThatIsChanged)
{
    for (const Carrier& carrier : carriers()) {
        const QByteArray hash = proofAndHash(carrier.file).second;
        for (qsizetype at = 0; at < carrier.file.size(); ++at) {
            for (const int other : {1, 0x20, 0x80, 0xff}) {
                QByteArray changed = carrier.file;
                changed[at] = static_cast<char>(changed[at] ^ other);
                ASSERT_FALSE(isIntact(changed, hash)) << carrier.name << " at " << at;
            }
        }
    }
}

TEST(SealedFile, NoticesWhatIsAddedOrTakenAway)
{
    for (const Carrier& carrier : carriers()) {
        const QByteArray hash = proofAndHash(carrier.file).second;
        for (const QByteArray& more : {QByteArray(1, '\0'), QByteArray("\n"), QByteArray(70, '0'),
                                       QByteArray("<!-- -->"), carrier.file}) {
            EXPECT_FALSE(isIntact(carrier.file + more, hash)) << carrier.name;
            EXPECT_FALSE(isIntact(more + carrier.file, hash)) << carrier.name;
        }
        for (const qsizetype less : {1, 2, 64, 100}) {
            EXPECT_FALSE(isIntact(carrier.file.chopped(less), hash)) << carrier.name;
        }
    }
}

TEST(SealedFile, KeepsAPngAPng)
{
    const QByteArray png = carriers().front().file;
    qsizetype at = signature.size();
    QByteArrayList types;
    while (at < png.size()) {
        const qsizetype size = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray typed = png.mid(at + 4, size + 4);
        types.append(typed.first(4));
        EXPECT_EQ(chunk(typed.first(4), typed.mid(4)), png.mid(at, size + 12));
        at += size + 12;
    }
    EXPECT_EQ(types, (QByteArrayList{"IHDR", "iTXt", "IDAT", "IEND"}));
}

TEST(SealedFile, FindsNoProofWhereThereIsNone)
{
    const std::array members{NewZipMember{QStringLiteral("a.xml"), "<a/>"}};
    for (const QByteArray& file :
         {QByteArray(), QByteArray("x"), somePng(), somePng().first(20), signature,
          QByteArray("<svg></svg>"), QByteArray("%PDF-1.4"), *zipOf(members)}) {
        const auto proof = proofIn(file);
        ASSERT_TRUE(proof);
        EXPECT_FALSE(*proof) << file.left(10).toStdString();
    }
    EXPECT_FALSE(proofIn(QByteArrayLiteral("PK\x03\x04 and nothing more")));
}

TEST(SealedFile, DividesAProofIntoCellsBetweenItsLines)
{
    QByteArray proof = "{\n";
    for (int line = 0; line < 5'000; ++line) {
        proof += "  \"" + QByteArray::number(line) + "\": \"0123456789\",\n";
    }
    proof += "  \"long\": \"" + QByteArray(70'000, 'x') + "\"\n}\n";
    const QStringList cells = cellsWithProof(proof);
    EXPECT_GT(cells.size(), 5);
    for (const QString& cell : cells) {
        EXPECT_LE(cell.size(), 30'000);
    }
    EXPECT_EQ(cells.join(QString()), QString::fromUtf8(QByteArray(proof).replace('\n', "")));
}

} // namespace
} // namespace capex
