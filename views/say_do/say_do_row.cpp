// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/say_do/say_do_row.h"

#include "views/chart/chart_text.h"

#include <algorithm>
#include <cmath>

namespace capex {

void SayDoRowDrawing::add(const SayDoRow& row, const std::array<SayDoBar, 2>& bars) const
{
    const double middle = m_spec.plot.top() + row.middle();
    for (const SayDoBar& bar : bars) {
        addBar(row, bar);
        addGhost(row, bar);
    }
    addNames(row, middle);
    addVerdict(row, middle);
    addHitArea(row, middle);
}

Mark& SayDoRowDrawing::addMark(const SayDoRow& row, Mark::Shape shape, QPointF from,
                               QPointF to) const
{
    m_spec.marks.push_back(
        {.id = row.id, .shape = shape, .points = {from, to}, .isFaded = row.isFaded});
    return m_spec.marks.back();
}

void SayDoRowDrawing::addGhost(const SayDoRow& row, const SayDoBar& bar) const
{
    if (bar.before) {
        const double half = m_setting.barHeight / 2 + std::ceil(0.1 * m_setting.body);
        addMark(row, Mark::Shape::GhostBar, {0, bar.at - half}, {bar.before->mid(), bar.at + half});
    }
}

void SayDoRowDrawing::addBar(const SayDoRow& row, const SayDoBar& bar) const
{
    if (bar.amount) {
        const double half = m_setting.barHeight / 2;
        Mark& mark =
            addMark(row, Mark::Shape::Bar, {0, bar.at - half}, {bar.amount->mid(), bar.at + half});
        mark.colour = bar.colour;
        mark.fill = bar.fill;
        addEnds(row, bar);
    }
    if (!bar.text.isEmpty()) {
        addAmount(row, bar);
    }
}

/// The whisker or the arrow of a bar.
void SayDoRowDrawing::addEnds(const SayDoRow& row, const SayDoBar& bar) const
{
    if (const auto end = boundMark(*bar.amount, m_setting.arrow / m_setting.pixelsPerBillion)) {
        addMark(row, end->shape, {end->from, bar.at}, {end->to, bar.at});
    }
}

/// The amount of a bar behind everything that is drawn of it.
void SayDoRowDrawing::addAmount(const SayDoRow& row, const SayDoBar& bar) const
{
    const double end =
        bar.reach() * m_setting.pixelsPerBillion + (isOpenAbove(bar.amount) ? m_setting.arrow : 0);
    const TextRole role = bar.amount ? TextRole::Value : TextRole::Notice;
    const double middle = m_spec.plot.top() + bar.at;
    const PlacedText amount = placedText(
        bar.text, role, pixels(role), {std::ceil(m_spec.plot.left() + end + m_setting.gap), middle},
        Qt::AlignLeft | Qt::AlignVCenter);
    addText(amount, row);
    if (!bar.sources.isEmpty()) {
        addText(referenceBehind(amount, bar.sources, m_setting.body), row);
    }
}

void SayDoRowDrawing::addNames(const SayDoRow& row, double middle) const
{
    const int detail = pixels(TextRole::Detail);
    const double height =
        linesHeight(row.name, pixels(TextRole::Name)) + linesHeight(row.promise, detail);
    const QPointF corner(m_measures.margin + m_setting.namesWidth, middle - height / 2);
    const PlacedText name = placedText(row.name, TextRole::Name, pixels(TextRole::Name), corner,
                                       Qt::AlignRight | Qt::AlignTop);
    addText(name, row);
    if (!row.promise.isEmpty()) {
        addText(placedText(row.promise, TextRole::Detail, detail, {corner.x(), name.box.bottom()},
                           Qt::AlignRight | Qt::AlignTop),
                row);
    }
}

void SayDoRowDrawing::addVerdict(const SayDoRow& row, double middle) const
{
    const int detail = pixels(TextRole::Detail);
    const int size = pixels(row.verdictRole());
    const double height = linesHeight(row.verdict, size) + linesHeight(row.detail, detail);
    const double left = m_spec.size.width() - m_measures.margin - m_setting.wordsWidth;
    const PlacedText verdict =
        placedText(row.verdict, row.verdictRole(), size, {left, middle - height / 2});
    addText(verdict, row);
    if (!row.detail.isEmpty()) {
        addText(placedText(row.detail, TextRole::Detail, detail, verdict.box.bottomLeft()), row);
    }
}

void SayDoRowDrawing::addText(PlacedText text, const SayDoRow& row) const
{
    text.mark = row.id;
    text.isFaded = row.isFaded;
    m_spec.texts.push_back(std::move(text));
}

void SayDoRowDrawing::addHitArea(const SayDoRow& row, double middle) const
{
    const double side = std::round(m_measures.margin / 3);
    const QRectF box(side, middle - row.height / 2, m_spec.size.width() - 2 * side, row.height);
    m_spec.hitAreas.push_back({row.id, box, row.label.tooltip, row.label.spoken,
                               row.source->company, figuresBehind(*row.source)});
}

} // namespace capex
