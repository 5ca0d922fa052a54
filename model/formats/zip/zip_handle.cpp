// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/zip/zip_handle.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace capex {

namespace {

/// What minizip takes for a file.
struct MemoryFile
{
    const QByteArray& content;
    quint64 at = 0;
    bool isShort = false; ///< more was asked for than there is

    [[nodiscard]] quint64 size() const { return static_cast<quint64>(content.size()); }
};

MemoryFile& fileOf(voidpf stream)
{
    return *static_cast<MemoryFile*>(stream);
}

voidpf openFile(voidpf content, const void* /*name*/, int mode)
{
    const bool isRead = (mode & ZLIB_FILEFUNC_MODE_READWRITEFILTER) == ZLIB_FILEFUNC_MODE_READ;
    return isRead ? new MemoryFile{*static_cast<const QByteArray*>(content)} : nullptr;
}

uLong readFile(voidpf /*content*/, voidpf stream, void* buffer, uLong size)
{
    MemoryFile& file = fileOf(stream);
    const quint64 count = std::min<quint64>(size, file.size() - file.at);
    std::memcpy(buffer, file.content.constData() + file.at, count);
    file.at += count;
    file.isShort = file.isShort || count < size;
    return static_cast<uLong>(count);
}

uLong writeNothing(voidpf /*content*/, voidpf /*stream*/, const void* /*buffer*/, uLong /*size*/)
{
    return 0;
}

ZPOS64_T tell(voidpf /*content*/, voidpf stream)
{
    return fileOf(stream).at;
}

long seek(voidpf /*content*/, voidpf stream, ZPOS64_T offset, int origin)
{
    MemoryFile& file = fileOf(stream);
    const quint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? file.at
                         : origin == ZLIB_FILEFUNC_SEEK_END ? file.size()
                                                            : 0;
    const quint64 to = from + offset; // modulo 2^64: an offset may be meant to be negative
    if (to > file.size()) {
        return -1;
    }
    file.at = to;
    return 0;
}

int closeFile(voidpf /*content*/, voidpf stream)
{
    const std::unique_ptr<MemoryFile> file(&fileOf(stream));
    return 0;
}

/// Without it minizip takes the end of the file for zeros.
int hasError(voidpf /*content*/, voidpf stream)
{
    return fileOf(stream).isShort ? 1 : 0;
}

} // namespace

ZipHandle openZip(const ZipPlace& place)
{
    if (!place.path.isEmpty()) {
        return ZipHandle(unzOpen64(QFile::encodeName(place.path).constData()));
    }
    zlib_filefunc64_def functions{
        openFile,     readFile,
        writeNothing, tell,
        seek,         closeFile,
        hasError,     const_cast<QByteArray*>(&place.content)}; // which is only read
    return ZipHandle(unzOpen2_64(nullptr, &functions));
}

} // namespace capex
