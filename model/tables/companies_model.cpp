// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/companies_model.h"

#include "model/figures/excerpt.h"
#include "model/figures/name_order.h"

#include <algorithm>

namespace capex {

CompaniesModel::CompaniesModel(Language language, QObject* parent)
    : TableModel(parent)
    , m_language(language)
{
}

void CompaniesModel::setDataset(const Dataset& dataset)
{
    beginResetModel();
    m_entries.clear();
    for (const Company& company : dataset.companies()) {
        m_entries.push_back(
            {company.id, cutName(company.nameIn(codeOf(m_language))), m_entries.size()});
    }
    const QCollator order = nameOrder(codeOf(m_language));
    std::ranges::stable_sort(m_entries, [&order](const Entry& a, const Entry& b) {
        return order.compare(a.name, b.name) < 0;
    });
    endResetModel();
}

void CompaniesModel::setChosen(const QList<CompanyId>& companies)
{
    for (Entry& entry : m_entries) {
        entry.checked = companies.isEmpty() || companies.contains(entry.id);
    }
    announceChecks();
}

void CompaniesModel::checkAll(bool checked)
{
    for (Entry& entry : m_entries) {
        entry.checked = checked;
    }
    announceChecks();
    Q_EMIT chosenChanged();
}

void CompaniesModel::check(const CompanyId& company)
{
    setData(index(rowOf(company), 0), Qt::Checked, Qt::CheckStateRole);
}

QList<CompanyId> CompaniesModel::chosen() const
{
    if (checkedCount() == rows()) {
        return {};
    }
    std::vector<Entry> checked;
    std::ranges::copy_if(m_entries, std::back_inserter(checked), &Entry::checked);
    std::ranges::sort(checked, {}, &Entry::index);
    QList<CompanyId> ids;
    std::ranges::transform(checked, std::back_inserter(ids), &Entry::id);
    return ids;
}

int CompaniesModel::checkedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, &Entry::checked));
}

int CompaniesModel::rowOf(const CompanyId& company) const
{
    const auto found = std::ranges::find(m_entries, company, &Entry::id);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

Qt::ItemFlags CompaniesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = TableModel::flags(index);
    return index.isValid() ? plain | Qt::ItemIsUserCheckable : plain;
}

bool CompaniesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    m_entries[static_cast<std::size_t>(index.row())].checked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

int CompaniesModel::rows() const
{
    return static_cast<int>(m_entries.size());
}

int CompaniesModel::columns() const
{
    return 1;
}

QString CompaniesModel::heading(int) const
{
    return tr("Company");
}

QVariant CompaniesModel::cell(int row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole:
        return entry(row).name;
    case Qt::CheckStateRole:
        return entry(row).checked ? Qt::Checked : Qt::Unchecked;
    case RowIdRole:
    case CompanyRole:
        return entry(row).id.text();
    default:
        return {};
    }
}

const CompaniesModel::Entry& CompaniesModel::entry(int row) const
{
    return m_entries[static_cast<std::size_t>(row)];
}

void CompaniesModel::announceChecks()
{
    if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, 0), {Qt::CheckStateRole});
    }
}

} // namespace capex
