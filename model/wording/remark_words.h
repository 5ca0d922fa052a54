// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/wording.h"

/// Notes, in words: what they are about in the language of the program, what they say in that of
/// whoever wrote them. Everything stands on one line.
namespace capex {

/// "Microsoft, FY2026": the company and the period that a note is about.
[[nodiscard]] QString subjectOfNote(const Dataset& dataset, const Note& note,
                                    const Narrator& words);

/// "text — author", or the text alone.
[[nodiscard]] QString saidIn(const Note& note);

/// "Note on Microsoft, FY2026: text — author".
[[nodiscard]] QString noteSentence(const Dataset& dataset, const Note& note, const Narrator& words);

} // namespace capex
