// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/status_line.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace capex {

namespace {

const QString separator = QStringLiteral(" · ");

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
    m_findings->setObjectName(QStringLiteral("findingsCount"));
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
    m_parts = {name, figures == 1 ? tr("1 figure") : tr("%1 figures").arg(figures),
               companies == 1 ? tr("1 company") : tr("%1 companies").arg(companies)};
    m_findings->setText(findings == 0   ? tr("no findings")
                        : findings == 1 ? tr("1 finding")
                                        : tr("%1 findings").arg(findings));
    fitCounts();
}

void StatusLine::showViewName(const QString& name)
{
    m_views->setText(name + QStringLiteral(" ▾"));
    fitCounts();
}

QString StatusLine::text() const
{
    return (m_parts + QStringList{m_findings->text()}).join(separator);
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    fitCounts();
}

void StatusLine::fitCounts()
{
    constexpr int margins = 48;
    const int room =
        width() - m_findings->sizeHint().width() - m_views->sizeHint().width() - margins;
    QStringList parts = m_parts;
    const auto joined = [&parts] { return parts.join(separator) + separator; };
    while (parts.size() > 1 && m_counts->fontMetrics().horizontalAdvance(joined()) > room) {
        parts.removeLast();
    }
    m_counts->setText(
        m_counts->fontMetrics().elidedText(joined(), Qt::ElideMiddle, std::max(room, 60)));
    m_counts->setToolTip(QStringLiteral("<span>%1</span>").arg(text().toHtmlEscaped()));
}

} // namespace capex
