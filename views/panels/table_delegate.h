// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace capex {

/// Draws cells of a TableModel: numbers at the right, everything else in one line at the left; what
/// is cut short is told in full by a tooltip, as plain text.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Stands behind an amount, before the next column.
    [[nodiscard]] static QString roomAfterAmounts() { return QString(2, QChar::Nbsp); }

    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace capex
