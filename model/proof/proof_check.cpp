// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proof/proof_check.h"

#include "model/formats/text/number_text.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

QString textOf(const WrittenCell& cell)
{
    if (const auto* const value = std::get_if<double>(&cell)) {
        return QString::fromLatin1(numberText(*value));
    }
    const auto* const text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

/// Numbers differ by more than what another processor rounds otherwise.
bool differ(const WrittenCell& a, const WrittenCell& b)
{
    const auto* const first = std::get_if<double>(&a);
    const auto* const second = std::get_if<double>(&b);
    if (first && second) {
        constexpr double rounding = 1e-12;
        return std::abs(*first - *second) > rounding * std::max(std::abs(*first), 1.0);
    }
    return a != b;
}

/// What tells the rows of a view's table apart.
QStringList keyColumns(View view)
{
    switch (view) {
    case View::Years:
        return {QStringLiteral("company"), QStringLiteral("year")};
    case View::Timeline:
    case View::Revisions:
        return {QStringLiteral("company"), QStringLiteral("figure")};
    case View::SayDo:
        return {QStringLiteral("company"), QStringLiteral("announced_figure")};
    case View::Reconciliation:
        return {QStringLiteral("aggregate"), QStringLiteral("item"), QStringLiteral("company")};
    case View::Figures:
        return {QStringLiteral("id")};
    case View::Overview:
        return {QStringLiteral("panel"), QStringLiteral("item"), QStringLiteral("company")};
    case View::Ranking:
    case View::Horizons:
        break;
    }
    return {QStringLiteral("company"), QStringLiteral("basis")};
}

/// A table whose rows are found by what they are about.
class KeyedTable
{
public:
    explicit KeyedTable(const ProvenTable& table)
        : m_table(table)
    {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            m_columns.insert(textOf(table.columns[column]), column);
        }
        const QStringList keys = keyColumns(table.state.view);
        QHash<QString, int> times;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            QStringList parts;
            std::ranges::transform(keys, std::back_inserter(parts),
                                   [&](const QString& key) { return cell(row, key); });
            const QString key = parts.join(u'\n');
            m_keys.append(key + u'\n' + QString::number(times[key]++));
            m_rows.insert(m_keys.back(), row);
        }
    }

    [[nodiscard]] const QStringList& keys() const { return m_keys; }
    [[nodiscard]] std::optional<std::size_t> row(const QString& key) const
    {
        const auto found = m_rows.constFind(key);
        return found == m_rows.constEnd() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] WrittenCell at(std::size_t row, const QString& column) const
    {
        const auto found = m_columns.constFind(column);
        return found == m_columns.constEnd() || *found >= m_table.rows[row].size()
                   ? WrittenCell()
                   : m_table.rows[row][*found];
    }
    [[nodiscard]] QString cell(std::size_t row, const QString& column) const
    {
        return textOf(at(row, column));
    }
    /// Its company, else the total or the figure.
    [[nodiscard]] QString subject(std::size_t row) const
    {
        for (const char* const column :
             {"company_name", "company", "aggregate_name", "label", "item", "id"}) {
            if (QString text = cell(row, QString::fromLatin1(column)); !text.isEmpty()) {
                return text;
            }
        }
        return {};
    }

private:
    const ProvenTable& m_table;
    QHash<QString, std::size_t> m_columns;
    QStringList m_keys; ///< of the rows
    QHash<QString, std::size_t> m_rows;
};

/// The columns of both, in the order of the first.
QStringList columnsOf(const ProvenTable& said, const ProvenTable& now)
{
    QStringList columns;
    for (const auto* const table : {&said, &now}) {
        for (const WrittenCell& column : table->columns) {
            columns.append(textOf(column));
        }
    }
    columns.removeDuplicates();
    return columns;
}

/// A whole row that only one of both has, by the last column that tells rows apart and says
/// something in it.
CellDifference wholeRow(const KeyedTable& table, const ProvenTable& from, std::size_t row,
                        bool wasThere)
{
    QStringList keys = keyColumns(from.state.view);
    std::ranges::reverse(keys);
    const auto saying = std::ranges::find_if(
        keys, [&](const QString& key) { return !table.cell(row, key).isEmpty(); });
    const QString column = saying == keys.end() ? keys.front() : *saying;
    const QString said = table.cell(row, column);
    return {table.subject(row), column, wasThere ? said : QString(), wasThere ? QString() : said};
}

} // namespace

std::vector<CellDifference> differences(const ProvenTable& said, const ProvenTable& now)
{
    const KeyedTable before(said);
    const KeyedTable after(now);
    const QStringList columns = columnsOf(said, now);
    std::vector<CellDifference> found;
    for (std::size_t row = 0; row < said.rows.size(); ++row) {
        const QString& key = before.keys()[static_cast<qsizetype>(row)];
        const auto other = after.row(key);
        if (!other) {
            found.push_back(wholeRow(before, said, row, true));
            continue;
        }
        for (const QString& column : columns) {
            if (differ(before.at(row, column), after.at(*other, column))) {
                found.push_back({before.subject(row), column, before.cell(row, column),
                                 after.cell(*other, column)});
            }
        }
    }
    for (std::size_t row = 0; row < now.rows.size(); ++row) {
        if (!before.row(after.keys()[static_cast<qsizetype>(row)])) {
            found.push_back(wholeRow(after, now, row, false));
        }
    }
    return found;
}

} // namespace capex
