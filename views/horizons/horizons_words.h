// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/horizons.h"
#include "views/chart/fitting_notice.h"
#include "views/chart/row_words.h"
#include "views/horizons/horizons_table.h"

namespace capex {

/// All words of the horizons view.
class HorizonsWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::HorizonsWords)

public:
    /// The dataset and the horizons outlive the words.
    HorizonsWords(const Dataset& dataset, const Horizons& horizons, const ChartSurface& surface);

    [[nodiscard]] FrameContent frame(const SourceNumbers& sources,
                                     const ViewOptions& options) const;
    [[nodiscard]] SourceNumbers sources() const; ///< in the order of the announced totals
    /// What stands above an axis: "as announced", "per year".
    [[nodiscard]] QString heading(Basis basis) const;
    /// What stands above a column: "rank", "USD bn", "share"; nothing above names.
    [[nodiscard]] QString columnHeading(EndColumn column) const;
    /// What is told of a row on one of the two bases.
    [[nodiscard]] RowLabel label(const ComparisonRow& row, Basis basis) const;
    /// "5", "Alibaba", "≥ 53", "13 %".
    [[nodiscard]] EndTexts endTexts(const ComparisonRow& row, Basis basis) const;
    [[nodiscard]] const Formatter& formatter() const { return m_words.formatter(); }
    /// "Alibaba falls furthest: …"; empty where nobody falls.
    [[nodiscard]] QString story() const;
    /// "no figure: Alibaba, Baidu and 3 more", or for those with a figure "no amount: …": as many
    /// of them by name as a few lines hold; empty without any.
    [[nodiscard]] QString withoutValue(bool hasFigure, const NoticeRoom& room) const;
    /// ChartWords::withoutRoom() of the lines without a label, with their midpoints per year.
    [[nodiscard]] QString unlabelled(std::span<const ComparisonRow* const> rows, int pixels,
                                     double width) const;
    [[nodiscard]] QString description(const SourceNumbers& sources) const;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] static QString method();
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] std::vector<LegendEntry> legend() const;
    [[nodiscard]] QString someOf(const QStringList& names, qsizetype named) const;

    const Horizons& m_horizons;
    ChartWords m_words; ///< per year
    ChartWords m_announced;
    std::array<double, 2> m_sums{}; ///< of the midpoints, announced and per year
};

} // namespace capex
