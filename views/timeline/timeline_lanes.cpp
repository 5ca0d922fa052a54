// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_lanes.h"

#include "views/chart/chart_text.h"
#include "views/chart/row_stack.h"
#include "views/chart/time_axis.h"
#include "views/timeline/timeline_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace capex {

namespace {

// From roomy to tight. A picture that may grow takes the first two only.
constexpr std::array densities{
    LaneDensity{1, 1.75, 0.35, 1.0},    LaneDensity{1, 1.35, 0.25, 0.55},
    LaneDensity{0.9, 1.15, 0.18, 0.35}, LaneDensity{0.75, 1.05, 0.12, 0.25},
    LaneDensity{0.65, 1.0, 0.1, 0.15},
};
constexpr std::size_t growingDensities = 2;
constexpr double widestNames = 0.26; ///< of the picture's width

} // namespace

TimelineLanes::TimelineLanes(const std::vector<TimelineLane>& lanes, const TimelineWords& words,
                             const SourceNumbers& sources, const ViewOptions& options,
                             const ChartSurface& surface, const TimeSpan& span)
    : m_source(lanes)
    , m_words(words)
    , m_sources(sources)
    , m_options(options)
    , m_measures(surface)
    , m_pictureWidth(surface.size.width())
    , m_span(span)
{
}

double TimelineLanes::measure(double room, bool grows)
{
    const auto allowed = std::span(densities).first(grows ? growingDensities : densities.size());
    const auto count = static_cast<double>(m_source.size());
    return setDensity(
        allowed, room, [&](const LaneDensity& density) { return leastLane(density) * count; },
        [&](const LaneDensity& density) {
            const bool isWhole = grows && &density == &allowed.back();
            set(density, isWhole ? std::numeric_limits<double>::infinity() : room);
            return stackHeight(std::span<const DrawnLane>(m_lanes));
        });
}

double TimelineLanes::barOf(const LaneDensity& density) const
{
    const double size = m_measures.body * density.size;
    return std::ceil(lineHeight(textPixels(TextRole::Label, size)) * density.bar);
}

/// What a lane needs with a short name and one track.
double TimelineLanes::leastLane(const LaneDensity& density) const
{
    const double size = m_measures.body * density.size;
    return std::max(barOf(density), lineHeight(textPixels(TextRole::Name, size))) +
           std::round(density.air * m_measures.body);
}

/// Tracks need to know how wide the names are. Lanes for which no room is left are not measured.
void TimelineLanes::set(const LaneDensity& density, double room)
{
    m_density = density;
    m_gap = std::max(1.0, std::round(density.gap * m_measures.body));
    m_barHeight = barOf(density);
    m_lanes.clear();
    m_namesWidth = 0;
    for (const TimelineLane& source : m_source) {
        addLane(source);
    }
    const double air = std::round(density.air * m_measures.body);
    double left = room;
    for (DrawnLane& lane : m_lanes) {
        if (left < 0) {
            lane.height = room; // whatever it is, it finds none
            continue;
        }
        const auto label = [this](const TimelineEntry& entry) { return labelWidth(entry); };
        lane.tracks = tracksOf(*lane.source, m_span, pixelsPerMonth(), label);
        addGhosts(lane.tracks, *lane.source, m_span, pixelsPerMonth(), label);
        const double name = lineCount(lane.name) * lineHeight(pixels(TextRole::Name));
        lane.height = std::max(barsHeight(lane), name) + air;
        left -= lane.height;
    }
}

void TimelineLanes::addLane(const TimelineLane& source)
{
    const int size = pixels(TextRole::Name);
    const QList<CompanyId>& focus = m_options.focus;
    DrawnLane lane{.source = &source};
    lane.name = wrapped(m_words.name(source), TextRole::Name, size,
                        std::floor(m_pictureWidth * widestNames));
    lane.isFaded = isFaded(source.company, focus);
    m_namesWidth = std::max(m_namesWidth, textWidth(lane.name, TextRole::Name, size));
    m_lanes.push_back(std::move(lane));
}

/// Of the shortest label, with the numbers of its sources.
double TimelineLanes::labelWidth(const TimelineEntry& entry) const
{
    return textWidth(m_words.variants(entry).back(), TextRole::Label, pixels(TextRole::Label)) +
           referenceWidth(m_sources.of(figuresBehind(entry)), textSize()) +
           2 * timelineLabelPad(m_measures.body);
}

double TimelineLanes::spread(double room)
{
    const auto [count, most] =
        rowsThatFit(std::span<const DrawnLane>(m_lanes), room, remainderHeight * m_measures.body);
    m_shown = count;
    return capex::spread(std::span(m_lanes).first(count), most);
}

double TimelineLanes::left() const
{
    return m_measures.onGrid(m_measures.margin + m_namesWidth + std::round(0.85 * m_measures.body));
}

double TimelineLanes::pixelsPerMonth() const
{
    const double width = std::max(40.0, m_pictureWidth - m_measures.margin - left());
    return alignedScale(width / (m_span.to - m_span.from));
}

double TimelineLanes::barsHeight(const DrawnLane& lane) const
{
    return lane.tracks.count * (m_barHeight + m_gap) - m_gap;
}

double TimelineLanes::topOf(const DrawnLane& lane, int track) const
{
    return lane.top + std::floor((lane.height - barsHeight(lane)) / 2) +
           track * (m_barHeight + m_gap);
}

} // namespace capex
