// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace capex {

/// What a cell or its row means, beside its text. Text is for people: sorting, filtering by value,
/// charts and export read these.
enum TableRole {
    ValueRole = Qt::UserRole + 1, ///< the cell as number, date or text; invalid where absent
    NumberRole,    ///< the number that a cell consists of; invalid where there are words too
    AmountRole,    ///< of a heading: whether the column is one of numbers or amounts
    RowIdRole,     ///< the id of what the row is about, as QString
    CompanyRole,   ///< the row's CompanyId as QString
    KindRole,      ///< the row's Kind as int; invalid without one
    EstimatedRole, ///< whether a third party estimated the row's amount
    MeasureRole,   ///< the row's Measure as QString
    EvidenceRole,  ///< the row's Evidence as int
    SourceRole,    ///< the row's SourceId as QString
    FirstYearRole, ///< the calendar year in which the row's period begins
    LastYearRole,  ///< the calendar year in which it ends
    HeadingRole,   ///< whether the row is the heading of a group (GroupProxy)
    SeverityRole,  ///< the row's Finding::Severity as int
};

/// Whether a column of a TableModel, or of a proxy of one, is one of numbers or amounts.
[[nodiscard]] bool isAmount(const QAbstractItemModel& model, int column);

/// A read-only table whose index arithmetic is done once, here; a subclass says how many rows
/// and columns there are and what is in a cell, and is only ever asked for cells that exist.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final;

protected:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual bool isAmount(int) const { return false; } ///< of AmountRole
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
};

} // namespace capex
