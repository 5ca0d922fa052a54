// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/zip/zip_archive.h"

#include <QIODevice>

#include <memory>

namespace capex {

/// A member of a zip file as a device that unpacks it while it is read; open from the start. Holds
/// a copy of a content in memory, which shares its bytes.
class ZipMember : public QIODevice
{
public:
    /// `entry` is of the archive.
    ZipMember(const ZipArchive& archive, const ZipEntry& entry);
    ~ZipMember() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// What is wrong with it, as far as it was read; its checksum is known at its end.
    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    qint64 end();

    struct Handle;
    ZipPlace m_place;
    std::unique_ptr<Handle> m_zip;
    qint64 m_left; ///< of what the directory says, in bytes
    bool m_isAtEnd = false;
    std::optional<Fault> m_fault;
};

/// The whole of a small member; a Fault where it is missing, damaged or larger than `most` bytes.
[[nodiscard]] Result<QByteArray, Fault> readMember(const ZipArchive& archive, const QString& name,
                                                   qint64 most);

} // namespace capex
