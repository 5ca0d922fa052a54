// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// A data package has in its descriptor the hash of all of its files, and in its crate the hash of
/// that descriptor: of both it is taken as they are before it is known.
namespace capex {

/// "datapackage.json", "README.md", "ro-crate-metadata.json"
[[nodiscard]] QString descriptorName();
[[nodiscard]] QString readmeName();
[[nodiscard]] QString crateName();

using PackageContents = QMap<QString, QByteArray>; ///< file name to content

/// The SHA-256 of the names and contents of files, 64 hexadecimal digits.
[[nodiscard]] QByteArray packageSeal(const PackageContents& files);

/// A descriptor whose proof has a blank hash, with `seal` in its place; the same bytes where it has
/// no proof.
[[nodiscard]] QByteArray sealedDescriptor(const QByteArray& descriptor, const QByteArray& seal);

/// Whether the files are those that a package with this seal was written with.
[[nodiscard]] bool isSealedWith(PackageContents files, const QByteArray& seal);

} // namespace capex
