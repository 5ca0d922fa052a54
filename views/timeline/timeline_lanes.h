// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timeline_tracks.h"
#include "views/timeline/timeline_words.h"

#include <span>

namespace capex {

/// A lane of a timeline as it is drawn.
struct DrawnLane
{
    const TimelineLane* source = nullptr;
    QString name;         ///< wrapped
    double top = 0;       ///< in pixels from the plot's top
    double height = 0;    ///< with the air around its tracks
    bool isFaded = false; ///< others are in focus
    TimelineTracks tracks;
};

/// How tightly the lanes of a timeline are set.
struct LaneDensity
{
    double size = 1; ///< of lane text, as a share of body text
    double bar = 1;  ///< the height of a bar, in lines of its label
    double gap = 0;  ///< between two tracks, as a share of body text
    double air = 0;  ///< between two lanes, as a share of body text
};

/// The lanes of a timeline, one below the other. Lengths are layout pixels.
class TimelineLanes
{
public:
    /// Everything given outlives the lanes; they show the months of `span`.
    TimelineLanes(const std::vector<TimelineLane>& lanes, const TimelineWords& words,
                  const SourceNumbers& sources, const ViewOptions& options,
                  const ChartSurface& surface, const TimeSpan& span);

    /// Sets the lanes as roomily as `room` lets them all stand, else as tightly as they may be; a
    /// picture that grows keeps them roomier. Returns the height that they need.
    double measure(double room, bool grows);
    /// Takes the lanes that fit into `room` and gives each its share of what is left; returns the
    /// height of the plot, without the line that names the others.
    double spread(double room);

    [[nodiscard]] std::span<const DrawnLane> shown() const
    {
        return std::span(m_lanes).first(m_shown);
    }
    [[nodiscard]] std::span<const DrawnLane> hidden() const
    {
        return std::span(m_lanes).subspan(m_shown);
    }

    [[nodiscard]] double textShare() const { return m_density.size; } ///< of body text
    [[nodiscard]] double left() const;                                ///< of the plot
    [[nodiscard]] double pixelsPerMonth() const;
    [[nodiscard]] double namesWidth() const { return m_namesWidth; }
    [[nodiscard]] double barHeight() const { return m_barHeight; }
    [[nodiscard]] double gap() const { return m_gap; } ///< between two tracks
    /// The top of a track, from the plot's top.
    [[nodiscard]] double topOf(const DrawnLane& lane, int track) const;

private:
    void set(const LaneDensity& density, double room);
    [[nodiscard]] double leastLane(const LaneDensity& density) const;
    [[nodiscard]] double barOf(const LaneDensity& density) const;
    void addLane(const TimelineLane& source);
    [[nodiscard]] double labelWidth(const TimelineEntry& entry) const;
    [[nodiscard]] double barsHeight(const DrawnLane& lane) const;
    [[nodiscard]] double textSize() const { return m_measures.body * m_density.size; }
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, textSize()); }

    const std::vector<TimelineLane>& m_source;
    const TimelineWords& m_words;
    const SourceNumbers& m_sources;
    const ViewOptions& m_options;
    ChartMeasures m_measures;
    double m_pictureWidth;
    TimeSpan m_span;

    LaneDensity m_density;
    std::vector<DrawnLane> m_lanes;
    std::size_t m_shown = 0; ///< lanes that found room
    double m_namesWidth = 0;
    double m_barHeight = 0;
    double m_gap = 0;
};

} // namespace capex
