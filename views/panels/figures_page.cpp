// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figures_page.h"

#include "views/panels/table_view.h"
#include "views/panels/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace capex {

FiguresPage::FiguresPage(Language language, QWidget* parent)
    : QFrame(parent)
    , m_model(language)
    , m_count(textLabel({}, LabelRole::Muted))
    , m_search(new QLineEdit(this))
    , m_column(new QComboBox(this))
    , m_table(new TableView(tr("Figures"), this))
{
    setObjectName(QStringLiteral("card"));
    m_proxy.setSourceModel(&m_model);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(8);
    column->addWidget(heading());
    column->addWidget(m_table, 1);
    fillColumns();
    buildTable();
}

QWidget* FiguresPage::heading()
{
    m_search->setPlaceholderText(tr("Filter…"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter figures by text"));
    m_search->setMaximumWidth(260);
    m_column->setAccessibleName(tr("Column to filter"));
    m_column->setToolTip(tr("Where the text is looked for"));
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
    connect(m_column, &QComboBox::currentIndexChanged, this, &FiguresPage::applyFilter);
    return line;
}

void FiguresPage::fillColumns()
{
    m_column->addItem(tr("in all columns"), FilterProxy::everyColumn);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_column->addItem(m_model.headerData(column, Qt::Horizontal).toString(), column);
    }
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
    m_column->setCurrentIndex(m_column->findData(column));
    m_search->setText(text);
}

void FiguresPage::applyFilter()
{
    m_proxy.setColumn(m_column->currentData().toInt());
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
