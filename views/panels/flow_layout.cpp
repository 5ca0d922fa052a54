// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/flow_layout.h"

#include <algorithm>

namespace capex {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

template <typename Place>
int FlowLayout::layOut(const QRect& room, Place place) const
{
    const QRect inner = room.marginsRemoved(contentsMargins());
    const int gap = std::max(0, spacing());
    QPoint at = inner.topLeft();
    int rowHeight = 0;
    for (const auto& item : m_items) {
        const QSize size = item->sizeHint().boundedTo(QSize(inner.width(), QLAYOUTSIZE_MAX));
        if (at.x() > inner.left() && at.x() + size.width() > inner.left() + inner.width()) {
            at = {inner.left(), at.y() + rowHeight + gap};
            rowHeight = 0;
        }
        place(*item, QRect(at, size));
        at.rx() += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return at.y() + rowHeight - room.top() + contentsMargins().bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut({0, 0, width, 0}, [](QLayoutItem&, const QRect&) {});
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& room)
{
    QLayout::setGeometry(room);
    layOut(room, [](QLayoutItem& item, const QRect& box) { item.setGeometry(box); });
}

} // namespace capex
