// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace capex {

inline constexpr qint64 mostZipRatio = 100; ///< of a member's size to its packed size

/// The most that a zip file may hold. What comes from a stranger is unpacked within these.
struct ZipLimits
{
    qint64 members = 10'000;
    qint64 unpacked = qint64{2} * 1024 * 1024 * 1024; ///< all members together, in bytes
};

/// Where the bytes of a zip file are.
struct ZipPlace
{
    QByteArray content;
    QString path; ///< of a file that is not read as a whole; empty: `content` is it
};

/// What a zip file says of one of its members.
struct ZipEntry
{
    QString name;        ///< as it is spelled
    qint64 size = 0;     ///< unpacked, in bytes
    quint64 place = 0;   ///< in the directory at the end of the file
    quint64 ordinal = 0; ///< likewise, from 0
};

/// The directory of a zip file. Names are told apart whatever their case, as office files
/// have it. Its members are read by ZipMember.
class ZipArchive
{
public:
    /// Reads the directory. A Fault where it is damaged, holds more than may be unpacked, two
    /// members of one name, or one that is encrypted or packed in an unusual way.
    [[nodiscard]] static Result<ZipArchive, Fault> open(const QByteArray& content);
    [[nodiscard]] static Result<ZipArchive, Fault> open(const ZipPlace& place,
                                                        const ZipLimits& limits);

    [[nodiscard]] const ZipPlace& place() const { return m_place; }
    /// As they are spelled, in the order of the alphabet.
    [[nodiscard]] QStringList names() const;
    /// nullptr if there is none of that name.
    [[nodiscard]] const ZipEntry* entry(const QString& name) const;
    [[nodiscard]] bool has(const QString& name) const { return entry(name) != nullptr; }

private:
    explicit ZipArchive(ZipPlace place)
        : m_place(std::move(place))
    {
    }
    [[nodiscard]] std::optional<Fault> readDirectory(const ZipLimits& limits);

    ZipPlace m_place;
    QHash<QString, ZipEntry> m_entries; ///< by name in small letters
};

} // namespace capex
