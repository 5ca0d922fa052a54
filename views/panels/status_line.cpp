// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/status_line.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace capex {

namespace {

QToolButton* plainButton(const QString& name)
{
    auto* const button = new QToolButton;
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    return button;
}

} // namespace

StatusLine::StatusLine(QAction* findings, QMenu* views, QWidget* parent)
    : QStatusBar(parent)
    , m_counts(new QLabel)
    , m_findings(plainButton(tr("Findings")))
    , m_views(plainButton(tr("Saved views")))
{
    setSizeGripEnabled(false);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("role", QStringLiteral("muted"));
    m_counts->setContentsMargins(10, 0, 0, 0);
    m_counts->setMinimumWidth(60);
    m_findings->setToolTip(findings->toolTip());
    m_views->setToolTip(tr("Look at the figures in one of the file’s own ways"));
    m_views->setMenu(views);
    m_views->setPopupMode(QToolButton::InstantPopup);
    addWidget(m_counts);
    addWidget(m_findings);
    addPermanentWidget(m_views);
    connect(m_findings, &QToolButton::clicked, findings, &QAction::trigger);
}

void StatusLine::showCounts(const QString& name, int figures, int companies, int findings)
{
    m_counts->setText(
        QStringLiteral("%1 · %2 · %3")
            .arg(name, figures == 1 ? tr("1 figure") : tr("%1 figures").arg(figures),
                 companies == 1 ? tr("1 company") : tr("%1 companies").arg(companies)));
    m_findings->setText(findings == 0   ? tr("· no findings")
                        : findings == 1 ? tr("· 1 finding")
                                        : tr("· %1 findings").arg(findings));
}

void StatusLine::showViewName(const QString& name)
{
    m_views->setText(name + QStringLiteral(" ▾"));
}

QString StatusLine::text() const
{
    return QStringLiteral("%1 %2").arg(m_counts->text(), m_findings->text());
}

} // namespace capex
