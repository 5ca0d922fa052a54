// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/scroll_room.h"

namespace capex {

namespace {

/// A picture that is more than so many times as high as the view scrolls, with or without the few
/// pixels that the scroll bar takes of its width.
constexpr double surelyScrolls = 2;

} // namespace

ChartSpec layOutFor(const ScrollRoom& room, const ChartBuilder& builder)
{
    if (room.leastHeight > room.height) {
        return builder(room.besideBar);
    }
    const double tall = surelyScrolls * room.height;
    const bool isExpectedTall = room.expectedHeight > tall;
    ChartSpec spec = builder(isExpectedTall ? room.besideBar : room.whole);
    if (isExpectedTall && spec.size.height() <= tall) {
        spec = builder(room.whole);
    }
    const bool scrolls = spec.size.height() > room.height;
    if (scrolls && spec.size.width() > room.besideBar.size.width()) {
        spec = builder(room.besideBar);
    }
    return spec;
}

} // namespace capex
