// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/navigation_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace capex {

namespace {

void addKey(QToolButton* button, const QKeySequence& key)
{
    auto* const label = new QLabel(key.toString(QKeySequence::NativeText));
    label->setProperty("role", QStringLiteral("muted"));
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* const row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, 10, 0);
    row->addStretch();
    row->addWidget(label);
}

} // namespace

NavigationPanel::NavigationPanel(QActionGroup* pages, QWidget* parent)
    : QWidget(parent)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(1);
    for (QAction* const page : pages->actions()) {
        auto* const button = new QToolButton(this);
        button->setDefaultAction(page);
        button->setProperty("role", QStringLiteral("page"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(page->iconText());
        addKey(button, page->shortcut());
        column->addWidget(button);
    }
}

} // namespace capex
