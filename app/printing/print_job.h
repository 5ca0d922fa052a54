// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QPainter;
class QRectF;

namespace capex {

/// Pages for a printer, laid out for whatever paper is chosen.
struct PrintJob
{
    QString title; ///< of the document
    /// Lays everything out for a paper whose room has that many 1/96 inch; how many pages there
    /// are, at least one.
    std::function<int(QSize room)> layOut;
    /// Paints a page, counted from 0, of the last layout into that rectangle.
    std::function<void(int page, QPainter& painter, const QRectF& target)> paint;
};

} // namespace capex
