// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figures_page.h"

#include "views/panels/table_view.h"
#include "views/panels/text_label.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace capex {

FiguresPage::FiguresPage(Language language, QWidget* parent)
    : QFrame(parent)
    , m_model(language)
    , m_count(textLabel({}, LabelRole::Muted))
    , m_search(new QLineEdit(this))
    , m_column(new QToolButton(this))
    , m_columns(new QActionGroup(this))
    , m_table(new TableView(tr("Figures"), this))
{
    setObjectName(QStringLiteral("card"));
    m_proxy.setSourceModel(&m_model);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(8);
    column->addWidget(heading());
    column->addWidget(m_table, 1);
    buildColumnMenu();
    buildTable();
}

QWidget* FiguresPage::heading()
{
    m_search->setPlaceholderText(tr("Filter…"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter figures by text"));
    m_search->setMaximumWidth(260);
    auto* const line = new QWidget(this);
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    QLabel* const title = textLabel(tr("Figures"), LabelRole::Title);
    title->setWordWrap(false);
    m_count->setWordWrap(false);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_column);
    connect(m_search, &QLineEdit::textChanged, this, &FiguresPage::applyFilter);
    return line;
}

void FiguresPage::buildColumnMenu()
{
    m_column->setMenu(new QMenu(m_column));
    m_column->setPopupMode(QToolButton::InstantPopup);
    m_column->setFocusPolicy(Qt::StrongFocus);
    m_column->setAccessibleName(tr("Column to filter"));
    m_column->setToolTip(tr("Where the text is looked for"));
    addColumn(tr("in all columns"), FilterProxy::everyColumn);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        addColumn(tr("in %1").arg(m_model.headerData(column, Qt::Horizontal).toString()), column);
    }
    connect(m_columns, &QActionGroup::triggered, this, &FiguresPage::applyFilter);
    m_columns->actions().front()->trigger();
}

void FiguresPage::addColumn(const QString& name, int column)
{
    QAction* const action = m_column->menu()->addAction(name);
    action->setCheckable(true);
    action->setData(column);
    m_columns->addAction(action);
}

void FiguresPage::buildTable()
{
    m_table->setModel(&m_proxy);
    setFocusProxy(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    Q_EMIT companySelected({current.data(CompanyRole).toString()});
                }
            });
}

void FiguresPage::setDataset(const Dataset& dataset)
{
    m_model.setDataset(dataset);
    m_table->fitColumns();
    setLabelText(*m_count, countText());
}

void FiguresPage::filter(const QString& text, int column)
{
    m_columns->actions().at(column - FilterProxy::everyColumn)->trigger();
    m_search->setText(text);
}

void FiguresPage::applyFilter()
{
    const QAction* const column = m_columns->checkedAction();
    m_column->setText(column->text() + QStringLiteral(" ▾"));
    m_proxy.setColumn(column->data().toInt());
    m_proxy.setText(m_search->text());
    setLabelText(*m_count, countText());
}

QString FiguresPage::countText() const
{
    const int all = m_model.rowCount();
    const int shown = m_proxy.rowCount();
    if (shown < all) {
        return tr("%1 of %2 figures").arg(shown).arg(all);
    }
    return all == 1 ? tr("1 figure") : tr("%1 figures").arg(all);
}

void FiguresPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString FiguresPage::copyText() const
{
    return m_table->copyText();
}

} // namespace capex
