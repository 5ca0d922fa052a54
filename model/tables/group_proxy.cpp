// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/group_proxy.h"

#include "model/figures/name_order.h"
#include "model/tables/table_model.h"

#include <algorithm>
#include <numeric>

namespace capex {

GroupProxy::GroupProxy(int nameColumn, Language language, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_nameColumn(nameColumn)
    , m_order(nameOrder(codeOf(language)))
{
}

void GroupProxy::setSourceModel(QAbstractItemModel* source)
{
    beginResetModel();
    if (sourceModel()) {
        disconnect(sourceModel(), nullptr, this, nullptr);
    }
    QAbstractProxyModel::setSourceModel(source);
    m_lines.clear();
    if (source) {
        follow(*source);
        group();
    }
    endResetModel();
}

/// Whatever changes in the source, the groups are made anew.
void GroupProxy::follow(const QAbstractItemModel& source)
{
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        group();
        endResetModel();
    };
    using Model = QAbstractItemModel;
    connect(&source, &Model::modelAboutToBeReset, this, begin);
    connect(&source, &Model::modelReset, this, end);
    connect(&source, &Model::layoutAboutToBeChanged, this, begin);
    connect(&source, &Model::layoutChanged, this, end);
    connect(&source, &Model::rowsAboutToBeInserted, this, begin);
    connect(&source, &Model::rowsInserted, this, end);
    connect(&source, &Model::rowsAboutToBeRemoved, this, begin);
    connect(&source, &Model::rowsRemoved, this, end);
    connect(&source, &Model::dataChanged, this, &GroupProxy::followData);
}

/// Rows keep their places where none has another name than before.
void GroupProxy::followData(const QModelIndex& first, const QModelIndex& last)
{
    const bool hasOtherNames = first.column() <= m_nameColumn && namesNow() != m_names;
    if (hasOtherNames) {
        beginResetModel();
        group();
        endResetModel();
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        Q_EMIT dataChanged(mapFromSource(sourceModel()->index(row, first.column())),
                           mapFromSource(sourceModel()->index(row, last.column())));
    }
}

std::vector<QString> GroupProxy::namesNow() const
{
    std::vector<QString> names;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        names.push_back(sourceModel()->index(row, m_nameColumn).data().toString());
    }
    return names;
}

void GroupProxy::group()
{
    m_names = namesNow();
    std::vector<int> rows(m_names.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto name = [&](int row) -> const QString& {
        return m_names[static_cast<std::size_t>(row)];
    };
    std::ranges::stable_sort(rows, [&](int a, int b) {
        const int order = m_order.compare(name(a), name(b));
        return order != 0 ? order < 0 : name(a) < name(b); // names that sort alike stay apart
    });
    m_lines.clear();
    m_proxyRows.assign(rows.size(), 0);
    for (auto first = rows.begin(); first != rows.end();) {
        const auto last =
            std::find_if(first, rows.end(), [&](int row) { return name(row) != name(*first); });
        m_lines.push_back({*first, static_cast<int>(last - first)});
        for (; first != last; ++first) {
            m_proxyRows[static_cast<std::size_t>(*first)] = static_cast<int>(m_lines.size());
            m_lines.push_back({*first, 0});
        }
    }
}

const GroupProxy::Line& GroupProxy::line(const QModelIndex& index) const
{
    return m_lines[static_cast<std::size_t>(index.row())];
}

bool GroupProxy::isHeading(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].headingOf > 0;
}

QModelIndex GroupProxy::mapToSource(const QModelIndex& proxy) const
{
    return !proxy.isValid() || isHeading(proxy.row())
               ? QModelIndex()
               : sourceModel()->index(line(proxy).sourceRow, proxy.column());
}

QModelIndex GroupProxy::mapFromSource(const QModelIndex& source) const
{
    return source.isValid()
               ? index(m_proxyRows[static_cast<std::size_t>(source.row())], source.column())
               : QModelIndex();
}

QModelIndex GroupProxy::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GroupProxy::parent(const QModelIndex&) const
{
    return {};
}

int GroupProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GroupProxy::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant GroupProxy::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    return isHeading(index.row()) ? heading(line(index), index.column(), role)
                                  : QAbstractProxyModel::data(index, role);
}

QVariant GroupProxy::heading(const Line& line, int column, int role) const
{
    const QModelIndex first = sourceModel()->index(line.sourceRow, m_nameColumn);
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? QStringLiteral("%1 · %2").arg(first.data().toString(),
                                                           QString::number(line.headingOf))
                           : QString();
    case HeadingRole:
        return true;
    case CompanyRole:
        return first.data(CompanyRole);
    default:
        return {};
    }
}

QVariant GroupProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags GroupProxy::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    return isHeading(index.row()) ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                  : QAbstractProxyModel::flags(index);
}

} // namespace capex
