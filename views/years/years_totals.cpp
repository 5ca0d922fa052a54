// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_totals.h"

#include "views/chart/chart_text.h"

#include <algorithm>
#include <cmath>

namespace capex {

YearsTotals::YearsTotals(const ChartMeasures& measures, const YearsTotalWords& words,
                         const YearsComparison& years)
    : m_measures(measures)
    , m_words(words)
    , m_years(years)
{
    for (std::size_t index = 0; index < years.yearCount(); ++index) {
        m_totals.push_back(totalOf(years.companies, index));
    }
}

double YearsTotals::height() const
{
    return lineHeight(pixels(TextRole::Value)) + lineHeight(pixels(TextRole::Detail));
}

int YearsTotals::yearAt(std::size_t index) const
{
    return m_years.firstYear() + static_cast<int>(index);
}

MarkId YearsTotals::idOf(std::size_t index) const
{
    return {{}, MarkId::Year{yearAt(index)}};
}

bool YearsTotals::fits(const QString& text, TextRole role, double slotPixels) const
{
    return textWidth(text, role, pixels(role)) <= slotPixels - std::round(0.3 * m_measures.body);
}

double YearsTotals::addBelow(ChartSpec& spec, double top, double slotPixels) const
{
    const auto fitting = [&](const Total& total) {
        return fits(m_words.amount(total), TextRole::Value, slotPixels);
    };
    if (!std::ranges::all_of(m_totals, fitting)) {
        return top;
    }
    const auto add = [&](const QString& text, TextRole role, QPointF at, Qt::Alignment alignment) {
        if (!text.isEmpty()) {
            spec.texts.push_back(
                placedText(text, role, pixels(role), at, alignment | Qt::AlignTop));
        }
    };
    const double shift = baselineIn(TextRole::Value, pixels(TextRole::Value)) -
                         baselineIn(TextRole::Detail, pixels(TextRole::Detail));
    const bool hasGaps = gapsFit(slotPixels);
    add(m_words.heading(), TextRole::Detail, {m_measures.margin, top + shift}, Qt::AlignLeft);
    for (std::size_t index = 0; index < m_totals.size(); ++index) {
        const double middle = positionOf(spec, {static_cast<double>(index), 0}).x();
        add(m_words.amount(m_totals[index]), TextRole::Value, {middle, top}, Qt::AlignHCenter);
        if (hasGaps) {
            add(gap(m_totals[index], slotPixels), TextRole::Detail,
                {middle, top + lineHeight(pixels(TextRole::Value))}, Qt::AlignHCenter);
        }
        addArea(spec, index, QRectF(middle - slotPixels / 2, top, slotPixels, height()));
    }
    return top + height();
}

/// What a total leaves out, in the longest words that fit; empty if none do or it is whole.
QString YearsTotals::gap(const Total& total, double slotPixels) const
{
    const QStringList gaps = m_words.gaps(total);
    const auto fitting = std::ranges::find_if(
        gaps, [&](const QString& text) { return fits(text, TextRole::Detail, slotPixels); });
    return fitting == gaps.end() ? QString() : *fitting;
}

/// Whether it can be said of each total: said of some, the others would seem whole.
bool YearsTotals::gapsFit(double slotPixels) const
{
    return std::ranges::all_of(m_totals, [&](const Total& total) {
        return m_words.gaps(total).isEmpty() || !gap(total, slotPixels).isEmpty();
    });
}

void YearsTotals::addAbove(ChartSpec& spec, std::span<const YearSpot> stacks,
                           double slotPixels) const
{
    for (const YearSpot& stack : stacks) {
        const QString total = m_words.amount(m_totals[stack.index]);
        const QPointF top = positionOf(spec, {(stack.left + stack.right) / 2, stack.top});
        for (const TextRole role : {TextRole::Value, TextRole::Tick}) {
            PlacedText text = placedText(total, role, pixels(role),
                                         top - QPointF(0, std::round(0.1 * m_measures.body)),
                                         Qt::AlignHCenter | Qt::AlignBottom);
            if (!total.isEmpty() && text.box.width() <= slotPixels - 2) {
                text.mark = idOf(stack.index);
                addArea(spec, stack.index, text.box.adjusted(-2, 0, 2, 0));
                spec.texts.push_back(std::move(text));
                break;
            }
        }
    }
}

void YearsTotals::addArea(ChartSpec& spec, std::size_t index, const QRectF& box) const
{
    const YearLabel label = m_words.label(yearAt(index), m_totals[index]);
    spec.hitAreas.push_back({idOf(index), box, label.tooltip, label.spoken, {}, {}});
}

} // namespace capex
