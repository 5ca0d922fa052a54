// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/option_outline.h"

namespace capex {

/// A command from outside: what a shell offers.
struct CommandOutline
{
    QString name;    ///< "export"; empty: the window
    QString summary; ///< "write one view as a picture or a table"
    QList<OptionOutline> options;
    FileHint files; ///< its arguments
};

/// All commands in the order of --help, the window first; made of the tables that the command line
/// itself is read by, and of its --help.
[[nodiscard]] QList<CommandOutline> commandOutlines();

} // namespace capex
