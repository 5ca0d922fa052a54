// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chart_overlay.h"

#include "views/chart/chart_text.h"
#include "views/chart/free_room.h"
#include "views/chart/mark_painter.h"
#include "views/chart/pixel_grid.h"
#include "views/chart/plain_marks.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace capex {

namespace {

/// Where a text is drawn, with its plate and what letters reach beyond their lines.
QRectF extentOf(const PlacedText& text)
{
    return text.box.adjusted(-text.pixels, -text.pixels, text.pixels + text.plateBehind,
                             text.pixels);
}

/// Whether a character looks the same whatever its neighbours are.
bool isLetter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'.' ||
           character == u',' || character == u'\'' || character.isSurrogate();
}

/// The parts of a line that are drawn by themselves: words, and each sign that is no letter. Blanks
/// are in no part.
QList<QStringView> wordsAndSigns(const QString& line)
{
    QList<QStringView> parts;
    for (qsizetype begin = 0; begin < line.size();) {
        qsizetype end = begin + 1;
        while (isLetter(line[begin]) && end < line.size() && isLetter(line[end])) {
            ++end;
        }
        if (!line[begin].isSpace()) {
            parts.append(QStringView(line).mid(begin, end - begin));
        }
        begin = end;
    }
    return parts;
}

/// In a PDF a glyph that stands for a sign among certain neighbours alone, as fonts have them for
/// brackets and dashes beside digits, could not be read back: there each sign is drawn by itself.
void drawLine(QPainter& painter, const QPointF& begin, const QString& line, const PlacedText& text)
{
    if (painter.paintEngine()->type() != QPaintEngine::Pdf) {
        painter.drawText(begin, line);
        return;
    }
    const QFontMetricsF metrics(fontOf(text.role, text.pixels));
    for (const QStringView part : wordsAndSigns(line)) {
        const double x = metrics.horizontalAdvance(line.left(part.begin() - line.begin()));
        painter.drawText(begin + QPointF(x, 0), part.toString());
    }
}

} // namespace

QColor inkOf(ThemeName theme, const Mark& mark)
{
    const QColor colour =
        mark.colour ? companyColour(theme, *mark.colour) : colourOf(theme, Tone::Text);
    return mark.isFaded ? fadedOf(theme, colour) : colour;
}

void ChartOverlay::paint(QPainter& painter, const QRectF& exposed) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark& mark : m_spec.marks) {
        if (extentOf(m_spec, mark).intersects(exposed)) {
            paintMark(painter, mark);
        }
    }
    for (const LegendSample& sample : m_spec.legend) {
        paintSample(painter, sample);
    }
    paintBadge(painter);
    for (const PlacedNote& note : m_spec.notes) {
        paintNote(painter, note);
    }
    for (const PlacedText& text : m_spec.texts) {
        if (extentOf(text).intersects(exposed)) {
            paintText(painter, text);
        }
    }
}

void ChartOverlay::paintMark(QPainter& painter, const Mark& mark) const
{
    const Ink ink{inkOf(m_spec.theme, mark), colourOf(m_spec.theme, Tone::Background), m_spec.unit};
    const QPointF from = positionOf(m_spec, mark.points.front());
    const QPointF to = positionOf(m_spec, mark.points.back());
    switch (mark.shape) {
    case Mark::Shape::Bar:
        if (mark.fill == Fill::None || mark.fill == Fill::Solid) {
            // Covers the pattern of a bar that it stands in.
            painter.fillRect(boxOf(m_spec, mark), tintOf(m_spec.theme, ink.colour, mark.fill));
        }
        paintPattern(painter, boxOf(m_spec, mark), mark.fill, ink);
        paintOutline(
            painter, boxOf(m_spec, mark),
            {mark.isPartial && mark.fill != Fill::Solid, mark.continuesBefore, mark.continuesAfter},
            ink);
        if (mark.isPartial && mark.fill == Fill::Solid) {
            paintPerforation(painter, boxOf(m_spec, mark), ink);
        }
        break;
    case Mark::Shape::Whisker:
        paintWhisker(painter, from, to, ink);
        break;
    case Mark::Shape::Arrow:
        paintArrow(painter, from, to, ink);
        break;
    case Mark::Shape::Ghost:
        paintGhost(painter, from, to, ink);
        break;
    case Mark::Shape::GhostBar:
        paintGhostBar(painter, boxOf(m_spec, mark));
        break;
    case Mark::Shape::GhostLine:
        paintGhostLine(painter, lineOf(mark));
        break;
    case Mark::Shape::Rule:
        paintHairline(painter, {from, to}, QPen(colourOf(m_spec.theme, Tone::Axis)));
        break;
    case Mark::Shape::Point:
        for (const QPointF& point : mark.points) {
            paintDot(painter, positionOf(m_spec, point), {shapeOf(mark.colour), mark.fill}, ink);
        }
        break;
    case Mark::Shape::Line:
        paintTonedLine(painter, mark);
        break;
    case Mark::Shape::Band:
        break; // drawn by Qt Charts
    }
}

DotShape ChartOverlay::shapeOf(const std::optional<int>& colour) const
{
    return colour ? dotShape(m_spec.theme, *colour) : DotShape::Disc;
}

/// Of all that is drawn as it was: dashes, and between them the ground, so that they are seen on
/// the fill of any bar.
std::array<QPen, 2> ChartOverlay::ghostPens() const
{
    const QPen ground(colourOf(m_spec.theme, Tone::Background), m_spec.unit, Qt::SolidLine,
                      Qt::SquareCap, Qt::MiterJoin);
    QPen dashes(colourOf(m_spec.theme, Tone::Text), m_spec.unit, Qt::SolidLine, Qt::SquareCap,
                Qt::MiterJoin);
    dashes.setDashPattern({3, 3});
    return {ground, dashes};
}

QPolygonF ChartOverlay::lineOf(const Mark& mark) const
{
    QPolygonF line;
    for (const QPointF& point : mark.points) {
        line.append(positionOf(m_spec, point));
    }
    return line;
}

void ChartOverlay::paintGhostLine(QPainter& painter, const QPolygonF& line) const
{
    for (const QPen& pen : ghostPens()) {
        painter.setPen(pen);
        painter.drawPolyline(line);
    }
}

void ChartOverlay::paintGhostBar(QPainter& painter, const QRectF& box) const
{
    const double inside = m_spec.unit / 2;
    const PixelGrid pixels(painter);
    painter.setBrush(Qt::NoBrush);
    for (QPen pen : ghostPens()) {
        pen.setWidthF(pixels.width(pen.widthF()));
        painter.setPen(pen);
        painter.drawRect(
            pixels.outline(box.adjusted(inside, inside, -inside, -inside), pen.widthF()));
    }
}

/// Lines without a tone are drawn by Qt Charts.
void ChartOverlay::paintTonedLine(QPainter& painter, const Mark& mark) const
{
    if (!mark.tone) {
        return;
    }
    QPen pen(colourOf(m_spec.theme, *mark.tone), m_spec.hairline, Qt::SolidLine, Qt::FlatCap);
    if (mark.isPartial) {
        pen.setDashPattern({4, 3});
    }
    if (mark.points.size() == 2) {
        paintHairline(
            painter, {positionOf(m_spec, mark.points[0]), positionOf(m_spec, mark.points[1])}, pen);
    } else {
        painter.setPen(pen);
        painter.drawPolyline(lineOf(mark));
    }
}

/// As wide as the thinnest line.
void ChartOverlay::paintHairline(QPainter& painter, const QLineF& line, QPen pen) const
{
    const PixelGrid pixels(painter);
    pen.setWidthF(pixels.width(m_spec.hairline));
    painter.setPen(pen);
    painter.drawLine(pixels.line(line, pen.widthF()));
}

void ChartOverlay::paintSample(QPainter& painter, const LegendSample& sample) const
{
    const QColor colour = sample.colour ? companyColour(m_spec.theme, *sample.colour)
                                        : colourOf(m_spec.theme, Tone::Sample);
    const Ink ink{colour, colourOf(m_spec.theme, Tone::Background), m_spec.unit};
    const QRectF& box = sample.box;
    const QPointF left(box.left(), box.center().y());
    const QPointF right(box.right(), box.center().y());
    switch (sample.shape) {
    case Mark::Shape::Band:
        painter.fillRect(box, tintOf(m_spec.theme, colour, sample.fill));
        break;
    case Mark::Shape::Bar:
        painter.fillRect(box, tintOf(m_spec.theme, colour, sample.fill));
        paintPattern(painter, box, sample.fill, ink);
        paintOutline(painter, box, {.isDashed = sample.isPartial && sample.fill != Fill::Solid},
                     ink);
        if (sample.isPartial && sample.fill == Fill::Solid) {
            paintPerforation(painter, box, ink);
        }
        break;
    case Mark::Shape::Whisker:
        paintWhisker(painter, left, right, ink);
        break;
    case Mark::Shape::Arrow:
        sample.pointsBack ? paintArrow(painter, right, left, ink)
                          : paintArrow(painter, left, right, ink);
        break;
    case Mark::Shape::Ghost:
        paintGhost(painter, {box.center().x(), box.top()}, {box.center().x(), box.bottom()}, ink);
        break;
    case Mark::Shape::GhostBar:
        paintGhostBar(painter, box);
        break;
    case Mark::Shape::GhostLine:
        paintGhostLine(painter, {left, right});
        break;
    case Mark::Shape::Line:
        painter.setPen(linePen(ink, sample.isPartial, sample.isStrong));
        painter.drawLine(left, right);
        if (shapeOf(sample.colour) != DotShape::Disc) {
            paintDot(painter, box.center(), {shapeOf(sample.colour), Fill::Solid}, ink);
        }
        break;
    case Mark::Shape::Rule:
        paintGhost(painter, left, right, ink);
        break;
    case Mark::Shape::Point:
        paintDot(painter, box.center(), {shapeOf(sample.colour), sample.fill}, ink);
        break;
    }
}

void ChartOverlay::paintBadge(QPainter& painter) const
{
    if (!m_spec.badge) {
        return;
    }
    const PixelGrid pixels(painter);
    const double width = pixels.width(m_spec.unit);
    const QRectF box = pixels.outline(m_spec.badge->box, width);
    painter.setPen(QPen(colourOf(m_spec.theme, Tone::BadgeEdge), width));
    painter.setBrush(colourOf(m_spec.theme, Tone::Badge));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
}

/// A card of the ground, with a hairline that ends in a dot on the mark, or at one. A sign without
/// a number is a small sheet with two lines.
void ChartOverlay::paintNote(QPainter& painter, const PlacedNote& note) const
{
    const QColor ink = colourOf(m_spec.theme, note.isFaded ? Tone::FadedText : Tone::MutedText);
    const QColor ground = colourOf(m_spec.theme, Tone::Background);
    const double unit = m_spec.unit;
    if (!note.leader.isNull()) {
        painter.setPen(QPen(ground, m_spec.hairline + 2 * unit));
        painter.drawLine(note.leader);
        painter.setPen(QPen(ink, m_spec.hairline));
        painter.drawLine(note.leader);
        if (!endsAtDot(note.leader)) {
            painter.setPen(QPen(ground, unit));
            painter.setBrush(ink);
            painter.drawEllipse(note.leader.p2(), 2.5 * unit, 2.5 * unit);
        }
    }
    const PixelGrid pixels(painter);
    const double width = pixels.width(m_spec.hairline);
    painter.setPen(QPen(ink, width));
    painter.setBrush(ground);
    const double round = std::min(2.5 * unit, note.box.height() / 4);
    painter.drawRoundedRect(pixels.outline(note.box, width), round, round);
    if (note.isSign && !hasText(note.id)) {
        for (const double share : {0.35, 0.65}) {
            const double y = note.box.top() + share * note.box.height();
            const double in = 0.25 * note.box.width();
            painter.drawLine(
                pixels.line({note.box.left() + in, y, note.box.right() - in, y}, width));
        }
    }
}

/// Whether a leader ends at a dot of the picture: one of its own would change how that looks.
bool ChartOverlay::endsAtDot(const QLineF& leader) const
{
    const double reach = dotReach * m_spec.unit;
    const auto isNear = [&](const QPointF& point) {
        return QLineF(positionOf(m_spec, point), leader.p2()).length() <= reach;
    };
    return std::ranges::any_of(m_spec.marks, [&](const Mark& mark) {
        return mark.shape == Mark::Shape::Point && std::ranges::any_of(mark.points, isNear);
    });
}

bool ChartOverlay::hasText(const MarkId& id) const
{
    return std::ranges::find(m_spec.texts, id, &PlacedText::mark) != m_spec.texts.end();
}

void ChartOverlay::paintPlate(QPainter& painter, const QRectF& text) const
{
    const double edge = 3 * m_spec.unit;
    QColor ground = colourOf(m_spec.theme, Tone::Background);
    ground.setAlphaF(0.92F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(text.adjusted(-edge, 0, edge, 0), 2 * m_spec.unit, 2 * m_spec.unit);
}

void ChartOverlay::paintText(QPainter& painter, const PlacedText& text) const
{
    if (text.hasPlate) {
        paintPlate(painter, text.box.adjusted(0, 0, text.plateBehind, 0));
    }
    painter.setFont(fontOf(text.role, text.pixels));
    painter.setPen(colourOf(m_spec.theme, text.isFaded ? Tone::FadedText
                                                       : text.tone.value_or(toneOf(text.role))));
    double baseline = text.box.top() + baselineIn(text.role, text.pixels);
    const QStringList lines = text.text.split(u'\n');
    const double share = text.alignment & Qt::AlignRight     ? 1
                         : text.alignment & Qt::AlignHCenter ? 0.5
                                                             : 0;
    for (const QString& line : lines) {
        // A box is as wide as its widest line.
        const double slack = lines.size() == 1 || share == 0
                                 ? 0
                                 : text.box.width() - textWidth(line, text.role, text.pixels);
        drawLine(painter, {text.box.left() + share * slack, baseline}, line, text);
        baseline += lineHeight(text.pixels);
    }
}

} // namespace capex
