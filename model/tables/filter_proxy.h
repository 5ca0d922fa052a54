// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace capex {

/// Shows the rows of a TableModel that contain a text, in all columns or in one, whatever the case;
/// sorts by ValueRole, stable, with absent values last in either direction.
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int everyColumn = -1;

    explicit FilterProxy(QObject* parent = nullptr);

    /// Every word of `text` must be found; an empty text shows all.
    void setText(const QString& text);
    void setColumn(int column); ///< of the source, or everyColumn

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool contains(int row, const QString& word) const;

    QStringList m_words;
    int m_column = everyColumn;
};

} // namespace capex
