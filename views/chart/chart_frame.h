// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <functional>
#include <set>
#include <span>

namespace capex {

/// The measures of a picture, all from the size of its body text. Layout pixels.
struct ChartMeasures
{
    double body;     ///< the size of body text
    double unit;     ///< as in ChartSpec
    double hairline; ///< the width of the thinnest line, whole
    double margin;   ///< around the picture

    explicit ChartMeasures(const ChartSurface& surface);

    /// The nearest position to the left of `at` where a hairline covers whole pixels.
    [[nodiscard]] double onGrid(double at) const;
};

/// What stands around the plot of every picture.
struct FrameContent
{
    QString title;
    QString method; ///< the part of the subtitle that a panel keeps
    QString subtitle;
    QString callout;                      ///< what the picture says, in a sentence; may be empty
    QString badge;                        ///< the text of the badge
    std::vector<BadgeNote> notes;         ///< what the badge counts; without any there is no badge
    std::vector<ComparabilityNote> about; ///< what the notes say, one by one
    std::vector<LegendEntry> legend;
    QStringList footnotes;  ///< paragraphs
    QStringList sources;    ///< the last paragraph, from its fullest wording to its shortest: the
                            ///< first that has room stands there
    QString withoutSources; ///< what that paragraph says besides
    /// The same wordings of those sources alone that a finished picture tells: with their numbers
    /// where these stand on marks, the others that its figures come from without.
    std::function<QStringList(const std::set<int>& numbers, std::span<const FigureId> drawn)> told;
};

/// Head (title, subtitle, callout, and on a screen the badge) and foot (legend, footnotes) of a
/// picture, wrapped to its width. A panel has a title and its method alone.
class ChartFrame
{
public:
    ChartFrame(const ChartSurface& surface, const FrameContent& content);

    [[nodiscard]] double headHeight() const { return m_headHeight; } ///< upper margin included
    [[nodiscard]] double footHeight() const { return m_footHeight; } ///< lower margin included
    /// Which of the content's wordings of the sources stands there.
    [[nodiscard]] std::size_t sourcesWording() const { return m_sourcesWording; }

    /// Leaves out of the foot of `spec`, which is finished, the numbers of sources that stand on no
    /// mark, and the sources of figures that have found no room. What stands there needs no more
    /// room than before.
    void leaveOutUntold(ChartSpec& spec) const;

    /// Gives `spec`, whose size is final, its head and foot, its title, theme and measures: before
    /// anything else is added.
    void addTo(ChartSpec& spec) const;

private:
    void layOutHead(const FrameContent& content);
    void layOutPanelHead(const FrameContent& content);
    void layOutFoot(const FrameContent& content);
    [[nodiscard]] double addBadge(const FrameContent& content);
    void addParagraph(const QString& text, double& y);
    [[nodiscard]] std::size_t fittingSources(const QStringList& wordings, double above) const;
    double layOutLegend(const std::vector<LegendEntry>& entries);

    ChartMeasures m_measures;
    QString m_title;
    QString m_subtitle; ///< with the filters
    QString m_remark;
    QString m_notice;
    QStringList m_noteLines;
    QSizeF m_size;
    ThemeName m_theme;
    bool m_isOnPaper;
    bool m_isPanel;
    bool m_hasTitle;
    bool m_hasNotes;
    bool m_hasSources;
    double m_headHeight = 0;
    double m_footHeight = 0;
    std::vector<PlacedText> m_head;
    std::vector<PlacedText> m_foot;     ///< from the top of the foot
    std::vector<LegendSample> m_legend; ///< from the top of the foot
    std::optional<Badge> m_badge;
    std::size_t m_sourcesWording = 0;
    QString m_sources; ///< that wording, wrapped; empty: none stands there
    std::function<QStringList(const std::set<int>&, std::span<const FigureId>)> m_told;
    LeftToPage m_common;
};

} // namespace capex
