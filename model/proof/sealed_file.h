// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QByteArray>

#include <optional>

/// Files that carry a proof (proof.h): where it stands in them, and whether they are still as they
/// were written.
///
/// PNG: an iTXt chunk with the keyword "capex-horizon" before the pixels. SVG: a <metadata
/// id="capex-horizon"> at the end. HTML: a <script type="application/json" id="capex-horizon"> at
/// the end of the body. PDF: the property "capex-horizon" of its XMP packet. XLSX: the cells of the
/// first column of a hidden sheet "capex-horizon". Other zip files: a member "capex-horizon.json".
///
/// The hash of a file is the SHA-256 of its bytes with zeros in the place of the hash, of a PNG
/// without the checksum of the chunk, of a zip file that of the names and contents of its members.
/// A zip file has the hash of all its bytes in its comment beside it (zip_seal.h), so that no byte
/// of any file is left out.
namespace capex {

/// "capex-horizon"
[[nodiscard]] QByteArray proofKeyword();

/// `png`, a PNG, with the proof in it; likewise below.
[[nodiscard]] QByteArray pngWithProof(const QByteArray& png, const QByteArray& proof);
[[nodiscard]] QByteArray svgWithProof(const QByteArray& svg, const QByteArray& proof);
[[nodiscard]] QByteArray pageWithProof(const QByteArray& html, const QByteArray& proof);
/// The XMP packet of a PDF.
[[nodiscard]] QByteArray packetWithProof(const QByteArray& proof);
/// The cells of a column, in order, that hold the proof of a workbook.
[[nodiscard]] QStringList cellsWithProof(const QByteArray& proof);

/// `file`, which carries a proof with a blank hash, with its hash in it.
[[nodiscard]] QByteArray sealed(const QByteArray& file);

/// The proof that a file carries; nothing where it carries none. A Fault for a damaged zip file.
[[nodiscard]] Result<std::optional<QByteArray>, Fault> proofIn(const QByteArray& file);

/// Whether a file that carries a proof with this hash of its content is as it was written.
[[nodiscard]] bool isIntact(const QByteArray& file, const QByteArray& contentHash);

} // namespace capex
