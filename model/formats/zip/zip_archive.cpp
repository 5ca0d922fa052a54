// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/zip/zip_archive.h"

#include "model/figures/excerpt.h"
#include "model/formats/zip/zip_handle.h"

#include <array>

namespace capex {

namespace {

constexpr unsigned encryptedFlag = 1;
constexpr qint64 alwaysUnpacked = qint64{100} * 1024; ///< whatever its ratio, in bytes

/// Why a member must not be unpacked.
std::optional<Fault> faultOf(const unz_file_info64& info)
{
    if ((info.flag & encryptedFlag) != 0) {
        return Fault{Found::Encrypted, Expected::NotEncrypted};
    }
    if (info.compression_method != 0 && info.compression_method != Z_DEFLATED) {
        return Fault{{Found::PackedOtherwise, info.compression_method}, Expected::Deflated};
    }
    const auto size = static_cast<qint64>(info.uncompressed_size);
    const auto packed = static_cast<qint64>(info.compressed_size);
    if (size < 0 || packed < 0) {
        return Fault{Found::TornZip, Expected::WholeFile};
    }
    if (size > alwaysUnpacked && size / mostZipRatio > packed) {
        return Fault{{Found::PackedTightly, mostZipRatio}, Expected::UsualZip};
    }
    return std::nullopt;
}

} // namespace

Result<ZipArchive, Fault> ZipArchive::open(const QByteArray& content)
{
    return open({content, {}}, {});
}

Result<ZipArchive, Fault> ZipArchive::open(const ZipPlace& place, const ZipLimits& limits)
{
    ZipArchive archive(place);
    if (auto fault = archive.readDirectory(limits)) {
        return *fault;
    }
    return archive;
}

std::optional<Fault> ZipArchive::readDirectory(const ZipLimits& limits)
{
    const Fault torn{Found::TornZip, Expected::WholeFile};
    const ZipHandle zip = openZip(m_place);
    if (!zip) {
        return torn;
    }
    qint64 unpacked = 0;
    int state = unzGoToFirstFile(zip.get());
    for (; state == UNZ_OK; state = unzGoToNextFile(zip.get())) {
        unz_file_info64 info{};
        std::array<char, 1024> name{};
        unz64_file_pos position{};
        if (unzGetCurrentFileInfo64(zip.get(), &info, name.data(), name.size() - 1, nullptr, 0,
                                    nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(zip.get(), &position) != UNZ_OK || info.size_filename >= name.size()) {
            return torn;
        }
        const QString spelled = QString::fromUtf8(name.data());
        if (auto fault = faultOf(info)) {
            return fault;
        }
        const auto size = static_cast<qint64>(info.uncompressed_size);
        if (m_entries.size() == limits.members) {
            return Fault{{Found::ManyMembers, limits.members}, Expected::UsualZip};
        }
        if (size > limits.unpacked - unpacked) {
            return Fault{{Found::LargeWhenUnpacked, limits.unpacked}, Expected::UsualZip};
        }
        unpacked += size;
        if (m_entries.contains(spelled.toLower())) {
            return Fault{{Found::TextTwice, excerpt(spelled)}, Expected::UsualZip};
        }
        m_entries.insert(spelled.toLower(),
                         {spelled, size, position.pos_in_zip_directory, position.num_of_file});
    }
    return state == UNZ_END_OF_LIST_OF_FILE ? std::nullopt : std::optional(torn);
}

QStringList ZipArchive::names() const
{
    QStringList names;
    for (const ZipEntry& entry : m_entries) {
        names.append(entry.name);
    }
    names.sort();
    return names;
}

const ZipEntry* ZipArchive::entry(const QString& name) const
{
    const auto found = m_entries.constFind(name.toLower());
    return found == m_entries.constEnd() ? nullptr : &*found;
}

} // namespace capex
