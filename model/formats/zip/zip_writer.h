// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace capex {

/// A member of a zip file that is to be written.
struct NewZipMember
{
    enum class Packing {
        Deflated,
        Stored ///< as it is: for what is packed by itself, such as a PNG
    };

    QString name; ///< with slashes between its folders; not empty
    QByteArray content;
    Packing packing = Packing::Deflated;
};

/// A zip file of these members, at least one, in their order. The same bytes for the same members:
/// each has the first day that a zip file can say, 1980-01-01. A Fault for two members whose names
/// differ at most in case, which ZipArchive could not tell apart, and where there is not enough
/// memory. `comment`, without zero bytes, stands at the end of the file.
[[nodiscard]] Result<QByteArray, Fault> zipOf(std::span<const NewZipMember> members,
                                              const QByteArray& comment = {});

} // namespace capex
