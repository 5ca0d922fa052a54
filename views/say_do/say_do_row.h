// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/bound_mark.h"
#include "views/chart/chart_frame.h"
#include "views/say_do/say_do_words.h"

#include <algorithm>
#include <array>

namespace capex {

/// A row's texts in the sizes of a density.
struct SayDoRow
{
    const SayDo* source;
    SayDoLabel label;
    MarkId id;
    QString name; ///< wrapped, as the following
    QString promise;
    QString verdict;
    QString detail;
    bool isFaded = false;
    double top = 0;    ///< in pixels from the plot's top
    double height = 0; ///< in pixels

    [[nodiscard]] double middle() const { return top + height / 2; }
    /// Bold where there is something to tell.
    [[nodiscard]] TextRole verdictRole() const
    {
        return source->ratio || source->progress ? TextRole::Value : TextRole::Notice;
    }
};

/// One of the two bars of a row, with the amount that stands at its end.
struct SayDoBar
{
    std::optional<Money> amount;
    std::optional<Money> before; ///< where changes are under review and it was another one
    QString text;
    double at; ///< its middle, in pixels from the plot's top
    std::optional<int> colour;
    Fill fill;
    QString sources; ///< the numbers of its sources

    /// The furthest value that is drawn.
    [[nodiscard]] double reach() const { return std::max(furthestOf(amount), furthestOf(before)); }
};

/// How all rows of a picture are set. Layout pixels.
struct SayDoSetting
{
    double body; ///< of the rows' texts
    double namesWidth;
    double wordsWidth; ///< of the verdicts, which end at the right margin
    double barHeight;
    double gap; ///< between a mark and its text
    double arrow;
    double pixelsPerBillion;
};

/// Draws rows of a say-and-do: names, both bars with their amounts, the verdict, the hit area.
class SayDoRowDrawing
{
public:
    /// The axes and the size of `spec` are final. What is given outlives the drawing.
    SayDoRowDrawing(ChartSpec& spec, const ChartMeasures& measures, const SayDoSetting& setting)
        : m_spec(spec)
        , m_measures(measures)
        , m_setting(setting)
    {
    }

    void add(const SayDoRow& row, const std::array<SayDoBar, 2>& bars) const;

private:
    void addGhost(const SayDoRow& row, const SayDoBar& bar) const;
    void addBar(const SayDoRow& row, const SayDoBar& bar) const;
    void addEnds(const SayDoRow& row, const SayDoBar& bar) const;
    void addAmount(const SayDoRow& row, const SayDoBar& bar) const;
    Mark& addMark(const SayDoRow& row, Mark::Shape shape, QPointF from, QPointF to) const;
    void addNames(const SayDoRow& row, double middle) const;
    void addVerdict(const SayDoRow& row, double middle) const;
    void addText(PlacedText text, const SayDoRow& row) const;
    void addHitArea(const SayDoRow& row, double middle) const;
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, m_setting.body); }

    ChartSpec& m_spec;
    const ChartMeasures& m_measures;
    SayDoSetting m_setting;
};

} // namespace capex
