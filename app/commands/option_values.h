// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/error.h"

#include <QString>

#include <optional>

class QCommandLineParser;

namespace capex {

/// The value of an option that may be given once; nothing without it. `name` is without dashes.
[[nodiscard]] Result<std::optional<QString>> valueOf(const QCommandLineParser& parser,
                                                     const QString& name);

/// The Error for `count` file names where another number is meant.
[[nodiscard]] Error wrongCount(qsizetype count, const QString& expected);

} // namespace capex
