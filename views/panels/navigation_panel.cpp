// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/navigation_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace capex {

namespace {

void addKey(QPushButton* button, const QKeySequence& key)
{
    auto* const label = new QLabel(key.toString(QKeySequence::NativeText));
    label->setProperty("role", QStringLiteral("muted"));
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* const row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, 10, 0);
    row->addStretch();
    row->addWidget(label);
}

/// A button that looks as the action is and triggers it.
QPushButton* viewButton(QAction* view)
{
    auto* const button = new QPushButton(view->iconText());
    button->setCheckable(true);
    button->setChecked(view->isChecked());
    button->setToolTip(view->toolTip());
    button->setAccessibleName(view->iconText());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addKey(button, view->shortcut());
    QObject::connect(view, &QAction::toggled, button, &QPushButton::setChecked);
    QObject::connect(button, &QPushButton::clicked, view, [view, button] {
        view->trigger();
        button->setChecked(view->isChecked());
    });
    return button;
}

} // namespace

NavigationPanel::NavigationPanel(QActionGroup* views, QWidget* parent)
    : QWidget(parent)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(1);
    for (QAction* const view : views->actions()) {
        column->addWidget(viewButton(view));
    }
}

} // namespace capex
