// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <span>

/// Notices below a picture that name companies, as many as have room.
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

} // namespace capex
