// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/error.h"

#include <QByteArray>

/// Results go to standard output, messages to standard error, both in UTF-8 whatever the locale.
namespace capex {

/// Writes `content` byte for byte; an Error if not all of it arrived (a full disk, a closed pipe).
[[nodiscard]] Outcome writeToStandardOutput(const QByteArray& content);

enum class Stream { Results, Messages };

/// Whether somebody watches it as it comes.
[[nodiscard]] bool isTerminal(Stream stream);

/// A line on standard error: "capex-horizon: TEXT". Whatever it quotes, it stays one line and moves
/// no cursor.
void complain(const QString& text);

/// A line on standard error as it is, for findings that begin with their file's name.
void complainPlainly(const QString& line);

} // namespace capex
