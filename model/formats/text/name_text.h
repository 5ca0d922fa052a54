// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a name is, in every format: a text that is not empty and has no white space, of any sort
/// that Unicode knows, at its ends.
namespace capex {

[[nodiscard]] inline bool isName(const QString& text)
{
    return !text.isEmpty() && !text.front().isSpace() && !text.back().isSpace();
}

/// `text` without what may not be at the ends of a name; empty if nothing is left.
[[nodiscard]] inline QString nameFrom(const QString& text)
{
    return text.trimmed();
}

/// The same for all spellings that differ in case alone.
[[nodiscard]] inline QString foldedName(const QString& text)
{
    return nameFrom(text).toCaseFolded();
}

} // namespace capex
