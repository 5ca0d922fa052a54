// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/comparison_settings.h"

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
    Id,           ///< alphabetically, so that the order of the file never matters
    OtherMeasure, ///< counts something else than the year does
    Disputed,     ///< known to be misheaded or wrong: never a candidate (section 1)
};

/// A figure that is not selected, and the first criterion by which it lost.
struct Alternative
{
    FigureId figure;
    FigureId lostTo; ///< the figure selected instead; empty for a disputed one
    Criterion lostBy = Criterion::Id;
    bool sameAmount = false; ///< states the ends of the selected one in a currency that both use
    bool rival = false; ///< agrees with it in class, period and announcement date but not in amount

    friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// Which figure of a company is selected, and those that are not: best first, disputed ones last.
struct Selection
{
    FigureId selected;
    std::vector<Alternative> alternatives;

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// Whether the settings' as-of date, kinds and measures let `figure` in, and it is not disputed.
/// Kinds that are not set let in `defaultKinds`.
[[nodiscard]] bool isAdmitted(const Figure& figure, const ComparisonSettings& settings,
                              const QList<Kind>& defaultKinds);

/// The disputed figures of a company that would be candidates for settings.year if they were not.
[[nodiscard]] std::vector<Alternative> disputedIn(const Dataset& dataset, const CompanyId& company,
                                                  const ComparisonSettings& settings,
                                                  const QList<Kind>& defaultKinds);

/// 0 for actual, 1 for guidance and run-rate, 2 for pledge, 3 for estimate.
[[nodiscard]] int classOf(Kind kind);

/// The selected figure of `company` in settings.year (methodology, section 5); nothing without a
/// candidate.
[[nodiscard]] std::optional<Selection> select(const Dataset& dataset, const CompanyId& company,
                                              const ComparisonSettings& settings,
                                              const QList<Kind>& defaultKinds);

/// The one of `figures` that the order of section 5 selects; nullptr if there is none.
[[nodiscard]] const Figure* selectedOf(const Dataset& dataset,
                                       std::span<const Figure* const> figures, Vintage vintage);

/// The better one of two by the same order; `best` may be nullptr.
[[nodiscard]] const Figure* betterOf(const Dataset& dataset, const Figure* best,
                                     const Figure* other, Vintage vintage);

/// Whether two figures state the same ends in a currency that both use, if only by their sources'
/// own conversions.
[[nodiscard]] bool agreeInAmount(const Figure& a, const Figure& b);

/// Which of two figures is the better one, and by which criterion.
struct Decision
{
    bool better = false; ///< whether the first figure is
    Criterion by = Criterion::Id;

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Decides between two figures that cover the same month (methodology, section 6).
[[nodiscard]] Decision decideForMonth(const Dataset& dataset, const Figure& a, const Figure& b,
                                      Vintage vintage);

/// The figures at `indexes` of dataset.figures(), in the order in which one is selected for a month
/// (section 6), best first.
[[nodiscard]] std::vector<const Figure*>
inMonthOrder(const Dataset& dataset, std::span<const std::size_t> indexes, Vintage vintage);

} // namespace capex
