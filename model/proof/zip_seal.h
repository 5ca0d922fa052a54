// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/zip/zip_writer.h"

namespace capex {

/// A zip file of these members, as zipOf() makes it, whose comment at the end of the file is the
/// SHA-256 of all the bytes before it: of the contents as well as of what the file says beside
/// them, such as names, dates and checksums.
[[nodiscard]] Result<QByteArray, Fault> sealedZipOf(std::span<const NewZipMember> members);

/// Whether the file is, to the last byte, as sealedZipOf() made one.
[[nodiscard]] bool isSealedZip(const QByteArray& file);

} // namespace capex
