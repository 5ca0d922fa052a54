// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/horizons.h"
#include "views/charts/chart_words.h"
#include "views/charts/ranking_words.h"

namespace capex {

/// All words of the horizons view.
class HorizonsWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::HorizonsWords)

public:
    /// The dataset and the horizons outlive the words.
    HorizonsWords(const Dataset& dataset, const Horizons& horizons, Language language);

    [[nodiscard]] FrameContent frame() const;
    /// What stands above a column: "as announced", "per year", "three years".
    [[nodiscard]] QString heading(Basis basis) const;
    /// What is told of a row of one of the three comparisons.
    [[nodiscard]] RankingLabel label(const ComparisonRow& row, Basis basis) const;
    /// "Amazon ≈ 100", "≈ 100 Amazon", "≈ 300".
    [[nodiscard]] QString endLabel(const ComparisonRow& row, Basis basis) const;
    [[nodiscard]] QString zero() const { return m_words.formatter().number(0); }
    /// "Alibaba falls furthest: …"; empty where nobody falls.
    [[nodiscard]] QString story() const;
    /// "no figure: Alibaba, Baidu and 3 more", or for those with a figure "no amount: …": `named`
    /// of them by name; empty without any.
    [[nodiscard]] QString withoutValue(bool hasFigure, qsizetype named) const;
    /// "and 37 more lines without a label, 12 to 0.1 per year"
    [[nodiscard]] QString unlabelled(std::span<const ComparisonRow* const> rows) const;
    [[nodiscard]] QString description() const;

private:
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] std::vector<LegendEntry> legend() const;

    const Horizons& m_horizons;
    ChartWords m_words;
    RankingWords m_announced;
    RankingWords m_perYear;
    RankingWords m_threeYear;
};

} // namespace capex
