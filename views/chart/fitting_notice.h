// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"

#include <QString>

#include <functional>
#include <span>

/// Notices in and below a picture: what it does not show, of as many companies as have room.
namespace capex {

/// The room of a notice. Layout pixels.
struct NoticeRoom
{
    int pixels;   ///< of its text
    double width; ///< of its lines

    [[nodiscard]] double height(const QString& notice) const; ///< 0 where it is empty
    [[nodiscard]] QString wrapped(const QString& notice) const;
};

/// The notice that says most of `names` in at most `mostLines` lines, wrapped: `wording` has it
/// with so many of the first by name. How many there are costs nothing: names beyond what the lines
/// could ever hold are neither measured nor tried.
[[nodiscard]] QString fittingNotice(std::span<const QString> names, const NoticeRoom& room,
                                    int mostLines,
                                    const std::function<QString(qsizetype)>& wording);

/// A notice of one line whose left end is at the margin of the picture, around the height `middle`.
[[nodiscard]] PlacedText noticeAt(const QString& text, const ChartMeasures& measures,
                                  double middle);

/// That of the rows that find no room: in the remainderHeight below the ticks of the plot, which
/// are `ticksHeight` high, in body text.
[[nodiscard]] PlacedText remainderNotice(const QString& text, const ChartSpec& spec,
                                         const ChartMeasures& measures, double ticksHeight);

} // namespace capex
