// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/company_delegate.h"

#include "model/tables/table_model.h"
#include "views/panels/style.h"

#include <QAbstractItemModel>
#include <QMouseEvent>
#include <QPainter>

namespace capex {

namespace {

constexpr int margin = 9;
constexpr int swatch = 12;
constexpr int check = 14;

bool isChecked(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

} // namespace

QRect CompanyDelegate::checkBox(const QRect& row)
{
    return {row.right() - margin - check, row.center().y() - check / 2, check, check};
}

void CompanyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const WindowColours colours = windowColours(m_theme);
    const CompanyId company{index.data(CompanyRole).toString()};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option);
    const QRect row = option.rect;
    painter->setPen(Qt::NoPen);
    painter->setBrush(companyColour(m_theme, colourIndex(m_dataset, company)));
    painter->drawRoundedRect(row.left() + margin, row.center().y() - swatch / 2 + 1, swatch, swatch,
                             3, 3);
    const QRect name = row.adjusted(margin + swatch + 8, 0, -margin - check - 8, 0);
    painter->setPen(isChecked(index) || !m_hasChecks ? colours.text : colours.muted);
    painter->setFont(option.font);
    painter->drawText(
        name, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    paintCheck(*painter, row, isChecked(index));
    painter->restore();
}

void CompanyDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const WindowColours colours = windowColours(m_theme);
    const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(hasFocus ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isSelected  ? QBrush(colours.chosen)
                     : isHovered ? QBrush(colours.hover)
                                 : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(row, 5, 5);
}

void CompanyDelegate::paintCheck(QPainter& painter, const QRect& row, bool isOn) const
{
    const WindowColours colours = windowColours(m_theme);
    const QRectF box = checkBox(row);
    painter.setBrush(Qt::NoBrush);
    if (!isOn) {
        painter.setPen(QPen(m_hasChecks ? colours.muted : colours.border, 1));
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
        return;
    }
    painter.setPen(QPen(m_hasChecks ? colours.text : colours.border, 1.8, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {box.topLeft() + QPointF(2.5, 7.5), box.topLeft() + QPointF(5.5, 10.5),
                            box.topLeft() + QPointF(11, 3.5)};
    painter.drawPolyline(tick, 3);
}

QSize CompanyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, option.fontMetrics.height() + 9};
}

bool CompanyDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!m_hasChecks) {
        return false;
    }
    const auto toggle = [&] {
        const Qt::CheckState state = isChecked(index) ? Qt::Unchecked : Qt::Checked;
        return model->setData(index, state, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Select) && toggle();
    }
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease &&
        event->type() != QEvent::MouseButtonDblClick) {
        return false;
    }
    const auto* const mouse = static_cast<QMouseEvent*>(event);
    const bool isOnCheck =
        checkBox(option.rect).adjusted(-6, -6, 6, 6).contains(mouse->position().toPoint());
    if (!isOnCheck || mouse->button() != Qt::LeftButton) {
        return false;
    }
    return event->type() != QEvent::MouseButtonRelease || toggle();
}

} // namespace capex
