// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proof/sealed_file.h"

#include "model/formats/sheet/workbook.h"
#include "model/formats/zip/zip_member.h"
#include "model/proof/proof.h"
#include "model/proof/zip_seal.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace capex {

namespace {

const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
const QByteArray svgBegin = QByteArrayLiteral("<metadata id=\"capex-horizon\">");
const QByteArray svgEnd = QByteArrayLiteral("</metadata>");
const QByteArray pageBegin =
    QByteArrayLiteral("<script type=\"application/json\" id=\"capex-horizon\">");
const QByteArray pageEnd = QByteArrayLiteral("</script>");
const QByteArray packetBegin = QByteArrayLiteral("<capex:capex-horizon>");
const QByteArray packetEnd = QByteArrayLiteral("</capex:capex-horizon>");
const QString memberName = QStringLiteral("capex-horizon.json");
const QByteArray hashMark = QByteArrayLiteral("\"content_sha256\": \"");
constexpr qsizetype longestProofCell = 30'000; ///< below what a cell of a workbook may hold
constexpr qint64 largestMember = 256LL * 1024 * 1024;
constexpr qsizetype headOfChunk = 8; ///< length and type
constexpr qsizetype checksumOfChunk = 4;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(qsizetype(sizeof number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint32 checksumOf(QByteArrayView bytes)
{
    return static_cast<quint32>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), // NOLINT
                                        static_cast<z_size_t>(bytes.size())));
}

/// A stretch of a file.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype size = 0;

    [[nodiscard]] qsizetype end() const { return begin + size; }
};

/// Of the chunk of a PNG with that data.
QByteArray checksumOf(const Stretch& data, const QByteArray& png)
{
    constexpr qsizetype type = 4;
    return bigEndian(checksumOf(QByteArrayView(png).sliced(data.begin - type, data.size + type)));
}

/// What an iTXt chunk has before its text: the keyword, no packing, no language.
QByteArray beginningOfText()
{
    return proofKeyword() + QByteArray(5, '\0');
}

/// The data of the chunk with the proof.
std::optional<Stretch> proofChunk(const QByteArray& png)
{
    for (qsizetype at = pngSignature.size(); at + headOfChunk <= png.size();) {
        const qsizetype size = qFromBigEndian<quint32>(png.constData() + at);
        const Stretch data{at + headOfChunk, size};
        if (data.end() + checksumOfChunk > png.size()) {
            return std::nullopt;
        }
        if (png.mid(at + 4, 4) == "iTXt" &&
            png.mid(data.begin, size).startsWith(beginningOfText())) {
            return data;
        }
        at = data.end() + checksumOfChunk;
    }
    return std::nullopt;
}

std::optional<QByteArray> between(const QByteArray& file, const QByteArray& begin,
                                  const QByteArray& end)
{
    const qsizetype from = file.lastIndexOf(begin);
    const qsizetype to = from < 0 ? -1 : file.indexOf(end, from);
    return to < 0 ? std::nullopt
                  : std::optional(file.mid(from + begin.size(), to - from - begin.size()));
}

/// As the text of an element of XML.
QByteArray inXml(QByteArray text)
{
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
}

QByteArray fromXml(QByteArray xml)
{
    return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
}

bool isPng(const QByteArray& file)
{
    return file.startsWith(pngSignature);
}

bool isZip(const QByteArray& file)
{
    return file.startsWith("PK\x03\x04");
}

Result<std::vector<NewZipMember>, Fault> membersOf(const QByteArray& file)
{
    const auto archive = ZipArchive::open(file);
    if (!archive) {
        return archive.error();
    }
    std::vector<NewZipMember> members;
    for (const QString& name : archive->names()) {
        auto content = readMember(*archive, name, largestMember);
        if (!content) {
            return content.error();
        }
        members.push_back({name, std::move(*content),
                           name.endsWith(QStringLiteral(".png"))
                               ? NewZipMember::Packing::Stored
                               : NewZipMember::Packing::Deflated});
    }
    return members;
}

/// The column of the hidden sheet of a workbook.
Result<std::optional<QByteArray>, Fault> proofInWorkbook(const QByteArray& file)
{
    const auto workbook = openWorkbook(file);
    if (!workbook) {
        return workbook.error().fault;
    }
    const auto index = (*workbook)->names().indexOf(QString::fromLatin1(proofKeyword()));
    if (index < 0) {
        return std::optional<QByteArray>();
    }
    const auto sheet = (*workbook)->sheet(static_cast<std::size_t>(index));
    if (!sheet) {
        return sheet.error().fault;
    }
    QString text;
    TableRow row;
    for (std::size_t each = 0; each < (*sheet)->size(); ++each) {
        (*sheet)->read(each, row);
        text += row.cells.empty() ? QString() : row.cells.front().toString();
    }
    return std::optional(text.toUtf8());
}

Result<std::optional<QByteArray>, Fault> proofInZip(const QByteArray& file)
{
    const auto archive = ZipArchive::open(file);
    if (!archive) {
        return archive.error();
    }
    if (archive->has(QStringLiteral("xl/workbook.xml"))) {
        return proofInWorkbook(file);
    }
    if (!archive->has(memberName)) {
        return std::optional<QByteArray>();
    }
    const auto proof = readMember(*archive, memberName, largestMember);
    return proof ? Result<std::optional<QByteArray>, Fault>(*proof) : proof.error();
}

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The bytes whose hash is that of the file, which has a blank hash.
QByteArray hashedBytes(const QByteArray& file)
{
    if (isPng(file)) {
        const auto chunk = proofChunk(file);
        return chunk ? file.first(chunk->end()) + file.mid(chunk->end() + checksumOfChunk) : file;
    }
    if (!isZip(file)) {
        return file;
    }
    QByteArray bytes;
    if (const auto members = membersOf(file)) {
        for (const NewZipMember& member : *members) {
            bytes += member.name.toUtf8() + '\n' + hashOf(member.content) + '\n';
        }
    }
    return bytes;
}

/// What the hash of a file leaves out: of a PNG the checksum of the chunk with the proof, of a zip
/// file all but names and contents.
bool hasRestAsWritten(const QByteArray& file)
{
    if (isZip(file)) {
        return isSealedZip(file);
    }
    const auto chunk = isPng(file) ? proofChunk(file) : std::nullopt;
    return !chunk || file.mid(chunk->end(), checksumOfChunk) == checksumOf(*chunk, file);
}

/// Exchanges the hash of a file wherever it stands; of a PNG, with the checksum of its chunk.
QByteArray exchanged(QByteArray file, const QByteArray& before, const QByteArray& after)
{
    const auto exchange = [&](QByteArray& bytes) {
        bytes.replace(hashMark + before, hashMark + after);
    };
    if (isZip(file)) {
        auto members = membersOf(file);
        if (!members) {
            return file;
        }
        for (NewZipMember& member : *members) {
            exchange(member.content);
        }
        const auto zip = sealedZipOf(*members);
        return zip ? *zip : file;
    }
    exchange(file);
    if (const auto chunk = isPng(file) ? proofChunk(file) : std::nullopt) {
        file.replace(chunk->end(), checksumOfChunk, checksumOf(*chunk, file));
    }
    return file;
}

} // namespace

QByteArray proofKeyword()
{
    return QByteArrayLiteral("capex-horizon");
}

QByteArray pngWithProof(const QByteArray& png, const QByteArray& proof)
{
    const qsizetype behindHeader = pngSignature.size() + headOfChunk + 13 + checksumOfChunk;
    const QByteArray typed = "iTXt" + beginningOfText() + proof;
    const QByteArray chunk =
        bigEndian(static_cast<quint32>(typed.size() - 4)) + typed + bigEndian(checksumOf(typed));
    return png.first(behindHeader) + chunk + png.mid(behindHeader);
}

QByteArray svgWithProof(const QByteArray& svg, const QByteArray& proof)
{
    const qsizetype end = svg.lastIndexOf("</svg>");
    return svg.first(end) + svgBegin + inXml(proof) + svgEnd + '\n' + svg.mid(end);
}

QByteArray pageWithProof(const QByteArray& html, const QByteArray& proof)
{
    QByteArray text = proof;
    text.replace('<', "\\u003c");
    const qsizetype end = html.lastIndexOf("</body>");
    return html.first(end) + pageBegin + text + pageEnd + '\n' + html.mid(end);
}

QByteArray packetWithProof(const QByteArray& proof)
{
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:capex=\"https://capexhorizon.example/ns/\">\n" +
           packetBegin + inXml(proof) + packetEnd +
           "\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

/// Divided between lines, whose ends say nothing in JSON, so that no short value is torn apart.
QStringList cellsWithProof(const QByteArray& proof)
{
    QStringList cells{QString()};
    for (const QString& line : QString::fromUtf8(proof).split(u'\n')) {
        if (cells.back().size() + line.size() > longestProofCell) {
            cells.append(QString());
        }
        cells.back() += line;
        while (cells.back().size() > longestProofCell) {
            const QString rest = cells.back().mid(longestProofCell);
            cells.back().truncate(longestProofCell);
            cells.append(rest);
        }
    }
    return cells;
}

QByteArray sealed(const QByteArray& file)
{
    return exchanged(file, blankHash(), hashOf(hashedBytes(file)));
}

Result<std::optional<QByteArray>, Fault> proofIn(const QByteArray& file)
{
    if (isZip(file)) {
        return proofInZip(file);
    }
    if (isPng(file)) {
        const auto chunk = proofChunk(file);
        return chunk ? std::optional(
                           file.mid(chunk->begin, chunk->size).mid(beginningOfText().size()))
                     : std::nullopt;
    }
    if (file.startsWith("%PDF")) {
        const auto text = between(file, packetBegin, packetEnd);
        return text ? std::optional(fromXml(*text)) : std::nullopt;
    }
    if (const auto text = between(file, svgBegin, svgEnd)) {
        return std::optional(fromXml(*text));
    }
    return between(file, pageBegin, pageEnd);
}

bool isIntact(const QByteArray& file, const QByteArray& contentHash)
{
    return hasRestAsWritten(file) &&
           hashOf(hashedBytes(exchanged(file, contentHash, blankHash()))) == contentHash;
}

} // namespace capex
