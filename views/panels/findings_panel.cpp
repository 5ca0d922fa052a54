// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/findings_panel.h"

#include "model/tables/tab_separated.h"
#include "views/panels/focus_return.h"
#include "views/panels/table_view.h"
#include "views/panels/text_button.h"
#include "views/panels/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace capex {

namespace {

QToolButton* headingButton(const QString& text, const QString& tip)
{
    QToolButton* const button = textButton(text, "plain");
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(textLabel(tr("Findings"), LabelRole::Strong))
    , m_close(headingButton(tr("Close"), tr("Close the findings")))
{
    setObjectName(QStringLiteral("findingsPanel"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(4);
    column->addWidget(heading());
    new FocusReturn(*this);
}

QWidget* FindingsPanel::heading()
{
    auto* const line = new QWidget(this);
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins({});
    QToolButton* const copy = headingButton(tr("Copy"), tr("Copy the findings"));
    row->addWidget(m_title, 1);
    row->addWidget(copy);
    row->addWidget(m_close);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(copyText()); });
    connect(m_close, &QToolButton::clicked, this, &FindingsPanel::closeRequested);
    return line;
}

void FindingsPanel::setVisible(bool visible)
{
    if (visible && m_table == nullptr) {
        makeTable();
    }
    QFrame::setVisible(visible);
}

void FindingsPanel::makeTable()
{
    m_table = new TableView(tr("Findings"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->fitColumns();
    static_cast<QVBoxLayout*>(layout())->addWidget(m_table, 1);
    setTabOrder(m_close, m_table);
}

void FindingsPanel::showFindings(const QString& title, Findings findings)
{
    setLabelText(*m_title, title);
    m_model.setFindings(std::move(findings));
    if (m_table != nullptr) {
        m_table->fitColumns();
    }
}

QString FindingsPanel::title() const
{
    return m_title->accessibleName();
}

QString FindingsPanel::copyText() const
{
    return m_table != nullptr ? m_table->copyText() : tabSeparated(m_model);
}

} // namespace capex
