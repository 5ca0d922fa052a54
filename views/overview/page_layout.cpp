// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/page_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

// Lengths in body text.
constexpr double gapSize = 0.9;
constexpr double wideFrom = 140;
constexpr double normalFrom = 78;
constexpr double lowestNormal = 44;
constexpr double leastPanel = 12;      ///< height below which a panel says too little
constexpr double leastLargePanel = 13; ///< the same of the first one
constexpr double usualPanel = 20;      ///< height on a page that grows
constexpr double usualLargePanel = 26;
constexpr double widestPanel = 95;    ///< longer lines are not read
constexpr double shareOfLarge = 0.58; ///< of the width, beside others

std::size_t tileColumns(PageForm form, std::size_t tiles)
{
    return form == PageForm::Narrow ? std::min<std::size_t>(2, tiles) : tiles;
}

class Page
{
public:
    Page(const ChartSurface& surface, const PageContent& content)
        : m_content(content)
        , m_measures(surface)
        , m_form(pageFormOf(surface.size, m_measures.body))
        , m_grows(surface.height == ChartSurface::Height::Grows)
        , m_gap(std::round(gapSize * m_measures.body))
        , m_left(m_measures.margin)
        , m_width(surface.size.width() - 2 * m_measures.margin)
    {
    }

    [[nodiscard]] PagePlaces places()
    {
        placeTiles();
        if (m_content.panels > 0) {
            m_form == PageForm::Wide     ? placeBeside()
            : m_form == PageForm::Normal ? placeLargeAndOthers()
                                         : placeBelow();
        }
        m_places.bottom = m_top;
        for (const QRectF& panel : m_places.panels) {
            m_places.bottom = std::max(m_places.bottom, panel.bottom());
        }
        return std::move(m_places);
    }

private:
    void placeTiles();
    void placeBeside();
    void placeLargeAndOthers();
    void placeBelow();
    /// The height for panels, at least `least` on a page that grows.
    [[nodiscard]] double roomFor(double least) const
    {
        const double room = m_content.bottom - m_top;
        return std::floor(m_grows ? std::max(room, least) : room);
    }

    PageContent m_content;
    ChartMeasures m_measures;
    PageForm m_form;
    bool m_grows;
    double m_gap;
    double m_left;
    double m_width;
    double m_top = 0; ///< of the panels
    PagePlaces m_places;
};

void Page::placeTiles()
{
    const std::size_t columns = tileColumns(m_form, m_content.tiles);
    m_top = m_content.top;
    if (columns == 0) {
        return;
    }
    const auto count = static_cast<double>(columns);
    const double width = std::floor((m_width - (count - 1) * m_gap) / count);
    for (std::size_t index = 0; index < m_content.tiles; ++index) {
        const auto column = static_cast<double>(index % columns);
        const auto row = static_cast<double>(index / columns);
        const double left = m_measures.onGrid(m_left + column * (width + m_gap));
        const double top = m_measures.onGrid(m_content.top + row * (m_content.tileHeight + m_gap));
        m_places.tiles.emplace_back(left, top, width, m_content.tileHeight);
    }
    m_top = std::ceil(m_places.tiles.back().bottom()) + m_gap;
}

/// The large one first and a little wider; none wider than a line can be read.
void Page::placeBeside()
{
    const double body = m_measures.body;
    const auto count = static_cast<double>(m_content.panels);
    const double height = roomFor(usualPanel * body);
    const double room = m_width - (count - 1) * m_gap;
    const double share = room / (count + 0.25);
    double left = m_left;
    for (std::size_t index = 0; index < m_content.panels; ++index) {
        const double width =
            std::floor(std::min(share * (index == 0 ? 1.25 : 1), widestPanel * body));
        m_places.panels.emplace_back(m_measures.onGrid(left), m_measures.onGrid(m_top), width,
                                     height);
        left += width + m_gap;
    }
}

void Page::placeLargeAndOthers()
{
    const double body = m_measures.body;
    const auto others = static_cast<double>(m_content.panels - 1);
    const double height = roomFor(std::max(usualLargePanel, others * leastPanel) * body);
    const double top = m_measures.onGrid(m_top);
    const double large = others == 0 ? m_width : std::floor(m_width * shareOfLarge);
    m_places.panels.emplace_back(m_measures.onGrid(m_left), top, large, height);
    if (others == 0) {
        return;
    }
    const double left = m_measures.onGrid(m_left + large + m_gap);
    const double width = m_width - large - m_gap;
    const double each = std::floor((height - (others - 1) * m_gap) / others);
    for (std::size_t index = 1; index < m_content.panels; ++index) {
        const double below = static_cast<double>(index - 1) * (each + m_gap);
        const bool isLast = index + 1 == m_content.panels;
        m_places.panels.emplace_back(left, top + below, width, isLast ? height - below : each);
    }
}

/// As many as find room, which they share; on a page that grows all, at their usual height.
void Page::placeBelow()
{
    const double body = m_measures.body;
    const auto heightOf = [&](std::size_t index) {
        return std::round((m_grows ? (index == 0 ? usualLargePanel : usualPanel)
                                   : (index == 0 ? leastLargePanel : leastPanel)) *
                          body);
    };
    const double room = m_content.bottom - m_top;
    std::vector<double> heights;
    double taken = -m_gap;
    for (std::size_t index = 0; index < m_content.panels; ++index) {
        const double height = heightOf(index);
        if (!m_grows && taken + m_gap + height > room) {
            break;
        }
        taken += m_gap + height;
        heights.push_back(height);
    }
    const auto count = static_cast<double>(heights.size());
    const double more = count > 0 ? std::max(0.0, std::floor((room - taken) / count)) : 0;
    double top = m_measures.onGrid(m_top);
    for (const double height : heights) {
        m_places.panels.emplace_back(m_measures.onGrid(m_left), top, m_width, height + more);
        top += height + more + m_gap;
    }
}

} // namespace

PageForm pageFormOf(const QSizeF& size, double body)
{
    if (size.width() >= wideFrom * body) {
        return PageForm::Wide;
    }
    const bool isNormal = size.width() >= normalFrom * body &&
                          size.height() >= lowestNormal * body && size.width() >= size.height();
    return isNormal ? PageForm::Normal : PageForm::Narrow;
}

double tileWidth(const ChartSurface& surface, std::size_t tiles)
{
    const PageContent content{.tiles = tiles};
    const std::vector<QRectF> places = placePage(surface, content).tiles;
    return places.empty() ? 0 : places.front().width();
}

PagePlaces placePage(const ChartSurface& surface, const PageContent& content)
{
    return Page(surface, content).places();
}

} // namespace capex
