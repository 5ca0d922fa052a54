// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/segmented_control.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace capex {

SegmentedControl::SegmentedControl(const QString& name, QActionGroup* choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    setAccessibleName(name);
    addSegments(choices->actions());
    addFoldedButton(name);
    nameChoice();
    for (const QAction* const action : choices->actions()) {
        connect(action, &QAction::toggled, this, &SegmentedControl::nameChoice);
    }
}

int SegmentedControl::widthWhen(bool folded) const
{
    int width = folded ? m_folded->sizeHint().width() : 0;
    for (const QToolButton* const segment : m_segments) {
        width += folded ? 0 : segment->sizeHint().width();
    }
    return width;
}

void SegmentedControl::setFolded(bool folded)
{
    nameChoice();
    for (QToolButton* const segment : std::as_const(m_segments)) {
        segment->setVisible(!folded);
    }
    m_folded->setVisible(folded);
}

void SegmentedControl::addSegments(const QList<QAction*>& actions)
{
    for (QAction* const action : actions) {
        auto* const segment = new QToolButton(this);
        segment->setDefaultAction(action);
        segment->setFocusPolicy(Qt::StrongFocus);
        segment->setAccessibleName(action->iconText());
        const bool isFirst = action == actions.front();
        const bool isLast = action == actions.back();
        segment->setProperty("segment", isFirst  ? QStringLiteral("first")
                                        : isLast ? QStringLiteral("last")
                                                 : QStringLiteral("middle"));
        layout()->addWidget(segment);
        m_segments.append(segment);
    }
}

void SegmentedControl::addFoldedButton(const QString& name)
{
    m_folded = new QToolButton(this);
    auto* const menu = new QMenu(m_folded);
    menu->addActions(m_choices->actions());
    m_folded->setMenu(menu);
    m_folded->setPopupMode(QToolButton::InstantPopup);
    m_folded->setFocusPolicy(Qt::StrongFocus);
    m_folded->setAccessibleName(name);
    m_folded->setToolTip(name);
    m_folded->hide();
    layout()->addWidget(m_folded);
}

void SegmentedControl::nameChoice()
{
    const QAction* const chosen = m_choices->checkedAction();
    m_folded->setText((chosen ? chosen->iconText() : QString()) + QStringLiteral(" ▾"));
}

} // namespace capex
