// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_table.h"

#include "views/chart/chart_text.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr TextRole cellRole = TextRole::Tick;
constexpr TextRole nameRole = TextRole::Legend;

double slotMiddle(const ChartSpec& spec, std::size_t index)
{
    return positionOf(spec, {static_cast<double>(index), 0}).x();
}

} // namespace

YearsTable::YearsTable(const ChartMeasures& measures, std::vector<YearsRows> groups,
                       double widestName)
    : m_measures(measures)
    , m_groups(std::move(groups))
    , m_pixels(textPixels(cellRole, measures.body))
    , m_line(std::round(lineHeight(m_pixels) * 1.02))
{
    for (YearsRows& group : m_groups) {
        m_height +=
            group.heading.isEmpty() ? std::round(0.2 * measures.body) : std::round(1.45 * m_line);
        for (YearsRow& row : group.rows) {
            m_sampleWidth =
                std::max(m_sampleWidth, row.sample ? std::round(1.9 * measures.body) : 0);
            row.name = wrapped(row.name, nameRole, m_pixels, widestName);
            m_nameWidth = std::max(m_nameWidth, textWidth(row.name, nameRole, m_pixels) +
                                                    referenceWidth(row.sources, measures.body));
            m_height += rowHeight(row);
            measureValues(row);
        }
    }
    m_nameWidth += m_sampleWidth;
    for (const YearsRows& group : m_groups) {
        for (const YearsRow& row : group.rows) {
            measureCells(row);
        }
    }
}

void YearsTable::measureValues(const YearsRow& row)
{
    m_columns.resize(std::max(m_columns.size(), row.cells.size()));
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
        m_columns[index].value = std::max(m_columns[index].value, widthOf(row.cells[index].value));
    }
}

/// Values end at one position, their months stand before each.
void YearsTable::measureCells(const YearsRow& row)
{
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
        const YearsCell& cell = row.cells[index];
        Column& column = m_columns[index];
        const double half = column.value / 2;
        const double months = cell.months.isEmpty() ? 0 : widthOf(cell.months) + gap();
        column.left = std::max({column.left, half, widthOf(cell.value) - half + months});
        column.right = std::max(column.right, half + widthOf(cell.sign));
    }
}

bool YearsTable::fits(double slotWidth) const
{
    double before = slotWidth / 2 - gap(); // of the column that would stand before the first
    for (const Column& column : m_columns) {
        if (before + column.left + gap() > slotWidth) {
            return false;
        }
        before = column.right;
    }
    return before <= slotWidth / 2;
}

double YearsTable::gap() const
{
    return std::round(0.35 * m_measures.body);
}

double YearsTable::widthOf(const QString& text) const
{
    return text.isEmpty() ? 0 : textWidth(text, cellRole, m_pixels);
}

double YearsTable::rowHeight(const YearsRow& row) const
{
    return lineCount(row.name) * m_line;
}

void YearsTable::addTo(ChartSpec& spec, double top) const
{
    for (const YearsRows& group : m_groups) {
        if (group.heading.isEmpty()) {
            top += std::round(0.2 * m_measures.body);
        } else {
            spec.texts.push_back(placedText(group.heading, TextRole::Detail, m_pixels,
                                            {m_measures.margin, top + std::round(0.4 * m_line)}));
            top += std::round(1.45 * m_line);
        }
        for (const YearsRow& row : group.rows) {
            addRow(spec, row, top);
            top += rowHeight(row);
        }
    }
}

void YearsTable::addRow(ChartSpec& spec, const YearsRow& row, double top) const
{
    if (row.sample) {
        LegendSample sample = *row.sample;
        const QSizeF size(std::round(1.3 * m_measures.body), std::round(0.7 * m_measures.body));
        sample.box = QRectF(QPointF(m_measures.onGrid(m_measures.margin),
                                    m_measures.onGrid(top + (m_line - size.height()) / 2)),
                            size);
        spec.legend.push_back(sample);
    }
    PlacedText name =
        placedText(row.name, nameRole, m_pixels, {m_measures.margin + m_sampleWidth, top});
    name.isFaded = row.isFaded;
    spec.texts.push_back(name);
    if (!row.sources.isEmpty()) {
        spec.texts.push_back(referenceBehind(name, row.sources, m_measures.body));
    }
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
        if (!row.cells[index].isEmpty()) {
            addCell(spec, row, index, top);
        }
    }
    if (!row.detail.isEmpty()) {
        addDetail(spec, row, top);
    }
}

void YearsTable::addCell(ChartSpec& spec, const YearsRow& row, std::size_t index, double top) const
{
    const YearsCell& cell = row.cells[index];
    const double middle = slotMiddle(spec, index);
    const double right = std::round(middle + m_columns[index].value / 2);
    const auto add = [&](const QString& text, TextRole role, double x, Qt::Alignment alignment) {
        PlacedText placed = placedText(text, role, m_pixels, {x, top}, alignment | Qt::AlignTop);
        placed.isFaded = row.isFaded;
        placed.mark = cell.hit ? cell.hit->id : MarkId();
        spec.texts.push_back(std::move(placed));
        return spec.texts.back().box;
    };
    const QRectF value = add(cell.value, TextRole::Label, right, Qt::AlignRight);
    if (!cell.months.isEmpty()) {
        add(cell.months, cellRole, value.left() - gap(), Qt::AlignRight);
    }
    if (!cell.sign.isEmpty()) {
        add(cell.sign, cellRole, value.right() + 1, Qt::AlignLeft);
    }
    if (cell.hit) {
        HitArea hit = *cell.hit;
        const Column& column = m_columns[index];
        hit.box = QRectF(middle - column.left, top, column.left + column.right, m_line);
        spec.hitAreas.push_back(std::move(hit));
    }
}

/// Left of the first cell, or right of the last, where there is room; else it is said on hover.
void YearsTable::addDetail(ChartSpec& spec, const YearsRow& row, double top) const
{
    const auto isFilled = [](const YearsCell& cell) { return !cell.isEmpty(); };
    const auto first = std::ranges::find_if(row.cells, isFilled);
    if (first == row.cells.end()) {
        return;
    }
    const auto last = std::find_if(row.cells.rbegin(), row.cells.rend(), isFilled);
    const auto firstPlace = static_cast<std::size_t>(first - row.cells.begin());
    const auto lastPlace = static_cast<std::size_t>(row.cells.rend() - last) - 1;
    const double width = widthOf(row.detail);
    const double air = std::round(0.8 * m_measures.body);
    const double before = slotMiddle(spec, firstPlace) - m_columns[firstPlace].left - air;
    const double after = slotMiddle(spec, lastPlace) + m_columns[lastPlace].right + air;
    const double names = m_measures.margin + m_nameWidth + air;
    std::optional<double> left;
    if (before - width >= names) {
        left = names;
    } else if (after + width <= spec.size.width() - m_measures.margin) {
        left = after;
    }
    if (left) {
        PlacedText detail = placedText(row.detail, cellRole, m_pixels, {*left, top});
        detail.isFaded = row.isFaded;
        spec.texts.push_back(std::move(detail));
    }
}

} // namespace capex
