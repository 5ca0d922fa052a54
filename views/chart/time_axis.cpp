// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/time_axis.h"

#include "views/chart/chart_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

// In months.
constexpr std::array steps{1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
constexpr double roomyMonth = 12; ///< pixels from which on every month takes whole ones

QString labelOf(Month month, int step, const Formatter& formatter)
{
    return step < 12 ? formatter.month(month)
                     : formatter.period(Period::calendarYear(month.year()), 12);
}

std::vector<AxisTick> ticksEvery(int step, double from, double to, const Formatter& formatter)
{
    std::vector<AxisTick> ticks;
    const auto first = static_cast<int>(std::ceil(from / step)) * step;
    for (int at = first; at <= to; at += step) {
        ticks.push_back({static_cast<double>(at), labelOf({at}, step, formatter)});
    }
    return ticks;
}

/// Whether ticks stand at the beginnings of years, every year one.
bool isOfYears(const std::vector<AxisTick>& ticks)
{
    const auto isYear = [](const AxisTick& tick) { return std::fmod(tick.at, 12) == 0; };
    return !ticks.empty() && std::ranges::all_of(ticks, isYear) &&
           (ticks.size() == 1 || ticks[1].at - ticks[0].at == 12);
}

/// A day that is marked with a line and words above the plot.
struct DayLine
{
    MarkId id;
    QDate day;
    QString label;
    Tone tone;
    TextRole role;
    bool isDashed;
};

void addDayLine(ChartSpec& spec, const DayLine& line, int pixels, double margin)
{
    const double at = timeOf(line.day);
    spec.marks.push_back({.id = line.id,
                          .shape = Mark::Shape::Line,
                          .points = {{at, spec.y.from}, {at, spec.y.to}},
                          .isPartial = line.isDashed,
                          .tone = line.tone});
    const double x = positionOf(spec, {at, 0}).x();
    const double width = textWidth(line.label, line.role, pixels);
    const double most = spec.size.width() - margin - width;
    const double left = std::floor(std::max(margin, std::min(x - width / 2, most)));
    PlacedText text = placedText(line.label, line.role, pixels,
                                 {left, spec.plot.top() - std::round(0.25 * pixels)},
                                 Qt::AlignLeft | Qt::AlignBottom);
    const bool meets = std::ranges::any_of(spec.texts, [&](const PlacedText& other) {
        return other.box.adjusted(-pixels, 0, pixels, 0).intersects(text.box);
    });
    text.box.translate(0, meets ? -text.box.height() : 0);
    text.mark = line.id;
    spec.texts.push_back(std::move(text));
}

} // namespace

double timeOf(QDate day)
{
    return Month::of(day).index + (day.day() - 1.0) / day.daysInMonth();
}

QDate dayAt(double time)
{
    constexpr double roundingSlack = 1e-6;
    const Month month{static_cast<int>(std::floor(time + roundingSlack))};
    const double share = time + roundingSlack - month.index;
    const QDate first = month.firstDay();
    return first.addDays(static_cast<qint64>(share * first.daysInMonth()));
}

double alignedScale(double pixelsPerMonth)
{
    if (pixelsPerMonth >= roomyMonth) {
        return std::floor(pixelsPerMonth);
    }
    const double perYear = std::floor(pixelsPerMonth * 12);
    return perYear >= 1 ? perYear / 12 : pixelsPerMonth;
}

std::vector<AxisTick> timeTicks(double from, double to, double pixelsPerMonth, int pixels,
                                int leastMonths, const Formatter& formatter)
{
    for (const int step : steps) {
        if (step < leastMonths) {
            continue;
        }
        const QString sample = labelOf(Month::of(2028, 9), step, formatter);
        const double need = textWidth(sample, TextRole::Tick, pixels) + 1.5 * pixels;
        if (need <= step * pixelsPerMonth || step == steps.back()) {
            return ticksEvery(step, from, to, formatter);
        }
    }
    return {};
}

void addTimeLabels(ChartSpec& spec, int pixels, double margin)
{
    const double top = spec.plot.bottom() + std::round(0.35 * pixels);
    const bool areYears = isOfYears(spec.x.ticks);
    for (const AxisTick& tick : spec.x.ticks) {
        const double from = positionOf(spec, {tick.at, 0}).x();
        const double to = std::min(positionOf(spec, {tick.at + 12, 0}).x(), spec.plot.right());
        const PlacedText label =
            areYears ? placedText(tick.label, TextRole::Tick, pixels, {(from + to) / 2, top},
                                  Qt::AlignHCenter | Qt::AlignTop)
                     : placedText(tick.label, TextRole::Tick, pixels,
                                  {std::round(from + 0.35 * pixels), top});
        const double end = areYears ? to : spec.size.width() - margin;
        if (label.box.right() <= end && label.box.left() >= from) {
            spec.texts.push_back(label);
        }
    }
}

void addAsOfLine(ChartSpec& spec, QDate day, const QString& label, int pixels, double margin)
{
    addDayLine(spec, {asOfMark, day, label, Tone::AsOf, TextRole::AsOf, true}, pixels, margin);
}

void addTodayLine(ChartSpec& spec, QDate day, const QString& label, int pixels, double margin)
{
    addDayLine(spec, {todayMark, day, label, Tone::MutedText, TextRole::Detail, false}, pixels,
               margin);
}

} // namespace capex
