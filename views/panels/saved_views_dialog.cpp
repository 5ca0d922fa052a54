// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/saved_views_dialog.h"

#include "views/panels/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace capex {

SavedViewsDialog::SavedViewsDialog(QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Saved views"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(m_list, &QListWidget::itemChanged, this, &SavedViewsDialog::takeName);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedViewsDialog::showChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedViewsDialog::enableButtons);
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addWidget(buildButtons());
    auto* const close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(textLabel(
        tr("Ways to look at the figures. The first one opens with the file."), LabelRole::Muted));
    column->addLayout(middle, 1);
    column->addWidget(buildSaveLine());
    column->addWidget(close);
    resize(520, 440);
}

QWidget* SavedViewsDialog::buildSaveLine()
{
    m_name->setPlaceholderText(tr("Name of what is on the screen"));
    m_name->setAccessibleName(tr("Name of what is on the screen"));
    m_save = new QPushButton(tr("&Save"));
    m_save->setToolTip(tr("Save what is on the screen under this name"));
    m_save->setDefault(true);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &SavedViewsDialog::save);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    auto* const line = new QWidget;
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    return line;
}

QPushButton* SavedViewsDialog::addButton(QWidget* column, const QString& text, const QString& tip,
                                         void (SavedViewsDialog::*does)())
{
    auto* const button = new QPushButton(text);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    column->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, does);
    m_needChoice.append(button);
    return button;
}

QWidget* SavedViewsDialog::buildButtons()
{
    auto* const buttons = new QWidget;
    auto* const column = new QVBoxLayout(buttons);
    column->setContentsMargins({});
    addButton(buttons, tr("Sh&ow"), tr("Look at the figures this way"),
              &SavedViewsDialog::showChosen);
    addButton(buttons, tr("&Rename"), tr("Change the name in the list"),
              &SavedViewsDialog::renameChosen);
    m_up = addButton(buttons, tr("Move &up"), tr("Move it before the one above"),
                     &SavedViewsDialog::moveUp);
    m_down = addButton(buttons, tr("Move &down"), tr("Move it behind the one below"),
                       &SavedViewsDialog::moveDown);
    addButton(buttons, tr("De&lete"), tr("Take it off the list"), &SavedViewsDialog::removeChosen);
    column->addStretch();
    m_originals = new QPushButton(tr("Bring &back"));
    m_originals->setToolTip(tr("Bring back the views that the program came with"));
    m_originals->setAutoDefault(false);
    column->addWidget(m_originals);
    connect(m_originals, &QPushButton::clicked, this, &SavedViewsDialog::originalsRequested);
    return buttons;
}

void SavedViewsDialog::setViews(const SavedViews& views, Language language)
{
    const int index = chosen();
    m_language = language;
    m_views = views;
    const QSignalBlocker blocker(m_list);
    while (m_list->count() > static_cast<int>(views.size())) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    while (m_list->count() < static_cast<int>(views.size())) {
        auto* const item = new QListWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setText(nameOf(row));
    }
    choose(index);
}

void SavedViewsDialog::choose(int index)
{
    m_list->setCurrentRow(std::clamp(index, 0, std::max(m_list->count() - 1, 0)));
    enableButtons();
}

void SavedViewsDialog::offerOriginals(bool offered)
{
    m_originals->setVisible(offered);
}

void SavedViewsDialog::askForName(const QString& suggestion)
{
    m_name->setText(suggestion);
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

int SavedViewsDialog::chosen() const
{
    return m_list->currentRow();
}

QString SavedViewsDialog::nameOf(int index) const
{
    return m_views[static_cast<std::size_t>(index)].nameIn(codeOf(m_language));
}

void SavedViewsDialog::enableButtons()
{
    for (QPushButton* const button : m_needChoice) {
        button->setEnabled(chosen() >= 0);
    }
    m_up->setEnabled(chosen() > 0);
    m_down->setEnabled(chosen() >= 0 && chosen() + 1 < m_list->count());
}

void SavedViewsDialog::showChosen()
{
    if (chosen() >= 0) {
        Q_EMIT viewChosen(m_views[static_cast<std::size_t>(chosen())]);
    }
}

void SavedViewsDialog::renameChosen()
{
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->editItem(m_list->currentItem());
}

void SavedViewsDialog::takeName(QListWidgetItem* item)
{
    const int index = m_list->row(item);
    const QString before = nameOf(index);
    if (item->text() == before) {
        return;
    }
    const SavedViews after = renamed(m_views, static_cast<std::size_t>(index), item->text());
    {
        const QSignalBlocker blocker(m_list);
        item->setText(after[static_cast<std::size_t>(index)].nameIn(codeOf(m_language)));
    }
    if (after != m_views) {
        Q_EMIT viewsChanged(tr("renaming view “%1”").arg(before), after);
    }
}

void SavedViewsDialog::moveChosen(int by)
{
    const int from = chosen();
    const int to = from + by;
    const SavedViews after =
        moved(m_views, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    Q_EMIT viewsChanged(tr("moving view “%1”").arg(nameOf(from)), after);
    choose(to);
}

void SavedViewsDialog::moveUp()
{
    moveChosen(-1);
}

void SavedViewsDialog::moveDown()
{
    moveChosen(1);
}

void SavedViewsDialog::removeChosen()
{
    const auto index = static_cast<std::size_t>(chosen());
    Q_EMIT viewsChanged(tr("deleting view “%1”").arg(nameOf(chosen())), removed(m_views, index));
}

void SavedViewsDialog::save()
{
    Q_EMIT saveRequested(m_name->text());
    m_name->clear();
    choose(m_list->count() - 1);
}

} // namespace capex
