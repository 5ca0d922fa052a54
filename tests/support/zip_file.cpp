// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_file.h"

#include <zlib.h>

namespace capex {

namespace {

void append(QByteArray& bytes, quint32 number, int size)
{
    for (int byte = 0; byte < size; ++byte) {
        bytes += static_cast<char>(number >> (8 * byte));
    }
}

QByteArray deflated(const QByteArray& content)
{
    z_stream stream{};
    constexpr int withoutHeader = -15;
    bool isSound =
        deflateInit2(&stream, 9, Z_DEFLATED, withoutHeader, 9, Z_DEFAULT_STRATEGY) == Z_OK;
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))), '\0');
    QByteArray input = content;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    isSound = isSound && deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    isSound = deflateEnd(&stream) == Z_OK && isSound;
    return isSound ? packed : QByteArray();
}

/// What stands before the packed data and, in the same order, in the directory.
QByteArray headOf(const QByteArray& content, const QByteArray& packed, const QByteArray& name)
{
    constexpr quint32 version = 20;
    constexpr quint32 namesAreUtf8 = 0x800;
    QByteArray head;
    append(head, version, 2);
    append(head, namesAreUtf8, 2);
    append(head, Z_DEFLATED, 2);
    append(head, 0, 2);    // time
    append(head, 0x21, 2); // 1980-01-01
    append(head,
           static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef*>(content.constData()),
                                      static_cast<uInt>(content.size()))),
           4);
    append(head, static_cast<quint32>(packed.size()), 4);
    append(head, static_cast<quint32>(content.size()), 4);
    append(head, static_cast<quint32>(name.size()), 2);
    append(head, 0, 2); // nothing extra
    return head;
}

} // namespace

QByteArray zipFile(const ZipMembers& members)
{
    QByteArray zip;
    QByteArray directory;
    for (const auto& [name, content] : members) {
        const QByteArray packed = deflated(content);
        const QByteArray head = headOf(content, packed, name);
        directory += QByteArray("PK\x01\x02\x14\x00", 6) + head;
        append(directory, 0, 2); // no comment
        append(directory, 0, 2); // first disk
        append(directory, 0, 2);
        append(directory, 0, 4);
        append(directory, static_cast<quint32>(zip.size()), 4);
        directory += name;
        zip += QByteArray("PK\x03\x04", 4) + head + name + packed;
    }
    const auto count = static_cast<quint32>(members.size());
    const auto begin = static_cast<quint32>(zip.size());
    zip += directory + QByteArray("PK\x05\x06\0\0\0\0", 8);
    append(zip, count, 2);
    append(zip, count, 2);
    append(zip, static_cast<quint32>(directory.size()), 4);
    append(zip, begin, 4);
    append(zip, 0, 2);
    return zip;
}

} // namespace capex
