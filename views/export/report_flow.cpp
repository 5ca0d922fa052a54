// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/report_flow.h"

#include "views/chart/chart_text.h"
#include "views/export/report_content.h"

#include <algorithm>
#include <utility>

namespace capex {

namespace {

constexpr double pixelsPerInch = 96;
constexpr double millimetresPerInch = 25.4;
constexpr double side = 57; ///< of the margins to the left and right
constexpr double head = 66; ///< of the margin above
constexpr double foot = 58;
constexpr double frameText = 34; ///< of the head's line from the top, and of the foot's from below
constexpr double frameRule = 14; ///< between these lines and their rules
constexpr int framePixels = 10;

QSizeF sizeOf(Paper paper)
{
    const QSizeF millimetres = paper == Paper::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4);
    return millimetres / millimetresPerInch * pixelsPerInch;
}

/// As much of a text as a line has room for.
QString fitting(const QString& text, TextRole role, int pixels, double width)
{
    const QString lines = wrapped(text.left(1000), role, pixels, width);
    const qsizetype end = lines.indexOf(u'\n');
    return end < 0 && text.size() <= 1000 ? lines
                                          : lines.left(std::max<qsizetype>(0, end - 1)) + u'…';
}

} // namespace

ReportFlow::ReportFlow(const ReportOptions& options, FlowFrame frame)
    : m_theme(options.theme)
    , m_frame(std::move(frame))
    , m_paper(sizeOf(options.paper))
    , m_room(QPointF(side, head), QPointF(m_paper.width() - side, m_paper.height() - foot))
{
    beginPage();
}

void ReportFlow::beginPage()
{
    ChartSpec page;
    page.size = m_paper;
    page.theme = m_theme;
    page.isPage = true;
    page.hairline = 0.75;
    page.plot = m_room;
    page.x = {.scale = Axis::Scale::Layout, .from = 0, .to = m_room.width()};
    page.y = {.scale = Axis::Scale::Layout, .from = m_room.height(), .to = 0};
    page.title = m_frame.title;
    m_pages.push_back(std::move(page));
    m_y = m_room.top();
}

void ReportFlow::endPage()
{
    if (m_y > m_room.top()) {
        beginPage();
    }
}

void ReportFlow::add(const FlowText& given)
{
    const double line = lineHeight(given.pixels);
    const double above = m_y > m_room.top() ? given.above : 0;
    if (above + line + given.keep > left()) {
        beginPage();
    } else {
        m_y += above;
    }
    const QPointF corner(m_room.left(), m_y);
    if (!given.label.isEmpty()) {
        current().texts.push_back(placedText(given.label, given.role, given.pixels, corner));
    }
    const QString lines =
        wrapped(given.text, given.role, given.pixels, m_room.width() - given.indent);
    for (const QString& text : lines.split(u'\n')) {
        if (line > left()) {
            beginPage();
        }
        current().texts.push_back(
            placedText(text, given.role, given.pixels, {m_room.left() + given.indent, m_y}));
        current().texts.back().tone = given.tone;
        m_y += line;
    }
}

double ReportFlow::heightOf(const FlowText& text) const
{
    const QString lines = wrapped(text.text, text.role, text.pixels, m_room.width() - text.indent);
    return text.above + linesHeight(lines, text.pixels);
}

void ReportFlow::addRule(ChartSpec& page, double y) const
{
    const double inPlot = y - m_room.top();
    page.marks.push_back(
        {.shape = Mark::Shape::Rule, .points = {{0, inPlot}, {m_room.width(), inPlot}}});
}

void ReportFlow::addRule(double above)
{
    m_y += above;
    addRule(current(), m_y);
}

void ReportFlow::add(ChartSpec picture, double margin)
{
    if (picture.size.height() > left() + margin) {
        endPage();
    }
    picture.position = QPointF(m_room.left() - margin, m_y);
    m_y += picture.size.height();
    std::vector<ChartSpec> panels = std::exchange(picture.panels, {});
    for (ChartSpec& panel : panels) {
        panel.position += picture.position;
    }
    std::vector<ChartSpec>& all = current().panels;
    all.push_back(std::move(picture));
    std::ranges::move(panels, std::back_inserter(all));
}

void ReportFlow::place(int page, double top, const FlowText& text, const QString& end)
{
    ChartSpec& onto = m_pages[static_cast<std::size_t>(page) - 1];
    const double endWidth = textWidth(end, text.role, text.pixels);
    const double room = m_room.width() - text.indent - endWidth - text.pixels;
    onto.texts.push_back(placedText(fitting(text.text, text.role, text.pixels, room), text.role,
                                    text.pixels, {m_room.left() + text.indent, top}));
    onto.texts.back().tone = text.tone;
    if (!end.isEmpty()) {
        onto.texts.push_back(placedText(end, text.role, text.pixels, {m_room.right(), top},
                                        Qt::AlignRight | Qt::AlignTop));
    }
}

void ReportFlow::frame(ChartSpec& page, int number) const
{
    const auto add = [&](const QString& text, double x, double y, Qt::Alignment alignment) {
        page.texts.push_back(placedText(
            fitting(text, TextRole::Detail, framePixels, m_room.width() / 2 - framePixels),
            TextRole::Detail, framePixels, {x, y}, alignment | Qt::AlignVCenter));
    };
    if (number > 1) {
        add(m_frame.title, m_room.left(), frameText, Qt::AlignLeft);
        add(m_frame.particulars, m_room.right(), frameText, Qt::AlignRight);
        addRule(page, frameText + frameRule);
    }
    const double below = m_paper.height() - frameText;
    const auto count = static_cast<int>(m_pages.size());
    addRule(page, below - frameRule);
    add(m_frame.program, m_room.left(), below, Qt::AlignLeft);
    add(ReportWords::tr("Page %1 of %2").arg(number).arg(count), m_room.right(), below,
        Qt::AlignRight);
}

std::vector<ChartSpec> ReportFlow::finished()
{
    for (int number = 0; ChartSpec & page : m_pages) {
        frame(page, ++number);
    }
    return std::exchange(m_pages, {});
}

} // namespace capex
