// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <vector>

namespace capex {

/// The rules that decide between two candidates, in the order of methodology section 5. Section 6
/// uses the same ones in another order.
enum class Criterion {
    Class,         ///< actual; then guidance and run-rate; then pledge; then estimate
    FullYear,      ///< 12 months or longer before shorter
    Evidence,      ///< filing, company, press, research
    Announced,     ///< later first for `latest`, earlier first for `first`
    GuidanceFirst, ///< guidance before run-rate
    ShorterPeriod,
    Id, ///< alphabetically, so that the order of the file never matters
};

/// A candidate that does not speak for its company, and the first criterion by which it lost.
struct Alternative
{
    FigureId figure;
    Criterion lostBy = Criterion::Id;
    bool sameAmount = false; ///< states the winner's ends in a currency that both use
    bool rival =
        false; ///< agrees with the winner in class, period and announcement date but not in amount

    friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// Which figure speaks for a company, and those that do not, best first.
struct Selection
{
    FigureId winner;
    std::vector<Alternative> alternatives;

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// Whether the settings' as-of date, kinds and measures let `figure` in. Kinds that are not set let
/// in `defaultKinds`.
[[nodiscard]] bool isAdmitted(const Figure& figure, const ComparisonSettings& settings,
                              const QList<Kind>& defaultKinds);

/// 0 for actual, 1 for guidance and run-rate, 2 for pledge, 3 for estimate.
[[nodiscard]] int classOf(Kind kind);

/// The figure that speaks for `company` in settings.year (methodology, section 5); nothing without
/// a candidate.
[[nodiscard]] std::optional<Selection> select(const Dataset& dataset, const CompanyId& company,
                                              const ComparisonSettings& settings,
                                              const QList<Kind>& defaultKinds);

/// The one of `figures` that speaks by the order of section 5; nullptr if there is none.
[[nodiscard]] const Figure* speakerOf(const Dataset& dataset,
                                      std::span<const Figure* const> figures, Vintage vintage);

/// Whether two figures state the same ends in a currency that both use, if only by their sources'
/// own conversions.
[[nodiscard]] bool agreeInAmount(const Figure& a, const Figure& b);

/// The best candidate for one month (methodology, section 6) among figures that are admitted and
/// cover it; nullptr without any. `candidates` are places in dataset.figures().
[[nodiscard]] const Figure* bestForMonth(const Dataset& dataset,
                                         std::span<const std::size_t> candidates, Month month,
                                         Vintage vintage);

} // namespace capex
