// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/wording/wording.h"
#include "views/charts/chart_frame.h"

#include <span>

namespace capex {

/// The words that every picture needs, whatever it shows: what it is measured in, what is unlike in
/// it, and where it comes from. Plain text; what came from a file is on one line.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::ChartWords)

public:
    /// The dataset and the settings outlive the words.
    ChartWords(const Dataset& dataset, const ComparisonSettings& settings, Language language);

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const ComparisonSettings& settings() const { return m_settings; }
    [[nodiscard]] const Narrator& narrator() const { return m_narrator; }
    [[nodiscard]] const Formatter& formatter() const { return m_narrator.formatter(); }

    /// "METHOD · 2025 · USD bn · as first announced · as of 28 Feb 2025"; `years` may be empty.
    [[nodiscard]] QString subtitle(const QString& method, const QString& years) const;
    /// "4 notes on comparability".
    [[nodiscard]] QString badge(std::size_t count) const;
    /// Each note in full, for the list that the badge opens.
    [[nodiscard]] QStringList notes(std::span<const ComparabilityNote> notes) const;
    /// What stands below every picture: what is unlike in it, the sources of `figures`, the
    /// currency policy and the file.
    [[nodiscard]] QStringList footnotes(std::span<const FigureId> figures,
                                        std::span<const ComparabilityNote> notes) const;
    /// Badge, notes and footnotes of a frame.
    void annotate(FrameContent& frame, std::span<const FigureId> figures,
                  std::span<const ComparabilityNote> notes) const;

    [[nodiscard]] QString companyName(const CompanyId& company) const;
    /// "Bloomberg, 24 Feb 2025 (press)" for each source of the figures, once.
    [[nodiscard]] QStringList sources(std::span<const FigureId> figures) const;
    /// All months that the figures speak of; empty without figures.
    [[nodiscard]] QString months(std::span<const FigureId> figures) const;

private:
    [[nodiscard]] QString unlike(std::span<const ComparabilityNote> notes) const;
    [[nodiscard]] QStringList publishers(std::span<const FigureId> figures) const;
    [[nodiscard]] QString file() const;

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    Narrator m_narrator;
};

/// All figures behind the rows.
[[nodiscard]] std::vector<FigureId> figuresBehind(std::span<const ComparisonRow> rows);

} // namespace capex
