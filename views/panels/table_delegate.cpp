// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/table_delegate.h"

#include "model/figures/excerpt.h"
#include "model/tables/table_model.h"
#include "views/panels/text_label.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace capex {

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    const QString inFull = index.data(Qt::ToolTipRole).toString();
    const QString text =
        shownText(inFull.isEmpty() ? index.data(Qt::DisplayRole).toString() : inFull);
    const QString html = QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), isCut || !inFull.isEmpty() ? html : QString(), view);
    return true;
}

/// In one line, and no more of it than any column has room for.
QString TableDelegate::displayText(const QVariant& value, const QLocale&) const
{
    return cutName(value.toString()).replace(u'\n', u' ');
}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isNumber =
        isAmount(*index.model(), index.column()) && !index.data(HeadingRole).toBool();
    option->displayAlignment = Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
    option->state.setFlag(QStyle::State_HasFocus, false); // the row and the table show it
    option->textElideMode = Qt::ElideRight;
    option->font.setBold(index.data(HeadingRole).toBool());
    if (isNumber) {
        option->text += roomAfterAmounts();
    }
}

} // namespace capex
