// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/formatter.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>
#include <vector>

namespace capex {

/// Shows the rows of a TableModel that contain a text, in all columns or in one, whatever the case,
/// and that keep some rules; sorts by ValueRole, words by the language that is shown, stable, with
/// absent values last in either direction.
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int everyColumn = -1;

    /// Whether a row, given by its first cell, may be shown.
    using Rule = std::function<bool(const QModelIndex& row)>;

    explicit FilterProxy(Language language, QObject* parent = nullptr);

    /// Every word of `text` must be found; an empty text shows all.
    void setText(const QString& text);
    void setColumn(int column);             ///< of the source, or everyColumn
    void setRules(std::vector<Rule> rules); ///< all of them must hold

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] int compare(const QVariant& left, const QVariant& right) const;
    [[nodiscard]] bool contains(int row, const QString& word) const;

    QCollator m_order;
    QStringList m_words;
    std::vector<Rule> m_rules;
    int m_column = everyColumn;
};

/// Rows whose `role` has `value`.
[[nodiscard]] FilterProxy::Rule hasValue(int role, const QVariant& value);
/// Figures whose period touches calendar `year`.
[[nodiscard]] FilterProxy::Rule touchesYear(int year);

} // namespace capex
