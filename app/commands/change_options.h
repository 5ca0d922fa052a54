// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/option_outline.h"

#include <QCommandLineOption>

class QCommandLineParser;

/// What the arguments of `diff` and `merge` mean.
namespace capex {

/// What they are called and what --help says of them.
[[nodiscard]] QList<OptionOutline> diffOutlines();
[[nodiscard]] QList<OptionOutline> mergeOutlines();

[[nodiscard]] QList<QCommandLineOption> diffOptions();
[[nodiscard]] Result<CommandRequest> interpretDiff(const QCommandLineParser& parser);

[[nodiscard]] QList<QCommandLineOption> mergeOptions();
[[nodiscard]] Result<CommandRequest> interpretMerge(const QCommandLineParser& parser);

} // namespace capex
