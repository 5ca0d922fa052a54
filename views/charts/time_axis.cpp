// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/time_axis.h"

#include "views/charts/chart_text.h"

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
    for (const AxisTick& tick : spec.x.ticks) {
        const double left = std::round(placeOf(spec, {tick.at, 0}).x() + 0.35 * pixels);
        const PlacedText label = placedText(tick.label, TextRole::Tick, pixels, {left, top});
        if (label.box.right() <= spec.size.width() - margin) {
            spec.texts.push_back(label);
        }
    }
}

void addAsOfLine(ChartSpec& spec, QDate day, const QString& label, int pixels, double margin)
{
    const double at = timeOf(day);
    spec.marks.push_back({.id = asOfMark,
                          .shape = Mark::Shape::Line,
                          .points = {{at, spec.y.from}, {at, spec.y.to}},
                          .isPartial = true,
                          .tone = Tone::AsOf});
    const double x = placeOf(spec, {at, 0}).x();
    const double width = textWidth(label, TextRole::AsOf, pixels);
    const double most = spec.size.width() - margin - width;
    const double left = std::floor(std::max(margin, std::min(x - width / 2, most)));
    PlacedText text = placedText(label, TextRole::AsOf, pixels,
                                 {left, spec.plot.top() - std::round(0.25 * pixels)},
                                 Qt::AlignLeft | Qt::AlignBottom);
    text.mark = asOfMark;
    spec.texts.push_back(std::move(text));
}

} // namespace capex
