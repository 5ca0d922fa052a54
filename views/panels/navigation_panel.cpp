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
QPushButton* pageButton(QAction* page)
{
    auto* const button = new QPushButton(page->iconText());
    button->setCheckable(true);
    button->setChecked(page->isChecked());
    button->setToolTip(page->toolTip());
    button->setAccessibleName(page->iconText());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addKey(button, page->shortcut());
    QObject::connect(page, &QAction::toggled, button, &QPushButton::setChecked);
    QObject::connect(button, &QPushButton::clicked, page, [page, button] {
        page->trigger();
        button->setChecked(page->isChecked());
    });
    return button;
}

} // namespace

NavigationPanel::NavigationPanel(QActionGroup* pages, QWidget* parent)
    : QWidget(parent)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(1);
    for (QAction* const page : pages->actions()) {
        column->addWidget(pageButton(page));
    }
}

} // namespace capex
