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

/// Expects every mark within the plot, no text on the mark that it labels, ids of hit areas that
/// are unique, and for each something to say.
void expectSoundMarks(const ChartSpec& spec);

/// A size, a number of companies and their names, in a language.
struct LayoutCase
{
    QSizeF size;
    int companies = 1;
    NameLength names = NameLength::Usual;
    Language language = Language::English;
    ChartSurface::Height height = ChartSurface::Height::Fixed;

    [[nodiscard]] ChartSurface surface() const
    {
        return {.size = size, .language = language, .height = height};
    }
    [[nodiscard]] std::string text() const;
};

/// Every size that pictures are made for, with every crowd.
[[nodiscard]] std::vector<LayoutCase> layoutCases();

/// All of this for crowds of 1, 3, 8, 20 and 60 companies with long and short names, from 640×400
/// to 3840×2160, in both languages, in fixed and in growing pictures.
void expectTidyAtEverySize(
    const std::function<ChartSpec(const Dataset&, const ChartSurface&)>& chart);

/// The texts of a role in the order of the spec, each on one line.
[[nodiscard]] QStringList textsOf(const ChartSpec& spec, TextRole role);

/// The marks of a shape with that id.
[[nodiscard]] std::vector<Mark> marksOf(const ChartSpec& spec, Mark::Shape shape, const char* id);

} // namespace capex
