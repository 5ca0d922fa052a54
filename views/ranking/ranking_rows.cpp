// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/ranking_rows.h"

#include "views/chart/chart_text.h"
#include "views/chart/row_stack.h"

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
    const auto count = static_cast<double>(this->count());
    (void)setDensity(
        std::span(densities).first(grows ? growingDensities : densities.size()), room,
        [&](const RankingDensity& density) { return pitchOf(density, 1) * count; },
        [&](const RankingDensity& density) {
            set(density);
            return pitchNeeded() * count;
        });
}

/// Of all rows, headings included.
std::size_t RankingRows::count() const
{
    std::size_t count = m_options.groupByRegion ? m_groups.size() : 0;
    for (const RowGroup& group : m_groups) {
        count += group.rows.size();
    }
    return count;
}

void RankingRows::set(const RankingDensity& density)
{
    m_density = density;
    m_rows.clear();
    m_namesWidth = 0;
    m_lines = 1;
    for (const RowGroup& group : m_groups) {
        if (m_options.groupByRegion) {
            m_rows.push_back(headingOf(group));
            m_lines = std::max(m_lines, lineCount(m_rows.back().heading));
        }
        for (const ComparisonRow* const source : group.rows) {
            m_rows.push_back(rowOf(*source));
            m_lines = std::max(m_lines, lineCount(m_rows.back().name));
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
    RankingRow row{.source = &source};
    row.isFaded = isFaded(source.company, m_options.focus);
    row.name = wrapped(m_words.name(source), TextRole::Name, pixels(TextRole::Name),
                       std::floor(m_pictureWidth * widestNames));
    return row;
}

void RankingRows::label(std::size_t count)
{
    for (RankingRow& row : std::span(m_rows).first(count)) {
        if (!row.isHeading()) {
            label(row);
        }
    }
}

void RankingRows::label(RankingRow& row) const
{
    row.label = m_words.label(*row.source);
    row.valueWidth = textWidth(row.label.value, TextRole::Value, pixels(TextRole::Value));
    if (m_density.detail != Detail::Dropped && !row.label.detail.isEmpty()) {
        row.detailWidth = textWidth(row.label.detail, TextRole::Detail, pixels(TextRole::Detail));
    }
    row.sources = m_sources.of(row.source->figures);
}

/// Where the tallest name has so many lines.
double RankingRows::pitchOf(const RankingDensity& density, int lines) const
{
    const auto line = [&](TextRole role) {
        return lineHeight(textPixels(role, m_measures.body * density.size));
    };
    const double names = lines * line(TextRole::Name);
    const double air = density.air + (lines > 1 ? airBetweenParagraphs : 0);
    const double details = density.detail == Detail::Below ? line(TextRole::Detail) : 0;
    return std::ceil(std::max(names, line(TextRole::Value) + details) + air * m_measures.body);
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
