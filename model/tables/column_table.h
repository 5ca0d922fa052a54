// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/table_model.h"

#include <functional>
#include <optional>
#include <vector>

namespace capex {

/// A column of a table as data: its heading and, for a row, the text for people and the value for
/// sorting and export (invalid where absent).
template <typename Row>
struct Column
{
    QString heading;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> value;
    bool isNumber = false; ///< the text is nothing but the value written out
    bool isAmount = false; ///< the text is an amount, though there are words in it
    std::function<QString(const Row&)> tip = {};  ///< the text in full, where that is brief
    std::function<QString(const Row&)> edit = {}; ///< what an editor begins with; else read-only
};

/// A column whose value is its text.
template <typename Row>
[[nodiscard]] Column<Row> textColumn(QString heading, std::function<QString(const Row&)> text)
{
    return {std::move(heading), text, [text](const Row& row) {
                const QString value = text(row);
                return value.isEmpty() ? QVariant() : QVariant(value);
            }};
}

/// A column of numbers; `write` makes the text of those that are there.
template <typename Row>
[[nodiscard]] Column<Row> numberColumn(QString heading,
                                       std::function<std::optional<double>(const Row&)> number,
                                       std::function<QString(double)> write)
{
    return {std::move(heading),
            [number, write = std::move(write)](const Row& row) {
                const std::optional<double> value = number(row);
                return value ? write(*value) : QString();
            },
            [number](const Row& row) {
                const std::optional<double> value = number(row);
                return value ? QVariant(*value) : QVariant();
            },
            true};
}

/// A table that is a list of columns over rows of one type.
template <typename Row>
class ColumnTable : public TableModel
{
public:
    using Columns = std::vector<Column<Row>>;

protected:
    explicit ColumnTable(Columns columns, QObject* parent)
        : TableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    /// Call between beginResetModel and endResetModel; the number of columns may change.
    void setColumns(Columns columns) { m_columns = std::move(columns); }

    [[nodiscard]] virtual const Row& row(int index) const = 0;
    /// What every cell of a row returns for one of the row's roles.
    [[nodiscard]] virtual QVariant meaning(const Row& row, int role) const = 0;
    /// The check mark in the first column; nothing: it has none.
    [[nodiscard]] virtual std::optional<Qt::CheckState> checkOf(const Row&) const { return {}; }

    [[nodiscard]] int columns() const final { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] QString heading(int column) const final { return at(column).heading; }
    [[nodiscard]] bool isAmount(int column) const final
    {
        return at(column).isNumber || at(column).isAmount;
    }
    [[nodiscard]] QVariant cell(int index, int column, int role) const final
    {
        switch (role) {
        case Qt::DisplayRole:
            return at(column).text(row(index));
        case ValueRole:
            return at(column).value(row(index));
        case NumberRole:
            return at(column).isNumber ? at(column).value(row(index)) : QVariant();
        case Qt::EditRole:
            return at(column).edit ? at(column).edit(row(index)) : at(column).text(row(index));
        case Qt::CheckStateRole: {
            const auto check = column == 0 ? checkOf(row(index)) : std::nullopt;
            return check ? QVariant(*check) : QVariant();
        }
        case Qt::ToolTipRole:
            return at(column).tip ? QVariant(at(column).tip(row(index)))
                                  : meaning(row(index), role);
        default:
            return meaning(row(index), role);
        }
    }

private:
    [[nodiscard]] const Column<Row>& at(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }

    Columns m_columns;
};

} // namespace capex
