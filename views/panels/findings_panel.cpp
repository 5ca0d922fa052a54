// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/findings_panel.h"

#include "views/panels/table_view.h"
#include "views/panels/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace capex {

namespace {

QToolButton* headingButton(const QString& text, const QString& tip)
{
    auto* const button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(textLabel(tr("Findings"), LabelRole::Strong))
    , m_table(new TableView(tr("Findings"))) // Tab comes to it behind the buttons
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(4);
    column->addWidget(heading());
    column->addWidget(m_table, 1);
}

QWidget* FindingsPanel::heading()
{
    auto* const line = new QWidget(this);
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins({});
    QToolButton* const copy = headingButton(tr("Copy"), tr("Copy the findings"));
    QToolButton* const close = headingButton(tr("Close"), tr("Close the findings"));
    row->addWidget(m_title, 1);
    row->addWidget(copy);
    row->addWidget(close);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(copyText()); });
    connect(close, &QToolButton::clicked, this, &FindingsPanel::closeRequested);
    return line;
}

void FindingsPanel::showFindings(const QString& title, Findings findings)
{
    setLabelText(*m_title, title);
    m_model.setFindings(std::move(findings));
    m_table->fitColumns();
}

QString FindingsPanel::title() const
{
    return m_title->accessibleName();
}

QString FindingsPanel::copyText() const
{
    return m_table->copyText();
}

} // namespace capex
