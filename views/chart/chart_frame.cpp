// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chart_frame.h"

#include "views/chart/chart_text.h"
#include "views/chart/source_numbers.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

// In body text.
constexpr double airBelowTitle = 0.15;
constexpr double airAboveCallout = 0.35;
constexpr double airBelowHead = 1.1;
constexpr double airBelowPanelHead = 0.7;

/// How high the paragraph of the sources may be, in shares of the picture's height.
struct SourcesRoom
{
    double own;   ///< by itself
    double frame; ///< together with the head and the rest of the foot
};
constexpr SourcesRoom roomWithDates{0.11, 0.42};
constexpr SourcesRoom roomOfNames{0.16, 0.48}; // a name is needed more than a date
constexpr int leastSourceLines = 2;

/// Whether a text fits, which none does whose beginning does not: shaping all of a list of a
/// thousand sources costs more than the rest of its picture.
template <typename Fits>
bool fitsByItsBeginnings(const QString& text, Fits fits)
{
    for (qsizetype size = 1024; size < text.size(); size *= 2) {
        if (!fits(text.left(size))) {
            return false;
        }
    }
    return fits(text);
}

} // namespace

ChartMeasures::ChartMeasures(const ChartSurface& surface)
    : body(surface.bodyText.value_or(bodyTextFor(surface.size)))
    , unit(std::max(1.0, body / 14))
    , hairline(std::max(1.0, std::round(unit * 0.8)))
    , margin(std::round(
          surface.isPanel ? body
                          : std::max(1.2 * body, std::min(1.7 * body, surface.size.width() / 32))))
{
}

double ChartMeasures::onGrid(double at) const
{
    const bool isOdd = std::fmod(hairline, 2) != 0;
    return std::floor(at) + (isOdd ? 0.5 : 0.0);
}

ChartFrame::ChartFrame(const ChartSurface& surface, const FrameContent& content)
    : m_measures(surface)
    , m_title(surface.title.isEmpty() ? content.title : surface.title)
    , m_subtitle(surface.filters.isEmpty()
                     ? content.subtitle
                     : content.subtitle + QStringLiteral(" · ") + surface.filters)
    , m_remark(surface.remark)
    , m_notice(surface.notice)
    , m_noteLines(surface.noteLines)
    , m_size(surface.size)
    , m_theme(surface.theme)
    , m_isOnPaper(surface.medium == ChartSurface::Medium::Paper)
    , m_isPanel(surface.isPanel)
    , m_hasTitle(surface.hasTitle)
    , m_hasNotes(surface.hasNotes)
    , m_hasSources(surface.hasSources)
{
    if (m_isPanel) {
        layOutPanelHead(content);
        m_footHeight = std::round(0.6 * m_measures.margin);
        m_common = {content.legend, content.notes, content.about};
        m_sourcesWording = SourceNumbers::noWording;
    } else {
        layOutHead(content);
        layOutFoot(content);
        if (m_isOnPaper) {
            m_common = {{}, content.notes, content.about};
        }
    }
}

void ChartFrame::layOutPanelHead(const FrameContent& content)
{
    const double body = m_measures.body;
    const double margin = m_measures.margin;
    double y = margin;
    const auto add = [&](const QString& text, TextRole role) {
        if (!text.isEmpty()) {
            const int pixels = textPixels(role, body);
            m_head.push_back(placedText(wrapped(text, role, pixels, m_size.width() - 2 * margin),
                                        role, pixels, {margin, y}));
            y = m_head.back().box.bottom();
        }
    };
    add(m_title, TextRole::PanelTitle);
    add(content.method.isEmpty() || m_remark.isEmpty()
            ? content.method + m_remark
            : content.method + QStringLiteral(" · ") + m_remark,
        TextRole::Detail);
    add(m_notice, TextRole::Name);
    m_headHeight = y + std::round(airBelowPanelHead * body);
}

void ChartFrame::layOutHead(const FrameContent& content)
{
    const double body = m_measures.body;
    const double margin = m_measures.margin;
    const double whole = m_size.width() - 2 * margin;
    const double room = whole - addBadge(content);
    const double badgeBottom = m_badge ? m_badge->box.bottom() : 0;
    double y = margin;
    const auto add = [&](const QString& text, TextRole role, double air) {
        y += std::round(air * body);
        const int pixels = textPixels(role, body);
        const double wide = y >= badgeBottom ? whole : room;
        m_head.push_back(placedText(wrapped(text, role, pixels, wide), role, pixels, {margin, y}));
        y = m_head.back().box.bottom();
    };
    if (m_hasTitle) {
        add(m_title, TextRole::Title, 0);
    }
    add(m_subtitle, TextRole::Subtitle, airBelowTitle);
    if (m_isOnPaper && !m_notice.isEmpty()) {
        add(m_notice, TextRole::Name, airAboveCallout);
    }
    if (!content.callout.isEmpty()) {
        add(content.callout, TextRole::Callout, airAboveCallout);
    }
    m_headHeight = std::max(badgeBottom, y) + std::round(airBelowHead * body);
}

/// The width that it takes from the title, with the space between them.
double ChartFrame::addBadge(const FrameContent& content)
{
    if (m_isOnPaper || content.notes.empty()) {
        return 0;
    }
    const auto& [body, unit, hairline, margin] = m_measures;
    const int pixels = textPixels(TextRole::Badge, body);
    const double width = textWidth(content.badge, TextRole::Badge, pixels) + 2.2 * body;
    const double height = std::round(1.5 * lineHeight(pixels));
    const double title = lineHeight(textPixels(TextRole::Title, body));
    const double top = margin + std::round((title - height) / 2);
    m_badge = Badge{QRectF(m_size.width() - margin - width, top, width, height), content.notes,
                    content.about};
    m_head.push_back(
        placedText(content.badge, TextRole::Badge, pixels, m_badge->box.center(), Qt::AlignCenter));
    return width + body;
}

double ChartFrame::layOutLegend(const std::vector<LegendEntry>& entries)
{
    const auto& [body, unit, hairline, margin] = m_measures;
    const int pixels = textPixels(TextRole::Legend, body);
    const double line = std::round(lineHeight(pixels) * 1.15);
    const double gap = std::round(0.45 * body);
    QPointF at(margin, 0);
    for (const LegendEntry& entry : entries) {
        QSizeF sample(std::round(1.6 * body), std::round(0.9 * body));
        if (entry.sample.shape == Mark::Shape::Ghost) {
            sample.setWidth(std::round(0.4 * body));
        }
        const double width = sample.width() + gap +
                             textWidth(entry.label, TextRole::Legend, pixels) +
                             referenceWidth(entry.sources, body);
        const bool isFull = at.x() + width > m_size.width() - margin;
        if (at.x() > margin && (entry.startsLine || isFull)) {
            at = {margin, at.y() + line};
        }
        const double middle = at.y() + line / 2;
        LegendSample placed = entry.sample;
        placed.box = QRectF(
            QPointF(m_measures.onGrid(at.x()), m_measures.onGrid(middle - sample.height() / 2)),
            sample);
        m_legend.push_back(placed);
        m_foot.push_back(placedText(entry.label, TextRole::Legend, pixels,
                                    {at.x() + sample.width() + gap, middle},
                                    Qt::AlignLeft | Qt::AlignVCenter));
        if (!entry.sources.isEmpty()) {
            m_foot.push_back(referenceBehind(m_foot.back(), entry.sources, body));
        }
        at.rx() += std::round(width + 1.5 * body);
    }
    return entries.empty() ? 0 : at.y() + line;
}

void ChartFrame::layOutFoot(const FrameContent& content)
{
    double y = layOutLegend(content.legend);
    const bool hasText =
        !m_noteLines.isEmpty() || !content.footnotes.isEmpty() || !content.sources.isEmpty();
    y += y > 0 && hasText ? std::round(0.5 * m_measures.body) : 0;
    for (const QString& note : m_hasNotes ? m_noteLines + content.footnotes : QStringList()) {
        addParagraph(note, y);
    }
    if (!m_hasSources) {
        m_sourcesWording = SourceNumbers::noWording;
        addParagraph(content.withoutSources, y);
    } else if (!content.sources.isEmpty()) {
        m_sourcesWording = fittingSources(content.sources, y);
        addParagraph(content.sources[static_cast<qsizetype>(m_sourcesWording)], y);
        m_sources = m_foot.back().text;
        m_told = content.told;
    }
    m_footHeight = y + std::round(0.8 * m_measures.margin);
}

void ChartFrame::addParagraph(const QString& text, double& y)
{
    if (text.isEmpty()) {
        return;
    }
    const int pixels = textPixels(TextRole::Footnote, m_measures.body);
    const double width = m_size.width() - 2 * m_measures.margin;
    m_foot.push_back(placedText(wrapped(text, TextRole::Footnote, pixels, width),
                                TextRole::Footnote, pixels, {m_measures.margin, y}));
    y = m_foot.back().box.bottom();
}

void ChartFrame::leaveOutUntold(ChartSpec& spec) const
{
    const auto list = std::ranges::find(spec.texts, m_sources, &PlacedText::text);
    if (!m_told || list == spec.texts.end()) {
        return;
    }
    std::set<int> numbers;
    for (const PlacedText& text : spec.texts) {
        if (text.role == TextRole::Reference) {
            numbers.merge(sourceNumbersIn(text.text.mid(1).chopped(1)));
        }
    }
    std::vector<FigureId> drawn;
    for (const HitArea& area : spec.hitAreas) {
        drawn.insert(drawn.end(), area.figures.begin(), area.figures.end());
    }
    const int pixels = textPixels(TextRole::Footnote, m_measures.body);
    const int room = lineCount(m_sources);
    for (const QString& wording : m_told(numbers, drawn)) {
        const QString lines =
            wrapped(wording, TextRole::Footnote, pixels, m_size.width() - 2 * m_measures.margin);
        if (lineCount(lines) <= room) {
            *list = placedText(lines, TextRole::Footnote, pixels, list->box.topLeft());
            return;
        }
    }
}

/// The fullest wording, the first with dates, that leaves its room to the plot; else the shortest.
std::size_t ChartFrame::fittingSources(const QStringList& wordings, double above) const
{
    const int pixels = textPixels(TextRole::Footnote, m_measures.body);
    const double width = m_size.width() - 2 * m_measures.margin;
    const double taken = m_headHeight + above;
    const auto fits = [&](qsizetype n) {
        const SourcesRoom& share = n == 0 ? roomWithDates : roomOfNames;
        const double room =
            std::min(share.own * m_size.height(), share.frame * m_size.height() - taken);
        return fitsByItsBeginnings(wordings[n], [&](const QString& text) {
            const int lines = lineCount(wrapped(text, TextRole::Footnote, pixels, width));
            return lines <= leastSourceLines || lines * lineHeight(pixels) <= room;
        });
    };
    qsizetype n = 0;
    while (n + 1 < wordings.size() && !fits(n)) {
        ++n;
    }
    return static_cast<std::size_t>(n);
}

void ChartFrame::addTo(ChartSpec& spec) const
{
    const double footTop = std::floor(spec.size.height() - m_footHeight);
    spec.theme = m_theme;
    spec.unit = m_measures.unit;
    spec.hairline = m_measures.hairline;
    spec.title = m_title;
    spec.badge = m_badge;
    spec.common = m_common;
    spec.texts.insert(spec.texts.end(), m_head.begin(), m_head.end());
    for (PlacedText text : m_foot) {
        text.box.translate(0, footTop);
        spec.texts.push_back(text);
    }
    for (LegendSample sample : m_legend) {
        sample.box.translate(0, footTop);
        spec.legend.push_back(sample);
    }
}

} // namespace capex
