// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/table_model.h"

namespace capex {

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows();
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    const bool exists = hasIndex(index.row(), index.column(), index.parent());
    return exists ? cell(index.row(), index.column(), role) : QVariant();
}

bool isAmount(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, AmountRole).toBool();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columns();
    if (role == AmountRole && isColumn) {
        return isAmount(section);
    }
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section < rows() ? QVariant(section + 1) : QVariant();
    }
    return isColumn ? QVariant(heading(section)) : QVariant();
}

} // namespace capex
