// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/arrangement.h"
#include "views/chart/row_words.h"

namespace capex {

/// All words of a ranking.
class RankingWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::RankingWords)

public:
    RankingWords(const Dataset& dataset, const Comparison& comparison, const ChartSurface& surface);

    [[nodiscard]] const Formatter& formatter() const { return m_words.formatter(); }
    /// `sources` are those of the rows as they are drawn.
    [[nodiscard]] FrameContent frame(const SourceNumbers& sources,
                                     const ViewOptions& options) const;
    /// What the axis measures: "USD bn per year".
    [[nodiscard]] QString axisTitle() const;
    [[nodiscard]] SourceNumbers sources(std::span<const RowGroup> groups) const;
    [[nodiscard]] QString name(const ComparisonRow& row) const;
    [[nodiscard]] RowLabel label(const ComparisonRow& row) const;
    /// "United States · 320 – 325, without 1": a region and what its companies add up to.
    [[nodiscard]] QString heading(const RowGroup& group) const;
    /// ChartWords::withoutRoom() of the rows that found none, with their midpoints.
    [[nodiscard]] QString remainder(std::span<const ComparisonRow* const> rest, int pixels,
                                    double width) const;
    [[nodiscard]] QString description(const SourceNumbers& sources) const;

private:
    [[nodiscard]] QString midpoints(const std::vector<double>& mids) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString method() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] std::vector<LegendEntry> legend() const;

    [[nodiscard]] QString subtotal(const RowGroup& group) const;
    [[nodiscard]] QString someCompanies(const QList<CompanyId>& companies) const;

    const Comparison& m_comparison;
    ChartWords m_words;
};

} // namespace capex
