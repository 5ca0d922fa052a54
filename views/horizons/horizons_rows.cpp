// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/horizons/horizons_rows.h"

#include "views/chart/chart_text.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double betweenColumns = 0.9; ///< in label text
constexpr double airBetweenRows = 0.12;

/// Of a row whose name has so many lines.
double heightOf(int lines, int pixels)
{
    return std::ceil(lines * lineHeight(pixels) + airBetweenRows * pixels);
}

} // namespace

TextRole HorizonsRow::roleOf(EndColumn column) const
{
    const bool isQuiet = column == EndColumn::Rank || column == EndColumn::Share;
    return isQuiet ? TextRole::Detail : isStrong ? TextRole::Value : TextRole::Name;
}

HorizonsRows::HorizonsRows(const Horizons& horizons, const HorizonsWords& words,
                           const SourceNumbers& sources, const ViewOptions& options)
    : m_words(words)
    , m_sources(sources)
{
    const auto fall = horizons.furthestFall();
    const auto announced = rowsByCompany(horizons.announced);
    for (const ComparisonRow& row : horizons.perYear.rows) {
        if (row.value) {
            HorizonsRow entry{.rows = {announced.value(row.company), &row}};
            entry.isStrong = fall && fall->company == row.company;
            entry.isFaded = isFaded(row.company, options.focus);
            m_rows.push_back(std::move(entry));
        }
    }
}

void HorizonsRows::measure(double textSize, double widestName)
{
    m_textSize = textSize;
    for (HorizonsRow& row : m_rows) {
        row.isLabelled = true;
        row.sources = m_sources.of(row.rows[1]->figures);
        const TextRole role = row.roleOf(EndColumn::Name);
        for (std::size_t axis = 0; axis < horizonBases.size(); ++axis) {
            EndTexts& texts = row.ends.at(axis).texts;
            texts = m_words.endTexts(*row.rows.at(axis), horizonBases.at(axis));
            QString& name = texts.at(positionOf(EndColumn::Name));
            name = wrapped(name, role, pixels(role), widestName);
            row.height = heightOf(lineCount(name), pixels(role));
        }
    }
}

double HorizonsRows::leastHeight(double textSize) const
{
    const int pixels =
        std::min(textPixels(TextRole::Name, textSize), textPixels(TextRole::Value, textSize));
    return heightOf(1, pixels) * static_cast<double>(m_rows.size());
}

void HorizonsRows::labelWhatFits(double room)
{
    std::vector<HorizonsRow*> order;
    for (HorizonsRow& row : m_rows) {
        row.isLabelled = false;
        order.push_back(&row);
    }
    std::ranges::stable_sort(order, {}, [](const HorizonsRow* row) {
        return row->isStrong ? 0 : row->isFaded ? 2 : 1;
    });
    for (HorizonsRow* const row : order) {
        row->isLabelled = true;
        if (height() > room) {
            row->isLabelled = false;
            return;
        }
    }
}

void HorizonsRows::leaveOutOne()
{
    if (!m_rows.empty()) {
        m_rows.front().isLabelled = false;
    }
}

double HorizonsRows::height() const
{
    double height = 0;
    for (const HorizonsRow& row : m_rows) {
        height += row.isLabelled ? row.height : 0;
    }
    return height;
}

std::vector<const ComparisonRow*> HorizonsRows::unlabelled() const
{
    std::vector<const ComparisonRow*> rows;
    for (const HorizonsRow& row : m_rows) {
        if (!row.isLabelled) {
            rows.push_back(row.rows[1]);
        }
    }
    return rows;
}

/// The numbers of the sources stand behind the names of the first table.
double HorizonsRows::cellWidth(const HorizonsRow& row, std::size_t axis, EndColumn column) const
{
    const TextRole role = row.roleOf(column);
    const double text =
        textWidth(row.ends.at(axis).texts.at(positionOf(column)), role, pixels(role));
    const bool hasNumbers = column == EndColumn::Name && axis == 0;
    return std::ceil(text + (hasNumbers ? referenceWidth(row.sources, m_textSize) : 0));
}

EndTable HorizonsRows::table(std::size_t axis, const std::vector<EndColumn>& columns) const
{
    EndTable table(std::round(betweenColumns * m_textSize), columns);
    for (const EndColumn column : columns) {
        table.widen(column, textWidth(m_words.columnHeading(column), TextRole::Tick,
                                      pixels(TextRole::Tick)));
        for (const HorizonsRow& row : m_rows) {
            if (row.isLabelled) {
                table.widen(column, cellWidth(row, axis, column));
            }
        }
    }
    return table;
}

} // namespace capex
