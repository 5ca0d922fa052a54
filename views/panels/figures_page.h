// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/figures_model.h"
#include "model/tables/filter_proxy.h"

#include <QFrame>

class QActionGroup;
class QLabel;
class QLineEdit;
class QToolButton;

namespace capex {

class TableView;

/// What it is all based on: every figure with its source, filtered by text in all columns or one,
/// sorted by any column.
class FiguresPage : public QFrame
{
    Q_OBJECT

public:
    explicit FiguresPage(Language language, QWidget* parent = nullptr);

    void setDataset(const Dataset& dataset);
    /// Shows figures that contain `text`; in `column` of the model, or FilterProxy::everyColumn.
    void filter(const QString& text, int column = FilterProxy::everyColumn);
    void focusSearch();

    /// The chosen rows, or all shown, for the clipboard.
    [[nodiscard]] QString copyText() const;
    /// The figures as shown: filtered and sorted.
    [[nodiscard]] const QAbstractItemModel& table() const { return m_proxy; }
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void companySelected(const CompanyId& company);

private:
    [[nodiscard]] QWidget* heading();
    void buildColumnMenu();
    void addColumn(const QString& name, int column);
    void buildTable();
    void applyFilter();

    FiguresModel m_model;
    FilterProxy m_proxy;
    QLabel* m_count;
    QLineEdit* m_search;
    QToolButton* m_column;
    QActionGroup* m_columns;
    TableView* m_table;
};

} // namespace capex
