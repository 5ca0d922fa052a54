// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/zip/zip_writer.h"

#include "model/figures/excerpt.h"

#include <minizip/zip.h>

#include <QBuffer>
#include <QSet>

#include <algorithm>
#include <limits>
#include <memory>
#include <new>
#include <type_traits>

namespace capex {

namespace {

QBuffer& fileOf(voidpf stream)
{
    return *static_cast<QBuffer*>(stream);
}

voidpf openFile(voidpf buffer, const void* /*name*/, int /*mode*/)
{
    return buffer;
}

uLong readFile(voidpf /*buffer*/, voidpf stream, void* bytes, uLong size)
{
    return static_cast<uLong>(
        std::max<qint64>(fileOf(stream).read(static_cast<char*>(bytes), qint64(size)), 0));
}

/// No exception may pass through minizip.
uLong writeFile(voidpf /*buffer*/, voidpf stream, const void* bytes, uLong size)
{
    try {
        return static_cast<uLong>(std::max<qint64>(
            fileOf(stream).write(static_cast<const char*>(bytes), qint64(size)), 0));
    } catch (const std::bad_alloc&) {
        return 0;
    }
}

ZPOS64_T tell(voidpf /*buffer*/, voidpf stream)
{
    return static_cast<ZPOS64_T>(fileOf(stream).pos());
}

long seek(voidpf /*buffer*/, voidpf stream, ZPOS64_T offset, int origin)
{
    QBuffer& file = fileOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? file.pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? file.size()
                                                           : 0;
    return file.seek(from + static_cast<qint64>(offset)) ? 0 : -1;
}

int closeFile(voidpf /*buffer*/, voidpf /*stream*/)
{
    return 0;
}

int hasError(voidpf /*buffer*/, voidpf /*stream*/)
{
    return 0;
}

struct CloseNewZip
{
    void operator()(void* zip) const { zipClose(zip, nullptr); }
};

/// minizip's handle of a zip file that is being written.
using NewZip = std::unique_ptr<std::remove_pointer_t<zipFile>, CloseNewZip>;

NewZip openNewZip(QBuffer& buffer)
{
    zlib_filefunc64_def functions{openFile, readFile,  writeFile, tell,
                                  seek,     closeFile, hasError,  &buffer};
    return NewZip(zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions));
}

bool beginMember(void* zip, const NewZipMember& member)
{
    constexpr uLong version = 20; // of the format, on no system in particular
    constexpr uLong namesAreUtf8 = 0x800;
    zip_fileinfo info{};
    info.tmz_date = {0, 0, 0, 1, 0, 1980};
    const bool isStored = member.packing == NewZipMember::Packing::Stored;
    const bool isLarge = member.content.size() > std::numeric_limits<quint32>::max();
    return zipOpenNewFileInZip4_64(zip, member.name.toUtf8().constData(), &info, nullptr, 0,
                                   nullptr, 0, nullptr, isStored ? 0 : Z_DEFLATED,
                                   isStored ? Z_NO_COMPRESSION : Z_DEFAULT_COMPRESSION, 0,
                                   -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0,
                                   version, namesAreUtf8, isLarge ? 1 : 0) == ZIP_OK;
}

bool writeContent(void* zip, const QByteArray& content)
{
    constexpr qint64 piece = qint64{1024} * 1024 * 1024;
    for (qint64 at = 0; at < content.size(); at += piece) {
        const auto size = static_cast<unsigned>(std::min<qint64>(piece, content.size() - at));
        if (zipWriteInFileInZip(zip, content.constData() + at, size) != ZIP_OK) {
            return false;
        }
    }
    return true;
}

/// Closed even where its content was not written.
bool writeMember(void* zip, const NewZipMember& member)
{
    if (!beginMember(zip, member)) {
        return false;
    }
    const bool isWritten = writeContent(zip, member.content);
    return zipCloseFileInZip(zip) == ZIP_OK && isWritten;
}

std::optional<Fault> secondName(std::span<const NewZipMember> members)
{
    QSet<QString> names;
    for (const NewZipMember& member : members) {
        const QString folded = member.name.toLower();
        if (names.contains(folded)) {
            return Fault{{Found::TextTwice, excerpt(member.name)}, Expected::UsualZip};
        }
        names.insert(folded);
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray, Fault> zipOf(std::span<const NewZipMember> members, const QByteArray& comment)
{
    if (auto fault = secondName(members)) {
        return *fault;
    }
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadWrite);
    NewZip zip = openNewZip(buffer);
    bool isWhole = zip != nullptr;
    for (const NewZipMember& member : members) {
        isWhole = isWhole && writeMember(zip.get(), member);
    }
    isWhole = zip && zipClose(zip.release(), comment.constData()) == ZIP_OK && isWhole;
    if (!isWhole) {
        return Fault{Found::NoMemory};
    }
    return content;
}

} // namespace capex
