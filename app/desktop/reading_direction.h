// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/language.h"

namespace capex {

/// Has windows read from left to right with the digits that pictures and files have, whatever the
/// system does: the languages of the program are written so, and mirrored or with other digits the
/// numbers of a field would not be those of the picture beside it. Widgets that were made before
/// stay as they are. Needs the application object.
void readLeftToRight(Language language);

} // namespace capex
