// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/headlines.h"
#include "views/charts/chart_spec.h"

#include <functional>

namespace capex {

/// Expects that every text lies within the picture, overlaps no other and is not cut short.
void expectTidy(const ChartSpec& spec);

/// Expects that the marks' ends lie within the plot and that no hit area's id occurs twice.
void expectMarksInside(const ChartSpec& spec);

/// All of this for crowds of 1, 3, 8, 20 and 60 companies with long and short names, from 640×400
/// to 3840×2160, in both languages, in fixed and in growing pictures.
void expectTidyAtEverySize(
    const std::function<ChartSpec(const Dataset&, const ChartSurface&)>& chart);

/// The texts of a role in the order of the spec, each on one line.
[[nodiscard]] QStringList textsOf(const ChartSpec& spec, TextRole role);

/// The marks of a shape with that id.
[[nodiscard]] std::vector<Mark> marksOf(const ChartSpec& spec, Mark::Shape shape, const char* id);

} // namespace capex
