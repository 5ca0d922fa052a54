// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_outlines.h"

/// What shells read so that they can complete a call of capex-horizon: commands, options, the words
/// that an option knows, and files by their endings. A file's name that ends in a dot is completed
/// to one that is new.
namespace capex {

[[nodiscard]] QString bashCompletion(const QList<CommandOutline>& commands); ///< bash 4 and later
[[nodiscard]] QString zshCompletion(const QList<CommandOutline>& commands);  ///< zsh 5
[[nodiscard]] QString fishCompletion(const QList<CommandOutline>& commands); ///< fish 3

} // namespace capex
