// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/formatter.h"

#include <QAbstractProxyModel>
#include <QCollator>

#include <vector>

namespace capex {

/// Puts the rows of a table together by company, each group under a heading that says its name and
/// how many rows it has. Groups stand in the order of their names in the language that is shown;
/// within a group the order is the source's. Headings answer HeadingRole and CompanyRole; they
/// cannot be chosen.
class GroupProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// `nameColumn` of the source names the group of a row.
    GroupProxy(int nameColumn, Language language, QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* source) override;
    [[nodiscard]] bool isHeading(int row) const;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& source) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A row of the source, or the heading of the group that begins with it.
    struct Line
    {
        int sourceRow = 0;
        int headingOf = 0; ///< how many rows the heading stands above; 0: no heading
    };
    void follow(const QAbstractItemModel& source);
    void followData(const QModelIndex& first, const QModelIndex& last);
    void group();
    [[nodiscard]] std::vector<QString> namesNow() const; ///< of the source's rows
    [[nodiscard]] const Line& line(const QModelIndex& index) const;
    [[nodiscard]] QVariant heading(const Line& line, int column, int role) const;

    int m_nameColumn;
    QCollator m_order;
    std::vector<QString> m_names; ///< of the source's rows, when they were grouped
    std::vector<Line> m_lines;
    std::vector<int> m_proxyRows; ///< where each row of the source stands here
};

} // namespace capex
