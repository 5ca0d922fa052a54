// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/headlines.h"
#include "views/charts/chart_spec.h"

namespace capex {

/// Expects every text within the picture, whole, and none on another.
void expectTidyTexts(const ChartSpec& spec);

/// Expects every mark within the plot, no text on the mark that it labels, ids of hit areas that
/// are there and unique, and for each something to say.
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

} // namespace capex
