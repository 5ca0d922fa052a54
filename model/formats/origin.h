// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace capex {

/// The figures that come with the program.
struct BundledOrigin
{
    friend bool operator==(const BundledOrigin&, const BundledOrigin&) = default;
};

/// A figure file.
struct FileOrigin
{
    QString path; ///< absolute

    friend bool operator==(const FileOrigin&, const FileOrigin&) = default;
};

/// Where figures come from; what else can be asked for figures, such as a database, is one more
/// alternative.
using Origin = std::variant<BundledOrigin, FileOrigin>;

[[nodiscard]] inline bool isBundled(const Origin& origin)
{
    return std::holds_alternative<BundledOrigin>(origin);
}

/// The path of a file; empty for any other origin.
[[nodiscard]] inline QString pathOf(const Origin& origin)
{
    const auto* const file = std::get_if<FileOrigin>(&origin);
    return file ? file->path : QString();
}

} // namespace capex
