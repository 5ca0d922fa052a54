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

bool FilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(ValueRole);
    const QVariant b = right.data(ValueRole);
    if (!a.isValid() || !b.isValid()) {
        const bool ascending = sortOrder() == Qt::AscendingOrder;
        return ascending ? a.isValid() && !b.isValid() : !a.isValid() && b.isValid();
    }
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString) {
        return m_order.compare(a.toString(), b.toString()) < 0;
    }
    return QVariant::compare(a, b) == QPartialOrdering::Less;
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
