// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/filter_proxy.h"

#include "model/figures/name_order.h"
#include "model/tables/table_model.h"

#include <algorithm>

namespace capex {

FilterProxy::FilterProxy(Language language, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_order(nameOrder(codeOf(language)))
{
    setSortRole(ValueRole);
    setDynamicSortFilter(true);
}

void FilterProxy::setText(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
}

void FilterProxy::setColumn(int column)
{
    if (column != m_column) {
        m_column = column;
        invalidateFilter();
    }
}

void FilterProxy::setRules(std::vector<Rule> rules)
{
    m_rules = std::move(rules);
    invalidateFilter();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    const QModelIndex first = sourceModel()->index(row, 0);
    return std::ranges::all_of(m_rules, [&](const Rule& rule) { return rule(first); }) &&
           std::ranges::all_of(m_words, [&](const QString& word) { return contains(row, word); });
}

bool FilterProxy::contains(int row, const QString& word) const
{
    const auto inCell = [&](int column) {
        const QModelIndex cell = sourceModel()->index(row, column);
        return cell.data(Qt::DisplayRole).toString().contains(word, Qt::CaseInsensitive);
    };
    if (m_column != everyColumn) {
        return inCell(m_column);
    }
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        if (inCell(column)) {
            return true;
        }
    }
    return false;
}

/// -1, 0 or 1: whether `left` stands before `right` in rising order, absent values last in either.
int FilterProxy::compare(const QVariant& left, const QVariant& right) const
{
    if (!left.isValid() || !right.isValid()) {
        const int absent = int(right.isValid()) - int(left.isValid());
        return sortOrder() == Qt::AscendingOrder ? absent : -absent;
    }
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString) {
        return m_order.compare(left.toString(), right.toString());
    }
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

/// Rows of one value stand in the order of the source, whichever way the others go and whatever
/// was filtered before.
bool FilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int order = compare(left.data(ValueRole), right.data(ValueRole));
    const bool isBefore =
        sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    return order == 0 ? isBefore : order < 0;
}

FilterProxy::Rule hasValue(int role, const QVariant& value)
{
    return [role, value](const QModelIndex& row) { return row.data(role) == value; };
}

FilterProxy::Rule touchesYear(int year)
{
    return [year](const QModelIndex& row) {
        return row.data(FirstYearRole).toInt() <= year && year <= row.data(LastYearRole).toInt();
    };
}

} // namespace capex
