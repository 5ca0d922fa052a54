// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/fitting_notice.h"

#include "views/chart/chart_text.h"
#include "views/chart/row_stack.h"

namespace capex {

namespace {

/// How many of the names can stand in that width one after the other, if nothing else does.
qsizetype mostNames(std::span<const QString> names, int pixels, double width)
{
    constexpr double slack = 1.1; // a line is not quite as wide as its pieces
    double taken = 0;
    qsizetype count = 0;
    for (const QString& name : names) {
        taken += textWidth(name, TextRole::Notice, pixels);
        if (taken > slack * width) {
            break;
        }
        ++count;
    }
    return count;
}

} // namespace

double NoticeRoom::height(const QString& notice) const
{
    return linesHeight(notice, pixels);
}

QString NoticeRoom::wrapped(const QString& notice) const
{
    return capex::wrapped(notice, TextRole::Notice, pixels, width);
}

QString fittingNotice(std::span<const QString> names, const NoticeRoom& room, int mostLines,
                      const std::function<QString(qsizetype)>& wording)
{
    qsizetype named = mostNames(names, room.pixels, mostLines * room.width);
    QString notice = room.wrapped(wording(named));
    while (lineCount(notice) > mostLines && named > 0) {
        notice = room.wrapped(wording(--named));
    }
    return notice;
}

PlacedText noticeAt(const QString& text, const ChartMeasures& measures, double middle)
{
    return placedText(text, TextRole::Notice, textPixels(TextRole::Notice, measures.body),
                      {measures.margin, middle}, Qt::AlignLeft | Qt::AlignVCenter);
}

PlacedText remainderNotice(const QString& text, const ChartSpec& spec,
                           const ChartMeasures& measures, double ticksHeight)
{
    const double below = (ticksHeight + remainderHeight / 2) * measures.body;
    return noticeAt(text, measures, spec.plot.bottom() + below);
}

} // namespace capex
