// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/message.h"

namespace capex {

/// Which sentences a code becomes.
enum class Speech {
    English,    ///< for files and the command line, whatever the language of the program
    Translated, ///< for people, in the language of the program
};

/// A sentence before its translation: English, with %1 to %9 for its arguments. One with %n counts
/// its first argument, which is a number, and has plural forms.
struct Pattern
{
    const char* context; ///< of the translation
    const char* text;
};

/// The sentence of `pattern` with `arguments`. They are put in at one go, so that one that looks
/// like a placeholder stays as it is.
[[nodiscard]] QString sentence(const Pattern& pattern, const QList<Argument>& arguments,
                               Speech speech);

} // namespace capex
