// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/horizons/horizons_notices.h"

#include "views/chart/chart_text.h"

namespace capex {

HorizonsNotices::HorizonsNotices(const HorizonsWords& words, const ChartSurface& surface)
    : m_words(words)
{
    const ChartMeasures measures(surface);
    m_margin = measures.margin;
    m_room = {textPixels(TextRole::Notice, measures.body),
              surface.size.width() - 2 * measures.margin};
    m_withoutValue = {words.withoutValue(false, m_room), words.withoutValue(true, m_room)};
}

void HorizonsNotices::set(std::span<const ComparisonRow* const> unlabelled)
{
    const QString more = unlabelled.empty()
                             ? QString()
                             : m_words.unlabelled(unlabelled, m_room.pixels, m_room.width);
    m_notices = {m_room.wrapped(m_words.story()), m_room.wrapped(more)};
    m_notices += m_withoutValue;
    m_notices.removeAll(QString());
}

double HorizonsNotices::height() const
{
    double height = 0;
    for (const QString& notice : m_notices) {
        height += m_room.height(notice);
    }
    return height;
}

void HorizonsNotices::addTo(ChartSpec& spec, double top) const
{
    for (const QString& notice : m_notices) {
        spec.texts.push_back(placedText(notice, TextRole::Notice, m_room.pixels, {m_margin, top}));
        top = spec.texts.back().box.bottom();
    }
}

} // namespace capex
