// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capex {

/// The file or folder at `path` below the project's sources, for example "docs/guide.md".
[[nodiscard]] QString projectPath(const QString& path = {});

/// The file or folder at `path` below tests/data.
[[nodiscard]] QString testDataPath(const QString& path = {});

} // namespace capex
