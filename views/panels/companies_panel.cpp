// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/companies_panel.h"

#include "model/tables/companies_model.h"
#include "views/panels/company_delegate.h"
#include "views/panels/list_view.h"
#include "views/panels/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace capex {

CompaniesPanel::CompaniesPanel(CompaniesModel* model, QAction* checkAll, QAction* checkNone,
                               QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(model->language())
    , m_delegate(new CompanyDelegate(this))
    , m_search(new QLineEdit) // Tab comes to both behind the heading
    , m_list(new ListView)
{
    m_proxy.setSourceModel(model);
    buildSearch();
    buildList();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(5);
    column->addWidget(heading(checkAll, checkNone));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
}

QWidget* CompaniesPanel::heading(QAction* checkAll, QAction* checkNone)
{
    auto* const line = new QWidget(this);
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(0);
    QLabel* const title = textLabel(tr("COMPANIES"), LabelRole::Section);
    title->setWordWrap(false);
    row->addWidget(title);
    row->addStretch();
    for (QAction* const action : {checkAll, checkNone}) {
        auto* const button = new QToolButton(line);
        button->setDefaultAction(action);
        button->setProperty("role", QStringLiteral("plain"));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->whatsThis());
        row->addWidget(button);
    }
    return line;
}

void CompaniesPanel::buildSearch()
{
    m_search->setPlaceholderText(tr("Find…"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Find a company"));
    connect(m_search, &QLineEdit::textChanged, this, &CompaniesPanel::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_list->setCurrentIndex(m_proxy.index(0, 0));
        m_list->setFocus(Qt::TabFocusReason);
    });
}

void CompaniesPanel::buildList()
{
    m_list->setObjectName(QStringLiteral("companies"));
    m_list->setModel(&m_proxy);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Companies"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !signalsBlocked()) {
                    m_selected = {current.data(CompanyRole).toString()};
                    Q_EMIT companySelected(m_selected);
                }
            });
}

void CompaniesPanel::setDataset(const Dataset& dataset)
{
    m_delegate->setDataset(dataset);
    m_list->viewport()->update();
}

void CompaniesPanel::setTheme(ThemeName theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void CompaniesPanel::setChecksAvailable(bool available, const QString& reason)
{
    m_delegate->setChecksAvailable(available);
    const QString hint = available ? QString() : reason;
    m_list->viewport()->setToolTip(hint.toHtmlEscaped());
    m_list->setAccessibleDescription(hint);
    m_list->viewport()->update();
}

/// What is found does not choose a company, and what is hidden stays the chosen one.
void CompaniesPanel::filter(const QString& text)
{
    const CompanyId chosen = m_selected;
    {
        const QSignalBlocker quiet(this);
        m_proxy.setText(text);
    }
    selectCompany(chosen);
}

void CompaniesPanel::selectCompany(const CompanyId& company)
{
    const QSignalBlocker quiet(this);
    m_selected = company;
    const int row = m_model->rowOf(company);
    const QModelIndex shown = m_proxy.mapFromSource(m_model->index(row, 0));
    if (m_list->currentIndex() == shown && m_list->selectionModel()->isSelected(shown)) {
        return; // others may be marked beside it
    }
    m_list->setCurrentIndex(shown);
    if (!shown.isValid()) {
        m_list->clearSelection();
    }
}

QList<CompanyId> CompaniesPanel::selectedCompanies() const
{
    QList<CompanyId> companies;
    for (const QModelIndex& row : m_list->selectionModel()->selectedIndexes()) {
        companies.append({row.data(CompanyRole).toString()});
    }
    return companies;
}

void CompaniesPanel::addListActions(const QList<QAction*>& actions)
{
    m_list->addActions(actions);
}

void CompaniesPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace capex
