// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/timeline.h"
#include "views/chart/chart_words.h"

namespace capex {

/// What the timeline says of one bar.
struct TimelineLabel
{
    QStringList variants; ///< from long to short, each with the bound of its numbers:
                          ///< "≥ 53 · ≥ 17.7 a year · 3 statements", "≥ 53 · ≥ 17.7 a year", "≥ 53"
    QString tooltip;               ///< several lines
    QString spoken;                ///< one sentence
    std::vector<FigureId> figures; ///< behind the bar: its own, then its twins
};

/// All words of a timeline.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::TimelineWords)

public:
    /// What is given outlives the words.
    TimelineWords(const Dataset& dataset, const ComparisonSettings& settings,
                  const std::vector<TimelineLane>& lanes, const ChartSurface& surface);

    [[nodiscard]] const Formatter& formatter() const { return m_words.formatter(); }
    [[nodiscard]] FrameContent frame(const SourceNumbers& sources) const;
    [[nodiscard]] SourceNumbers sources() const; ///< lane by lane
    [[nodiscard]] QString name(const TimelineLane& lane) const;
    [[nodiscard]] TimelineLabel label(const TimelineLane& lane, std::size_t entry) const;
    /// Of what is gone with the changes under review.
    [[nodiscard]] TimelineLabel label(const TimelineLane& lane, const TimelineBefore& was) const;
    /// What may stand at a bar, as in TimelineLabel.
    [[nodiscard]] QStringList variants(const TimelineEntry& entry) const;
    [[nodiscard]] QString noFigure(const TimelineLane& lane) const; ///< for one without bars
    [[nodiscard]] QString nothing() const; ///< for a timeline without lanes
    [[nodiscard]] QString asOf(QDate day) const;
    [[nodiscard]] QString today() const;
    [[nodiscard]] QString figuresOf(QDate day) const; ///< "figures of 11 Sep 2026"
    /// ChartWords::withoutRoom() of the lanes that found none.
    [[nodiscard]] QString remainder(std::span<const TimelineLane* const> lanes, int pixels,
                                    double width) const;
    [[nodiscard]] QString description(const SourceNumbers& sources) const;

private:
    [[nodiscard]] QStringList told(const TimelineEntry& entry, const TimelineBefore* was) const;
    [[nodiscard]] QStringList told(const TimelineLane& lane, const TimelineBefore& was) const;
    [[nodiscard]] QString before(const TimelineEntry& entry, const TimelineBefore& was) const;
    [[nodiscard]] QString periodOf(const CompanyId& company, const TimelineBefore& was) const;
    [[nodiscard]] QString spoken(const QStringList& told) const;
    [[nodiscard]] static QString method();
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] std::vector<LegendEntry> legend() const;
    [[nodiscard]] bool isCut(const TimelineEntry& entry) const;
    [[nodiscard]] QString perYear(const TimelineEntry& entry) const;
    [[nodiscard]] std::vector<ComparabilityNote> unlike() const;

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    const std::vector<TimelineLane>& m_lanes;
    ChartWords m_words;
    std::vector<ComparabilityNote> m_notes;
};

/// The figures that a bar stands for: its own, then its twins.
[[nodiscard]] std::vector<FigureId> figuresBehind(const TimelineEntry& entry);

} // namespace capex
