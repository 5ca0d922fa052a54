// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/day_slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace capex {

namespace {

constexpr int tickHeight = 9;

} // namespace

DaySlider::DaySlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
}

QRect DaySlider::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

int DaySlider::indexAt(int x) const
{
    const int wide = handle().width();
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - wide / 2, width() - wide);
}

void DaySlider::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !handle().contains(position)) {
        setValue(indexAt(position.x()));
    }
    if (handle().contains(position)) {
        QSlider::mousePressEvent(event); // and on from there, while the button is down
    }
}

void DaySlider::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    QColor ink = palette().color(isEnabled() ? QPalette::WindowText : QPalette::PlaceholderText);
    ink.setAlphaF(0.55F);
    const int inset = handle().width() / 2;
    for (const int x : {inset, width() - 1 - inset}) {
        painter.fillRect(QRect(x, height() / 2 - tickHeight / 2, 1, tickHeight), ink);
    }
    painter.end();
    QSlider::paintEvent(event);
}

} // namespace capex
