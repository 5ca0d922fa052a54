// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace capex {

/// What a data package says of itself, and what is not as it says.
struct CheckedPackage
{
    QByteArray proof;         ///< JSON as of proofText(); empty: it has none
    QStringList changedFiles; ///< those that have other bytes than it says, or are not there
    bool isIntact = false;    ///< all of its files are as they were written
};

/// Reads a file of a package by its name; nothing where it is not there or cannot be read.
using PackageReader = std::function<std::optional<QByteArray>(const QString& name)>;

/// Checks the files that a data package names against their hashes, and all of them against that of
/// the whole in its proof; nothing where its descriptor is not there or is none.
[[nodiscard]] std::optional<CheckedPackage> checkedPackage(const PackageReader& read);

/// Reads a package in a folder.
[[nodiscard]] PackageReader readerOfFolder(const QString& folder);
/// Checks a package in a zip file, every byte of it; a Fault where that is damaged.
[[nodiscard]] Result<std::optional<CheckedPackage>, Fault> checkedZip(const QByteArray& file);

} // namespace capex
