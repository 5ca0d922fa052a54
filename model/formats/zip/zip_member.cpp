// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/zip/zip_member.h"

#include "model/figures/excerpt.h"
#include "model/formats/zip/zip_handle.h"

#include <algorithm>

namespace capex {

namespace {

Fault torn()
{
    return {Found::TornZip, Expected::WholeFile};
}

} // namespace

struct ZipMember::Handle
{
    ZipHandle zip;
};

ZipMember::ZipMember(const ZipArchive& archive, const ZipEntry& entry)
    : m_place(archive.place())
    , m_zip(std::make_unique<Handle>())
    , m_left(entry.size)
{
    m_zip->zip = openZip(m_place);
    const unz64_file_pos position{entry.place, entry.ordinal};
    void* const zip = m_zip->zip.get();
    if (zip == nullptr || unzGoToFilePos64(zip, &position) != UNZ_OK ||
        unzOpenCurrentFile(zip) != UNZ_OK) {
        m_fault = torn();
    }
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipMember::~ZipMember() = default;

/// The checksum fits only behind the last byte.
qint64 ZipMember::end()
{
    m_isAtEnd = true;
    if (m_left != 0 || unzCloseCurrentFile(m_zip->zip.get()) != UNZ_OK) {
        m_fault = torn();
    }
    return m_fault ? -1 : 0;
}

qint64 ZipMember::readData(char* data, qint64 maxSize)
{
    if (m_fault) {
        return -1;
    }
    if (m_isAtEnd || maxSize == 0) {
        return 0;
    }
    constexpr qint64 piece = qint64{1024} * 1024;
    const int count =
        unzReadCurrentFile(m_zip->zip.get(), data, static_cast<unsigned>(std::min(maxSize, piece)));
    if (count < 0 || count > m_left) {
        m_fault = torn();
        return -1;
    }
    m_left -= count;
    return count == 0 ? end() : count;
}

qint64 ZipMember::writeData(const char* /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

Result<QByteArray, Fault> readMember(const ZipArchive& archive, const QString& name, qint64 most)
{
    const ZipEntry* const entry = archive.entry(name);
    if (entry == nullptr) {
        return Fault{{Found::NoPart, excerpt(name)}, Expected::WholeWorkbook};
    }
    if (entry->size > most) {
        return Fault{{Found::LargeFile, entry->size}, {Expected::FileSize, most}};
    }
    ZipMember member(archive, *entry);
    QByteArray content;
    char buffer[4096];
    for (qint64 count = member.read(buffer, sizeof buffer); count > 0;
         count = member.read(buffer, sizeof buffer)) {
        content.append(buffer, count);
    }
    if (member.fault()) {
        return *member.fault();
    }
    return content;
}

} // namespace capex
