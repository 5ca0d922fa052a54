// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/finder.h"

#include "views/panels/finder_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace capex {

namespace {

constexpr int widest = 640;
constexpr int mostRows = 11;
constexpr int page = 8;

QStandardItem* itemOf(const FinderEntry& entry)
{
    auto* const item = new QStandardItem(entry.text);
    item->setData(entry.detail, FinderDelegate::DetailRole);
    item->setData(entry.hint, FinderDelegate::HintRole);
    item->setEnabled(entry.isEnabled);
    item->setSelectable(true);
    item->setEditable(false);
    item->setAccessibleText(QStringList{entry.text, entry.detail, entry.hint}.join(u' '));
    return item;
}

} // namespace

Finder::Finder(QWidget* window)
    : QFrame(window)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("finder"));
    build();
    hide();
    window->installEventFilter(this);
}

void Finder::build()
{
    m_field->setAccessibleName(tr("Search"));
    m_field->installEventFilter(this);
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &Finder::find);
    connect(m_list, &QListView::clicked, this, &Finder::choose);
}

void Finder::open(const QString& name, const QString& prompt, Find find)
{
    m_find = std::move(find);
    m_field->setAccessibleName(name);
    m_list->setAccessibleName(name);
    m_field->setPlaceholderText(prompt);
    if (!isVisible()) {
        m_focusBefore = window()->focusWidget();
    }
    m_field->clear();
    this->find({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Finder::place()
{
    const QWidget& window = *parentWidget();
    const int width = std::min(widest, window.width() - 40);
    const int row = m_model->rowCount() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(std::min(mostRows, m_model->rowCount()) * row);
    m_list->setVisible(row > 0);
    const int height = std::min(layout()->sizeHint().height(), window.height() - 80);
    setGeometry((window.width() - width) / 2, std::min(64, window.height() / 8), width, height);
}

void Finder::find(const QString& text)
{
    m_entries = m_find(text);
    m_model->clear();
    for (const FinderEntry& entry : m_entries) {
        m_model->appendRow(itemOf(entry));
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void Finder::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0));
    const auto isDisabled = [this](int at) {
        return m_model->index(at, 0).isValid() &&
               !m_entries[static_cast<std::size_t>(at)].isEnabled;
    };
    while (isDisabled(row)) { // a view has no disabled line as its current one
        row += rows < 0 ? -1 : 1;
    }
    if (row >= 0 && row <= last) {
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void Finder::choose(const QModelIndex& line)
{
    const auto row = static_cast<std::size_t>(line.row());
    if (line.isValid() && m_entries[row].isEnabled) {
        const auto choose = m_entries[row].choose;
        leave();
        choose();
    }
}

/// Closes and gives the keyboard back to where it was.
void Finder::leave()
{
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

bool Finder::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    const bool isField = watched == m_field;
    if (isField && event->type() == QEvent::KeyPress) {
        return takesKey(static_cast<QKeyEvent*>(event)->key());
    }
    if (isField && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // Another program or the field's own menu takes the keyboard for a while only.
        const bool comesBack = reason == Qt::ActiveWindowFocusReason
                                   ? QApplication::activeModalWidget() == nullptr
                                   : reason == Qt::PopupFocusReason;
        if (!comesBack) {
            hide();
        }
    }
    if (!isField && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

QStringList Finder::texts() const
{
    QStringList texts;
    std::ranges::transform(m_entries, std::back_inserter(texts), &FinderEntry::text);
    return texts;
}

} // namespace capex
