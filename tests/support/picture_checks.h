// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/headlines.h"
#include "views/chart/chart_spec.h"

#include <functional>
#include <string>

/// What every picture must stand, whatever it shows.
namespace capex {

/// Every text lies within the picture, is whole, and overlaps no other.
void expectTidy(const ChartSpec& spec);

/// The ends of every mark lie within the plot; hit areas have ids of their own and something to
/// say.
void expectMarksInside(const ChartSpec& spec);

/// No text stands on a mark that it labels.
void expectLabelsBesideMarks(const ChartSpec& spec);

/// The texts of a role in the order of the spec, each on one line.
[[nodiscard]] QStringList textsOf(const ChartSpec& spec, TextRole role);

/// The marks of a shape with that id.
[[nodiscard]] std::vector<Mark> marksOf(const ChartSpec& spec, Mark::Shape shape, const char* id);

/// A crowd and the room that it is drawn in.
struct PictureCase
{
    QSizeF size;
    int companies;
    NameLength names;
    Language language;
    ChartSurface::Height height;

    [[nodiscard]] ChartSurface surface() const
    {
        return {.size = size, .language = language, .height = height};
    }
    [[nodiscard]] std::string text() const;
};

/// 1 to 60 companies with short and long names, in 640×400 to 3840×2160.
[[nodiscard]] std::vector<PictureCase> pictureCases();

/// expectTidy() and expectMarksInside() for every picture case; there is always something to point
/// at.
void expectTidyAtEverySize(
    const std::function<ChartSpec(const Dataset&, const ChartSurface&)>& chart);

/// Equal amounts, one huge among tiny ones, open ends only, zeros, extreme ranges.
[[nodiscard]] std::vector<Dataset> unusualAmounts();

} // namespace capex
