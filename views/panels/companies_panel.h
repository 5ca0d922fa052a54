// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/filter_proxy.h"
#include "views/chart/theme.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QListView;

namespace capex {

class CompaniesModel;
class CompanyDelegate;

/// The companies of a comparison: search, choose one, take part or not.
class CompaniesPanel : public QWidget
{
    Q_OBJECT

public:
    /// `checkAll` and `checkNone` are shown as buttons; the model belongs to somebody else.
    CompaniesPanel(CompaniesModel* model, QAction* checkAll, QAction* checkNone,
                   QWidget* parent = nullptr);

    /// The colours of `dataset`; the model is filled by its owner.
    void setDataset(const Dataset& dataset);
    void setTheme(ThemeName theme);
    /// Shows `company` as the chosen one without companySelected.
    void selectCompany(const CompanyId& company);
    /// Whether companies can be checked; if not, why, in the tooltip and for screen readers.
    void setChecksAvailable(bool available, const QString& reason);
    void focusSearch();
    /// The rows that are marked, the chosen one among them.
    [[nodiscard]] QList<CompanyId> selectedCompanies() const;
    /// Shows `actions` in a menu at the list.
    void addListActions(const QList<QAction*>& actions);

Q_SIGNALS:
    void companySelected(const CompanyId& company);

private:
    [[nodiscard]] QWidget* heading(QAction* checkAll, QAction* checkNone);
    void buildSearch();
    void buildList();
    void filter(const QString& text);

    CompaniesModel* m_model;
    FilterProxy m_proxy;
    CompanyDelegate* m_delegate;
    QLineEdit* m_search;
    QListView* m_list;
    CompanyId m_selected;
};

} // namespace capex
