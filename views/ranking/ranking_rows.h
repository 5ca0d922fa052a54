// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ranking/ranking_words.h"

namespace capex {

/// How tightly the rows of a ranking are set.
struct RankingDensity
{
    enum class Detail { Below, Beside, Dropped }; ///< where it stands in relation to the value

    Detail detail = Detail::Below;
    double size = 1; ///< of row text, as a share of body text
    double air = 0;  ///< between the texts of two rows, as a share of body text
};

/// A row of a ranking, its texts in the sizes of a density: a company, or the heading of a group.
struct RankingRow
{
    const ComparisonRow* source = nullptr; ///< nothing for a heading
    QString heading;                       ///< of a group, wrapped
    const RowGroup* group = nullptr;       ///< of a heading
    bool isFaded = false;
    QString name; ///< wrapped
    // Of rows that find room:
    RowLabel label;
    double valueWidth = 0;
    double detailWidth = 0; ///< 0: not shown
    QString sources;        ///< the numbers of its sources

    [[nodiscard]] bool isHeading() const { return source == nullptr; }
    [[nodiscard]] bool hasDetail() const { return detailWidth > 0; }
};

/// The rows of a ranking in the order of their groups. Lengths are layout pixels.
class RankingRows
{
public:
    /// Everything given outlives the rows.
    RankingRows(const std::vector<RowGroup>& groups, const RankingWords& words,
                const SourceNumbers& sources, const ViewOptions& options,
                const ChartSurface& surface);

    /// Sets the rows as roomily as `room` lets them all stand, else as tightly as they may be; a
    /// picture that grows keeps its rows roomier.
    void measure(double room, bool grows);
    /// Words and measures what stands behind the bars of the first `count` rows: those that find
    /// room.
    void label(std::size_t count);
    /// Drops the details that would leave too little of a plot's width to the bars; `gap` lies
    /// between texts.
    void dropWideDetails(double plotWidth, double gap);

    [[nodiscard]] const std::vector<RankingRow>& all() const { return m_rows; }
    [[nodiscard]] const RankingDensity& density() const { return m_density; }
    [[nodiscard]] double textSize() const { return m_measures.body * m_density.size; }
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, textSize()); }
    [[nodiscard]] double namesWidth() const { return m_namesWidth; }
    /// From row to row, at least.
    [[nodiscard]] double pitchNeeded() const { return pitchOf(m_density, m_lines); }
    /// Of all that stands behind a bar.
    [[nodiscard]] double labelWidth(const RankingRow& row, double gap) const;

private:
    void set(const RankingDensity& density);
    [[nodiscard]] RankingRow rowOf(const ComparisonRow& source) const;
    [[nodiscard]] RankingRow headingOf(const RowGroup& group) const;
    void label(RankingRow& row) const;
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] double pitchOf(const RankingDensity& density, int lines) const;

    const std::vector<RowGroup>& m_groups;
    const RankingWords& m_words;
    const SourceNumbers& m_sources;
    const ViewOptions& m_options;
    ChartMeasures m_measures;
    double m_pictureWidth;

    RankingDensity m_density;
    std::vector<RankingRow> m_rows;
    int m_lines = 1; ///< of the tallest name or heading
    double m_namesWidth = 0;
};

} // namespace capex
