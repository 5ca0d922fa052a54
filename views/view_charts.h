// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison_context.h"
#include "model/figures/dataset.h"
#include "model/settings/view_options.h"
#include "model/wording/wording.h"
#include "views/figures/figures_chart.h"

namespace capex {

/// What is shown: a view of figures with settings. Window, export and saved views make the same
/// one.
struct ViewRequest
{
    Dataset dataset;
    View view = View::Ranking;
    ComparisonSettings settings;
    ViewOptions options;
    std::optional<ComparisonContext> shared = {}; ///< of dataset, with what is computed already
    std::optional<FiguresShown> figures = {}; ///< of the table of figures; else all that it lists
};

/// The view, settings and options of a request.
[[nodiscard]] ViewState stateOf(const ViewRequest& request);

/// Whether the window shows the view as a picture. The table of figures has one on paper alone.
[[nodiscard]] bool hasPicture(View view);

/// Computes what the view shows, once, and lays it out for any surface as often as it is asked to,
/// with what is not the default in its subtitle and a notice where it shows less than it could.
/// Only for views with a picture.
[[nodiscard]] ChartBuilder chartFor(const ViewRequest& request);

/// Why the view shows no figure, in words, with the way out; nothing if it shows one.
[[nodiscard]] std::optional<ChartNotice> noticeFor(const ViewRequest& request,
                                                   const Narrator& words);

/// The table of figures as pages of a picture, with its filters in their subtitles.
[[nodiscard]] PagesBuilder figuresPagesFor(const ViewRequest& request);

} // namespace capex
