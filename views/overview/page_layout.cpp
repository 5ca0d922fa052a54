// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/page_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace capex {

namespace {

// Lengths in body text.
constexpr double gapSize = 0.9;
constexpr double wideFrom = 140;
constexpr double normalFrom = 78;
constexpr double lowestNormal = 44;
constexpr double leastLargePanel = 13; ///< height of the largest one below which it says too little
constexpr double usualPanel = 20;      ///< height on a page that grows
constexpr double usualLargePanel = 26;
constexpr double widestPanel = 95;   ///< longer lines are not read
constexpr double wideOfLarge = 1.25; ///< of the largest panel among others side by side

/// Below that a panel says too little. In body text.
QSizeF leastSize(View view)
{
    switch (view) {
    case View::Horizons:
        return {30, 18};
    case View::Reconciliation:
        return {30, 30};
    default:
        return {26, 12};
    }
}

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
        , m_order(readingOrder(content.panels))
    {
        m_places.panels.resize(m_order.size());
    }

    [[nodiscard]] PagePlaces places()
    {
        placeTiles();
        if (!m_order.empty() && !(m_form == PageForm::Wide && placeBeside()) &&
            !(m_form != PageForm::Narrow && placeOnGrid())) {
            placeBelow();
        }
        m_places.bottom = m_top;
        for (const QRectF& panel : m_places.panels) {
            m_places.bottom = std::max(m_places.bottom, panel.bottom());
        }
        return std::move(m_places);
    }

private:
    void placeTiles();
    [[nodiscard]] bool placeBeside();
    [[nodiscard]] std::vector<QRectF> onGrid(const QList<PagePanel>& panels) const;
    [[nodiscard]] bool placeOnGrid();
    void placeBelow();
    [[nodiscard]] bool isLargest(qsizetype index) const
    {
        return index == largestPanel(m_content.panels);
    }
    [[nodiscard]] QRectF& panelAt(qsizetype index)
    {
        return m_places.panels[static_cast<std::size_t>(index)];
    }
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
    double m_top = 0;               ///< of the panels
    std::vector<qsizetype> m_order; ///< in which the panels are read
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
        if (!m_grows && top + m_content.tileHeight > m_content.bottom) {
            break;
        }
        m_top = std::ceil(top + m_content.tileHeight) + m_gap;
        m_places.tiles.emplace_back(left, top, width, m_content.tileHeight);
    }
}

/// The largest one a little wider; none wider than a line can be read. Whether each is wide enough.
bool Page::placeBeside()
{
    const double body = m_measures.body;
    const auto count = static_cast<double>(m_order.size());
    const double height = roomFor(usualPanel * body);
    const double room = m_width - (count - 1) * m_gap;
    const double share = room / (count - 1 + wideOfLarge);
    if (share < leastSize(View::Horizons).width() * body) {
        return false;
    }
    double left = m_left;
    for (const qsizetype index : m_order) {
        const double width =
            std::floor(std::min(share * (isLargest(index) ? wideOfLarge : 1), widestPanel * body));
        panelAt(index) = QRectF(m_measures.onGrid(left), m_measures.onGrid(m_top), width, height);
        left += width + m_gap;
    }
    return true;
}

/// The boxes of panels on their grid, in the order of the list.
std::vector<QRectF> Page::onGrid(const QList<PagePanel>& panels) const
{
    const double body = m_measures.body;
    const int rows = gridRows(panels);
    double least = usualLargePanel * body;
    for (const PagePanel& panel : panels) {
        const double share = static_cast<double>(rows) / panel.place.rows;
        least = std::max(least, share * (leastSize(panel.view).height() * body + m_gap) - m_gap);
    }
    const double cellWidth = (m_width + m_gap) / gridColumns(panels);
    const double cellHeight = (roomFor(least) + m_gap) / rows;
    const double top = m_measures.onGrid(m_top);
    std::vector<QRectF> boxes;
    for (const PagePanel& panel : panels) {
        const PanelPlace& place = panel.place;
        const double left = m_left + std::floor(place.column * cellWidth);
        const double right = m_left + std::floor(place.right() * cellWidth) - m_gap;
        const double upper = top + std::floor(place.row * cellHeight);
        const double lower = top + std::floor(place.bottom() * cellHeight) - m_gap;
        boxes.emplace_back(m_measures.onGrid(left), m_measures.onGrid(upper), right - left,
                           lower - upper);
    }
    return boxes;
}

/// Where they were put. On paper those that would be too small leave their room to their
/// neighbours; whether that was possible.
bool Page::placeOnGrid()
{
    const double body = m_measures.body;
    QList<PagePanel> panels = m_content.panels;
    std::vector<qsizetype> indexes(m_order.size());
    std::iota(indexes.begin(), indexes.end(), qsizetype{0});
    while (!panels.isEmpty()) {
        const std::vector<QRectF> boxes = onGrid(panels);
        std::optional<qsizetype> small;
        for (const qsizetype index : readingOrder(panels)) {
            const QSizeF least = leastSize(panels[index].view) * body;
            const QRectF& box = boxes[static_cast<std::size_t>(index)];
            if (box.width() < least.width() || box.height() < least.height()) {
                small = index;
            }
        }
        if (!small) {
            for (std::size_t at = 0; at < boxes.size(); ++at) {
                panelAt(indexes[at]) = boxes[at];
            }
            return true;
        }
        if (m_grows) {
            return false;
        }
        panels = without(panels, *small);
        indexes.erase(indexes.begin() + *small);
    }
    return false;
}

/// As many as find room, which they share; on a page that grows all, at their usual height.
void Page::placeBelow()
{
    const double body = m_measures.body;
    const auto heightOf = [&](qsizetype index) {
        const bool isLarge = isLargest(index);
        const double least = leastSize(m_content.panels[index].view).height();
        const double usual = m_grows ? (isLarge ? usualLargePanel : usualPanel)
                                     : (isLarge ? leastLargePanel : least);
        return std::round(std::max(usual, least) * body);
    };
    const double room = m_content.bottom - m_top;
    std::vector<qsizetype> shown;
    double taken = -m_gap;
    for (const qsizetype index : m_order) {
        panelAt(index) = {};
        const double height = heightOf(index);
        if (m_grows || taken + m_gap + height <= room) {
            taken += m_gap + height;
            shown.push_back(index);
        }
    }
    const auto count = static_cast<double>(shown.size());
    const double more = count > 0 ? std::max(0.0, std::floor((room - taken) / count)) : 0;
    double top = m_measures.onGrid(m_top);
    for (const qsizetype index : shown) {
        const double height = heightOf(index) + more;
        panelAt(index) = QRectF(m_measures.onGrid(m_left), top, m_width, height);
        top += height + m_gap;
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
    const PageContent content{.bottom = surface.size.height(), .tiles = tiles, .panels = {}};
    const std::vector<QRectF> places = placePage(surface, content).tiles;
    return places.empty() ? 0 : places.front().width();
}

PagePlaces placePage(const ChartSurface& surface, const PageContent& content)
{
    return Page(surface, content).places();
}

} // namespace capex
