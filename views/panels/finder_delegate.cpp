// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/finder_delegate.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace capex {

namespace {

constexpr int margin = 10;
constexpr int gap = 12;

/// Draws `text` at the left of `room`, cut short if it must, and takes its width off the room.
void drawAtLeft(QPainter& painter, QRect& room, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text, Qt::ElideRight, room.width()));
    room.setLeft(room.left() + std::min(metrics.horizontalAdvance(text), room.width()) + gap);
}

} // namespace

void FinderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QPalette& palette = option.palette;
    // The stylesheet makes the list's own one too pale to read.
    const QColor muted = QGuiApplication::palette().color(QPalette::PlaceholderText);
    painter->save();
    if (isChosen) {
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    }
    const QColor text = palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString hint = index.data(HintRole).toString();
    painter->setPen(isChosen && isEnabled ? text : muted);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, hint);
    if (!hint.isEmpty()) {
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(hint) - gap);
    }
    painter->setPen(isEnabled ? text : muted);
    drawAtLeft(*painter, room, index.data(Qt::DisplayRole).toString());
    painter->setPen(isChosen && isEnabled ? text : muted);
    drawAtLeft(*painter, room, index.data(DetailRole).toString());
    painter->restore();
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), option.fontMetrics.height() + 13};
}

} // namespace capex
