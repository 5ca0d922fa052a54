// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/ranking_rows.h"

#include "views/chart/chart_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

using Detail = RankingDensity::Detail;

// From roomy to tight. A picture that may grow takes the first two only.
constexpr std::array densities{
    RankingDensity{Detail::Below, 1, 0.8},      RankingDensity{Detail::Beside, 1, 0.45},
    RankingDensity{Detail::Dropped, 1, 0.25},   RankingDensity{Detail::Dropped, 0.85, 0.15},
    RankingDensity{Detail::Dropped, 0.65, 0.1},
};
constexpr std::size_t growingDensities = 2;

constexpr double widestNames = 0.32;         ///< of the picture's width
constexpr double widestDetail = 0.5;         ///< of the plot's width
constexpr double airBetweenParagraphs = 0.3; ///< more air where names have several lines

} // namespace

RankingRows::RankingRows(const std::vector<RowGroup>& groups, const RankingWords& words,
                         const SourceNumbers& sources, const ViewOptions& options,
                         const ChartSurface& surface)
    : m_groups(groups)
    , m_words(words)
    , m_sources(sources)
    , m_options(options)
    , m_measures(surface)
    , m_pictureWidth(surface.size.width())
{
}

void RankingRows::measure(double room, bool grows)
{
    for (const RankingDensity& density :
         std::span(densities).first(grows ? growingDensities : densities.size())) {
        set(density);
        if (pitchNeeded() * static_cast<double>(m_rows.size()) <= room) {
            return;
        }
    }
}

void RankingRows::set(const RankingDensity& density)
{
    m_density = density;
    m_rows.clear();
    m_namesWidth = 0;
    for (const RowGroup& group : m_groups) {
        if (m_options.groupByRegion) {
            m_rows.push_back(headingOf(group));
        }
        for (const ComparisonRow* const source : group.rows) {
            m_rows.push_back(rowOf(*source));
            m_namesWidth = std::max(m_namesWidth, textWidth(m_rows.back().name, TextRole::Name,
                                                            pixels(TextRole::Name)));
        }
    }
}

RankingRow RankingRows::headingOf(const RowGroup& group) const
{
    const double room = m_pictureWidth - 2 * m_measures.margin;
    return {.heading =
                wrapped(m_words.heading(group), TextRole::Value, pixels(TextRole::Value), room),
            .group = &group};
}

RankingRow RankingRows::rowOf(const ComparisonRow& source) const
{
    RankingRow row{.source = &source, .label = m_words.label(source)};
    row.isFaded = !m_options.focus.isEmpty() && !m_options.focus.contains(source.company);
    row.name = wrapped(row.label.name, TextRole::Name, pixels(TextRole::Name),
                       std::floor(m_pictureWidth * widestNames));
    row.valueWidth = textWidth(row.label.value, TextRole::Value, pixels(TextRole::Value));
    if (m_density.detail != Detail::Dropped && !row.label.detail.isEmpty()) {
        row.detailWidth = textWidth(row.label.detail, TextRole::Detail, pixels(TextRole::Detail));
    }
    row.sources = m_sources.of(source.figures);
    return row;
}

double RankingRows::pitchNeeded() const
{
    int lines = 1;
    for (const RankingRow& row : m_rows) {
        lines = std::max({lines, lineCount(row.name), lineCount(row.heading)});
    }
    const double names = lines * lineHeight(pixels(TextRole::Name));
    const double air = m_density.air + (lines > 1 ? airBetweenParagraphs : 0);
    const double details =
        m_density.detail == Detail::Below ? lineHeight(pixels(TextRole::Detail)) : 0;
    return std::ceil(std::max(names, lineHeight(pixels(TextRole::Value)) + details) +
                     air * m_measures.body);
}

void RankingRows::dropWideDetails(double plotWidth, double gap)
{
    for (RankingRow& row : m_rows) {
        const bool hasBar = !row.isHeading() && row.source->value;
        const double share = hasBar ? widestDetail : 1 - gap / plotWidth;
        if (labelWidth(row, gap) > share * plotWidth) {
            row.detailWidth = 0;
        }
    }
}

double RankingRows::labelWidth(const RankingRow& row, double gap) const
{
    const double sources = referenceWidth(row.sources, textSize());
    if (!row.hasDetail()) {
        return row.valueWidth + sources;
    }
    const double detail = row.detailWidth + sources;
    return m_density.detail == Detail::Beside ? row.valueWidth + gap + detail
                                              : std::max(row.valueWidth, detail);
}

} // namespace capex
