// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QByteArray>

namespace capex {

/// Writes `content` to `path` whole or not at all: on any failure (full disk, missing folder,
/// read-only target, a device or folder instead of a file) the old file is as it was, and the
/// Error says what happened.
[[nodiscard]] Outcome saveFile(const QString& path, const QByteArray& content);

} // namespace capex
