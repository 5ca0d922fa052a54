// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

#include <QCoreApplication>

namespace capex {

/// What is said of a picture below its slide: its title, what is unlike in it, its sources in full,
/// and the file of figures; a paragraph each. `page` is laid out for paper.
[[nodiscard]] QStringList slideNotes(const ViewResult& result, const ChartSpec& page,
                                     Language language);

} // namespace capex
