// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

#include <QCoreApplication>

namespace capex {

/// What is said of a picture below its slide: its title, what is unlike in it, its sources in full,
/// and the file of figures; a paragraph each. `screen` is the same view on the screen, which has
/// the notes one by one.
[[nodiscard]] QStringList slideNotes(const ViewResult& result, const ChartSpec& page,
                                     const ChartSpec& screen, Language language);

} // namespace capex
