// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/horizons/horizons_notices.h"

#include "views/chart/chart_text.h"

namespace capex {

namespace {

constexpr int mostLines = 2; ///< for companies without a value

} // namespace

HorizonsNotices::HorizonsNotices(const Horizons& horizons, const HorizonsWords& words,
                                 const ChartSurface& surface)
    : m_words(words)
    , m_companies(static_cast<qsizetype>(horizons.perYear.rows.size()))
{
    const ChartMeasures measures(surface);
    m_margin = measures.margin;
    m_width = surface.size.width() - 2 * measures.margin;
    m_pixels = textPixels(TextRole::Notice, measures.body);
}

void HorizonsNotices::set(std::span<const ComparisonRow* const> unlabelled)
{
    const QString more =
        unlabelled.empty() ? QString() : m_words.unlabelled(unlabelled, m_pixels, m_width);
    m_notices = {wrappedNotice(m_words.story()), wrappedNotice(more), fitting(false),
                 fitting(true)};
    m_notices.removeAll(QString());
}

double HorizonsNotices::height() const
{
    double height = 0;
    for (const QString& notice : m_notices) {
        height += lineCount(notice) * lineHeight(m_pixels);
    }
    return height;
}

void HorizonsNotices::addTo(ChartSpec& spec, double top) const
{
    for (const QString& notice : m_notices) {
        spec.texts.push_back(placedText(notice, TextRole::Notice, m_pixels, {m_margin, top}));
        top = spec.texts.back().box.bottom();
    }
}

QString HorizonsNotices::wrappedNotice(const QString& text) const
{
    return wrapped(text, TextRole::Notice, m_pixels, m_width);
}

/// The names of companies without a value, as many as a few lines hold.
QString HorizonsNotices::fitting(bool hasFigure) const
{
    qsizetype named = m_companies;
    QString notice = wrappedNotice(m_words.withoutValue(hasFigure, named));
    while (lineCount(notice) > mostLines && named > 0) {
        notice = wrappedNotice(m_words.withoutValue(hasFigure, --named));
    }
    return notice;
}

} // namespace capex
